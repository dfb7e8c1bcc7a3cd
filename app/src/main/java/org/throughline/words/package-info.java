/** Every sentence that a family or child reads, by typed key, from the module's message file. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.throughline.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
