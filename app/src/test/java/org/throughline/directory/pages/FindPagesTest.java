package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.directory.pages.Forms.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.Statements;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.pages.Shell;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Names;
import org.throughline.people.OtherName;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The pages of finding a child, as an officer uses them. */
@ThroughlineTest
class FindPagesTest {
    private static final LocalDate BORN = LocalDate.of(2016, 5, 4);
    private static final Shell SHELL =
            new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "token");

    @Autowired
    MadeUp made;

    @Autowired
    FindPages find;

    @Autowired
    NamePages otherNames;

    @Autowired
    Names names;

    @Autowired
    Acting acting;

    @Autowired
    Pages pages;

    private Agency council;
    private Viewer officer;
    private ChildId child;

    @BeforeEach
    void area() {
        Area area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        officer = made.staff(Role.SEND_OFFICER, council, area.id());
        child = made.child("Muhammad", BORN, council);
    }

    private String html(Reply reply) {
        assertThat(reply).isInstanceOf(Page.class);
        return pages.draw((Page) reply, SHELL);
    }

    private String search(Viewer viewer, String name) {
        Reply kept = find.byName(viewer, form().with("name", name).sent());
        assertThat(kept).isEqualTo(new Reply.Go("/find/results"));
        return html(find.results(viewer));
    }

    @Test
    void families_and_administrators_have_no_such_page() {
        for (Viewer none : List.of(made.parent("Ngozi", child), made.administrator())) {
            assertThat(find.find(none, form().sent())).isInstanceOf(Reply.NotThere.class);
            assertThat(find.byName(none, form().with("name", "Muhammad").sent()))
                    .isInstanceOf(Reply.NotThere.class);
            assertThat(find.byNumber(none, form().sent())).isInstanceOf(Reply.NotThere.class);
            assertThat(find.results(none)).isInstanceOf(Reply.NotThere.class);
        }
    }

    @Test
    void an_officer_finds_a_child_by_another_spelling_and_sees_what_tells_children_apart() {
        Agency school = made.agency(Sector.EDUCATION, council.area().orElseThrow());
        made.involve(school, Role.SENCO, child);
        acting.doAs(
                made.setUp(),
                () -> names.add(new OtherName(
                        UUID.randomUUID(), made.recordOf(child), OtherName.Kind.FORMER, "Muhammad", "Warraich")));
        assertThat(search(officer, "mohamed"))
                .contains("Muhammad Testperson", "/child/" + child, "Born 4 May 2016", school.name())
                .contains("Former name: Muhammad Warraich")
                .contains("sees in its log that you looked");
    }

    @Test
    void who_finds_nobody_is_told_what_to_try_and_not_whether_there_is_such_a_child() {
        String nobody = search(officer, "Zbigniew");
        String hidden = search(
                made.staff(
                        Role.SENCO, made.agency(Sector.EDUCATION, council.area().orElseThrow())),
                "Muhammad");
        assertThat(nobody).contains("No child that you may see has a name like this", "We cannot say whether");
        assertThat(hidden.replace("Muhammad", "*")).isEqualTo(nobody.replace("Zbigniew", "*"));
    }

    @Test
    void finding_twenty_takes_as_many_statements_as_finding_one() {
        made.child("Quince", BORN, council);
        for (int i = 0; i < 20; i++) {
            made.child("Medlar", BORN, council);
        }
        List<String> one = Statements.during(() -> search(officer, "Quince"));
        assertThat(one).isNotEmpty();
        assertThat(Statements.during(() -> search(officer, "Medlar"))).hasSameSizeAs(one);
    }

    @Test
    void very_many_are_cut_with_a_sentence_about_it() {
        for (int i = 0; i < 21; i++) {
            made.child("Persimmon", BORN, council);
        }
        assertThat(search(officer, "Persimmon")).contains("There are more children with names as near");
        find.byName(officer, form().with("name", "Persimmon").date("born", BORN).sent());
        assertThat(html(find.results(officer))).contains("who were born on that day");
    }

    @Test
    void a_slip_is_said_at_its_field_and_nothing_typed_is_lost() {
        assertThat(html(find.byName(officer, form().with("name", " ").sent())))
                .contains("Enter a name, or the beginning of one");
        assertThat(html(find.byName(officer, form().with("name", "?!").sent())))
                .contains("Enter a name that has letters in it", "?!");
        assertThat(html(find.byName(
                        officer,
                        form().with("name", "Amy").with("born-day", "40").sent())))
                .contains("Enter a real date", "value=\"40\"", "value=\"Amy\"");
        assertThat(html(find.byNumber(
                        officer, form().with("kind", "ULN").with("number", "12").sent())))
                .contains("Choose why you are looking", "value=\"12\"");
        assertThat(html(find.byNumber(
                        officer,
                        form().with("kind", "NHS_NUMBER")
                                .with("number", "9434765919")
                                .with("why", "LETTER")
                                .sent())))
                .contains("Choose which number it is");
    }

    @Test
    void what_was_looked_for_is_forgotten_when_one_looks_again_and_is_nobody_elses() {
        search(officer, "Muhammad");
        Viewer colleague = made.staff(Role.SEND_OFFICER, council, council.area().orElseThrow());
        assertThat(find.results(colleague)).isEqualTo(new Reply.Go("/find"));
        assertThat(html(find.find(officer, form().sent()))).doesNotContain("Muhammad");
        assertThat(find.results(officer)).isEqualTo(new Reply.Go("/find"));
    }

    @Test
    void an_administrator_adds_another_name_with_a_warning_about_adoption() {
        Viewer administrator = made.administrator();
        assertThat(html(otherNames.add(administrator, form().sent(), child.toString())))
                .contains("before an adoption");
        Reply added = otherNames.added(
                administrator,
                form().with("kind", "OTHER_SCRIPT").with("given-names", "محمد").sent(),
                child.toString());
        assertThat(added).isEqualTo(new Reply.Go("/set-up/children/" + child));
        assertThat(search(officer, "محمد")).contains("In own script: محمد");
        assertThat(otherNames.add(officer, form().sent(), child.toString())).isInstanceOf(Reply.NotThere.class);
    }
}
