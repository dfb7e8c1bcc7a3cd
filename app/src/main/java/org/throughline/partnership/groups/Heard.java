package org.throughline.partnership.groups;

import java.time.LocalDate;
import org.throughline.partnership.Side;

/** What one side said about the idea before it became a group. */
public record Heard(Side side, String who, String words, LocalDate on) {}
