/**
 * Rapid consults: one question to a circle, answers within some working days split by role, and a reply to all that is owed.
 */
@NullMarked
@NamedInterface("consults")
package org.throughline.partnership.consults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
