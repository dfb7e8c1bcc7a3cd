/** What is half typed, and what was already done once. It knows no child. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
