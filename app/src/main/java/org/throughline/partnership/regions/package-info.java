/** Which areas are together in a region: an area asks, the region agrees, either ends it. Nobody is ranked. */
@NullMarked
@NamedInterface("regions")
package org.throughline.partnership.regions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
