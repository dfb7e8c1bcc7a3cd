package org.throughline.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.AccountId;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

@ThroughlineTest
class InvitationsTest {
    @Autowired
    MadeUp made;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    Records records;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Autowired
    Clock clock;

    @Test
    void a_code_of_nothing_or_of_nobody_finds_nobody() {
        for (String wrong : List.of("", "AAAAA-AAAAA-AAAAA", "34679-CDFGH-JKMNP", "' OR 1=1 --", "3".repeat(10_000))) {
            assertThat(signIn(() -> invitations.find(wrong))).as(wrong).isEmpty();
        }
    }

    @Test
    void the_code_on_the_letter_finds_the_person_however_it_is_typed() {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        String code = letter.code();
        assertThat(code).matches("[34679CDFGHJKMNPQRTWXY]{5}(-[34679CDFGHJKMNPQRTWXY]{5}){2}");
        for (String typed : List.of(
                code,
                code.toLowerCase(java.util.Locale.ROOT),
                code.replace("-", " "),
                code.replace("-", ""),
                " " + code + " ")) {
            assertThat(signIn(() -> invitations.find(typed)))
                    .map(Invited::person)
                    .contains(letter.person());
        }
    }

    @Test
    void only_a_hash_of_the_code_is_kept() {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        List<String> rows = acting.as(
                made.setUp(),
                () -> jdbc.sql("SELECT i::text FROM directory.invitation i WHERE id = :id")
                        .param("id", letter.id())
                        .query(String.class)
                        .list());
        assertThat(rows)
                .singleElement()
                .asString()
                .doesNotContain(letter.code().replace("-", ""))
                .doesNotContain(letter.code());
    }

