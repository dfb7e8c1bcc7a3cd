package org.throughline.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A partnership for tests, made through the front doors by its facilitator. */
@Component
public final class AtTheTable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final MadeUp made;
    private final Partnerships partnerships;
    private final Waves waves;
    private final Answering answering;

    AtTheTable(MadeUp made, Partnerships partnerships, Waves waves, Answering answering) {
        this.made = made;
        this.partnerships = partnerships;
        this.waves = waves;
        this.answering = answering;
    }

    public record Cast(
            Area area,
            UUID partnership,
            Viewer facilitator,
            Viewer parentRepresentative,
            UUID place,
            UUID goal,
            UUID measure) {}

    public Cast cast() {
        Area area = made.area();
        Agency forum = made.agency(Sector.FAMILY_LED, area.id());
        Viewer facilitator = on(TODAY, made.staff(Role.FACILITATOR, made.agency(Sector.OTHER, area.id())));
        Viewer representative = on(TODAY, made.staff(Role.PARENT_REPRESENTATIVE, forum));
        UUID partnership = done(partnerships.begin(
                facilitator,
                "Partnership " + UUID.randomUUID(),
                Partnership.Kind.AREA,
                Optional.of(area.id()),
                "Nobody joins it up alone.",
                "Two trusts.",
                UUID.randomUUID()));
        UUID place = done(partnerships.add(
                facilitator,
                new Place(
                        UUID.randomUUID(),
                        partnership,
                        Side.VOLUNTARY,
                        "Facilitator",
                        "chosen by all",
                        "papers in time",
                        Place.Duty.FACILITATES,
                        Optional.of("Maya"),
                        false,
                        Optional.of(facilitator.seat()),
                        TODAY.minusYears(1),
                        TODAY.plusYears(3)),
                UUID.randomUUID()));
        UUID goal = done(partnerships.addGoal(
                facilitator,
                partnership,
                Optional.empty(),
                "Families come prepared",
                Optional.empty(),
                UUID.randomUUID()));
        UUID measure = UUID.randomUUID();
        done(partnerships.add(
                facilitator,
                new Measure(
                        measure,
                        partnership,
                        goal,
                        "Days before",
                        "Median",
                        "days",
                        BigDecimal.TWO,
                        TODAY,
                        BigDecimal.TEN,
                        place,
                        TODAY.plusMonths(6),
                        List.of()),
                UUID.randomUUID()));
        return new Cast(area, partnership, facilitator, representative, place, goal, measure);
    }

    /** A seat at the table for a year and two more, with which somebody signs in. */
    public UUID seat(Cast cast, Side side, String title, SeatId signsIn) {
        return done(partnerships.add(
                cast.facilitator(),
                new Place(
                        UUID.randomUUID(),
                        cast.partnership(),
                        side,
                        title,
                        "sent",
                        "something",
                        Place.Duty.MEMBER,
                        Optional.of("somebody"),
                        false,
                        Optional.of(signsIn),
                        TODAY.minusYears(1),
                        TODAY.plusYears(2)),
                UUID.randomUUID()));
    }

    /** An open wave of these sides, twenty invited of each. */
    public UUID openWave(Cast cast, Side... sides) {
        return openWave(
                cast,
                java.util.stream.Stream.of(sides)
                        .map(side -> new Wave.Invited(side, 20, 30))
                        .toList());
    }

    public UUID drawnUp(Cast cast, List<Wave.Invited> invited) {
        return done(waves.drawUp(
                cast.facilitator(), cast.partnership(), "Wave", TODAY.plusDays(14), invited, UUID.randomUUID()));
    }

    public UUID openWave(Cast cast, List<Wave.Invited> invited) {
        UUID wave = drawnUp(cast, invited);
        done(waves.open(cast.facilitator(), wave, UUID.randomUUID()));
        return wave;
    }

    public void answer(Cast cast, UUID wave, Side side, List<Answers> all) {
        if (!all.isEmpty()) {
            List<String> codes = waves.print(cast.facilitator(), wave, side, all.size(), false, UUID.randomUUID());
            for (int i = 0; i < all.size(); i++) {
                answering.finish(codes.get(i), all.get(i));
            }
        }
    }

    public static Answers all(Given given) {
        Map<Item, Given> answers = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            answers.put(item, given);
        }
        return new Answers(answers);
    }

    public static UUID done(Answer<UUID> answer) {
        if (answer instanceof Answer.Done<UUID>(UUID what)) {
            return what;
        }
        throw new AssertionError("Expected it to be done, found " + answer);
    }

    public static Viewer on(LocalDate day, Viewer v) {
        return new Viewer(v.account(), v.person(), v.seat(), v.role(), v.agency(), v.purpose(), day);
    }

    public static Viewer everybody(LocalDate day) {
        return Viewer.service(Purpose.PUBLIC, day);
    }
}
