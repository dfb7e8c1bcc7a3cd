/**
 * What an area shares with a region or with the nation: item by item, what it saw before, until it takes it back; and what came back from
 * there. Nothing is compared or ranked.
 */
@NullMarked
@NamedInterface("shares")
package org.throughline.partnership.shares;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
