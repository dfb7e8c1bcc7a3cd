package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.synthesis.SmallReview.done;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** People come and go: two decide on each record, not always the same two, and nobody who left holds anything up. */
@ThroughlineTest
class TeamTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Screening screening;

    @Autowired
    Acting acting;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;

    @BeforeEach
    void twelve_records_in_batches_of_four() {
        team = begun.begin();
        begun.takeInTwin(team, 12, 2, 4);
    }

    @Test
    void only_who_leads_asks_somebody_or_says_that_somebody_no_longer_screens_and_nobody_does_both_parts() {
        Member more = new Member(team.stranger().seat(), false, true, false, false);
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(syntheses.ask(other, team.id(), more)).isInstanceOf(Answer.NotThere.class);
            assertThat(syntheses.noLongerScreens(other, team.id(), team.ben().seat(), "Ben", "away"))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(new AtABrowser(application, other)
                            .open("/synthesis/" + team.id() + "/team/"
                                    + team.ben().seat() + "/no-longer-screens")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(syntheses.noLongerScreens(team.lead(), team.id(), team.tess().seat(), "Tess", "x"))
                .as("she does not screen")
                .isInstanceOf(Answer.NotThere.class);
        done(syntheses.noLongerScreens(team.lead(), team.id(), team.ben().seat(), "Ben", "away"));
        assertThat(syntheses.ask(team.lead(), team.id(), new Member(team.ben().seat(), false, false, true, false)))
                .as("who has screened does not settle")
                .isEqualTo(new Answer.Refused<SynthesisId>(WhyNot.SCREENS_AND_SETTLES));
        assertThat(syntheses.ask(team.lead(), team.id(), new Member(team.tess().seat(), false, true, false, false)))
                .isEqualTo(new Answer.Refused<SynthesisId>(WhyNot.SCREENS_AND_SETTLES));
        assertThat(screening.next(team.ben(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
    }

    @Test
    void a_batch_that_somebody_left_goes_to_whoever_comes_and_what_was_said_in_it_does_not_count() {
        UUID first = begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        for (int i = 0; i < 4; i++) {
            begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        }
        done(syntheses.noLongerScreens(team.lead(), team.id(), team.ben().seat(), "Ben", "away"));
        assertThat(screening.vote(
                        team.ben(),
                        team.id(),
                        Stage.TITLE_ABSTRACT,
                        new Vote(first, team.ben().seat(), Verdict.INCLUDE, "", "")))
                .isInstanceOf(Answer.NotThere.class);
        done(syntheses.ask(team.lead(), team.id(), new Member(team.stranger().seat(), false, true, false, false)));
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            seen.add(begun.decide(team, team.stranger(), Stage.TITLE_ABSTRACT, Verdict.INCLUDE, ""));
        }
        assertThat(seen)
                .as("the whole batch, the record that Ben decided on too")
                .contains(first);
        Screening.BatchState batch =
                screening.batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT).getFirst();
        assertThat(batch.batch().endedAt()).isPresent();
        assertThat(batch.compared()).isEqualTo(4);
        assertThat(screening.conflicts(team.tess(), team.id(), Stage.TITLE_ABSTRACT))
                .isEmpty();
        assertThat(syntheses.trail(team.ada(), team.id()))
                .extracting(Syntheses.Step::what)
                .contains("Ben no longer screens: away");
    }

    @Test
    void a_batch_that_somebody_finished_before_leaving_still_ends_with_it() {
        for (int i = 0; i < 4; i++) {
            begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        }
        done(syntheses.noLongerScreens(team.lead(), team.id(), team.ben().seat(), "Ben", "away"));
        for (int i = 0; i < 4; i++) {
            begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        }
        assertThat(screening
                        .batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT)
                        .getFirst()
                        .batch()
                        .endedAt())
                .isPresent();
    }

    @Test
    void three_share_the_records_so_that_each_is_decided_by_two() {
        done(syntheses.ask(team.lead(), team.id(), new Member(team.stranger().seat(), false, true, false, false)));
        List<Viewer> three = List.of(team.ada(), team.ben(), team.stranger());
        List<Integer> decided = new ArrayList<>();
        int records = begun.keepers(team).size();
        for (int turn = 0, idle = 0; idle < three.size(); turn++) {
            Viewer who = three.get(turn % three.size());
            if (screening.next(who, team.id(), Stage.TITLE_ABSTRACT).isEmpty()) {
                idle++;
                continue;
            }
            idle = 0;
            begun.decide(team, who, Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
            decided.add(turn % three.size());
        }
        assertThat(decided).as("two for each record, three people").hasSize(2 * records);
        assertThat(new HashSet<>(decided)).hasSize(3);
        assertThat(screening.batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT))
                .isNotEmpty()
                .allMatch(b -> b.batch().endedAt().isPresent());
    }

    @Test
    void nobody_stands_chosen_where_somebody_is_asked_into_the_team() {
        AtABrowser lead = new AtABrowser(application, team.lead());
        String page = lead.open("/synthesis/" + team.id()).html();
        assertThat(page).containsPattern("<select[^>]*name=\"who\"[^>]*>\\s*<option value=\"\"[^>]*>Choose somebody");
        AtABrowser.Answer none = lead.send(
                "/synthesis/" + team.id() + "/team",
                AtABrowser.hidden(page, "/synthesis/" + team.id() + "/team"),
                Map.of("does", List.of("codes")));
        assertThat(none.text()).contains("Choose who");
        assertThat(none.html()).as("what was ticked stays ticked").containsPattern("value=\"codes\"[^>]*checked");
    }

    @Test
    void who_was_asked_by_mistake_is_taken_out_by_who_leads_and_opens_nothing_any_more_not_in_the_database_either() {
        done(syntheses.ask(team.lead(), team.id(), new Member(team.stranger().seat(), false, false, false, true)));
        assertThat(syntheses.find(team.stranger(), team.id())).isPresent();
        String out = "/synthesis/" + team.id() + "/team/" + team.stranger().seat() + "/leaves";
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(syntheses.leaves(other, team.id(), team.stranger().seat(), "She", "x"))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(new AtABrowser(application, other).open(out).status()).isEqualTo(404);
        }
        assertThat(syntheses.leaves(team.lead(), team.id(), team.lead().seat(), "Lead", "x"))
                .as("whoever leads stays")
                .isInstanceOf(Answer.NotThere.class);
        AtABrowser lead = new AtABrowser(application, team.lead());
        assertThat(lead.fillIn(out, Map.of()).text()).contains("Enter why they leave");
        assertThat(lead.fillIn(out, Map.of("why", List.of("asked by mistake"))).goTo())
                .endsWith("/synthesis/" + team.id());
        assertThat(syntheses.find(team.stranger(), team.id())).isEmpty();
        assertThat(acting.as(team.stranger(), () -> syntheses.protocols(team.stranger(), team.id())))
                .as("row-level security")
                .isEmpty();
        assertThat(new AtABrowser(application, team.stranger())
                        .open("/synthesis/" + team.id())
                        .status())
                .isEqualTo(404);
        assertThat(lead.open("/synthesis/" + team.id()).text()).contains("no longer in the team", "asked by mistake");
        done(syntheses.ask(team.lead(), team.id(), new Member(team.stranger().seat(), false, false, false, true)));
        assertThat(syntheses.find(team.stranger(), team.id())).as("asked again").isPresent();
    }

    @Test
    void a_screener_who_leaves_the_team_leaves_what_is_not_finished_to_whoever_comes() {
        begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        done(syntheses.leaves(team.lead(), team.id(), team.ben().seat(), "Ben", "moved"));
        done(syntheses.ask(team.lead(), team.id(), new Member(team.stranger().seat(), false, true, false, false)));
        for (Viewer who : List.of(team.ada(), team.stranger())) {
            for (int i = 0; i < 4; i++) {
                begun.decide(team, who, Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
            }
        }
        assertThat(screening
                        .batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT)
                        .getFirst()
                        .batch()
                        .endedAt())
                .isPresent();
        assertThat(syntheses.ask(team.lead(), team.id(), new Member(team.ben().seat(), false, false, true, false)))
                .as("who has screened and left does not come back to settle")
                .isEqualTo(new Answer.Refused<SynthesisId>(WhyNot.SCREENS_AND_SETTLES));
    }
}
