/**
 * Changes of a service: at each stage of its design, who was asked and who was not, what they said and what changed because of it.
 */
@NullMarked
@NamedInterface("changes")
package org.throughline.partnership.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
