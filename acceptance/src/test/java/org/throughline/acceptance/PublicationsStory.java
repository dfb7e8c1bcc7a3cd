package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team lists several publications of one review, each on its release; whoever read and is no author is told. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationsStory {
    private static final String NAME = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";
    private String choosing = "";

    @Test
    @Order(1)
    void the_lead_lists_one_more_and_nothing_typed_is_lost_on_the_way() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        nadia.follows("Publications")
                .reads(
                        "Heard is when something changes",
                        "Corrected: The DOI had lost its last figure.",
                        "Stands on release 1",
                        "are not named as authors: Maya (parent or carer); Zara (young person)");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Its title", "Nine meetings")
                .types("DOI, if it has one", "ten")
                .presses("List it")
                .reads(
                        "Choose the release on which it stands",
                        "Choose what it reports",
                        "Choose what it is",
                        "Enter from 1 to 100 authors",
                        "Enter a DOI that begins with 10.",
                        "Enter the day on which it was published");
        Looking.isFineWideAndNarrow(nadia.page());
        assertThat(nadia.page().locator("[name=title]").inputValue()).isEqualTo("Nine meetings");
        nadia.picks("Release on which it stands", "Release 2")
                .chooses("All of the review: every included study")
                .picks("What it is", "Article in a journal")
                .types("Authors, in their order", "Zara Whitcombe\nMaya Petrova\nTess Moran")
                .types("DOI, if it has one", "https://doi.org/10.5555/nine")
                .enters("Published on", LocalDate.of(2026, 11, 20))
                .presses("List it")
                .reads("Nine meetings", "DOI 10.5555/nine", "All 7 studies in this review, from one shared search");
        nadia.goes(synthesis + "/releases/2").reads("Published on this release", "Nine meetings");
        Looking.isFineWideAndNarrow(nadia.page());
    }

    @Test
    @Order(2)
    void the_team_reads_them_without_javascript_and_nobody_else_does() {
        Someone zara = demonstration.called("Zara Whitcombe", false);
        zara.goes(synthesis + "/publications").reads("Nine meetings").doesNotRead("List a publication");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(synthesis + "/publications")
                .finds("We cannot find that page");
    }

    @Test
    @Order(3)
    void the_lead_chooses_the_studies_of_one_and_is_told_which_are_in_none_and_which_in_two() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/publications").follows("Nine meetings").follows("Choose which studies it reports");
        choosing = nadia.url();
        nadia.reads("It reports all 7 studies that it can");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.presses("Save").reads("Tick at least one study");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.chooses("Turning up")
                .chooses("The table and the chairs")
                .presses("Save")
                .reads("It reports 2 of 7 studies: those that are ticked.");
        Looking.isFineWideAndNarrow(nadia.page());
        assertThat(nadia.page().locator("[name=take]:checked").count()).isEqualTo(2);
        nadia.follows("See the publication")
                .reads(
                        "Studies of the review, chosen one by one",
                        "2 of 7 studies in this review, from one shared search",
                        "Also in: Who comes to meetings",
                        "7 studies in the review, 2 in this publication");
        Looking.isFineWideAndNarrow(nadia.page());
        assertThat(nadia.page()
                        .request()
                        .get(nadia.url() + "/references?format=RIS")
                        .text())
                .contains("Turning up")
                .as("one of its two records stands for both, in whichever letters its file has it")
                .containsIgnoringCase("The table and the chairs")
                .doesNotContainIgnoringCase("Chairing my own review");
        nadia.goes(synthesis + "/publications")
                .reads("2 studies of release 2 are in no publication", "are in more than one publication");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(synthesis + "/releases/difference?from=1&to=2").reads("Studies in other publications than before");
        nadia.goes(synthesis + "/studies").reads("Reported in: ", "In no publication");
        nadia.goes(synthesis + "/trail").reads("Chose the studies of the publication “Nine meetings”: 2 of 7.");
    }

    @Test
    @Order(4)
    void without_javascript_too_one_is_taken_out_and_all_are_reported_again_and_nobody_else_chooses() {
        Someone nadia = demonstration.called("Nadia Farouk", false);
        nadia.goes(choosing);
        nadia.page().getByLabel("Turning up").uncheck();
        nadia.presses("Save").reads("It reports 1 of 7 studies");
        nadia.presses("Report all studies again").reads("It reports all 7 studies that it can");
        for (String other : List.of("Tess Moran", "Zara Whitcombe", "Joanna Whitlock")) {
            demonstration.called(other, false).goes(choosing).finds("We cannot find that page");
        }
    }
}
