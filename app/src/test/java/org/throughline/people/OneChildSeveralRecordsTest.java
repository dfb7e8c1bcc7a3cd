package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contributions;
import org.throughline.child.NewContribution;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Rights;
import org.throughline.sharing.Viewer;

/** The same child known by several sources: joined, doubted, parted; twins; an adoption; a life in three areas. */
@ThroughlineTest
class OneChildSeveralRecordsTest {
    private static final LocalDate BORN = LocalDate.of(2015, 5, 5);

    @Autowired
    MadeUp made;

    @Autowired
    Families families;

    @Autowired
    People people;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Identifiers identifiers;

    @Autowired
    Contributions contributions;

    @Autowired
    Records records;

    @Autowired
    Rights rights;

    @Autowired
    Acting acting;

    @Autowired
    Clock clock;

    // Wrong people get nothing ---------------------------------------------------------------------------------------

    @Test
    void a_proposed_link_gives_nobody_any_right() {
        Side one = side("Amara");
        Side two = side("Amara");
        setUp(() -> families.propose(two.record(), one.child(), "same name and birthday", by()));
        assertThat(words(one.mother(), one.child())).containsExactly(one.words());
        assertThat(words(two.mother(), one.child())).isEmpty();
        assertThat(words(one.mother(), two.child())).isEmpty();
    }

    @Test
    void a_doubt_ends_rights_through_the_link_at_once_and_takes_from_nobody_what_was_theirs() {
        Side one = side("Amara");
        Side two = side("Amara");
        join(two, one);
        assertThat(words(two.mother(), one.child())).containsExactlyInAnyOrder(one.words(), two.words());

        setUp(() -> families.dispute(two.record(), one.child(), "that is not my child", by()));
        assertThat(words(two.mother(), one.child())).isEmpty();
        assertThat(words(one.mother(), one.child())).containsExactly(one.words());
        ChildId stands = setUp(() -> families.childOf(two.record())).orElseThrow();
        assertThat(stands).isEqualTo(two.child());
        assertThat(words(two.mother(), stands)).containsExactly(two.words());
    }

    @Test
    void a_rejected_link_stays_on_file_and_is_not_proposed_again() {
        Side one = side("Amara");
        Side two = side("Amara");
        setUp(() -> families.propose(two.record(), one.child(), "same name", by()));
        setUp(() -> families.reject(two.record(), one.child(), "two families, looked at both", by()));
        ChildLink again = setUp(() -> families.propose(two.record(), one.child(), "same name", Optional.empty()));
        assertThat(again.state()).isEqualTo(ChildLink.State.REJECTED);
        assertThat(states(one.child(), two.record()))
                .containsExactly(ChildLink.State.PROPOSED, ChildLink.State.REJECTED);
        assertThat(words(two.mother(), one.child())).isEmpty();
    }

    @Test
    void a_confirmed_link_cannot_be_rejected_only_split() {
        Side one = side("Amara");
        Side two = side("Amara");
        join(two, one);
        assertThatThrownBy(() -> setUp(() -> families.reject(two.record(), one.child(), "no", by())))
                .hasMessageContaining("split it");
    }

    // Joined and parted
    // ------------------------------------------------------------------------------------------------

    @Test
    void joined_and_parted_each_side_is_as_if_never_joined() {
        Side one = side("Amara");
        Side two = side("Amara");
        number(two.record());
        String oneBefore = everything(one);
        String twoBefore = everything(two);

        join(two, one);
        assertThat(words(one.mother(), one.child())).containsExactlyInAnyOrder(one.words(), two.words());
        assertThat(everything(one)).isNotEqualTo(oneBefore);

        ChildId alone = setUp(() -> families.split(two.record(), one.child(), "two children", by()));
        assertThat(alone).isEqualTo(two.child());
        assertThat(everything(one)).isEqualTo(oneBefore);
        assertThat(everything(two)).isEqualTo(twoBefore);
        assertThat(words(one.mother(), two.child())).isEmpty();
        assertThat(words(two.mother(), one.child())).isEmpty();
        assertThat(states(one.child(), two.record())).containsExactly(ChildLink.State.CONFIRMED, ChildLink.State.SPLIT);
    }

    @Test
    void what_was_written_while_joined_stays_with_the_record_it_came_through() {
        Side one = side("Amara");
        Side two = side("Amara");
        join(two, one);
        tell(two.mother(), one.child(), "told while joined");
        setUp(() -> families.split(two.record(), one.child(), "two children", by()));
        assertThat(words(two.mother(), two.child())).contains("told while joined");
        assertThat(words(one.mother(), one.child())).containsExactly(one.words());
    }

