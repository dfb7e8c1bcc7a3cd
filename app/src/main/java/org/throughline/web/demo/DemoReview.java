package org.throughline.web.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Report;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/**
 * A small invented review that was worked through to its end, frozen, and searched again: texts read together by researchers,
 * a parent carer and a young person, who do not read everything alike.
 */
@Component
class DemoReview {
    private final Syntheses syntheses;
    private final Searching searching;
    private final Deduplicating deduplicating;
    private final Screening screening;
    private final FullTexts fullTexts;
    private final DemoReadings together;
    private final DemoJointDisplay beside;
    private final DemoAppraisals appraisals;
    private final DemoExchange exchange;
    private final DemoCodebook codebook;
    private final Releases releases;
    private final DemoPublications publications;

    DemoReview(
            Syntheses syntheses,
            Searching searching,
            Deduplicating deduplicating,
            Screening screening,
            FullTexts fullTexts,
            DemoReadings together,
            DemoJointDisplay beside,
            DemoAppraisals appraisals,
            DemoExchange exchange,
            DemoCodebook codebook,
            Releases releases,
            DemoPublications publications) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.deduplicating = deduplicating;
        this.screening = screening;
        this.fullTexts = fullTexts;
        this.together = together;
        this.beside = beside;
        this.appraisals = appraisals;
        this.exchange = exchange;
        this.codebook = codebook;
        this.releases = releases;
        this.publications = publications;
    }

    /** The protocol, the first search, screening, reading, themes and a finding; then the first release. */
    SynthesisId begin(Cast cast) {
        Viewer lead = cast.viewer("nadia");
        SynthesisId id = syntheses
                .start(
                        lead,
                        "What young people say about meetings about them",
                        "What do young people with SEND, and those close to them, say about meetings in which their support is planned?",
                        true,
                        false)
                .id();
        ask(lead, id, cast.of("ada").seat().id(), true, false);
        ask(lead, id, cast.of("ben").seat().id(), true, false);
        ask(lead, id, cast.of("tess").seat().id(), false, true);
        ask(lead, id, cast.of("maya").seat().id(), false, false);
        ask(lead, id, cast.of("zara").seat().id(), false, false);
        syntheses.write(lead, id, protocol(), "Written before the search");
        syntheses.freeze(lead, id);
        ReviewTexts.FIRST.forEach(file -> takeIn(lead, id, file, Optional.empty()));
        deduplicating.run(lead, id);
        decideAll(cast, id);
        together.firstTime(cast, id);
        releases.freeze(lead, id, "For the forum’s meeting: the first search, three reports");
        return id;
    }

    /** A year later in the story: one file corrected, one more search, one more report, and the finding said anew. */
    void update(Cast cast, SynthesisId id) {
        Viewer lead = cast.viewer("nadia");
        searching.files(lead, id).stream()
                .filter(f -> f.filename().equals(ReviewTexts.CORRECTED.name()))
                .findFirst()
                .ifPresent(before -> takeIn(lead, id, ReviewTexts.CORRECTED, Optional.of(before.id())));
        takeIn(lead, id, ReviewTexts.LATER, Optional.empty());
        ReviewTexts.OF_ONE_STUDY.forEach(file -> takeIn(lead, id, file, Optional.empty()));
        deduplicating.run(lead, id);
        decideAll(cast, id);
        together.again(cast, id);
        beside.tell(cast, id);
        appraisals.tell(cast, id);
        exchange.tell(cast, id);
        codebook.tell(cast, id);
        releases.freeze(lead, id, "After the second search");
        publications.tell(lead, id);
    }

    private void ask(Viewer lead, SynthesisId id, SeatId seat, boolean screens, boolean adjudicates) {
        syntheses.ask(lead, id, new Member(seat, false, screens, adjudicates, true));
    }

    private static Protocol protocol() {
        return new Protocol(
                "Young people from 11 to 25 with special educational needs or disabilities",
                "Any study in which young people or families speak for themselves",
                List.of("Young people or families speak", "About a meeting in which support is planned"),
                List.of("Only professionals speak"),
                List.of("Nobody speaks for themselves", "No meeting"),
                50,
                false,
                0.95,
                0.95,
                11);
    }

    private void takeIn(Viewer lead, SynthesisId id, ReviewTexts.Source source, Optional<UUID> replaces) {
        UUID run = replaces.flatMap(before -> searching.files(lead, id).stream()
                        .filter(f -> f.id().equals(before))
                        .map(f -> f.searchRun())
                        .findFirst())
                .orElseGet(() -> search(lead, id, source));
        byte[] bytes = source.ris().getBytes(StandardCharsets.UTF_8);
        if (searching.lookAt(lead, id, run, source.name(), bytes, replaces) instanceof Answer.Done<UUID>(UUID kept)) {
            searching.takeIn(
                    lead,
                    id,
                    kept,
                    replaces.isPresent() ? "The database had sent one record too few." : "",
                    "The first export had left a record out.");
        }
    }

    private UUID search(Viewer lead, SynthesisId id, ReviewTexts.Source source) {
        SearchRun run = new SearchRun(
                UUID.randomUUID(),
                source.from(),
                "Invented platform",
                "(\"young people\" OR adolescen*) AND (SEND OR disab*) AND (meeting* OR review*)",
                "2012 onward",
                lead.today(),
                source.titles().size(),
                "Nadia Farouk",
                "Tess Moran");
        searching.add(lead, id, run);
        return run.id();
    }

    private void decideAll(Cast cast, SynthesisId id) {
        Viewer lead = cast.viewer("nadia");
        decide(cast, id, Stage.TITLE_ABSTRACT);
        fullTexts.sought(lead, id).stream()
                .filter(s -> s.report().isEmpty())
                .forEach(s -> fullTexts.tell(
                        lead,
                        id,
                        new Report(
                                s.held().id(),
                                true,
                                "open access",
                                ReviewTexts.words(s.held().title()))));
        decide(cast, id, Stage.FULL_TEXT);
    }

    private void decide(Cast cast, SynthesisId id, Stage stage) {
        for (String who : List.of("ada", "ben")) {
            Viewer viewer = cast.viewer(who);
            for (Optional<Screening.ToDecide> now = screening.next(viewer, id, stage);
                    now.isPresent();
                    now = screening.next(viewer, id, stage)) {
                boolean in = ReviewTexts.belongsIn(now.get().held().title());
                screening.vote(
                        viewer,
                        id,
                        stage,
                        new Vote(
                                now.get().held().id(),
                                viewer.seat(),
                                in ? Verdict.INCLUDE : Verdict.EXCLUDE,
                                in || stage == Stage.TITLE_ABSTRACT ? "" : "No meeting",
                                ""));
            }
        }
    }
}
