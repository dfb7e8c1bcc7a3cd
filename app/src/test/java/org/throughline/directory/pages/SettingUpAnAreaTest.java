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
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** From nothing to a child whom school, council and parent can see: forms, slips, letters, and what the family's log says of it. */
@ThroughlineTest
class SettingUpAnAreaTest {
    @Autowired
    SetUpByHand hand;

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
    Records records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void from_nothing_to_a_child_whom_school_council_and_parent_can_see() {
        SetUpByHand.Started here = hand.started();
        Viewer administrator = here.administrator();
        String child = here.child();
        String path = "/set-up/children/" + child;

        Viewer mother = hand.viewerOf(hand.motherOf(here), Role.PARENT, Optional.empty());
        Viewer senco = hand.seat(Role.SENCO, here.school());
        Viewer officer = hand.seat(Role.SEND_OFFICER, here.council());
        ChildId id = ChildId.of(child);
        assertThat(records.open(mother, id, "test", () -> 1)).isPresent();
        assertThat(records.open(senco, id, "test", () -> 1)).isPresent();
        assertThat(records.open(officer, id, "test", () -> 1)).isPresent();
        assertThat(records.open(administrator, id, "test", () -> 1)).isEmpty();

        String drawn = hand.drawn(children.child(administrator, child));
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
        assertThat(hand.drawn(again)).contains("زہرہ Wolfeschlegelsteinhausen").contains("value=\"31\"");
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
        assertThat(jdbc.sql("SELECT count(*) FROM people.area WHERE name = :name")
                        .param("name", name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
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
        SetUpByHand.Started here = hand.started();
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
    void what_the_administrator_opened_is_in_the_familys_log() {
        SetUpByHand.Started here = hand.started();
        children.child(here.administrator(), here.child());
        List<String> pagesLogged = hand.as(
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
        SetUpByHand.Started here = hand.started();
        Viewer a = here.administrator();
        String child = here.child();
        String seat = hand.as(a, people::agencies).isEmpty()
                ? ""
                : hand.seat(Role.SENCO, here.school()).person().toString();
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
                        hand.tiesOf(here).getFirst().id().toString()))) {
            assertThat(hand.drawn(reply)).contains("<h1").doesNotContain("null");
            keep(reply);
        }
    }

    @Test
    void the_letter_says_who_where_and_the_code_and_nothing_of_the_record() {
        SetUpByHand.Started here = hand.started();
        Viewer maker = here.administrator();
        String where = SetUpByHand.go(
                letters.invite(maker, form().sent(), hand.motherOf(here).id().toString()));
        Reply letter = letters.letter(
                maker,
                new org.springframework.mock.web.MockHttpServletRequest(),
                where.replace("/set-up/invitations/", ""));
        keep(letter);
        assertThat(hand.drawn(letter))
                .contains("Ngozi Bello", "/join")
                .containsPattern("[34679CDFGHJKMNPQRTWXY]{5}(-[34679CDFGHJKMNPQRTWXY]{5}){2}")
                .doesNotContain("Amara", "Elm Park", "Elmshire");
        Viewer another = made.administrator();
        assertThat(letters.letter(
                        another,
                        new org.springframework.mock.web.MockHttpServletRequest(),
                        where.replace("/set-up/invitations/", "")))
                .isInstanceOf(LetterGonePage.class);
        assertThat(hand.drawn(children.child(maker, here.child()))).contains("works until");
    }

    /** Kept to be looked at: target/set-up-pages. */
    private void keep(Reply reply) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "set-up-pages"));
            String assets =
                    Path.of("src/main/resources/static/assets").toAbsolutePath().toString();
            Files.writeString(
                    folder.resolve(reply.getClass().getSimpleName() + ".html"),
                    hand.drawn(reply).replace("\"/assets/", "\"" + assets + "/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