    /** Random histories of five records; the invariants hold after every act. */
    @Test
    void whatever_is_said_a_record_is_one_child_at_most_and_parting_all_gives_the_beginning() {
        for (long seed : new long[] {1, 2, 20261121}) {
            Random random = new Random(seed);
            List<Side> sides = Stream.generate(() -> side("Amara")).limit(4).toList();
            List<String> before = sides.stream().map(this::everything).toList();
            for (int i = 0; i < 25; i++) {
                act(random, sides);
                for (Side s : sides) {
                    assertThat(setUp(() -> families.linksOf(s.child()).stream()
                                    .filter(l -> l.until().isEmpty())
                                    .map(ChildLink::person)
                                    .toList()))
                            .as("seed %s, act %s: one open link for a pair", seed, i)
                            .doesNotHaveDuplicates();
                    assertThat(setUp(() -> rights.agree(s.child())))
                            .as("seed %s, act %s", seed, i)
                            .isTrue();
                }
            }
            for (Side s : sides) {
                Optional<ChildId> now = setUp(() -> families.childOf(s.record()));
                if (!now.equals(Optional.of(s.child()))) {
                    setUp(() -> families.confirm(s.record(), s.child(), "back to the beginning", by()));
                }
            }
            assertThat(sides.stream().map(this::everything).toList())
                    .as("seed %s", seed)
                    .isEqualTo(before);
        }
    }

    private void act(Random random, List<Side> sides) {
        Side a = sides.get(random.nextInt(sides.size()));
        Side b = sides.get(random.nextInt(sides.size()));
        if (a == b) {
            return;
        }
        boolean joined = setUp(() -> families.childOf(a.record())).equals(Optional.of(b.child()));
        boolean open = setUp(() -> families.linksOf(b.child()).stream()
                .anyMatch(l -> l.until().isEmpty() && l.person().equals(a.record())));
        switch (random.nextInt(5)) {
            case 0 -> setUp(() -> families.propose(a.record(), b.child(), "random", by()));
            case 1 -> setUp(() -> families.confirm(a.record(), b.child(), "random", by()));
            case 2 -> {
                if (joined) {
                    setUp(() -> families.dispute(a.record(), b.child(), "random", by()));
                }
            }
            case 3 -> {
                if (joined) {
                    setUp(() -> families.split(a.record(), b.child(), "random", by()));
                }
            }
            default -> {
                if (open && !joined) {
                    setUp(() -> families.reject(a.record(), b.child(), "random", by()));
                }
            }
        }
    }

    // Twins
    // --------------------------------------------------------------------------------------------------------------

    @Test
    void twins_stay_two_children_whatever_they_share() {
        Agency council = made.agency(Sector.COUNCIL, made.area().id());
        ChildId zara = made.child("Zara", BORN, council);
        ChildId yusuf = made.child("Yusuf", BORN, council);
        Viewer mother = made.parent("Noor", zara);
        made.relate(mother.person(), yusuf, true, true);
        tell(mother, zara, "Zara likes swings");
        tell(mother, yusuf, "Yusuf likes trains");
        assertThat(words(mother, zara)).containsExactly("Zara likes swings");
        assertThat(words(mother, yusuf)).containsExactly("Yusuf likes trains");
    }

    @Test
    void no_program_joins_what_may_be_twins() {
        Agency council = made.agency(Sector.COUNCIL, made.area().id());
        ChildId zara = made.child("Zara", BORN, council);
        ChildId yusuf = made.child("Yusuf", BORN, council);
        PersonId record = made.recordOf(yusuf);
        assertThatThrownBy(() -> setUp(() -> families.confirm(record, zara, "score 0.99", Optional.empty())))
                .hasMessageContaining("twins");
        assertThat(setUp(() -> families.childOf(record))).contains(yusuf);
    }

    // An adoption
    // --------------------------------------------------------------------------------------------------------

