package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report is read as it was printed: with the pointer, with keys, and without JavaScript; every reader's marks stand on the page. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrintedPageStory {
    private static final String NAME = "What helps families and services to plan together";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String printed = "";

    @Test
    @Order(1)
    void a_researcher_draws_over_two_sentences_on_the_printed_page() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes("/syntheses").follows(NAME).follows("Coding and themes").follows("Read the texts line by line");
        tess.page()
                .locator("section.tl-finding:has-text('passages marked') h2 a")
                .first()
                .click();
        tess.follows("Page 3 as a picture").reads("Page 3 of 4", "who saves what", "families are asked, not me");
        printed = tess.url();
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "page-with-readers");
        Locator sentences = tess.page().locator("[data-line]");
        assertThat(sentences.count()).isEqualTo(3);
        assertThat(tess.page().request().get(printed + "/picture").headers())
                .containsEntry("content-type", "image/png");
        Locator second = sentences.nth(1).locator("rect").first();
        Locator third = sentences.nth(2).locator("rect").first();
        second.hover();
        tess.page().mouse().down();
        third.hover();
        tess.page().mouse().up();
        tess.reads("2 sentences chosen");
        second.click();
        tess.reads("1 sentence chosen");
        tess.presses("Keep my reading").reads("Say whose words they are");
        assertThat(tess.page().locator("[name=line]:checked").count())
                .as("nothing chosen is lost")
                .isEqualTo(1);
        tess.types("Or a new code", "staff change")
                .types("Who says it", "the authors")
                .presses("Keep my reading")
                .reads("staff change");
        assertThat(tess.page()
                        .locator("a.tl-sheet__stripe[aria-label*='staff change']")
                        .count())
                .isEqualTo(1);
        tess.follows("Read this page as text").reads("staff change");
    }

    @Test
    @Order(2)
    void a_parent_carer_marks_by_keys_alone_and_sees_where_she_is() {
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(printed);
        maya.page().locator("[name=line]").first().focus();
        maya.key("ArrowDown").key("Space").reads("1 sentence chosen");
        assertThat(maya.page().locator(".tl-sheet__line--focus").getAttribute("data-line"))
                .as("the sentence with the focus is seen on the page")
                .isEqualTo(maya.page().locator("[name=line]:checked").inputValue());
        maya.key("c").page().keyboard().type("first asked, then written");
        maya.types("Who says it", "the authors").presses("Keep my reading").reads("first asked, then written");
    }

    @Test
    @Order(3)
    void a_young_person_marks_on_a_phone_and_without_javascript_and_all_marks_stand_side_by_side() {
        Someone zara = demonstration.called("Zara Whitcombe", Browser.PHONE, false);
        zara.goes(printed).reads("The sentences of this page");
        zara.page().locator("[name=line]").nth(2).check();
        zara.types("Or a new code", "who stays?")
                .types("Who says it", "the authors")
                .presses("Keep my reading")
                .reads("who stays?", "first asked, then written", "staff change", "Zara, young person");
        assertThat(zara.page().locator(".tl-side").count())
                .as("a lane for each reader")
                .isEqualTo(3);
        Someone wide = demonstration.called("Zara Whitcombe", true);
        wide.goes(printed);
        Looking.isFineWideAndNarrow(wide.page());
    }

    @Test
    @Order(4)
    void a_scanned_page_says_that_it_has_no_words_and_whoever_is_not_of_the_team_finds_nothing() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(printed.replaceFirst("/3$", "/4")).reads("This page has no words that can be read by a program");
        Looking.isFineWideAndNarrow(tess.page());
        Someone stranger = demonstration.called("Joanna Whitlock", false);
        stranger.goes(printed).finds("We cannot find that page");
        stranger.goes(printed + "/picture").finds("We cannot find that page");
        tess.goes(printed.replaceFirst("/3$", "/5")).finds("We cannot find that page");
    }
}
