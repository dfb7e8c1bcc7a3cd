/**
 * The outbox, which carries what happened to those who listen after the commit; jobs in steps; what is half typed, and
 * what was already done once. It knows no child.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
