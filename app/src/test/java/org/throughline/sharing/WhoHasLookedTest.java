package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.ledger.LedgerVerifier;
import org.throughline.ledger.Report;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.web.signin.ActingAs;

@ThroughlineTest
class WhoHasLookedTest {
    @Autowired
    MadeUp made;

    @Autowired
    Records records;

    @Autowired
    Looks looks;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Acting acting;

    @Autowired
    Rights rights;

    @Autowired
    WebApplicationContext web;

    private MockMvc browser;
    private Agency council;
    private Agency school;
    private ChildId child;
    private Viewer mother;
    private Viewer father;
    private Viewer senco;
    private Viewer officer;
    private Viewer socialWorker;

    @BeforeEach
    void aFamily() {
        browser =
                MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
        Area area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        school = made.agency(Sector.EDUCATION, area.id());
        Agency care = made.agency(Sector.SOCIAL_CARE, area.id());
        senco = made.staff(Role.SENCO, school);
        officer = made.staff(Role.SEND_OFFICER, council, area.id());
        socialWorker = made.staff(Role.SOCIAL_WORKER, care);
        child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        mother = made.parent("Ngozi", child);
        father = made.parent("Tunde", child);
        made.involve(school, Role.SENCO, child);
        made.involve(care, Role.SOCIAL_WORKER, child);
    }

    @Test
    void staff_and_strangers_get_the_answer_for_what_is_not_there() throws Exception {
        Viewer stranger = made.parent("Somebody", made.child("Other", LocalDate.of(2016, 1, 1), council));
        String address = "/child/" + child + "/who-has-looked";
        String nowhere = "/child/" + UUID.randomUUID() + "/who-has-looked";
        for (Viewer viewer : List.of(senco, officer, socialWorker, stranger)) {
            var hidden = page(viewer, address);
            var missing = page(viewer, nowhere);
            assertThat(hidden.getStatus()).isEqualTo(404);
            assertThat(withoutKeys(hidden)).isEqualTo(withoutKeys(missing));
            assertThat(page(viewer, address + "/copy").getStatus()).isEqualTo(404);
        }
        assertThat(page(mother, "/child/not-an-id/who-has-looked").getStatus()).isEqualTo(404);
    }

