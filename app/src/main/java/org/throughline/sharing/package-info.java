/**
 * Who is looking, in which ONE capacity, and what they may see. The rules live once, in Java, and write entitlements;
 * row-level security only asks for them. Every page about a child leaves a line in the access log or is not shown.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "work", "pages", "words"})
package org.throughline.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
