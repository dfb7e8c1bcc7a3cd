/**
 * The desk of whoever facilitates: what waits between meetings and its next step, who was asked and what they answered,
 * introductions, hours beside money, and what has no owner if somebody leaves. What waits is worked out from what the other
 * packages hold; nothing is kept twice.
 */
@NullMarked
@NamedInterface("desk")
package org.throughline.partnership.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
