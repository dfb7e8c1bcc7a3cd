package org.throughline.partnership.intentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Given;
import org.throughline.partnership.Item;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** In design mode each seat speaks for itself, until the first wave opens; what it said is no answer of a wave. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class IntentionsTest {
    private static final Viewer EVERYBODY = Viewer.service(Purpose.PUBLIC, TODAY);

    @Autowired
    WebApplicationContext application;

    @Autowired
    Gathered gathered;

    @Autowired
    AtTheTable table;

    @Autowired
    Intentions intentions;

    @Autowired
    Waves waves;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_speaks_for_a_seat_that_is_not_theirs_and_the_page_is_the_same_404() {
        Gathered.Room room = gathered.room();
        UUID partnership = room.cast().partnership();
        Viewer facilitator = room.facilitator(TODAY);
        Viewer dawn = room.representative(TODAY);
        assertNotThere(say(dawn, partnership, room.council(), "Ours"));
        assertNotThere(say(facilitator, partnership, room.parent(), "Theirs"));
        assertNotThere(say(gathered.room().facilitator(TODAY), partnership, room.council(), "Elsewhere"));
        assertNotThere(say(EVERYBODY, partnership, room.parent(), "Anybody"));
        assertNotThere(say(facilitator, partnership, room.empty(), "Nobody"));
        AtABrowser browser = new AtABrowser(application, dawn);
        String page = "/partnerships/" + partnership + "/intend/";
        assertThat(browser.open(page + room.parent() + "/PREPARATION").status()).isEqualTo(200);
        assertThat(browser.open(page + room.parent() + "/NOTHING").status()).isEqualTo(404);
        assertThat(browser.open(page + room.council() + "/PREPARATION").status())
                .isEqualTo(404);
        assertThat(browser.apartFromTokens(page + room.council() + "/PREPARATION"))
                .isEqualTo(browser.apartFromTokens(page + UUID.randomUUID() + "/PREPARATION"));
        assertThatThrownBy(() -> acting.doAs(
                        dawn,
                        () -> jdbc.sql(IntentionStore.ADD)
                                .param("partnership", partnership)
                                .param("place", room.council())
                                .param("conveyed", false)
                                .param("item", "PAPERS")
                                .param("words", "Ours")
                                .param("sure", null)
                                .param("on", TODAY)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(intentions.of(EVERYBODY, partnership)).isEmpty();
    }

    @Test
    void a_seat_says_it_over_five_pages_changes_it_and_everybody_reads_it_on_the_sheet() {
        Gathered.Room room = gathered.room();
        UUID partnership = room.cast().partnership();
        String at = "/partnerships/" + partnership;
        String page = at + "/intend/" + room.parent() + "/PREPARATION";
        AtABrowser dawn = new AtABrowser(application, room.representative(TODAY));
        assertThat(dawn.open(at + "/design-sheet").text())
                .contains("Answer from this seat: Forum seat", "No seat has said yet")
                .doesNotContain("Answer from this seat: Council");
        assertThat(dawn.fillIn(
                                page,
                                Map.of(
                                        "words-PAPERS", List.of("Ring 01632 960123"),
                                        "words-MY_ROLE", List.of("We write it down together."),
                                        "sure-MY_ROLE", List.of("2")))
                        .html())
                .contains("leads to a person", "Ring 01632 960123", "We write it down together.")
                .containsPattern("name=\"sure-MY_ROLE\"[^>]*value=\"2\"[^>]* checked");
        assertThat(intentions.of(EVERYBODY, partnership)).isEmpty();
        Map<String, List<String>> typed = Map.of(
                "words-PAPERS", List.of("On paper, ten days before."),
                "sure-PAPERS", List.of("1"),
                "sure-HELPED", List.of("a"));
        assertThat(dawn.fillIn(page, typed).goTo()).isEqualTo(page.replace("PREPARATION", "BOUNDARIES"));
        assertThat(intentions.of(EVERYBODY, partnership))
                .extracting(Intention::item, Intention::sure, Intention::conveyed)
                .as("that nobody asked cannot be said here")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Item.PAPERS, Optional.of(Given.A_LITTLE), false));
        assertThat(dawn.open(page).html()).contains("On paper, ten days before.");
        done(intentions.say(
                room.facilitator(TODAY),
                partnership,
                room.council(),
                Map.of(
                        Item.PAPERS,
                        new Intentions.Said(Optional.of("We send nothing late."), Optional.of(Given.FULLY))),
                UUID.randomUUID()));
        assertThat(new AtABrowser(application, gathered.room().facilitator(TODAY))
                        .open(at + "/design-sheet")
                        .text())
                .contains(
                        "Forum seat: On paper, ten days before. (a little sure)",
                        "Council: We send nothing late. (fully sure) (written down for this seat)",
                        "Being prepared: a seat is in doubt, or cannot know, at 1 of 5.",
                        "It is an intention and no result",
                        "Sides without a seat: Schools")
                .doesNotContain("Answer from this seat");
        dawn.fillIn(page, Map.of());
        assertThat(intentions.of(EVERYBODY, partnership))
                .as("what was taken back")
                .extracting(Intention::place)
                .containsExactly(room.council());
    }

    @Test
    void once_a_wave_is_open_nobody_intends_anything_more_and_what_was_said_stays_and_is_no_answer() {
        AtTheTable.Cast cast = table.cast();
        UUID partnership = cast.partnership();
        done(say(cast.facilitator(), partnership, cast.place(), "Before anybody was asked."));
        UUID wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON);
        assertNotThere(say(cast.facilitator(), partnership, cast.place(), "Afterwards."));
        assertThatThrownBy(() -> acting.doAs(
                        cast.facilitator(),
                        () -> jdbc.sql(IntentionStore.ADD)
                                .param("partnership", partnership)
                                .param("place", cast.place())
                                .param("conveyed", false)
                                .param("item", "PAPERS")
                                .param("words", "Afterwards.")
                                .param("sure", null)
                                .param("on", TODAY)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
        AtABrowser browser = new AtABrowser(application, cast.facilitator());
        assertThat(browser.open("/partnerships/" + partnership + "/design-sheet")
                        .text())
                .contains("Before anybody was asked.", "People are asked in waves since 2 March 2026.")
                .doesNotContain("Answer from this seat");
        assertThat(acting.as(
                        Viewer.service(Purpose.COUNTING, TODAY),
                        () -> jdbc.sql(
                                        "SELECT count(*) FROM partnership.answer a JOIN partnership.wave w ON w.id = a.wave_id WHERE w.partnership_id = :p")
                                .param("p", partnership)
                                .query(Long.class)
                                .single()))
                .isZero();
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        String result = "/partnerships/" + partnership + "/waves/" + wave;
        assertThat(browser.open(result).text())
                .contains(
                        "Intended, before anybody was asked",
                        "Facilitator: Before anybody was asked. (mostly sure)",
                        "is counted into nothing here");
        assertThat(browser.open(result + "/figures.csv").html()).doesNotContain("Before anybody was asked.");
    }

    private Answer<UUID> say(Viewer viewer, UUID partnership, UUID place, String words) {
        return intentions.say(
                viewer,
                partnership,
                place,
                Map.of(Item.PAPERS, new Intentions.Said(Optional.of(words), Optional.of(Given.MOSTLY))),
                UUID.randomUUID());
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }
}