    @Test
    void a_code_works_once_even_when_two_people_use_it_at_the_same_moment() throws Exception {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        AccountId one = account(letter.person());
        AccountId two = account(letter.person());
        int worked = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> uses = List.of(one, two).stream()
                    .<Callable<Boolean>>map(a -> () -> use(letter.code(), a))
                    .toList();
            for (var answer : both.invokeAll(uses)) {
                worked += answer.get() ? 1 : 0;
            }
        }
        assertThat(worked).isEqualTo(1);
        assertThat(signIn(() -> invitations.find(letter.code()))).isEmpty();
    }

    @Test
    void a_new_letter_ends_the_old_one_and_a_withdrawn_one_finds_nobody() {
        Person person = made.adult("Ngozi");
        Letter first = letter(person, Role.PARENT);
        Letter second = again(person, first.maker());
        assertThat(signIn(() -> invitations.find(first.code()))).isEmpty();
        assertThat(signIn(() -> invitations.find(second.code()))).isPresent();
        acting.doAs(made.setUp(), () -> invitations.withdraw(person.id()));
        assertThat(signIn(() -> invitations.find(second.code()))).isEmpty();
    }

    @Test
    void a_code_works_on_the_last_moment_of_28_days_and_not_after() {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        Instant end = letter.expires();
        today.asOf(
                end.minusSeconds(1),
                () -> assertThat(signIn(() -> invitations.find(letter.code()))).isPresent());
        today.asOf(
                end,
                () -> assertThat(signIn(() -> invitations.find(letter.code()))).isEmpty());
    }

    @Test
    void the_letter_can_be_looked_at_by_its_maker_only_and_for_half_an_hour() {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        Viewer another = made.administrator();
        assertThat(print(letter, another)).isEmpty();
        assertThat(print(letter, letter.maker())).contains(letter.code());
        today.asOf(
                clock.instant().plus(Invitations.PRINTABLE_FOR),
                () -> assertThat(print(letter, letter.maker())).isEmpty());
    }

    @Test
    void nobody_but_set_up_and_sign_in_reads_an_invitation() {
        Letter letter = letter(made.adult("Ngozi"), Role.PARENT);
        Viewer senco =
                made.staff(Role.SENCO, made.agency(Sector.EDUCATION, made.area().id()));
        assertThat(acting.as(senco, () -> invitations.invitation(letter.id()))).isEmpty();
        assertThat(acting.as(senco, () -> invitations.find(letter.code()))).isEmpty();
    }

    @Test
    void a_senco_who_is_a_parent_gets_both_seats_in_one_sign_in_and_never_what_both_see() {
        var area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Agency school = made.agency(Sector.EDUCATION, area.id());
        ChildId own = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        ChildId pupil = made.child("Ben", LocalDate.of(2016, 3, 3), council);
        made.involve(school, Role.SENCO, pupil);
        Viewer senco = made.staff(Role.SENCO, school);
        Person asParent = made.adult("Priya");
        made.relate(asParent.id(), own, true, true);
        Letter letter = letter(asParent, Role.PARENT);

        assertThat(use(letter.code(), senco.account())).isTrue();
        List<Seat> seats = signIn(() -> people.seatsOf(senco.account()));
        assertThat(seats).extracting(Seat::role).containsExactlyInAnyOrder(Role.SENCO, Role.PARENT);
        Seat parentSeat =
                seats.stream().filter(s -> s.role() == Role.PARENT).findFirst().orElseThrow();
        Viewer parent = Viewer.of(
                senco.account(), asParent.id(), parentSeat.id(), Role.PARENT, Optional.empty(), LocalDate.now(clock));
        assertThat(records.open(parent, own, "test", () -> 1)).isPresent();
        assertThat(records.open(parent, pupil, "test", () -> 1)).isEmpty();
        assertThat(records.open(senco, pupil, "test", () -> 1)).isPresent();
        assertThat(records.open(senco, own, "test", () -> 1)).isEmpty();
    }

    @Test
    void a_childs_code_cannot_be_added_to_an_adults_sign_in() {
        Agency council = made.agency(Sector.COUNCIL, made.area().id());
        ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        Viewer mother = made.parent("Ngozi", child);
        Person record = acting.as(
                made.setUp(), () -> people.person(made.recordOf(child)).orElseThrow());
        Letter letter = letter(record, Role.CHILD);
        Invited invited = signIn(() -> invitations.find(letter.code())).orElseThrow();
        assertThat(signIn(() -> invitations.fits(invited, mother.account()))).isFalse();
        assertThatThrownBy(() -> signIn(() -> {
                    invitations.used(letter.code(), mother.account());
                    return true;
                }))
                .hasMessageContaining("may hold");
    }

    @Test
    void ten_thousand_codes_are_all_different_and_use_every_sign() {
        byte[] key = new byte[32];
        Set<Code> codes = new HashSet<>();
        Set<Integer> signs = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            Code code = Code.of(new UUID(7, i), key);
            codes.add(code);
            code.signs().chars().forEach(signs::add);
        }
        assertThat(codes).hasSize(10_000);
        assertThat(signs).hasSize(21);
        assertThat(15 * Math.log(21) / Math.log(2)).isGreaterThan(60);
    }

    private record Letter(UUID id, PersonId person, String code, Viewer maker, Instant expires) {}

    private Letter letter(Person person, Role role) {
        acting.doAs(
                made.setUp(),
                () -> people.seat(
                        new Seat(
                                SeatId.fresh(),
                                person.id(),
                                Optional.empty(),
                                role,
                                role.name(),
                                LocalDate.now(clock),
                                Optional.empty()),
                        List.of()));
        return again(person, made.administrator());
    }

    private Letter again(Person person, Viewer maker) {
        return acting.as(maker, () -> {
            Invitation made = invitations.make(person.id(), maker.seat());
            return new Letter(
                    made.id(),
                    person.id(),
                    invitations.toPrint(made, maker.seat()).orElseThrow(),
                    maker,
                    made.expiresAt());
        });
    }

    private Optional<String> print(Letter letter, Viewer by) {
        return acting.as(
                by,
                () -> invitations.toPrint(invitations.invitation(letter.id()).orElseThrow(), by.seat()));
    }

    private AccountId account(PersonId person) {
        return signIn(
                () -> people.addAccount(person, "login-" + UUID.randomUUID()).id());
    }

    private boolean use(String code, AccountId account) {
        try {
            signIn(() -> {
                invitations.used(code, account);
                return true;
            });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private <T> T signIn(Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)), work);
    }
}
