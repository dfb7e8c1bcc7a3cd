package org.throughline.partnership.meetings;

import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** A partnership with seats of three sides that meets every two weeks, for tests; all through the front doors. */
@Component
public final class Gathered {
    private final AtTheTable table;
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final Minutes minutes;

    Gathered(AtTheTable table, Partnerships partnerships, Meetings meetings, Minutes minutes) {
        this.table = table;
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.minutes = minutes;
    }

    /** @param parent the representative's own seat at the table, {@code youth} signs in nowhere, {@code empty} is held by nobody */
    public record Room(
            AtTheTable.Cast cast, UUID parent, UUID youth, UUID council, UUID empty, List<Meeting> meetings) {
        public Viewer facilitator(LocalDate day) {
            return on(day, cast.facilitator());
        }

        public Viewer representative(LocalDate day) {
            return on(day, cast.parentRepresentative());
        }

        public Meeting meeting(int number) {
            return meetings.get(number);
        }

        List<UUID> filled() {
            return List.of(cast.place(), parent, youth, council);
        }
    }

    public Room room() {
        AtTheTable.Cast cast = table.cast();
        UUID parent = seat(
                cast,
                Side.PARENT_CARER,
                "Forum seat",
                Optional.of("Dawn"),
                Optional.of(cast.parentRepresentative().seat()));
        UUID youth = seat(cast, Side.YOUNG_PERSON, "Youth group", Optional.of("two in turn"), Optional.empty());
        UUID council = seat(cast, Side.COUNCIL, "Council", Optional.of("Robin"), Optional.empty());
        UUID empty = seat(cast, Side.PARENT_CARER, "Second forum seat", Optional.empty(), Optional.empty());
        done(meetings.plan(
                cast.facilitator(),
                new Series(
                        UUID.randomUUID(),
                        cast.partnership(),
                        "Steering group",
                        Rhythm.FORTNIGHTLY,
                        TODAY.plusDays(14),
                        TODAY.plusDays(14 * 12),
                        LocalTime.of(18, 30),
                        90,
                        "Town hall",
                        7),
                UUID.randomUUID()));
        return new Room(cast, parent, youth, council, empty, meetings.of(cast.facilitator(), cast.partnership()));
    }

    private UUID seat(
            AtTheTable.Cast cast, Side side, String title, Optional<String> holder, Optional<SeatId> signsIn) {
        Place place = new Place(
                UUID.randomUUID(),
                cast.partnership(),
                side,
                title,
                "sent",
                "something",
                Place.Duty.MEMBER,
                holder,
                false,
                signsIn,
                TODAY.minusYears(1),
                TODAY.plusYears(2));
        return done(partnerships.add(cast.facilitator(), place, UUID.randomUUID()));
    }

    /** Marks these as there and the other filled seats as away, and finishes the minutes on the day of the meeting. */
    public void held(Room room, Meeting m, List<UUID> there) {
        Viewer facilitator = room.facilitator(m.on());
        Map<UUID, Attendance.How> how = new HashMap<>();
        room.filled().forEach(p -> how.put(p, there.contains(p) ? Attendance.How.THERE : Attendance.How.AWAY));
        done(minutes.keep(facilitator, m.id(), how, Map.of(), UUID.randomUUID()));
        done(minutes.finish(facilitator, m.id(), UUID.randomUUID()));
    }
}
