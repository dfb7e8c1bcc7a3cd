/**
 * Meetings of a partnership: series, agenda from what is open, packs in time, who was there, decisions with the views of each
 * seat, minutes, and promises that are chased.
 */
@NullMarked
@NamedInterface("meetings")
package org.throughline.partnership.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
