package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The lead names papers that are known to belong in, and whoever only screens finds no trace of them; a table whose columns have
 * names of their own is read as the lead says.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchesStory {
    private static final String NAME = "What helps families and services to plan together";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String keyPapers = "";

    @Test
    @Order(1)
    void the_lead_sees_what_came_of_key_papers_and_names_one_more() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses")
                .follows(NAME)
                .follows("Searches")
                .follows("Key papers that you know belong in")
                .reads("2 key papers: 2 came up, 1 included", "A key paper was left out");
        keyPapers = nadia.url();
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Words of its title", "no such words at all")
                .presses("Find it")
                .reads("No record has “no such words at all” in its title");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Words of its title", "What families told us").presses("Find it");
        nadia.types("How you know that it belongs in", "The forum gave it to us.")
                .presses("It is a key paper")
                .reads("Say which record it is");
        assertThat(nadia.page().locator("[name=why]").inputValue())
                .as("nothing typed is lost")
                .isEqualTo("The forum gave it to us.");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.chooses("What families told us about planning together: a forum report")
                .presses("It is a key paper")
                .reads("3 key papers: 3 came up, 2 included", "The forum gave it to us.");
    }

    @Test
    @Order(2)
    void who_settles_reads_them_without_javascript_and_who_screens_does_not() {
        Someone tess = demonstration.called("Tess Moran", false);
        tess.goes(keyPapers).reads("3 key papers").doesNotRead("Words of its title");
        for (String other : new String[] {"Ada Lind", "Joanna Whitlock"}) {
            demonstration.called(other, false).goes(keyPapers).finds("We cannot find that page");
        }
    }

    @Test
    @Order(3)
    void a_table_with_columns_of_its_own_is_read_once_the_lead_says_which_holds_what() throws Exception {
        Path table = Files.createTempFile("tabelle", ".csv");
        Files.writeString(table, "Kennung;Überschrift;Erschienen\n1;Der Stuhl;2020\n2;Der Brief;2021\n");
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(keyPapers.replace("/key-papers", "/searches"));
        nadia.page().locator("input[type=file]").setInputFiles(table);
        nadia.page().getByText("It is a table whose columns").click();
        nadia.page().locator("[name=column-year]").fill("Erschienen");
        nadia.presses("Look at it").reads("Choose which search the file came out of");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page()
                .locator("[name=run]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        nadia.page().locator("input[type=file]").setInputFiles(table);
        nadia.presses("Look at it")
                .reads("This table has no column that we know as the title", "Kennung", "Überschrift", "Erschienen");
        assertThat(nadia.page().locator("[name=column-year]").inputValue())
                .as("nothing typed is lost")
                .isEqualTo("Erschienen");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page().locator("input[type=file]").setInputFiles(table);
        nadia.page().locator("[name=column-title]").fill("Überschrift");
        nadia.presses("Look at it").reads("Der Stuhl", "Der Brief", "Title: Überschrift, Year: Erschienen");
        Looking.isFineWideAndNarrow(nadia.page());
    }

    @Test
    @Order(4)
    void records_are_taken_out_before_screening_by_a_rule_and_by_hand_and_one_is_put_back() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses")
                .follows("What helps agencies to work together for children with SEND")
                .follows("Duplicates")
                .follows("Records taken out before screening")
                .reads("4 records are out: 3 by a rule, 1 by hand", "Taken out by a rule: kind: Newspaper article");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Published before the year", "95").presses("Show them").reads("Enter a year of four figures");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Published before the year", "").types("Words in the title", "document analysis");
        nadia.presses("Show them").reads("in the title)");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.presses("Take them out").reads("Choose which", "Enter why they are taken out");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page().locator("[name=records]").first().check();
        nadia.chooses("By hand: those that are ticked on this page")
                .types("Why?", "A reprint of a report that is here.")
                .presses("Take them out")
                .reads("1 record is out", "A reprint of a report that is here.");
        String removal = nadia.url();
        Looking.isFineWideAndNarrow(nadia.page());
        demonstration.called("Joanna Whitlock", false).goes(removal).finds("We cannot find that page");
        demonstration
                .called("Ada Lind", false)
                .goes(removal)
                .reads("1 record is out", "A reprint of a report")
                .doesNotRead("Which do you put back?");
        nadia.follows("Back").reads("5 records are out: 3 by a rule, 2 by hand");
        nadia.goes(removal)
                .chooses("The one that is out")
                .types("Why do you put them back?", "It has a chapter of its own.")
                .presses("Put them back")
                .reads("None of them is out now", "It has a chapter of its own.");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.follows("Back")
                .reads("4 records are out: 3 by a rule, 1 by hand")
                .follows("Back")
                .follows("Back");
        nadia.follows("PRISMA flow").reads("Taken out before screening by", "Taken out before screening for");
    }
}