    @Test
    void a_parent_under_an_order_and_a_helper_without_the_circle_do_not_see_it() {
        Viewer friend = made.seated(made.adult("Friend"), Role.SUPPORTER, Optional.empty(), List.of());
        assertThat(looks.list(friend, child, Looks.Whose.OTHERS, 1)).isEmpty();
        assertThat(looks.file(friend, child)).isEmpty();

        assertThat(looks.list(father, child, Looks.Whose.OTHERS, 1)).isPresent();
        acting.doAs(
                made.setUp(),
                () -> rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        made.recordOf(child),
                        father.person(),
                        CourtOrder.Kind.PROHIBITED_STEPS,
                        true,
                        "order of the family court seen",
                        MadeUp.LONG_AGO,
                        Optional.empty())));
        assertThat(looks.list(father, child, Looks.Whose.OTHERS, 1)).isEmpty();
        assertThat(looks.file(father, child)).isEmpty();
        assertThat(looks.list(mother, child, Looks.Whose.OTHERS, 1)).isPresent();
    }

    @Test
    void the_parent_sees_who_when_which_page_and_why() throws Exception {
        records.open(senco, child, "child", () -> 1);
        sequencer.placeAll();

        var page = page(mother, "/child/" + child + "/who-has-looked");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Who has looked at Amara", "SENCO Testperson", "SENCO, ")
                .contains("the main page", "to plan help at school", "Line 1")
                .contains("Nothing you were shown was altered, removed or back-dated")
                .contains("held back from this list");
    }

    @Test
    void sealed_visits_and_the_other_parents_leave_no_gap_no_count_and_no_trace() {
        records.open(senco, child, "child", () -> 1);
        records.openSealed(socialWorker, child, "canary-sealed-page", () -> 1);
        records.open(father, child, "canary-fathers-page", () -> 1);
        records.open(senco, child, "said", () -> 1);
        records.openSealed(socialWorker, child, "canary-sealed-page", () -> 1);
        records.open(officer, child, "child", () -> 1);
        sequencer.placeAll();
        sequencer.signNow();

        Looks.Listed seen = looks.list(mother, child, Looks.Whose.OTHERS, 1).orElseThrow();
        assertThat(seen.looks()).extracting(Looks.Look::number).containsExactly(3L, 2L, 1L);
        assertThat(seen.looks()).extracting(Looks.Look::page).containsExactly("child", "said", "child");
        assertThat(seen.all()).isEqualTo(3);
        String file = text(looks.file(mother, child).orElseThrow());
        assertThat(file).doesNotContain("canary", "Tunde", socialWorker.person().toString());
        assertThat(file).contains("entry 1 ", "entry 2 ", "entry 3 ").doesNotContain("entry 4 ");

        Looks.Listed own = looks.list(father, child, Looks.Whose.MINE, 1).orElseThrow();
        assertThat(own.looks()).extracting(Looks.Look::page).contains("canary-fathers-page");
    }

    /** The twin child had the same visits and no hidden ones: both files say the same of the visits, line by line. */
    @Test
    void the_file_is_the_same_with_and_without_hidden_visits() {
        ChildId twin = made.child("Amara", LocalDate.of(2017, 3, 3), council);
        made.involve(school, Role.SENCO, twin);
        made.relate(mother.person(), twin, true, true);
        for (ChildId one : List.of(child, twin)) {
            records.open(senco, one, "child", () -> 1);
            if (one.equals(child)) {
                records.openSealed(socialWorker, one, "child", () -> 1);
                records.open(father, one, "child", () -> 1);
            }
            records.open(senco, one, "said", () -> 1);
        }
        sequencer.placeAll();
        sequencer.signNow();

        assertThat(visits(text(looks.file(mother, child).orElseThrow())))
                .isEqualTo(visits(text(looks.file(mother, twin).orElseThrow())))
                .hasSize(2);
    }

    @Test
    void the_sealed_door_is_only_for_those_who_see_sealed_things() {
        assertThat(records.openSealed(senco, child, "page", () -> 1)).isEmpty();
        assertThat(records.openSealed(mother, child, "page", () -> 1)).isEmpty();
        assertThat(records.openSealed(socialWorker, child, "page", () -> 1)).isPresent();
    }

    @Test
    void a_family_checks_its_copy_offline_and_a_changed_word_is_named(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 120; i++) {
            records.open(i % 3 == 0 ? officer : senco, child, "child", () -> 1);
        }
        sequencer.placeAll();
        sequencer.signNow();
        Path before = Files.write(
                folder.resolve("before.txt"), looks.file(mother, child).orElseThrow());
        records.open(officer, child, "said", () -> 1);
        sequencer.placeAll();
        sequencer.signNow();
        byte[] now = looks.file(mother, child).orElseThrow();
        Path after = Files.write(folder.resolve("after.txt"), now);

        assertThat(new LedgerVerifier().verify(before).problems()).isEmpty();
        Report report = new LedgerVerifier().comparedWith(before).verify(after);
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isGreaterThanOrEqualTo(121);

        Path changed = Files.write(
                folder.resolve("changed.txt"),
                text(now).replaceFirst("name=SENCO", "name=Nobody").getBytes(StandardCharsets.UTF_8));
        assertThat(new LedgerVerifier().verify(changed).isGood()).isFalse();
    }

    @Test
    void the_list_comes_in_pages_of_fifty_newest_first() {
        for (int i = 0; i < 120; i++) {
            records.open(senco, child, "child", () -> 1);
        }
        sequencer.placeAll();
        Looks.Listed first = looks.list(mother, child, Looks.Whose.OTHERS, 1).orElseThrow();
        assertThat(first.looks()).hasSize(50);
        assertThat(first.looks().getFirst().number()).isEqualTo(120);
        Looks.Listed last = looks.list(mother, child, Looks.Whose.OTHERS, 99).orElseThrow();
        assertThat(last.page()).isEqualTo(3);
        assertThat(last.looks()).extracting(Looks.Look::number).hasSize(20).endsWith(1L);
    }

    private MockHttpServletResponse page(Viewer viewer, String address) throws Exception {
        var as = new ActingAs(
                viewer.account().value(), viewer.person().value(), viewer.seat().value());
        return browser.perform(get(address)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(as, null, List.of()))))
                .andReturn()
                .getResponse();
    }

    private static String withoutKeys(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().replaceAll("value=\"[^\"]*\"", "");
    }

    /** What the file tells of the visits of others; hashes, salts, times and the child differ from file to file. */
    private static List<String> visits(String file) {
        return file.lines()
                .dropWhile(line -> !line.startsWith("list 1"))
                .takeWhile(line -> !line.startsWith("end 1"))
                .filter(line -> line.startsWith("entry") || line.startsWith("| "))
                .filter(line -> !line.startsWith("| at=") && !line.startsWith("| child="))
                .map(line -> line.replaceAll(" position \\d+", ""))
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.joining("\n"), all -> List.of(all.split("(?m)^(?=entry)"))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
