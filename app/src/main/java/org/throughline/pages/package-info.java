/** How any page is drawn and any form is read: whole pages only, and nothing typed is lost. */
@NullMarked
@ApplicationModule(allowedDependencies = {"words"})
package org.throughline.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
