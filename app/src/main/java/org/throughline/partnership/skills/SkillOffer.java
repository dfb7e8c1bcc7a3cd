package org.throughline.partnership.skills;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * What somebody can do for others, said by themselves.
 *
 * @param seat     whose it is; never shown
 * @param free     how much time, and when
 * @param reached  how to reach them, as they want it
 * @param inRegion members of other partnerships of the region read it too
 * @param until    the last day on which anybody else reads it, at most a year on
 */
public record SkillOffer(
        UUID id,
        UUID partnership,
        SeatId seat,
        String skill,
        String what,
        String called,
        String agency,
        String free,
        String reached,
        boolean inRegion,
        LocalDate offeredOn,
        LocalDate until) {

    public boolean lapsedOn(LocalDate day) {
        return until.isBefore(day);
    }
}
