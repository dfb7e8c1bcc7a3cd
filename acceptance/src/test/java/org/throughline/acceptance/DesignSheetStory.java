package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A partnership that is not yet formed: how it will work is chosen, two seats say how the five ingredients will be so, and the whole design
 * prints on a sheet that says what is not settled. When the first wave opens, nothing more is intended.
 */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DesignSheetStory {
    private static final String NAME = "Low Weald Partnership";
    private static final LocalDate START = LocalDate.now();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String mayasPage = "";

    @Test
    @Order(1)
    void it_is_begun_with_a_working_model_and_what_is_not_agreed_shows_as_open() {
        Someone maya = maya().goes("/partnerships").follows("Begin a partnership");
        maya.types("What is the partnership called?", NAME)
                .picks("How far does it reach?", "A local area")
                .types("What do you want together?", "One plan for each child, and one person to ring.")
                .types("What is particular here?", "Two councils share one hospital.")
                .presses("Begin")
                .finds("How " + NAME + " works");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "choosing-how-a-partnership-works");
        maya.chooses("A service and a family organisation")
                .chooses("Everybody may come and speak")
                .chooses("By vote")
                .chooses("Until a day")
                .presses("Keep this")
                .reads("Enter the last day");
        assertThat(maya.page().getByLabel("By vote").first().isChecked())
                .as("nothing is lost")
                .isTrue();
        maya.enters("Until which day?", START.plusYears(2)).presses("Keep this").finds(NAME);
        partnership = maya.url();
        maya.reads("By vote, one for each seat", "Not agreed yet");
        Someone stranger = demonstration.nobody(Browser.PHONE, false).goes(partnership + "/register");
        stranger.reads("By vote, one for each seat").doesNotRead("Change how we work");
        stranger.goes(partnership + "/meetings").reads("Everybody may come and speak.");
        maya.goes(partnership + "/desk").reads("It is not agreed yet who does the work between meetings.");
    }

    @Test
    @Order(2)
    void two_seats_say_how_it_will_be_each_for_itself() {
        Someone maya = maya();
        seat(maya, "Voluntary", "Facilitator", "facilitates", "Maya Lindgren");
        seat(maya, "Parents and carers", "Forum seat", "member", "Dawn Prescott");
        maya.goes(partnership)
                .follows("Add a goal")
                .types("What will be different?", "Nobody is handed over twice")
                .presses("Add the goal");
        maya.goes(partnership + "/design-sheet")
                .reads("Answer from this seat: Facilitator")
                .doesNotRead("Answer from this seat: Forum seat")
                .follows("Answer from this seat: Facilitator");
        mayasPage = maya.url();
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "saying-how-it-will-be");
        maya.presses("Keep this and go on");
        maya.presses("Keep this and go on");
        maya.presses("Keep this and go on").finds("Being prepared");
        maya.page().locator("[name='words-PAPERS']").fill("Ring 01632 960123 for them.");
        maya.page().locator("[name='sure-PAPERS'][value='3']").check();
        maya.presses("Keep this and go on").reads("leads to a person or a household");
        maya.page().locator("[name='words-PAPERS']").fill("Ten days before, on paper to whoever wants it.");
        maya.presses("Keep this and go on").finds("Working across services");
        maya.presses("Keep this").finds("Design sheet").reads("Ten days before, on paper to whoever wants it.");

        Someone dawn = demonstration.called("Dawn Prescott", Browser.PHONE, false);
        dawn.goes(partnership + "/design-sheet").follows("Answer from this seat: Forum seat");
        dawn.goes(dawn.url().replace("PARTICIPATION", "PREPARATION"));
        dawn.page().locator("[name='words-PAPERS']").fill("We have heard this before.");
        dawn.page().locator("[name='sure-PAPERS'][value='1']").check();
        dawn.presses("Keep this and go on");
        assertThat(dawn.page().request().get(mayasPage).status())
                .as("another's seat")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void everybody_reads_the_sheet_and_it_prints_in_black_and_white_on_two_or_three_pages() {
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(partnership);
        stranger.follows("The whole design on a sheet to print")
                .finds("Design sheet: " + NAME)
                .reads(
                        "It is an intention and no result",
                        "Facilitator: Ten days before, on paper to whoever wants it. (fully sure)",
                        "Forum seat: We have heard this before. (a little sure)",
                        "no family outcome named",
                        "Sides without a seat: Young people",
                        "Goals without a measure: Nobody is handed over twice",
                        "How it works: Who does the work between meetings")
                .doesNotRead("Answer from this seat");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-design-sheet");
        Page page = stranger.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".tl-screen-only:visible").count()).isZero();
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(pdf)
                        .results()
                        .count())
                .as("pages of A4")
                .isBetween(2L, 3L);
    }

    @Test
    @Order(4)
    void when_the_first_wave_opens_what_was_intended_stays_and_nothing_is_added() {
        Someone maya = maya().goes(partnership).follows("Draw up a wave");
        maya.types("What is this wave called?", "First wave").enters("Until when do you ask", START.plusDays(14));
        for (String side : new String[] {"PARENT_CARER", "YOUNG_PERSON", "COUNCIL"}) {
            maya.page().locator("[name='people-" + side + "']").fill("30");
        }
        maya.presses("Draw it up");
        String wave = maya.url();
        maya.goes(partnership + "/design-sheet").reads("Set for “First wave”:", "30 invited", "Answer from this seat");
        maya.goes(wave).presses("Open the wave").reads("Answered so far");
        maya.goes(partnership + "/design-sheet")
                .reads("People are asked in waves since", "We have heard this before.")
                .doesNotRead("Answer from this seat");
        assertThat(maya.page().request().get(mayasPage).status()).isEqualTo(404);
    }

    private void seat(Someone maya, String side, String title, String duty, String signsIn) {
        maya.goes(partnership)
                .follows("Add a seat")
                .picks("For which side?", side)
                .types("What is the seat called?", title)
                .types("Who sends its holder, and how?", "chosen by all")
                .types("What does this seat answer for?", "what it promises")
                .picks("What does its holder do?", duty)
                .types("Who holds it?", signsIn)
                .picks("Do they sign in here?", signsIn)
                .enters("From which day?", START)
                .enters("Until which day?", START.plusYears(2))
                .presses("Add the seat")
                .reads(title);
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }
}
