/**
 * The register of trials: what a partnership tries out and how it will know, frozen before the first result; what came of it
 * stands beside the plan, whichever way it points.
 */
@NullMarked
@NamedInterface("trials")
package org.throughline.partnership.trials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
