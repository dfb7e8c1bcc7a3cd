package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.people.Supporter;

/** What is stored is what the rules give when everything is worked out afresh, whatever has happened in between. */
@ThroughlineTest
class RightsRebuiltTest {
    private static final long SEED = 20261121;

    @Autowired
    MadeUp made;

    @Autowired
    Families families;

    @Autowired
    Rights rights;

    @Autowired
    Acting acting;

    private final Random random = new Random(SEED);
    private final List<ChildId> children = new ArrayList<>();
    private final List<PersonId> records = new ArrayList<>();
    private final List<Viewer> adults = new ArrayList<>();
    private final List<Viewer> staff = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private final List<Involvement> involvements = new ArrayList<>();

    @Test
    void after_forty_histories_of_fifty_changes_what_is_stored_is_what_the_rules_give() {
        for (int history = 1; history <= 40; history++) {
            somePeople();
            changes(50, 25, "history " + history);
        }
    }

    /** Each change works out a child afresh from all that happened before, so one long history costs far more than many short ones. */
    @Test
    @Tag("nightly")
    void after_two_thousand_changes_what_is_stored_is_what_the_rules_give() {
        somePeople();
        changes(2_000, 250, "one long history");
    }

    private void changes(int number, int checkEvery, String which) {
        for (int change = 1; change <= number; change++) {
            acting.doAs(made.setUp(), this::something);
            if (change % checkEvery == 0) {
                for (ChildId child : children) {
                    assertThat(rights.agree(child))
                            .as("seed %d, %s, after %d changes, child %s", SEED, which, change, child)
                            .isTrue();
                }
            }
        }
    }

    /** Three children, six agencies in two areas, and nothing between any of them yet. */
    private void somePeople() {
        List.of(children, records, adults, staff, agencies, relationships, involvements)
                .forEach(List::clear);
        List<Area> areas = List.of(made.area(), made.area());
        for (int i = 0; i < 3; i++) {
            Agency council = made.agency(Sector.COUNCIL, areas.get(i % 2).id());
            Agency school = made.agency(Sector.EDUCATION, areas.get(i % 2).id());
            agencies.add(council);
            agencies.add(school);
            staff.add(made.staff(Role.SENCO, school));
            staff.add(made.staff(Role.SEND_OFFICER, council, areas.get(i % 2).id()));
            adults.add(made.seated(made.adult("Adult " + i), Role.PARENT, Optional.empty(), List.of()));
            adults.add(made.seated(made.adult("Friend " + i), Role.SUPPORTER, Optional.empty(), List.of()));
            children.add(made.child("Child " + i, LocalDate.of(2009 + i * 3, 5, 5), council));
            records.add(made.recordOf(children.get(i)));
        }
    }

    private void something() {
        switch (random.nextInt(12)) {
            case 0, 1 ->
                relationships.add(families.add(new Relationship(
                        UUID.randomUUID(),
                        any(records),
                        any(adults).person(),
                        "parent",
                        random.nextBoolean(),
                        random.nextBoolean(),
                        "seen",
                        day(),
                        Optional.empty())));
            case 2 -> {
                if (!relationships.isEmpty()) {
                    Relationship ended = relationships.remove(random.nextInt(relationships.size()));
                    families.end(ended, ended.from().plusDays(random.nextInt(900)));
                }
            }
            case 3, 4 ->
                involvements.add(families.add(new Involvement(
                        UUID.randomUUID(),
                        any(records),
                        any(agencies).id(),
                        random.nextBoolean() ? Optional.of(any(staff).seat()) : Optional.empty(),
                        Role.SENCO,
                        "on roll",
                        day(),
                        Optional.empty())));
            case 5 -> {
                if (!involvements.isEmpty()) {
                    Involvement ended = involvements.remove(random.nextInt(involvements.size()));
                    families.end(ended, ended.from().plusDays(random.nextInt(900)));
                }
            }
            case 6 -> {
                Agency council = agencies.get(2 * random.nextInt(3));
                LocalDate from = day();
                families.add(new Residence(
                        UUID.randomUUID(),
                        any(records),
                        council.area().orElseThrow(),
                        council.id(),
                        from,
                        until(from)));
            }
            case 7 -> {
                LocalDate from = day();
                families.add(new Supporter(
                        UUID.randomUUID(),
                        any(records),
                        any(adults).person(),
                        Supporter.Kind.FRIEND,
                        any(adults).person(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        from,
                        from.plusDays(random.nextInt(900))));
            }
            case 8 -> {
                LocalDate from = day();
                rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        any(records),
                        any(adults).person(),
                        CourtOrder.Kind.NON_MOLESTATION,
                        random.nextBoolean(),
                        "seen",
                        from,
                        until(from)));
            }
            case 9 ->
                rights.record(new YoungPersonsChoice(
                        UUID.randomUUID(), any(records), any(adults).person(), random.nextBoolean(), day()));
            case 10 -> wishes();
            default -> joinOrSplit();
        }
    }

    private void wishes() {
        LocalDate from = day();
        if (random.nextBoolean()) {
            rights.record(new Representative(
                    UUID.randomUUID(), any(records), any(adults).person(), "asking", "Dr Rao", from, until(from)));
        } else {
            rights.record(new ChildsObjection(
                    UUID.randomUUID(),
                    any(records),
                    any(adults).person(),
                    Tier.values()[random.nextInt(4)],
                    "school nurse",
                    from,
                    until(from),
                    random.nextBoolean()
                            ? Optional.of(new ChildsObjection.Overruled(
                                    "risk", any(staff).seat(), day()))
                            : Optional.empty()));
        }
    }

    /** A record is found to be another child, or found not to be. */
    private void joinOrSplit() {
        PersonId record = any(records);
        ChildId now = families.childOf(record).orElseThrow();
        if (random.nextBoolean()) {
            ChildId other = any(children);
            if (!other.equals(now)) {
                families.confirm(record, other, "same birth date and name", Optional.<SeatId>empty());
            }
        } else if (families.recordsOf(now).size() > 1) {
            ChildId alone = families.split(record, now, "twins", Optional.empty());
            if (!children.contains(alone)) {
                children.add(alone);
            }
        }
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
    }

    private Optional<LocalDate> until(LocalDate from) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(900)));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
