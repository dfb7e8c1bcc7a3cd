package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;

/** A made-up team with a synthesis whose titles are screened: some reports are sought. */
@Component
class ReviewTeam {
    private final BegunReview begun;
    private final Syntheses syntheses;
    private final Searching searching;
    private final Screening screening;
    private final FullTexts fullTexts;

    ReviewTeam(BegunReview begun, Syntheses syntheses, Searching searching, Screening screening, FullTexts fullTexts) {
        this.begun = begun;
        this.syntheses = syntheses;
        this.searching = searching;
        this.screening = screening;
        this.fullTexts = fullTexts;
    }

    record Team(SynthesisId id, Viewer lead, Viewer ada, Viewer ben, Viewer tess, Viewer stranger) {}

    /** So many reports are sought, out of twice as many records. */
    Team seeking(int reports) {
        SmallReview.Team begun = this.begun.begin(new Protocol(
                "All",
                "Any",
                List.of("Two agencies"),
                List.of(),
                List.of("Not about SEND", "One agency", "No data"),
                1_000,
                false,
                0.95,
                0.95,
                1));
        SynthesisId id = begun.id();
        Viewer lead = begun.lead();
        syntheses.freeze(lead, id);
        Twin.Made twin = Twin.make(9, reports * 5 / 2, 1, reports);
        Twin.TwinFile file = twin.files().getFirst();
        takeIn(lead, id, file, "A");
        Team team = new Team(id, lead, begun.ada(), begun.ben(), begun.tess(), begun.stranger());
        List<UUID> done = new ArrayList<>();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            screening.next(who, id, Stage.TITLE_ABSTRACT);
            while (true) {
                var now = screening.next(who, id, Stage.TITLE_ABSTRACT);
                if (now.isEmpty()) {
                    break;
                }
                boolean in = twin.belongIn().contains(now.get().held().title());
                Verdict verdict = in ? Verdict.INCLUDE : Verdict.EXCLUDE;
                UUID reference = now.get().held().id();
                screening.vote(who, id, Stage.TITLE_ABSTRACT, new Vote(reference, who.seat(), verdict, "", ""));
                done.add(reference);
            }
        }
        assertThat(done).isNotEmpty();
        return team;
    }

    void takeIn(Viewer lead, SynthesisId id, Twin.TwinFile file, String source) {
        SearchRun run = new SearchRun(
                UUID.randomUUID(), source, "", "a AND b", "", LocalDate.of(2026, 11, 1), file.records(), "Ada", "");
        searching.add(lead, id, run);
        Answer<UUID> looked = searching.lookAt(lead, id, run.id(), file.name(), file.bytes());
        searching.takeIn(lead, id, ((Answer.Done<UUID>) looked).what(), "");
    }

    /** Every report is had and both include it. */
    void includeAll(Team team) {
        List<FullTexts.Sought> sought = fullTexts.sought(team.lead(), team.id());
        sought.forEach(
                s -> fullTexts.tell(team.lead(), team.id(), new Report(s.held().id(), true, "open access", "")));
        for (Viewer who : List.of(team.ada(), team.ben())) {
            for (int i = 0; i < sought.size(); i++) {
                decide(team, who, Verdict.INCLUDE, "");
            }
        }
    }

    UUID decide(Team team, Viewer who, Verdict verdict, String reason) {
        UUID reference = screening
                .next(who, team.id(), Stage.FULL_TEXT)
                .orElseThrow()
                .held()
                .id();
        screening.vote(who, team.id(), Stage.FULL_TEXT, new Vote(reference, who.seat(), verdict, reason, ""));
        return reference;
    }
}
