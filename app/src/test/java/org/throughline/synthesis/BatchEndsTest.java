package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Whoever ends a batch is told, nobody else is told before; and a note comes back with the vote that it stood beside. */
@ThroughlineTest
class BatchEndsTest {
    private static final String ENDED = "Your last decision finished batch 1";
    private static final String LINK = "How far the two agreed, batch by batch";

    @Autowired
    BegunReview begun;

    @Autowired
    Screening screening;

    @Autowired
    BatchEndStore store;

    @Autowired
    Acting acting;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;
    private String screen;

    @BeforeEach
    void twelve_records_in_batches_of_four() {
        team = begun.begin();
        begun.takeInTwin(team, 12, 2, 4);
        screen = "/synthesis/" + team.id() + "/screening";
    }

    private AtABrowser.Answer include(Viewer who, String note) {
        AtABrowser browser = new AtABrowser(application, who);
        UUID now = screening
                .next(who, team.id(), Stage.TITLE_ABSTRACT)
                .orElseThrow()
                .held()
                .id();
        return browser.fillIn(
                screen,
                Map.of("reference", List.of(now.toString()), "verdict", List.of("INCLUDE"), "note", List.of(note)));
    }

    @Test
    void only_the_vote_that_ends_a_batch_leads_to_the_notice_and_no_address_tells_before() {
        for (int i = 0; i < 4; i++) {
            assertThat(include(team.ada(), "").goTo()).isEqualTo(screen);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(include(team.ben(), "").goTo()).isEqualTo(screen);
        }
        for (Viewer who : List.of(team.ada(), team.ben(), team.lead())) {
            assertThat(new AtABrowser(application, who)
                            .open(screen + "?ended=1")
                            .text())
                    .doesNotContain(ENDED, LINK);
        }
        String to = include(team.ben(), "").goTo();
        assertThat(to).isEqualTo(screen + "?ended=1");
        assertThat(new AtABrowser(application, team.ben()).open(to).text()).contains(ENDED, LINK);
        assertThat(new AtABrowser(application, team.ada()).open(screen).text())
                .contains(LINK)
                .doesNotContain(ENDED);
        assertThat(new AtABrowser(application, team.ada())
                        .open(screen + "?ended=2")
                        .text())
                .doesNotContain("finished batch");
        assertThat(new AtABrowser(application, team.stranger()).open(to).status())
                .isEqualTo(404);
    }

    @Test
    void a_note_stands_in_the_form_again_without_javascript_and_is_nobody_elses_to_read() {
        String note = "the same cohort as Smith 2019";
        include(team.ada(), note);
        assertThat(new AtABrowser(application, team.ada()).open(screen).text()).doesNotContain(note);
        UUID back = screening.undo(team.ada(), team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        assertThat(new AtABrowser(application, team.ada()).open(screen).text()).contains(note);
        for (Viewer other : List.of(team.ben(), team.lead(), team.tess(), team.stranger())) {
            assertThat(acting.as(
                            other,
                            () -> store.note(
                                    team.id(),
                                    Stage.TITLE_ABSTRACT,
                                    back,
                                    team.ada().seat())))
                    .isEmpty();
        }
        assertThatThrownBy(() -> acting.doAs(
                        team.ben(),
                        () -> store.keepNote(
                                team.id(),
                                Stage.TITLE_ABSTRACT,
                                new Vote(back, team.ada().seat(), Verdict.INCLUDE, "", "forged"))))
                .isInstanceOf(RuntimeException.class);
    }
}
