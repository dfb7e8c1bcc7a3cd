package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two people screen blind to each other, a third settles where they differ, and the flow adds up. What was found goes through
 * two reviewers into the bank; one area adopts it and another declines.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SynthesisStory {
    private static final String NAME = "What helps agencies to work together";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";
    private String record = "";

    @Test
    @Order(1)
    void anybody_reads_the_bank_and_sees_what_is_not_reported() {
        Someone anybody = demonstration.nobody(Browser.DESK, true);
        anybody.goes("/evidence").finds("Evidence bank").reads("made no difference", "Robust");
        Looking.isFineWideAndNarrow(anybody.page());
        anybody.follows("Improving partnerships to improve outcomes")
                .reads("7,473", "137", "not reported", "CC BY", "Quality Assured");
        Looking.isFineWideAndNarrow(anybody.page());
        Looking.picture(anybody.page(), "evidence-record");
    }

    @Test
    @Order(2)
    void a_screener_decides_by_keyboard_and_goes_on_where_she_left_off() {
        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes("/syntheses").follows(NAME);
        synthesis = ada.url();
        Looking.isFineWideAndNarrow(ada.page());
        ada.follows("Titles and abstracts");
        Looking.isFineWideAndNarrow(ada.page());
        Looking.picture(ada.page(), "screening");
        String first = title(ada.page());
        press(ada.page(), "2");
        String second = title(ada.page());
        assertThat(second).isNotEqualTo(first);
        press(ada.page(), "u");
        assertThat(title(ada.page())).as("taken back").isEqualTo(first);
        press(ada.page(), "2");
        ada.key("n").page().keyboard().type("Two agencies?");
        ada.key("Escape");
        press(ada.page(), "3");
        press(ada.page(), "u");
        assertThat(ada.page().locator("[data-vote] textarea").inputValue())
                .as("the note comes back with the decision")
                .isEqualTo("Two agencies?");
        press(ada.page(), "3");
        String left = title(ada.page());
        Someone later = demonstration.called("Ada Lind", false);
        later.goes(synthesis + "/screening").finds(left);
    }

    @Test
    @Order(3)
    void the_other_screener_sees_nothing_of_it_and_works_without_javascript() {
        Someone ben = demonstration.called("Ben Otieno", false);
        ben.goes(synthesis + "/screening").doesNotRead("Two agencies?");
        ben.reads("you have decided on 12 of").presses("Leave out").reads("you have decided on 13 of");
        ben.goes(synthesis + "/screening/conflicts")
                .doesNotRead("Two agencies?")
                .reads("goes on");
        Someone stranger = demonstration.called("Joanna Whitlock", false);
        stranger.goes(synthesis).finds("We cannot find that page");
    }

    @Test
    @Order(4)
    void a_third_person_settles_where_they_differ_and_the_flow_adds_up() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/screening/conflicts").reads("to be settled");
        Looking.isFineWideAndNarrow(tess.page());
        while (tess.page().getByLabel("Why you settle it so").count() > 0) {
            tess.types("Why you settle it so", "Two agencies are named in the title.")
                    .presses("Include");
        }
        tess.reads("Nothing waits to be settled");
        tess.goes(synthesis + "/flow").reads("records were found");
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "prisma-flow");
        for (String page : List.of("/searches", "/duplicates", "/protocol")) {
            tess.goes(synthesis + page);
            Looking.isFineWideAndNarrow(tess.page());
        }
    }

    @Test
    @Order(5)
    void a_report_is_had_and_read_and_two_read_its_words_differently() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/reports");
        nadia.page().locator("details summary").first().click();
        nadia.types("How it was had", "open access").presses("It was had");
        nadia.reads("Had: open access");
        Looking.isFineWideAndNarrow(nadia.page());
        for (String who : List.of("Ada Lind", "Ben Otieno")) {
            demonstration
                    .called(who, false)
                    .goes(synthesis + "/reading")
                    .presses("Include")
                    .reads("everything that waits");
        }
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(synthesis + "/coding");
        maya.types("The words as they stand there", "trust, preparation and being heard made the difference")
                .types("Who says it", "the authors")
                .types("What you read in it (code)", "being heard comes first")
                .presses("Keep it");
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/coding");
        tess.page().locator("section details summary").last().click();
        tess.types("What you read in it (code)", "preparation").presses("Keep my reading");
        tess.reads("We read it differently", "being heard comes first");
        tess.types("Name", "Being heard").chooses("Descriptive theme").presses("Add the theme");
        tess.picks("What to put somewhere", "Code: being heard")
                .picks("Into which theme", "Descriptive theme: Being heard");
        tess.types("Why", "it is about that").presses("Put it there");
        tess.reads("1 extract beneath it");
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "coding");
    }

    @Test
    @Order(6)
    void a_finding_goes_through_two_reviewers_into_the_bank() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/findings").types("The finding", "Being heard comes before being helped.");
        for (String component : List.of("Methodological limitations", "Coherence", "Adequacy of data", "Relevance")) {
            nadia.types(component + ": why", "One invented report.");
        }
        nadia.chooses("Low confidence").presses("Keep the finding").reads("Choose the concerns");
        for (String component : List.of("Methodological limitations", "Coherence", "Adequacy of data", "Relevance")) {
            nadia.picks(component + ": concerns", "minor concerns");
        }
        nadia.presses("Keep the finding");
        nadia.types("What to do", "Let families speak first in every joint meeting.");
        nadia.chooses("Being heard comes before being helped.").presses("Keep it");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(synthesis + "/releases")
                .types("What it is for", "For the bank")
                .presses("Freeze it as it stands");
        nadia.goes(synthesis + "/findings")
                .follows("Give a release to the bank")
                .reads("It stands on release 1");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("One line that says what it is", "An invented synthesis for trying things out.")
                .types("In plain words", "When people are heard first, things go better.")
                .types("Publisher: who stands for it", "Invented Press")
                .types("Licence", "CC0")
                .presses("Give it to the bank");
        record = nadia.url().replaceAll("\\?.*", "");
        for (String who : List.of("Maya Petrova", "Tess Moran")) {
            nadia.goes(record).picks("Who", who);
            if (who.startsWith("Maya")) {
                nadia.chooses("This person writes from lived experience");
            }
            nadia.presses("Ask");
        }
        nadia.goes(record).reads("You decide when two people have written", "Nobody has written yet");
        assertThat(nadia.page().getByLabel("Publish it").count())
                .as("nothing can be decided before")
                .isZero();
        for (String who : List.of("Maya Petrova", "Tess Moran")) {
            Someone reviewer = demonstration.called(who, false);
            reviewer.goes(record + "/look")
                    .chooses("It can be published")
                    .types("Your feedback for its author", "Clear. Say next time who is missing.")
                    .types("Your own interests in it", "none")
                    .presses("Send your feedback");
        }
        nadia.goes(record).chooses("Publish it").presses("Decide").reads("The record has moved on");
        Looking.isFineWideAndNarrow(nadia.page());
    }

    @Test
    @Order(7)
    void one_area_adopts_what_follows_and_another_declines_and_both_are_told_alike() {
        String there = record.replace("/evidence-desk/", "/evidence/");
        for (List<String> one : List.of(
                List.of("Joanna Whitlock", "Adopt it", "We can begin in January."),
                List.of("Sunita Rao", "Decline it", "Our meetings are by phone."))) {
            Someone officer = demonstration.called(one.get(0), false);
            officer.goes(there)
                    .follows("Tell what your area does with it")
                    .chooses(one.get(1))
                    .types("Why", one.get(2))
                    .presses("Tell everybody");
            officer.reads(one.get(2));
        }
        Someone anybody = demonstration.nobody(Browser.DESK, true);
        anybody.goes(there)
                .reads("Adopted", "We can begin in January.", "Declined", "Our meetings are by phone.")
                .reads("Low confidence");
        Looking.isFineWideAndNarrow(anybody.page());
        Looking.picture(anybody.page(), "evidence-adopted");
    }

    private static String title(Page page) {
        return page.locator("h1").first().innerText();
    }

    /** A key, and the answer to what it sends. */
    private static void press(Page page, String key) {
        int before = shown(page);
        page.keyboard().press(key);
        page.waitForFunction("n => Number(document.body.dataset.shown ?? 0) > n", before);
    }

    private static int shown(Page page) {
        return ((Number) page.evaluate("Number(document.body.dataset.shown ?? 0)")).intValue();
    }
}
