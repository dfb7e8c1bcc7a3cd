/** For whoever comes new to a table: the whole of it on one page that is read in ten minutes, from what everybody may read. */
@NullMarked
@NamedInterface("newcomers")
package org.throughline.partnership.newcomers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
