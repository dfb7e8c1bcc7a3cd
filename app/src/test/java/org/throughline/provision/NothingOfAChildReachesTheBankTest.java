package org.throughline.provision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.ChosenForChildren;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Moving;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.evidence.SinceThen;
import org.throughline.evidence.pages.SinceThenPage;
import org.throughline.pages.Pages;
import org.throughline.pages.Shell;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** From a child's record one thing comes to the bank: for how many something was chosen, in no number that is small. */
@ThroughlineTest
@Import(AtTheBank.class)
class NothingOfAChildReachesTheBankTest {
    private static final String CANARY = "Canary-7f3c";

    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    AtTheBank table;

    @Autowired
    Offers offers;

    @Autowired
    Moving moving;

    @Autowired
    Provisions provisions;

    @Autowired
    ChosenForChildren chosen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Acting acting;

    @Autowired
    Pages pages;

    private final List<Agency> schools = new ArrayList<>();
    private final List<ChildId> children = new ArrayList<>();
    private Agency council;
    private Offer offer;
    private LocalDate today;

    @BeforeEach
    void chosenFrom() {
        Area area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
        for (int i = 0; i < 3; i++) {
            schools.add(made.agency(Sector.EDUCATION, area.id()));
        }
        AtTheBank.Cast cast = table.cast();
        EvidenceId id = table.published(cast, ChoosingHelpTest.reading("Pairs " + UUID.randomUUID()));
        offer = offers.find(id, "R1").orElseThrow();
        today = cast.lead().today();
    }

    @Test
    void a_number_is_shown_from_eight_children_and_three_agencies_on_counted_on_the_first_of_the_month() {
        LocalDate before = today.withDayOfMonth(1).minusDays(1);
        choose(7, before);
        assertThat(about()).as("seven children").isEmpty();
        choose(1, today.withDayOfMonth(1));
        assertThat(about()).as("the eighth came this month").isEmpty();
        choose(1, before);
        assertThat(about()).as("eight, to the nearest five").hasValue(10);
        provisions.choose(on(senco(0), before), children.getFirst(), "Again", "More", offer, "", UUID.randomUUID());
        choose(4, before);
        assertThat(about()).as("twelve, one of them twice").hasValue(10);
        choose(1, before);
        assertThat(about()).as("thirteen").hasValue(15);
        assertThat(page()).contains("For about 15 children");
    }

    @Test
    void eight_children_of_two_schools_are_too_few_places_and_none_reads_like_a_few() {
        String none = page();
        schools.removeLast();
        choose(8, today.withDayOfMonth(1).minusDays(1));
        assertThat(about()).isEmpty();
        assertThat(page()).isEqualTo(none).contains("No number is shown");
    }

    /** Its words, its name and its ids, looked for in every column of the bank, its whole file and its pages. */
    @Test
    void no_word_and_no_id_of_a_child_stands_anywhere_in_the_bank() {
        choose(9, today.withDayOfMonth(1).minusDays(1));
        List<String> secrets = new ArrayList<>(List.of(CANARY));
        children.forEach(
                c -> secrets.addAll(List.of(c.toString(), made.recordOf(c).toString())));
        List<String> columns = jdbc.sql("""
                        SELECT table_name || '.' || column_name FROM information_schema.columns
                         WHERE table_schema = 'evidence' ORDER BY 1
                        """).query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(50);
        for (String column : columns) {
            String[] at = column.split("\\.");
            List<String> values = acting.as(
                    table.cast().lead(),
                    () -> jdbc.sql("SELECT DISTINCT CAST(" + at[1] + " AS text) FROM evidence." + at[0] + " WHERE "
                                    + at[1] + " IS NOT NULL")
                            .query(String.class)
                            .list());
            assertThat(String.join("\n", values)).as(column).doesNotContain(secrets);
        }
        assertThat(AtTheBank.file(moving)).doesNotContain(secrets);
        assertThat(page()).contains("For about 10 children").doesNotContain(secrets);
    }

    /** Where no module knows a child the bank stands as it is, and says nothing of children. */
    @Test
    void without_a_module_that_knows_children_the_page_is_there_and_says_nothing_of_them() {
        SinceThenPage page =
                new SinceThenPage(offer.record(), offer.one(), new SinceThen(List.of(), today), Optional.empty());
        String drawn = pages.draw(
                page, new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "token"));
        assertThat(drawn).contains("What areas decided").doesNotContain("Chosen for children");
        noClasses()
                .that()
                .resideInAnyPackage("org.throughline.evidence..", "org.throughline.partnership..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.throughline.provision..", "org.throughline.child..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.throughline.evidence", "org.throughline.partnership"));
    }

    private void choose(int howMany, LocalDate on) {
        for (int i = 0; i < howMany; i++) {
            int school = children.size() % schools.size();
            ChildId child = made.child(CANARY + children.size(), LocalDate.of(2016, 4, 4), council);
            children.add(child);
            made.involve(schools.get(school), Role.SENCO, child);
            assertThat(provisions.choose(
                            on(senco(school), on), child, CANARY + " reads", CANARY, offer, "", UUID.randomUUID()))
                    .isEqualTo(Provisions.Answer.DONE);
        }
    }

    private Viewer senco(int school) {
        return made.staff(Role.SENCO, schools.get(school));
    }

    private static Viewer on(Viewer v, LocalDate day) {
        return new Viewer(v.account(), v.person(), v.seat(), v.role(), v.agency(), v.purpose(), day);
    }

    private OptionalInt about() {
        return chosen.of(offer.record().id(), "R1", today).about();
    }

    /** As somebody reads it who has nothing to do with any child. */
    private String page() {
        String text = new AtABrowser(application, table.cast().author())
                .open("/evidence/" + offer.record().id() + "/recommendations/R1")
                .text();
        return text.substring(text.indexOf("Chosen for children"), text.indexOf("The evidence for it"));
    }
}
