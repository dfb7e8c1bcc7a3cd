/**
 * What words mean in one partnership, each with its source, who said it and when. On its pages they stand before the general
 * meaning; what was said before stays readable.
 */
@NullMarked
@NamedInterface("meanings")
package org.throughline.partnership.meanings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
