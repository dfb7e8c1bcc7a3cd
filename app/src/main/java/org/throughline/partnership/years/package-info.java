/**
 * One year of a partnership as evidence that others can analyse: what was felt and observed, what was read in it, what was done and what
 * came of it, without names (requirement 17).
 */
@NullMarked
@NamedInterface("years")
package org.throughline.partnership.years;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
