package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A facilitator looks at what would leave of a year, lets a text go that names nobody, and gives it; a stranger analyses it without a name. */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearToTheBankStory {
    private static final String AREA = "Fernshire";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String given = "";
    private String letGo = "";

    @Test
    @Order(1)
    void she_sees_everything_before_it_leaves_and_nothing_has_left() {
        Someone maya = demonstration
                .called("Maya Lindgren", true)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership")
                .follows("Give a year to the evidence bank")
                .finds("Give a year to the evidence bank")
                .reads("without your name");
        Looking.isFineWideAndNarrow(maya.page());
        maya.presses("Look at what would leave")
                .reads("Only what everybody may already read is in here. Nothing has left yet.", "What leaves")
                .doesNotRead("in this year could learn");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "a-year-before-it-leaves");
        maya.page().locator("summary:has-text('What each side felt')").click();
        assertThat(maya.page().locator("details[open] tbody tr").count())
                .as("every question of every side that is shown")
                .isGreaterThanOrEqualTo(25);
        Looking.isFineWideAndNarrow(maya.page());
        maya.presses("Give this year").reads("There is a problem", "Choose whether it has your name");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(2)
    void by_keys_alone_she_gives_it_without_a_name_and_what_she_ticked_goes_along() {
        Someone maya = demonstration
                .called("Maya Lindgren", true)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership")
                .follows("Give a year to the evidence bank");
        maya.tabsTo("Look at what would leave").key("Enter").reads("Texts that stay behind");
        var box = maya.page().locator("input[name='let']").first();
        letGo = maya.page()
                .locator(".tl-priority:has(input[name='let']) > p")
                .first()
                .innerText();
        box.focus();
        box.press("Space");
        maya.page().getByLabel("Without the name of your partnership and area").focus();
        maya.key("Space");
        maya.presses("Give this year").reads("Choose a licence");
        assertThat(maya.page().locator("input[name='let']").first().isChecked())
                .as("nothing chosen is lost")
                .isTrue();
        maya.page().locator("select[name='licence']").selectOption("CC_BY");
        maya.presses("Give this year").reads("A partnership of a local area", "CC BY 4.0");
        given = maya.url();
        Looking.isFineWideAndNarrow(maya.page());
        Looking.firstScreen(maya.page(), "a-year-that-was-given");
        assertThat(maya.goes("/evidence-desk").page().locator("main").innerText())
                .as("it waits in the bank as any other record does")
                .contains("A partnership of a local area");
    }

    @Test
    @Order(3)
    void a_stranger_reads_it_takes_the_files_and_finds_no_name() {
        Someone stranger = demonstration.nobody().goes(given).reads("What this does not show", "not validated");
        assertThat(stranger.page().locator("main").textContent()).doesNotContain(AREA, "Maya");
        APIResponse json = stranger.page().request().get(given + "/json");
        assertThat(json.headers()).containsEntry("content-type", "application/json;charset=UTF-8");
        assertThat(json.text())
                .contains("\"dictionary\"", "\"felt\"", "\"checks\"", letGo)
                .doesNotContain(AREA)
                .doesNotContain("Maya");
        assertThat(stranger.page().request().get(given + "/workbook").body()).startsWith('P', 'K');
        Someone dawn = demonstration
                .called("Dawn Prescott", true)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership")
                .doesNotRead("Give a year to the evidence bank");
        dawn.goes(dawn.url() + "/give-year").doesNotRead("Which year?");
    }
}
