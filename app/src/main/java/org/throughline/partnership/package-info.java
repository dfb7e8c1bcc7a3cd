/**
 * The partnership as something people can design, assess, work in and improve: vision, goals, measures and seats, waves of
 * the five ingredients, what was read in them, what was done about it and what came of it. It holds no child's data and
 * needs none.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"evidence", "files", "signals", "sharing", "people", "pages", "words", "work"})
package org.throughline.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
