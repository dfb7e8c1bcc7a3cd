/**
 * Concerns that the family side puts to another seat, with three clocks (heard, acknowledged, acted on) and a day from which an
 * unanswered one is public.
 */
@NullMarked
@NamedInterface("concerns")
package org.throughline.partnership.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