    @Test
    void after_an_adoption_nobody_of_the_old_life_sees_anything_and_neither_life_leads_to_the_other() {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId old = made.child("Lily", BORN, council);
        Viewer oldMother = made.parent("Kate", old);
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        Viewer senco = made.staff(Role.SENCO, school);
        made.involve(school, Role.SENCO, old);
        PersonId oldRecord = made.recordOf(old);
        tell(oldMother, old, "words of the old life");

        setUp(() -> adoptions.seal(old, LocalDate.now(clock), "order seen", by()));
        ChildId adopted = made.child("Rose", BORN, council);
        Viewer newMother = made.parent("Helen", adopted);
        tell(newMother, adopted, "words of the new life");

        for (Viewer of : List.of(oldMother, officer, senco, newMother)) {
            assertThat(words(of, old)).as("%s", of.role()).isEmpty();
        }
        assertThat(words(oldMother, adopted)).isEmpty();
        assertThat(words(newMother, adopted)).containsExactly("words of the new life");
        assertThat(words(officer, adopted)).containsExactly("words of the new life");
        assertThat(setUp(() -> families.recordsOf(old))).isEmpty();
        assertThat(setUp(() -> families.children(1000)))
                .extracting(Families.Known::child)
                .doesNotContain(old);
        assertThat(setUp(() -> families.linksOf(adopted)))
                .extracting(ChildLink::person)
                .doesNotContain(oldRecord);
        assertThat(setUp(() -> families.relationships(List.of(oldRecord))))
                .allSatisfy(r -> assertThat(r.until()).isPresent());
    }

    @Test
    void a_sealed_record_joins_nothing_and_is_proposed_to_nobody() {
        Side old = side("Lily");
        Side other = side("Rose");
        setUp(() -> adoptions.seal(old.child(), LocalDate.now(clock), "order seen", by()));
        assertThatThrownBy(() -> setUp(() -> families.propose(old.record(), other.child(), "same birthday", by())))
                .hasMessageContaining("sealed");
        assertThatThrownBy(() -> setUp(() -> families.confirm(other.record(), old.child(), "same birthday", by())))
                .hasMessageContaining("sealed");
    }

    // Three areas
    // ----------------------------------------------------------------------------------------------------------

