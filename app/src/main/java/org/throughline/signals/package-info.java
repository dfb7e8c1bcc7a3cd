/** Facts about how the partnership works, never about whom. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
