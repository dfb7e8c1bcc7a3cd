package org.throughline.web.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Memo;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Report;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Theme;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Voice;
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
    private final Readings readings;
    private final Coding coding;
    private final Findings findings;
    private final Releases releases;

    DemoReview(
            Syntheses syntheses,
            Searching searching,
            Deduplicating deduplicating,
            Screening screening,
            FullTexts fullTexts,
            Readings readings,
            Coding coding,
            Findings findings,
            Releases releases) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.deduplicating = deduplicating;
        this.screening = screening;
        this.fullTexts = fullTexts;
        this.readings = readings;
        this.coding = coding;
        this.findings = findings;
        this.releases = releases;
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
        readTogether(cast, id);
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
        deduplicating.run(lead, id);
        decideAll(cast, id);
        read(cast, id, "zara", "Chairing my own review", List.of(1, 2), "I run it", "young person", "");
        read(cast, id, "tess", "Chairing my own review", List.of(1, 2), "young person chairs", "young person", "");
        read(cast, id, "maya", "Chairing my own review", List.of(4), "asked before, not in the room", "mother", "");
        place(
                cast,
                id,
                "zara",
                "I run it",
                theme(lead, id, "Being in the room"),
                "Running it is more than being there");
        Finding now = findings.findings(lead, id).getFirst();
        findings.reword(
                cast.viewer("tess"),
                id,
                new Finding(
                        now.id(),
                        now.theme(),
                        "Being invited is not being heard: young people speak of being heard where something changed afterwards.",
                        Confidence.MODERATE,
                        judged("minor concerns", "Four small studies now, one of them led by young people."),
                        now.version()),
                "A fourth study says it from the chair");
        releases.freeze(lead, id, "After the second search");
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

    private void readTogether(Cast cast, SynthesisId id) {
        readings.sign(cast.viewer("maya"), id, Voice.FAMILY, "Maya");
        readings.sign(cast.viewer("zara"), id, Voice.YOUNG_PERSON, "Zara");
        readings.sign(cast.viewer("tess"), id, Voice.RESEARCHER, "");
        String table = "The table and the chairs";
        read(
                cast,
                id,
                "tess",
                table,
                List.of(2, 3),
                "present without a part",
                "young person",
                "Physical presence, no turn to speak.");
        read(
                cast,
                id,
                "zara",
                table,
                List.of(2, 3),
                "they did not want to hear it",
                "young person",
                "It is not that there was no part. They knew what she would say.");
        read(cast, id, "maya", table, List.of(5), "asked before, not in the room", "mother", "");
        String after = "What happened afterwards";
        read(cast, id, "tess", after, List.of(1), "something changed", "young person", "");
        read(cast, id, "zara", after, List.of(1, 2), "something changed", "young person", "");
        read(cast, id, "maya", after, List.of(4), "nobody came back to us", "father", "");
        String papers = "Papers in advance";
        read(cast, id, "tess", papers, List.of(2), "prepared", "young person", "");
        read(
                cast,
                id,
                "zara",
                papers,
                List.of(2),
                "they wrote it about me already",
                "young person",
                "A report sent before is a decision sent before.");
        buildThemes(cast, id);
    }

    private void buildThemes(Cast cast, SynthesisId id) {
        Viewer tess = cast.viewer("tess");
        UUID room = add(tess, id, Theme.Kind.DESCRIPTIVE, "Being in the room", "Who sits where, who speaks when.");
        UUID before = add(tess, id, Theme.Kind.DESCRIPTIVE, "Before the meeting", "Papers, questions, whom to bring.");
        UUID change = add(tess, id, Theme.Kind.DESCRIPTIVE, "What changed afterwards", "");
        UUID heard = add(tess, id, Theme.Kind.ANALYTICAL, "Heard is when something changes", "");
        place(cast, id, "tess", "present without a part", room, "It is about the room itself");
        place(cast, id, "tess", "they did not want to hear it", room, "Said of the same moment");
        place(cast, id, "tess", "asked before, not in the room", room, "It speaks of the room");
        place(cast, id, "maya", "asked before, not in the room", before, "It happened before; that is the point of it");
        place(cast, id, "tess", "prepared", before, "Papers came a week ahead");
        place(
                cast,
                id,
                "zara",
                "they wrote it about me already",
                before,
                "The same papers, read by who they are about");
        place(cast, id, "tess", "something changed", change, "What followed");
        place(cast, id, "maya", "nobody came back to us", change, "What did not follow");
        place(cast, id, "tess", room.toString(), heard, "Being there is the first half");
        place(cast, id, "zara", change.toString(), heard, "It only counts when something happens");
        readings.memo(
                cast.viewer("zara"),
                id,
                heard,
                Memo.Kind.THOUGHT,
                "We first called this “voice”. Voice is about us talking. This is about them doing something.");
        readings.differently(tess, id).getFirst().extracts().stream()
                .findFirst()
                .ifPresent(
                        e -> readings.memo(
                                tess,
                                id,
                                e.id(),
                                Memo.Kind.WHAT_WE_DID,
                                "Both codes stay and went under one theme. The finding speaks of being heard, not of taking part."));
        findings.add(
                cast.viewer("nadia"),
                id,
                new Finding(
                        UUID.randomUUID(),
                        heard,
                        "Being invited to a meeting is not being heard in it.",
                        Confidence.LOW,
                        judged("moderate concerns", "Three small studies, two of them from one county.")));
    }

    private static List<EvidenceContent.Judgement> judged(String concern, String why) {
        return Finding.COMPONENTS.stream()
                .map(component -> new EvidenceContent.Judgement(component, concern, why))
                .toList();
    }

    private static UUID done(Answer<UUID> answer) {
        if (answer instanceof Answer.Done<UUID>(UUID what)) {
            return what;
        }
        throw new IllegalStateException("The invented review expected this to be done, found " + answer);
    }

    private UUID add(Viewer viewer, SynthesisId id, Theme.Kind kind, String name, String memo) {
        return done(coding.theme(viewer, id, kind, name, memo));
    }

    private UUID theme(Viewer viewer, SynthesisId id, String name) {
        return coding.themes(viewer, id).stream()
                .filter(t -> t.name().equals(name))
                .map(Theme::id)
                .findFirst()
                .orElseThrow();
    }

    private void place(Cast cast, SynthesisId id, String who, String what, UUID theme, String why) {
        done(coding.place(cast.viewer(who), id, what, theme, why));
    }

    private void read(
            Cast cast,
            SynthesisId id,
            String who,
            String title,
            List<Integer> lines,
            String code,
            String speaker,
            String memo) {
        Viewer viewer = cast.viewer(who);
        UUID reference = readings.texts(viewer, id).stream()
                .map(Readings.Text::held)
                .filter(held -> held.title().startsWith(title))
                .map(Held::id)
                .findFirst()
                .orElseThrow();
        done(readings.read(viewer, id, reference, new Readings.Read(new TreeSet<>(lines), code, speaker, memo)));
    }
}
