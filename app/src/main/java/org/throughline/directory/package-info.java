/** Setting up an area by hand: agencies, seats, families and invitations by printed code. */
@NullMarked
@ApplicationModule(allowedDependencies = {"sharing", "people", "pages", "words", "work"})
package org.throughline.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
