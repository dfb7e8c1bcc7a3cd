package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.people.AreaId;
import org.throughline.signals.Signals;

/** Tells other modules what a finished meeting shows of how people work together: sides, days and numbers, nobody's words. */
@Component
class TellsOfMeetings {
    private final Signals signals;

    TellsOfMeetings(Signals signals) {
        this.signals = signals;
    }

    void of(Design design, Sitting sitting) {
        Meeting m = sitting.meeting();
        sitting.attendance()
                .forEach((place, how) -> tell(
                        design,
                        m.on(),
                        how.spoke() ? Signals.Kind.MEETING_ATTENDED : Signals.Kind.MEETING_MISSED,
                        side(design, place),
                        OptionalInt.empty()));
        boolean families = Decisions.familiesWereThere(design, sitting);
        sitting.decisions().stream()
                .filter(d -> d.taken().isPresent())
                .forEach(_ -> tell(
                        design,
                        m.on(),
                        families ? Signals.Kind.DECISION_TAKEN : Signals.Kind.DECISION_WITHOUT_FAMILIES,
                        Optional.empty(),
                        OptionalInt.empty()));
        tell(
                design,
                m.on(),
                m.unpreparedOn(m.on()) ? Signals.Kind.PACK_LATE : Signals.Kind.PACK_IN_TIME,
                Optional.empty(),
                m.packOn()
                        .map(on -> OptionalInt.of((int) ChronoUnit.DAYS.between(on, m.on())))
                        .orElseGet(OptionalInt::empty));
    }

    /** An item was put on an agenda, from which side. */
    void item(Design design, UUID place, LocalDate on) {
        tell(design, on, Signals.Kind.AGENDA_ITEM_PUT, side(design, place), OptionalInt.empty());
    }

    private static Optional<String> side(Design design, UUID place) {
        return design.place(place).map(Place::side).map(Enum::name);
    }

    private void tell(Design design, LocalDate on, Signals.Kind kind, Optional<String> side, OptionalInt days) {
        signals.tell(kind, design.partnership().area().map(AreaId::value), Optional.empty(), side, on, days);
    }
}
