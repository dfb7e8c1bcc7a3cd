package org.throughline.partnership.meanings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

/** What a word means in a partnership: said by whoever works for it, read by everybody, first on its own pages (requirement 15). */
@ThroughlineTest
@Import(AtTheTable.class)
class OwnMeaningsTest {
    private static final OwnMeaning.Said HERE =
            new OwnMeaning.Said("Everybody up to 25 whom our five services help.", "Steering group, decision 4");

    @LocalServerPort
    int port;

    @Autowired
    AtTheTable table;

    @Autowired
    OwnMeanings meanings;

    private AtTheTable.Cast cast;

    @BeforeEach
    void aTable() {
        cast = table.cast();
    }

    private Answer<UUID> say(Viewer viewer, String term, OwnMeaning.Said said) {
        return meanings.say(viewer, cast.partnership(), term, said, UUID.randomUUID());
    }

    private Map<String, OwnMeaning> holding() {
        return meanings.holding(everybody(TODAY), cast.partnership());
    }

    @Test
    void nobody_but_who_works_for_it_says_what_a_word_means() {
        for (Viewer other :
                new Viewer[] {cast.parentRepresentative(), table.cast().facilitator(), everybody(TODAY)}) {
            assertThat(say(other, "SEND", HERE)).isInstanceOf(Answer.NotThere.class);
        }
        assertThat(holding()).isEmpty();
        done(say(cast.facilitator(), "SEND", HERE));
        assertThat(meanings.general(cast.parentRepresentative(), cast.partnership(), "SEND", UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(holding()).containsOnlyKeys("send");
        assertThat(meanings.all(everybody(TODAY), table.cast().partnership())).isEmpty();
    }

    @Test
    void it_is_kept_with_its_source_its_seat_and_its_day_and_what_was_said_before_stays() {
        done(say(cast.facilitator(), "SEND", HERE));
        OwnMeaning.Said later = new OwnMeaning.Said("Up to 26.", "Decision 5");
        done(say(on(TODAY.plusDays(1), cast.facilitator()), "send", later));
        OwnMeaning now = java.util.Objects.requireNonNull(holding().get("send"));
        assertThat(now.said()).contains(later);
        assertThat(now.saidOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(now.saidBy()).contains(cast.place());
        assertThat(meanings.all(everybody(TODAY), cast.partnership()).get("send"))
                .extracting(OwnMeaning::said)
                .containsExactly(Optional.of(later), Optional.of(HERE));
        done(meanings.general(cast.facilitator(), cast.partnership(), "SEND", UUID.randomUUID()));
        assertThat(holding()).isEmpty();
        assertThat(meanings.all(everybody(TODAY), cast.partnership()).get("send"))
                .hasSize(3);
    }

    @Test
    void ten_sendings_of_one_form_say_it_once() {
        UUID key = UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            done(meanings.say(cast.facilitator(), cast.partnership(), "SEND", HERE, key));
        }
        assertThat(meanings.all(everybody(TODAY), cast.partnership()).get("send"))
                .hasSize(1);
    }

    @Test
    void words_that_lead_to_somebody_and_the_hundred_and_first_word_are_refused() {
        assertThat(say(cast.facilitator(), "helper", new OwnMeaning.Said("Ring 07700 900123 or jo@x.org.", "us")))
                .isEqualTo(new Answer.Refused<>(MeaningWords.WHY_LEADS_TO_SOMEBODY));
        for (int i = 0; i < OwnMeanings.MOST; i++) {
            done(say(cast.facilitator(), "word" + i, HERE));
        }
        assertThat(say(cast.facilitator(), "one more", HERE))
                .isEqualTo(new Answer.Refused<>(MeaningWords.WHY_TOO_MANY));
        done(say(cast.facilitator(), "word7", new OwnMeaning.Said("Other.", "us")));
    }

    @Test
    void
            on_a_page_of_the_partnership_its_own_meaning_stands_first_the_general_one_second_and_elsewhere_the_general_one_alone() {
        String page = "/partnerships/" + cast.partnership();
        Visitor stranger = Visitor.at(port);
        assertThat(says(stranger.get(page).body(), "wave"))
                .contains("One round of asking", "own words, November 2026")
                .doesNotContain("Here:");
        done(say(cast.facilitator(), "wave", new OwnMeaning.Said("Our spring <round>.", "Forum & trust, 3 May 2025")));
        String own = says(stranger.get(page).body(), "wave");
        assertThat(own)
                .contains(
                        "href=\"" + page + "/words#word-wave\"",
                        "aria-describedby=\"says-wave\"",
                        "role=\"tooltip\" id=\"says-wave\"",
                        "Our spring &lt;round&gt;.",
                        "Source: Forum &amp; trust, 3 May 2025.",
                        "Said by Facilitator on 2 March 2026.")
                .doesNotContain("title=");
        assertThat(own.indexOf("Our spring")).isLessThan(own.indexOf("One round of asking"));
        assertThat(stranger.get("/partnerships/" + table.cast().partnership()).body())
                .doesNotContain("Our spring");
        assertThat(stranger.get("/evidence").body()).doesNotContain("Our spring");
    }

    private static String says(String page, String term) {
        assertThat(page).containsOnlyOnce("data-term=\"" + term + "\"");
        int from = page.indexOf("data-term=\"" + term + "\"");
        return page.substring(from, page.indexOf("</span></span></span></span>", from));
    }

    @Test
    void the_glossary_of_a_partnership_is_for_everybody_and_saying_is_not() {
        done(say(cast.facilitator(), "short break", HERE));
        String words = "/partnerships/" + cast.partnership() + "/words";
        Visitor stranger = Visitor.at(port);
        assertThat(stranger.get(words).body())
                .contains("id=\"word-short-break\"", HERE.meaning(), "id=\"word-send\"")
                .doesNotContain("Say what a word means here", "Use the general meaning again");
        assertThat(stranger.get(words + "/say").statusCode()).isEqualTo(303);
        assertThat(stranger.get("/partnerships/" + UUID.randomUUID() + "/words").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/evidence/glossary").body())
                .contains("id=\"word-send\"", "SEND code of practice: 0 to 25 years, January 2015");
    }
}
