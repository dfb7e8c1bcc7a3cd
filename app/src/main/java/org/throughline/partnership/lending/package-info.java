/**
 * Devices, rooms and specialists' hours that one organisation offers and another books or borrows: who is next, in what
 * condition it came back, whether it was used and what came of it. No child stands in a booking.
 */
@NullMarked
@NamedInterface("lending")
package org.throughline.partnership.lending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
