package org.throughline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a glossary are marked once on a page, in running text alone, and no letter of the page is lost. */
class ExplainedTest {
    private static final List<Term> TERMS = List.of(
            term("SEND"), term("SEN"), term("EHC plan"), term("short break"), term("wave"), term("R&amp;D (a|b"));

    private static Term term(String word) {
        return new Term(word, List.of(), "#" + Term.key(word));
    }

    private static String marked(String html) {
        return Explained.in(html, TERMS, t -> "[" + t.word() + ":" + t.shown() + "]");
    }

    @Test
    void each_word_is_marked_where_it_first_stands_and_only_there() {
        assertThat(marked("<p>SEND and <b>SEN</b>, SEND.</p><ul><li>An EHC plan, SEN.</li></ul>"))
                .isEqualTo(
                        "<p>[SEND:SEND] and <b>[SEN:SEN]</b>, SEND.</p><ul><li>An [EHC plan:EHC plan], SEN.</li></ul>");
    }

    @Test
    void a_plural_and_a_capital_are_the_same_word_and_a_part_of_a_word_is_none() {
        assertThat(marked("<p>Waves, short-break, Short breaks, waved, SENSE, to send, Ehc plan</p>"))
                .isEqualTo(
                        "<p>[wave:Waves], short-break, [short break:Short breaks], waved, SENSE, to send, Ehc plan</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>SEND</h1>",
                "SEND outside of all",
                "<p><a href=\"/x\">SEND</a></p>",
                "<form><p>SEND</p></form>",
                "<blockquote><p>SEND</p></blockquote>",
                "<p class=\"tl-said\">SEND</p>",
                "<table><tr><td><p>SEND</p></td></tr></table>",
                "<svg><title>SEND</title><path d=\"M0 0\"/><text>SEND</text></svg>",
                "<p><label>SEND</label> <button>SEND</button></p>",
                "<p title=\"SEND > SEND\" data-x='<p>SEND'>x</p>",
                "<p>&SEND; SEND-like</p>",
                "<p>the scheme What Works in SEND</p>",
                "<p>x <span data-term=\"send\">SEND</span> SEND</p>"
            })
    void nothing_is_marked_where_it_would_lead_somebody_away_or_change_what_was_said(String html) {
        assertThat(marked(html)).isEqualTo(html);
    }

    @Test
    void what_stands_in_an_inset_is_running_text() {
        assertThat(marked("<div class=\"govuk-inset-text\">A wave</div><div>SEND</div>"))
                .isEqualTo("<div class=\"govuk-inset-text\">A [wave:wave]</div><div>SEND</div>");
    }

    @Test
    void text_after_what_is_left_alone_is_marked_again() {
        assertThat(marked("<p>a<br>b <img src=\"x\"> <a href=\"#\">SEND</a> SEND</p>"))
                .isEqualTo("<p>a<br>b <img src=\"x\"> <a href=\"#\">SEND</a> [SEND:SEND]</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "</p></p><p>SEND</p>", "<", "<p", "<p>SEND", "<p a=\"", "", "<p>1 < 2 SEND</p>"})
    void a_page_that_is_cut_off_or_has_too_many_ends_comes_out_whole(String html) {
        assertThat(marked(html).replaceAll("\\[(\\w+):\\1]", "$1")).isEqualTo(html);
    }

    @Test
    void two_megabytes_of_tags_and_quotes_take_no_long_time() {
        String odd = "<p class=\"x\">" + "<b a='\"' ".repeat(100_000) + "SEN ".repeat(200_000) + "</p>";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> marked(odd));
    }
}
