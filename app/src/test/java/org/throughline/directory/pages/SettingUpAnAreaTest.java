package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.directory.pages.Forms.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Form;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.pages.Shell;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Relationship;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

@ThroughlineTest
class SettingUpAnAreaTest {
    @Autowired
    MadeUp made;

    @Autowired
    SetUpPages setUp;

    @Autowired
    StaffPages staff;

    @Autowired
    ChildrenPages children;

    @Autowired
    AdultPages adults;

    @Autowired
    ServicePages services;

    @Autowired
    OrderPages orders;

    @Autowired
    ResidencePages homes;

    @Autowired
    EndPages ends;

    @Autowired
    SupporterPages supporters;

    @Autowired
    OwnSeatPages ownSeats;

    @Autowired
    NumberPages numbers;

    @Autowired
    RecordPages entries;

    @Autowired
    InvitationPages letters;

    @Autowired
    People people;

    @Autowired
    Families families;

    @Autowired
    Records records;

    @Autowired
    Acting acting;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void from_nothing_to_a_child_whom_school_council_and_parent_can_see() {
        Started here = started();
        Viewer administrator = here.administrator();
        String child = here.child();
        String path = "/set-up/children/" + child;

        Viewer mother = viewerOf(motherOf(here), Role.PARENT, Optional.empty());
        Viewer senco = seat(Role.SENCO, here.school());
        Viewer officer = seat(Role.SEND_OFFICER, here.council());
        ChildId id = ChildId.of(child);
        assertThat(records.open(mother, id, "test", () -> 1)).isPresent();
        assertThat(records.open(senco, id, "test", () -> 1)).isPresent();
        assertThat(records.open(officer, id, "test", () -> 1)).isPresent();
        assertThat(records.open(administrator, id, "test", () -> 1)).isEmpty();

        String drawn = drawn(children.child(administrator, child));
        assertThat(drawn).contains("Amara Bello", "Ngozi Bello", "Elm Park", "Mother", path + "/adults/add");
        assertThat(drawn).doesNotContain("Still missing");
    }

    @Test
    void a_name_of_any_script_and_length_comes_back_as_it_was_typed() {
        Viewer administrator = made.administrator();
        String long10 = "زہرہ Wolfeschlegelsteinhausen ".repeat(350);
        Form sent = form().with("given-names", long10)
                .with("born-day", "31")
                .with("born-month", "2")
                .with("born-year", "2017")
                .sent();
        Page again = (Page) children.added(administrator, sent);
        assertThat(again.slips().find("given-names")).isPresent();
        assertThat(again.slips().find("born")).isPresent();
        assertThat(drawn(again)).contains("زہرہ Wolfeschlegelsteinhausen").contains("value=\"31\"");
    }

    @Test
    void ten_parallel_sendings_of_one_form_add_one_area() throws Exception {
        Viewer administrator = made.administrator();
        String name = "Area " + UUID.randomUUID();
        Forms one = form().with("name", name);
        try (var ten = Executors.newFixedThreadPool(10)) {
            Callable<Reply> send = () -> setUp.addArea(administrator, one.sent());
            for (var answer : ten.invokeAll(java.util.Collections.nCopies(10, send))) {
                assertThat(answer.get()).isEqualTo(new Reply.Go("/set-up/areas"));
            }
        }
        assertThat(as(administrator, people::areas).stream()
                        .filter(a -> a.name().equals(name)))
                .hasSize(1);
    }

    @Test
    void a_slip_is_said_at_its_field_and_the_same_sending_again_says_it_again() {
        Viewer administrator = made.administrator();
        Forms empty = form();
        for (int i = 0; i < 2; i++) {
            Page again = (Page) setUp.addArea(administrator, empty.sent());
            assertThat(again.slips().at("name")).isEqualTo("Enter the name of the area");
        }
    }

    @Test
    void a_day_that_cannot_be_is_said_at_the_day() {
        Started here = started();
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        Page future = (Page) children.added(
                here.administrator(), form().date("born", tomorrow).sent());
        assertThat(future.slips().at("born")).contains("today or earlier");

        Page beforeBirth = (Page) adults.added(
                here.administrator(),
                form().date("from", LocalDate.of(2016, 1, 1))
                        .date("until", LocalDate.of(2015, 1, 1))
                        .sent(),
                here.child());
        assertThat(beforeBirth.slips().at("from")).contains("was born on 3 March 2017");
        assertThat(beforeBirth.slips().at("until")).contains("not before the first day");
        assertThat(beforeBirth.slips().find("rights")).isPresent();
        assertThat(beforeBirth.slips().find("evidence")).isPresent();
    }

