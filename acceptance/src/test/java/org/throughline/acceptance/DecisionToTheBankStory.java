package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A partnership decides about a recommendation; the officer who speaks for its area finds it ready and says yes; everybody reads it in
 * the bank, and nobody has typed it twice.
 */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionToTheBankStory {
    private static final String WHY = "Two families asked us not to be phoned at all.";
    private static final String CALLS = "Phone each family member before the meeting and ask for their points.";
    private static final String DECISIONS = "/evidence-desk/decisions";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    @Order(1)
    void the_facilitator_decides_where_the_partnership_acts_and_the_bank_is_told_nothing_yet() {
        Someone maya = demonstration.called("Maya Lindgren", true).goes("/partnerships");
        maya.follows("Fernshire SEND Partnership");
        maya.page()
                .locator("a[href*='/act-on/']")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Families get papers"))
                .first()
                .click();
        maya.finds("Act on a priority")
                .reads("Marked for your partnership: Countryside, long ways; Staff change often.");
        String priority = maya.url();
        Looking.isFineWideAndNarrow(maya.page());
        maya.follows("Mark what holds for us").finds("What holds for your partnership");
        Looking.isFineWideAndNarrow(maya.page());
        maya.page().getByLabel("Staff change often").press("Space");
        maya.chooses("New partnership").presses("Keep");
        maya.goes(priority).reads("Marked for your partnership: Countryside, long ways; New partnership.");
        var form = maya.page()
                .locator("form")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(CALLS));
        assertThat(form.locator("dt").allInnerTexts())
                .as("each part under its own heading, no wall of text")
                .containsExactly(
                        "How sure the bank is",
                        "Why it is offered",
                        "Local conditions",
                        "What it needs or fits",
                        "What came of it");
        assertThat(form.locator("tbody tr").allInnerTexts())
                .as("where it was seen to work beside what holds here")
                .contains("New partnership\tyes\tmarked", "Countryside, long ways\tnot told\tmarked");
        form.getByLabel("Decline it").check();
        form.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        maya.reads("There is a problem");
        assertThat(maya.page().locator("form .govuk-error-message").allInnerTexts())
                .as("said at the one form that was sent")
                .hasSize(1);
        assertThat(form.getByLabel("Decline it").isChecked())
                .as("what was chosen stays chosen")
                .isTrue();
        Looking.isFineWideAndNarrow(maya.page());
        maya.follows("Enter why. Declining is normal").page().keyboard().type(WHY);
        form.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
        maya.reads(WHY);
        demonstration
                .nobody()
                .goes("/evidence")
                .follows("Invented example: papers ten days")
                .doesNotRead(WHY);
        maya.goes(DECISIONS).doesNotRead(WHY);
    }

    @Test
    @Order(2)
    void the_officer_says_yes_without_typing_it_again_and_everybody_reads_it() {
        Someone wrong = demonstration.called("Sunita Rao", true).goes(DECISIONS);
        wrong.doesNotRead(WHY, CALLS);
        Someone here = demonstration.called("Joanna Whitlock", true).goes("/home");
        Looking.isFineWideAndNarrow(here.page());
        here.follows("decisions of partnerships of your area wait").finds("Decisions to tell the bank");
        here.goes("/partnerships")
                .follows("decisions of partnerships of your area wait")
                .finds("Decisions to tell the bank");
        Someone joanna = demonstration.called("Joanna Whitlock", false).goes("/evidence");
        joanna.follows("Invented example: papers ten days")
                .follows("Decisions of your partnership that wait for your yes")
                .reads(CALLS, "Declined", "Let the first item of every meeting come from a family.");
        joanna.follows(CALLS).reads("Fernshire SEND Partnership decided this on", "Declined");
        String draft = joanna.url();
        wrong.goes(draft).finds("We cannot find that page");
        joanna.types("Why", "").presses("Yes, tell the bank").reads("There is a problem");
        Someone wide = demonstration.called("Joanna Whitlock", true).goes(DECISIONS);
        Looking.isFineWideAndNarrow(wide.page());
        wide.follows(CALLS);
        Looking.isFineWideAndNarrow(wide.page());
        Looking.picture(wide.page(), "decision-to-the-bank");
        wide.presses("Yes, tell the bank").reads(WHY);
        demonstration
                .nobody(Browser.PHONE, false)
                .goes("/evidence")
                .follows("Invented example: papers ten days")
                .reads(WHY);
        joanna.goes(draft).reads(WHY);
    }

    @Test
    @Order(3)
    void what_she_does_not_tell_stays_where_it_was_decided() {
        Someone joanna = demonstration.called("Joanna Whitlock", true).goes(DECISIONS);
        joanna.follows("Let the first item of every meeting come from a family.")
                .presses("Do not tell it")
                .reads("It is put aside", "Nothing waits");
        demonstration
                .nobody()
                .goes("/evidence")
                .follows("Invented example: papers ten days")
                .doesNotRead("two families had never met the others");
    }
}