    @Test
    void each_area_reads_what_was_written_in_its_own_time_and_the_family_reads_all() {
        List<Area> areas = Stream.generate(made::area).limit(3).toList();
        List<Agency> councils =
                areas.stream().map(a -> made.agency(Sector.COUNCIL, a.id())).toList();
        List<Viewer> officers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            officers.add(
                    made.staff(Role.SEND_OFFICER, councils.get(i), areas.get(i).id()));
        }
        ChildId child = made.child("Amara", BORN, councils.getFirst());
        PersonId record = made.recordOf(child);
        Viewer mother = made.parent("Ngozi", child);
        List<LocalDate> days = List.of(LocalDate.of(2017, 6, 1), LocalDate.of(2020, 6, 1), LocalDate.of(2024, 6, 1));
        for (int i = 1; i < 3; i++) {
            Residence home = new Residence(
                    UUID.randomUUID(),
                    record,
                    areas.get(i).id(),
                    councils.get(i).id(),
                    days.get(i).minusMonths(3),
                    Optional.empty());
            setUp(() -> families.moved(home));
        }
        for (int i = 0; i < 3; i++) {
            tell(on(mother, days.get(i)), child, "told in area " + i);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(words(officers.get(i), child)).containsExactly("told in area " + i);
        }
        assertThat(words(mother, child)).hasSize(3);
    }

    @Test
    void a_home_cannot_begin_before_the_one_it_follows() {
        Side one = side("Amara");
        Residence first =
                setUp(() -> families.residences(List.of(one.record()))).getFirst();
        Residence before = new Residence(
                UUID.randomUUID(),
                one.record(),
                first.area(),
                first.controller(),
                first.from().minusDays(1),
                Optional.empty());
        assertThatThrownBy(() -> setUp(() -> families.moved(before))).hasMessageContaining("a move after");
    }

    // Seats
    // ----------------------------------------------------------------------------------------------------------------

    @Test
    void a_new_seat_sees_at_once_and_an_ended_one_no_more() {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId child = made.child("Amara", BORN, council);
        made.involve(school, Role.SENCO, child);
        Viewer senco = made.staff(Role.SENCO, school);
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        assertThat(records.open(senco, child, "test", () -> 1)).isPresent();
        assertThat(records.open(officer, child, "test", () -> 1)).isPresent();

        setUp(() -> people.end(
                people.seat(senco.seat()).orElseThrow(), LocalDate.now(clock).minusDays(1)));
        assertThat(records.open(senco, child, "test", () -> 1)).isEmpty();
        assertThat(records.open(officer, child, "test", () -> 1)).isPresent();
    }

    @Test
    void a_helper_sees_until_the_last_day_and_not_the_day_after() {
        Side one = side("Amara");
        Person helper = made.adult("Sam");
        LocalDate today = LocalDate.now(clock);
        Viewer seated = made.seated(helper, Role.SUPPORTER, Optional.empty(), List.of());
        setUp(() -> families.add(new Supporter(
                UUID.randomUUID(),
                one.record(),
                helper.id(),
                Supporter.Kind.ADVOCATE,
                one.mother().person(),
                true,
                false,
                today,
                today.plusDays(7))));
        assertThat(words(seated, one.child())).containsExactly(one.words());
        assertThat(words(on(seated, today.plusDays(7)), one.child())).containsExactly(one.words());
        assertThat(words(on(seated, today.plusDays(8)), one.child())).isEmpty();
        assertThat(contributions.add(seated, one.child(), NewContribution.ofWords("mine", AreaOfLife.values()[0])))
                .isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_where_it_is_made() {
        Side one = side("Amara");
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatThrownBy(() -> new Relationship(
                        UUID.randomUUID(),
                        one.record(),
                        one.record(),
                        "mother",
                        true,
                        true,
                        "seen",
                        day,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Relationship(
                        UUID.randomUUID(),
                        one.record(),
                        PersonId.fresh(),
                        "mother",
                        true,
                        true,
                        " ",
                        day,
                        Optional.empty()))
                .hasMessageContaining("what shows it");
        assertThatThrownBy(() -> new Residence(
                        UUID.randomUUID(),
                        one.record(),
                        AreaId.fresh(),
                        AgencyId.fresh(),
                        day,
                        Optional.of(day.minusDays(1))))
                .hasMessageContaining("before it began");
    }

    // What the tests stand on
    // ------------------------------------------------------------------------------------------

    /** A record of a child with a home, a mother, a school and some words. */
    private record Side(ChildId child, PersonId record, Viewer mother, String words) {}

    private Side side(String name) {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        ChildId child = made.child(name, BORN, council);
        Viewer mother = made.parent("Mother", child);
        made.involve(made.agency(Sector.EDUCATION, area.id()), Role.SENCO, child);
        String words = "words " + UUID.randomUUID();
        tell(mother, child, words);
        return new Side(child, made.recordOf(child), mother, words);
    }

    private void join(Side record, Side child) {
        setUp(() -> families.confirm(record.record(), child.child(), "the same child, both families asked", by()));
    }

    private void number(PersonId record) {
        setUp(() -> identifiers.add(new Identifier(
                UUID.randomUUID(),
                record,
                Identifier.read(Identifier.Kind.NHS_NUMBER, "943 476 5919"),
                "GP",
                "direct care",
                BORN,
                Optional.empty())));
    }

    /** All that is known on one side, and all that its mother reads. */
    private String everything(Side side) {
        Standing standing = setUp(() -> families.standingOf(side.child()));
        List<PersonId> ids = standing.records().stream().map(Person::id).toList();
        return standing + "\n" + setUp(() -> identifiers.of(ids)) + "\n" + words(side.mother(), side.child());
    }

    private List<ChildLink.State> states(ChildId child, PersonId record) {
        return setUp(() -> families.linksOf(child)).stream()
                .filter(l -> l.person().equals(record))
                .map(ChildLink::state)
                .toList();
    }

    private List<String> words(Viewer viewer, ChildId child) {
        return records.open(
                        viewer,
                        child,
                        "test",
                        () -> contributions.of(child).stream()
                                .flatMap(c -> c.words().stream())
                                .sorted()
                                .toList())
                .orElse(List.of());
    }

    private void tell(Viewer viewer, ChildId child, String words) {
        assertThat(contributions.add(viewer, child, NewContribution.ofWords(words, AreaOfLife.values()[0])))
                .isPresent();
    }

    private static Viewer on(Viewer v, LocalDate day) {
        return new Viewer(v.account(), v.person(), v.seat(), v.role(), v.agency(), v.purpose(), day);
    }

    private Optional<SeatId> by() {
        return Optional.of(made.setUp().seat());
    }

    private <T> T setUp(Supplier<T> work) {
        return acting.as(made.setUp(), work);
    }

    private void setUp(Runnable work) {
        acting.doAs(made.setUp(), work);
    }
}