    @Test
    void an_order_that_keeps_an_adult_from_the_record_ends_what_they_see_at_once() {
        Started here = started();
        Person mother = motherOf(here);
        Viewer viewer = viewerOf(mother, Role.PARENT, Optional.empty());
        ChildId child = ChildId.of(here.child());
        assertThat(records.open(viewer, child, "test", () -> 1)).isPresent();

        Forms order = form().with("against", mother.id())
                .with("kind", "NO_CONTACT")
                .with("evidence", "Court order seen")
                .date("from", LocalDate.now(clock));
        assertThat(((Page) orders.added(here.administrator(), order.sent(), here.child()))
                        .slips()
                        .find("keeps"))
                .isPresent();
        assertThat(orders.added(
                        here.administrator(),
                        order.with("keeps", "yes")
                                .with(Form.ONCE, UUID.randomUUID())
                                .sent(),
                        here.child()))
                .isInstanceOf(Reply.Go.class);
        assertThat(records.open(viewer, child, "test", () -> 1)).isEmpty();
    }

    @Test
    void a_second_home_ends_the_first_and_cannot_begin_before_it() {
        Started here = started();
        Forms move = form().with("area", here.area().id())
                .with("council", here.council().id());
        Page tooEarly = (Page) homes.added(
                here.administrator(),
                move.date("from", LocalDate.of(2017, 3, 3)).sent(),
                here.child());
        assertThat(tooEarly.slips().at("from")).contains("after 3 March 2017");
        LocalDate day = LocalDate.now(clock).minusDays(10);
        homes.added(
                here.administrator(),
                move.date("from", day).with(Form.ONCE, UUID.randomUUID()).sent(),
                here.child());
        var residences = as(
                here.administrator(),
                () -> families.residences(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
        assertThat(residences).hasSize(2);
        assertThat(residences.getFirst().until()).contains(day.minusDays(1));
    }

    @Test
    void an_adult_whose_relationship_ended_sees_nothing_from_the_day_after() {
        Started here = started();
        Viewer mother = viewerOf(motherOf(here), Role.PARENT, Optional.empty());
        Relationship tie = tiesOf(here).getFirst();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        ends.end(
                here.administrator(),
                form().date("last-day", yesterday).sent(),
                here.child(),
                "adults",
                tie.id().toString());
        assertThat(records.open(mother, ChildId.of(here.child()), "test", () -> 1))
                .isEmpty();
    }

    @Test
    void a_helper_has_a_scope_and_an_end() {
        Started here = started();
        Person mother = motherOf(here);
        LocalDate today = LocalDate.now(clock);
        Forms helper = form().with("given-names", "Sam")
                .with("kind", "SENDIASS")
                .with("named-by", mother.id())
                .with("may", "read")
                .date("from", today);
        Page noEnd = (Page) supporters.added(here.administrator(), helper.sent(), here.child());
        assertThat(noEnd.slips().at("until")).contains("help always has an end");
        supporters.added(
                here.administrator(),
                helper.date("until", today.plusDays(30))
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child());
        var kept = as(
                here.administrator(),
                () -> families.supporters(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
        assertThat(kept).singleElement().satisfies(s -> {
            assertThat(s.mayReadCircle()).isTrue();
            assertThat(s.mayWrite()).isFalse();
            assertThat(s.until()).isEqualTo(today.plusDays(30));
        });
        assertThat(drawn(children.child(here.administrator(), here.child()))).contains("Sam", "SENDIASS");
    }

    @Test
    void a_number_whose_check_does_not_fit_is_not_taken_and_an_nhs_number_shows_only_its_end() {
        Started here = started();
        Forms number = form().with("kind", "NHS_NUMBER")
                .with("number", "943 476 5918")
                .with("issuer", "GP")
                .with("gateway", "Direct care");
        Page wrong = (Page) numbers.added(here.administrator(), number.sent(), here.child());
        assertThat(wrong.slips().at("number")).contains("last digit does not fit");
        numbers.added(
                here.administrator(),
                number.with("number", "943-476-5919")
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child());
        assertThat(drawn(children.child(here.administrator(), here.child())))
                .contains("ending 919")
                .doesNotContain("9434765919");
    }

    @Test
    void a_child_gets_one_place_of_their_own() {
        Started here = started();
        ownSeats.given(here.administrator(), form().with("role", "CHILD").sent(), here.child());
        Page twice = (Page) ownSeats.given(
                here.administrator(), form().with("role", "CHILD").sent(), here.child());
        assertThat(twice.slips().at("role")).contains("has a place already");
    }

    @Test
    void a_child_who_is_here_twice_is_read_as_one_and_can_be_parted_again() {
        Started one = started();
        Started two = started();
        Viewer administrator = one.administrator();
        Person other = as(
                administrator, () -> families.recordsOf(ChildId.of(two.child())).getFirst());
        Viewer motherOfTwo = viewerOf(motherOf(two), Role.PARENT, Optional.empty());
        go(entries.joined(
                administrator,
                form().with("other", other.id())
                        .with("why", "both families asked")
                        .sent(),
                one.child()));
        assertThat(records.open(motherOfTwo, ChildId.of(one.child()), "test", () -> 1))
                .isPresent();
        assertThat(children.child(administrator, two.child())).isInstanceOf(Reply.NotThere.class);

        go(entries.wasSplit(
                administrator,
                form().with("why", "two children after all").sent(),
                one.child(),
                other.id().toString()));
        assertThat(records.open(motherOfTwo, ChildId.of(one.child()), "test", () -> 1))
                .isEmpty();
        assertThat(records.open(motherOfTwo, ChildId.of(two.child()), "test", () -> 1))
                .isPresent();
    }

    @Test
    void after_an_adoption_order_set_up_shows_the_old_record_to_nobody() {
        Started here = started();
        Forms order = form().with("evidence", "Order seen")
                .date("made", LocalDate.now(clock).plusDays(1));
        assertThat(((Page) entries.adopted(here.administrator(), order.sent(), here.child()))
                        .slips()
                        .find("made"))
                .isPresent();
        go(entries.adopted(
                here.administrator(),
                order.date("made", LocalDate.now(clock))
                        .with(Form.ONCE, UUID.randomUUID())
                        .sent(),
                here.child()));
        assertThat(children.child(here.administrator(), here.child())).isInstanceOf(Reply.NotThere.class);
        assertThat(drawn(children.list(here.administrator()))).doesNotContain(here.child());
    }

    @Test
    void what_the_administrator_opened_is_in_the_familys_log() {
        Started here = started();
        children.child(here.administrator(), here.child());
        List<String> pagesLogged = as(
                Viewer.service(Purpose.SEQUENCER, LocalDate.now(clock)),
                () -> jdbc.sql("""
                                SELECT e.page FROM sharing.access_entry e
                                 WHERE e.seat_id = :seat
                                   AND (EXISTS (SELECT 1 FROM sharing.access_unplaced u
                                                 WHERE u.entry_id = e.id AND :child = ANY (u.child_ids))
                                        OR EXISTS (SELECT 1 FROM sharing.access_link l
                                                     JOIN sharing.access_chain c ON c.id = l.chain_id
                                                    WHERE l.entry_id = e.id AND c.child_id = :child))
                                """)
                        .param("child", UUID.fromString(here.child()))
                        .param("seat", here.administrator().seat().value())
                        .query(String.class)
                        .list());
        assertThat(pagesLogged).contains("set-up: one child", "set-up: an adult of the family");
    }

    @Test
    void every_form_and_list_is_drawn_without_a_hole() {
        Started here = started();
        Viewer a = here.administrator();
        String child = here.child();
        String seat = as(a, people::agencies).isEmpty()
                ? ""
                : seat(Role.SENCO, here.school()).person().toString();
        for (Reply reply : List.of(
                setUp.overview(a),
                setUp.areas(a, form().sent()),
                setUp.agencies(a, form().sent()),
                staff.list(a),
                staff.add(a, form().sent()),
                staff.person(a, form().sent(), seat),
                staff.addSeat(a, form().sent(), seat),
                children.list(a),
                children.add(a, form().sent()),
                children.child(a, child),
                adults.add(a, form().sent(), child),
                homes.add(a, form().sent(), child),
                services.add(a, form().sent(), child),
                supporters.add(a, form().sent(), child),
                orders.add(a, form().sent(), child),
                numbers.add(a, form().sent(), child),
                ownSeats.ask(a, form().sent(), child),
                entries.join(a, form().sent(), child),
                entries.adoption(a, form().sent(), child),
                ends.ask(
                        a,
                        form().sent(),
                        child,
                        "adults",
                        tiesOf(here).getFirst().id().toString()))) {
            assertThat(drawn(reply)).contains("<h1").doesNotContain("null");
            keep(reply);
        }
    }

    @Test
    void the_letter_says_who_where_and_the_code_and_nothing_of_the_record() {
        Started here = started();
        Viewer maker = here.administrator();
        String where =
                go(letters.invite(maker, form().sent(), motherOf(here).id().toString()));
        Reply letter = letters.letter(
                maker,
                new org.springframework.mock.web.MockHttpServletRequest(),
                where.replace("/set-up/invitations/", ""));
        keep(letter);
        assertThat(drawn(letter))
                .contains("Ngozi Bello", "/join")
                .containsPattern("[34679CDFGHJKMNPQRTWXY]{5}(-[34679CDFGHJKMNPQRTWXY]{5}){2}")
                .doesNotContain("Amara", "Elm Park", "Elmshire");
        Viewer another = made.administrator();
        assertThat(letters.letter(
                        another,
                        new org.springframework.mock.web.MockHttpServletRequest(),
                        where.replace("/set-up/invitations/", "")))
                .isInstanceOf(LetterGonePage.class);
        assertThat(drawn(children.child(maker, here.child()))).contains("works until");
    }

    /** Kept to be looked at: target/set-up-pages. */
    private void keep(Reply reply) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "set-up-pages"));
            String assets =
                    Path.of("src/main/resources/static/assets").toAbsolutePath().toString();
            Files.writeString(
                    folder.resolve(reply.getClass().getSimpleName() + ".html"),
                    drawn(reply).replace("\"/assets/", "\"" + assets + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What the tests stand on --------------------------------------------------------------------------------------

    private record Started(Viewer administrator, Area area, Agency council, Agency school, String child) {}

    /** An area set up by hand, through the forms. */
    private Started started() {
        Viewer administrator = made.administrator();
        String tag = UUID.randomUUID().toString();
        go(setUp.addArea(administrator, form().with("name", "Elmshire " + tag).sent()));
        Area area = as(administrator, people::areas).stream()
                .filter(a -> a.name().endsWith(tag))
                .findFirst()
                .orElseThrow();
        Agency council = agency(administrator, "Elmshire council " + tag, "COUNCIL", area.id());
        Agency school = agency(administrator, "Elm Park " + tag, "EDUCATION", area.id());
        go(staff.added(
                administrator,
                form().with("given-names", "Ola")
                        .with("agency", council.id())
                        .with("role", "SEND_OFFICER")
                        .with("title", "SEND officer")
                        .with("areas", area.id())
                        .sent()));
        go(staff.added(
                administrator,
                form().with("given-names", "Priya")
                        .with("agency", school.id())
                        .with("role", "SENCO")
                        .with("title", "SENCO")
                        .sent()));
        String child = go(children.added(
                        administrator,
                        form().with("given-names", "Amara")
                                .with("family-name", "Bello")
                                .date("born", LocalDate.of(2017, 3, 3))
                                .with("language", "en")
                                .with("source", "family")
                                .with("area", area.id())
                                .with("council", council.id())
                                .sent()))
                .replace("/set-up/children/", "");
        go(adults.added(
                administrator,
                form().with("who", "new")
                        .with("given-names", "Ngozi")
                        .with("family-name", "Bello")
                        .with("language", "en")
                        .with("kind", "MOTHER")
                        .with("rights", "responsibility", "care")
                        .with("evidence", "Birth certificate seen")
                        .sent(),
                child));
        go(services.added(
                administrator,
                form().with("worker", "role:" + school.id() + ":SENCO")
                        .with("why", "On the roll")
                        .date("from", LocalDate.of(2021, 9, 1))
                        .sent(),
                child));
        return new Started(administrator, area, council, school, child);
    }

    private Agency agency(Viewer administrator, String name, String sector, AreaId area) {
        go(setUp.addAgency(
                administrator,
                form().with("name", name)
                        .with("sector", sector)
                        .with("area", area)
                        .sent()));
        return as(administrator, people::agencies).stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String go(Reply reply) {
        assertThat(reply)
                .as(() -> reply instanceof Page page ? page.slips().toString() : "")
                .isInstanceOf(Reply.Go.class);
        return ((Reply.Go) reply).to();
    }

    private List<Relationship> tiesOf(Started here) {
        return as(
                here.administrator(),
                () -> families.relationships(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
    }

    private Person motherOf(Started here) {
        return as(
                here.administrator(),
                () -> people.person(tiesOf(here).getFirst().adult()).orElseThrow());
    }

    private Viewer viewerOf(Person person, Role role, Optional<AgencyId> agency) {
        Seat seat = as(
                made.setUp(), () -> people.seatsOfPersons(List.of(person.id())).getFirst());
        return Viewer.of(
                org.throughline.people.AccountId.fresh(), person.id(), seat.id(), role, agency, LocalDate.now(clock));
    }

    private Viewer seat(Role role, Agency agency) {
        Seat seat = as(
                made.setUp(),
                () -> people.seatsOf(agency.id()).stream()
                        .filter(s -> s.role() == role)
                        .findFirst()
                        .orElseThrow());
        return Viewer.of(
                org.throughline.people.AccountId.fresh(),
                seat.person(),
                seat.id(),
                role,
                seat.agency(),
                LocalDate.now(clock));
    }

    private <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return acting.as(viewer, work);
    }

    private String drawn(Reply reply) {
        assertThat(reply).isInstanceOf(Page.class);
        return pages.draw(
                (Page) reply, new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "t"));
    }
}
