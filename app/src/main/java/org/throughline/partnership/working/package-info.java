/**
 * How a partnership works, as those who began it chose and as it was changed since: who calls it together, who may come, how it decides,
 * who services it between meetings, where its money comes from and for how long it is meant to be. What is not agreed shows as open.
 */
@NullMarked
@NamedInterface("working")
package org.throughline.partnership.working;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
