/**
 * Who stands by what a partnership wants: each seat says so of exactly the goals it read, or says why not, so that two agencies that are
 * asked for their goals give the same list in the same version.
 */
@NullMarked
@NamedInterface("signups")
package org.throughline.partnership.signups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
