/**
 * Dilemmas: something hard, told to a named circle of seats, private and not secret; offered without names to another area's circle, whose
 * suggestions come back; what was tried and what came of it. Every opening is kept.
 */
@NullMarked
@NamedInterface("dilemmas")
package org.throughline.partnership.dilemmas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
