/** The statutory strand: requests, advice, duties with their citation and arithmetic, and where things are for the family. */
@NullMarked
@ApplicationModule(allowedDependencies = {"child", "sharing", "people", "pages", "words", "work", "signals"})
package org.throughline.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
