package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Some words of a sentence are marked and coded: with the mouse, by keys alone, with a finger, and beside the picture of a printed page. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarkedWordsStory {
    private static final String NAME = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String text = "";

    @Test
    @Order(1)
    void words_drawn_over_with_the_mouse_are_the_words_that_are_meant() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes("/syntheses").follows(NAME).follows("Coding and themes").follows("Read the texts line by line");
        tess.follows("What happened afterwards");
        text = tess.url();
        Page page = tess.page();
        Locator sentence = page.locator(".tl-line label").nth(2);
        List<String> words = List.of(sentence.innerText().split("\\s+"));
        // from the middle of the second word into the middle of the fourth: whole words are meant
        draw(page, at(sentence, words.get(1), 0.6), at(sentence, words.get(3), 0.5));
        String meant = String.join(" ", words.subList(1, 4)).replaceAll("\\p{Punct}$", "");
        assertThat(only(page)).isEqualTo(meant);
        assertThat(chosen(page)).containsExactly("3");
        tess.reads("1 sentence chosen", "Only these words: “" + meant + "”");
        Looking.isFineWideAndNarrow(page);

        // over two sentences: both are chosen, and the end of one with the beginning of the other is meant
        Locator next = page.locator(".tl-line label").nth(3);
        String last = words.getLast().replaceAll("\\p{Punct}", "");
        String first = next.innerText().split("\\s+")[0];
        draw(page, at(sentence, last, 0.2), at(next, first, 0.8));
        assertThat(chosen(page)).containsExactly("3", "4");
        assertThat(only(page)).startsWith(last).endsWith(first);

        // a plain click chooses another sentence: the words of before are let go
        page.locator(".tl-line label").nth(0).click();
        assertThat(only(page)).isEmpty();
        assertThat(chosen(page)).containsExactly("1", "3", "4");

        // a double click takes one word
        sentence.scrollIntoViewIfNeeded();
        double[] second = at(sentence, words.get(1), 0.5);
        page.mouse().dblclick(second[0], second[1]);
        page.waitForFunction("() => document.querySelector('[name=only]').value !== ''");
        assertThat(chosen(page)).containsExactly("3");
        assertThat(only(page)).isEqualTo(words.get(1).replaceAll("\\p{Punct}", ""));

        draw(page, at(sentence, words.get(1), 0.6), at(sentence, words.get(3), 0.5));
        tess.types("Or a new code", "what came of it, in four words")
                .types("Who says it", "the authors")
                .presses("Keep my reading")
                .reads("what came of it, in four words", "These words: “" + meant + "”");
    }

    @Test
    @Order(2)
    void by_keys_alone_the_words_stand_in_a_field_and_what_is_not_meant_is_taken_away() {
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(text);
        Page page = maya.page();
        page.locator("input[name=line]").nth(2).focus();
        maya.key("w");
        String whole = only(page);
        assertThat(whole).isEqualTo(page.locator(".tl-line label").nth(2).innerText());
        maya.key("End");
        int keep = whole.split("\\s+")[0].length();
        for (int letters = whole.length(); letters > keep; letters--) {
            maya.key("Backspace");
        }
        assertThat(only(page)).isEqualTo(whole.split("\\s+")[0]);
        maya.key("Escape").key("c");
        page.keyboard().type("one word by keys");
        maya.key("Tab").key("Tab");
        page.keyboard().type("the authors");
        maya.key("Enter").reads("one word by keys", "These words: “" + whole.split("\\s+")[0] + "”");
    }

    @Test
    @Order(3)
    void on_a_phone_a_finger_marks_the_words() {
        Someone zara = demonstration.called("Zara Whitcombe", Browser.PHONE, true);
        zara.goes(text);
        Page page = zara.page();
        // what the telephone does when a finger rests on a word and draws the handle: a selection, and no click
        page.evaluate("""
                () => {
                  const words = document.querySelectorAll('.tl-line label')[2].firstChild
                  const second = words.textContent.trim().split(/\\s+/)[1]
                  const range = document.createRange()
                  const at = words.textContent.indexOf(second)
                  range.setStart(words, at)
                  range.setEnd(words, at + second.length)
                  getSelection().removeAllRanges()
                  getSelection().addRange(range)
                }""");
        zara.reads("1 sentence chosen", "Only these words:");
        assertThat(chosen(page)).containsExactly("3");
        assertThat(page.locator("main").innerText()).contains("Only these words: “" + only(page) + "”");
        Looking.isFineFor(page);
        String word = only(page);
        zara.types("Or a new code", "one word by a finger")
                .types("Who says it", "the authors")
                .presses("Keep my reading")
                .reads("one word by a finger", "These words: “" + word + "”");
    }

    @Test
    @Order(4)
    void beside_the_picture_of_a_page_the_chosen_sentence_stands_in_words_and_some_of_them_are_marked() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes("/syntheses")
                .follows("What helps families and services to plan together")
                .follows("Coding and themes")
                .follows("Read the texts line by line");
        tess.page()
                .locator("section.tl-finding:has-text('passages marked') h2 a")
                .first()
                .click();
        tess.follows("Page 3 as a picture");
        Page page = tess.page();
        page.locator("[data-line]").nth(1).locator("rect").first().click();
        tess.reads("What you chose");
        Looking.isFineWideAndNarrow(page);
        Locator beside = page.locator("#shown span").first();
        List<String> words = List.of(beside.innerText().strip().split("\\s+"));
        draw(page, at(beside, words.get(0), 0.2), at(beside, words.get(1), 0.8));
        assertThat(only(page)).isEqualTo(words.get(0) + " " + words.get(1));
        Looking.picture(page, "words-on-a-printed-page");
        tess.types("Or a new code", "two words of a printed page")
                .types("Who says it", "the authors")
                .presses("Keep my reading")
                .reads("two words of a printed page", "These words: “" + words.get(0) + " " + words.get(1) + "”");
    }

    private static void draw(Page page, double[] from, double[] to) {
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
        page.mouse().move(to[0], to[1]);
        page.mouse().up();
        page.waitForTimeout(50);
    }

    /** A point in a word, so far along it: where somebody would put the mouse. */
    private static double[] at(Locator sentence, String word, double along) {
        sentence.scrollIntoViewIfNeeded();
        Object found = sentence.evaluate("""
                (e, [word, along]) => {
                  const words = e.firstChild
                  const at = words.textContent.indexOf(word)
                  const range = document.createRange()
                  range.setStart(words, at)
                  range.setEnd(words, at + word.length)
                  const box = range.getClientRects()[0]
                  return [box.left + box.width * along, box.top + box.height / 2]
                }""", List.of(word, along));
        List<?> point = (List<?>) found;
        return new double[] {((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue()};
    }

    private static String only(Page page) {
        return page.locator("[name=only]").inputValue();
    }

    private static List<String> chosen(Page page) {
        return page.locator("input[name=line]:checked").all().stream()
                .map(box -> box.getAttribute("value"))
                .toList();
    }
}
