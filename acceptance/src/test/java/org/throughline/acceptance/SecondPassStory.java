package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After stopping early another model looks at what is left: two decide on it, the lead ends it when its rule is met, and says what a check gave. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondPassStory {
    private static final String NAME = "What helps schools and health services to share what they know";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";

    @Test
    @Order(1)
    void the_lead_reads_where_each_phase_stands_and_cannot_end_it_yet() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        nadia.goes(synthesis + "/screening/conflicts")
                .reads("Screening stopped early, on")
                .doesNotRead("Stop screening")
                .follows("Second pass by another model")
                .reads(
                        "drawn by lot",
                        "stopped by the rule for 70% found",
                        "10 decided",
                        "It can end when 20 records in a row")
                .doesNotRead("End the second pass</button>");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(synthesis + "/flow").reads("A second pass by another model goes on: 10 decided");
    }

    @Test
    @Order(2)
    void two_decide_on_the_next_batch_one_by_keyboard_and_one_without_javascript() {
        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes(synthesis + "/screening").reads("Second pass by another model: the last");
        Looking.isFineWideAndNarrow(ada.page());
        for (int i = 0; i < 10; i++) {
            int before = shown(ada.page());
            ada.key("2");
            ada.page().waitForFunction("n => Number(document.body.dataset.shown ?? 0) > n", before);
        }
        Someone ben = demonstration.called("Ben Otieno", false);
        ben.goes(synthesis + "/second-pass")
                .reads("One record in ten is drawn by lot")
                .doesNotRead("were drawn by lot");
        ben.goes(synthesis + "/screening");
        for (int i = 0; i < 10; i++) {
            ben.presses("2 ");
        }
        ben.goes(synthesis + "/second-pass").reads("20 decided");
    }

    @Test
    @Order(3)
    void the_lead_ends_it_and_writes_down_what_a_check_gave_and_the_flow_adds_up() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/second-pass").reads("Its rule is met");
        nadia.presses("End the second pass").reads("Say why, for everybody in the team to read");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("What you conclude from it", "Twenty in a row: enough for us.")
                .presses("End the second pass")
                .reads("Ended: 20 decided", "Twenty in a row: enough for us.");
        nadia.types("Records looked at again", "5")
                .types("Of these, how many belong in after all", "6")
                .types("Who looked, at which records", "Tess read the five likeliest.")
                .presses("Write the check down")
                .reads("not more than were looked at");
        assertThat(nadia.page().locator("[name=why]").inputValue())
                .as("nothing typed is lost")
                .isEqualTo("Tess read the five likeliest.");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Of these, how many belong in after all", "0")
                .presses("Write the check down")
                .reads("5 records looked at again", "none of them belongs in");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(synthesis + "/flow")
                .reads("A second pass by another model found")
                .doesNotRead("does not add up");
        nadia.goes(synthesis).reads("Ended the second pass");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(synthesis + "/second-pass")
                .finds("We cannot find that page");
    }

    private static int shown(Page page) {
        return ((Number) page.evaluate("Number(document.body.dataset.shown ?? 0)")).intValue();
    }
}
