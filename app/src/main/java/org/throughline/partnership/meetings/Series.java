package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Meetings that come again and again.
 *
 * @param begins   in London
 * @param minutes  how long one lasts, 15 to 480
 * @param packDays how many days before a meeting everybody has the pack, 1 to 30: what the partnership agreed
 */
public record Series(
        UUID id,
        UUID partnership,
        String name,
        Rhythm rhythm,
        LocalDate firstOn,
        LocalDate until,
        LocalTime begins,
        int minutes,
        String venue,
        int packDays) {}
