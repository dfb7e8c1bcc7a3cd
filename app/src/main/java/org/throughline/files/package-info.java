/** Files that came from outside: what can be read of them is read in a bounded process of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
