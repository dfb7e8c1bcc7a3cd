/**
 * The local conditions of a partnership, by the names that the evidence bank has for them, so that what a recommendation was seen to fit
 * can be laid beside them. Nothing is added up: each condition stands for itself.
 */
@NullMarked
@NamedInterface("conditions")
package org.throughline.partnership.conditions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
