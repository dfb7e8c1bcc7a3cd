package org.throughline.web.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.people.SeatId;
import org.throughline.references.ReferenceType;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ProtocolPlan;
import org.throughline.synthesis.RemovalRule;
import org.throughline.synthesis.Removing;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Twin;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/**
 * A small invented twin of a published review, marked as invented on every page: eleven files are in, duplicates are joined,
 * and one batch has been screened by both. The whole one comes from the command demo-review.
 */
@Component
class DemoSynthesis {
    private static final int RECORDS = 264;
    private static final int BELONG_IN = 24;

    private final Syntheses syntheses;
    private final Searching searching;
    private final Deduplicating deduplicating;
    private final Screening screening;
    private final Removing removing;

    DemoSynthesis(
            Syntheses syntheses,
            Searching searching,
            Deduplicating deduplicating,
            Screening screening,
            Removing removing) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.deduplicating = deduplicating;
        this.screening = screening;
        this.removing = removing;
    }

    void tell(Cast cast) {
        Viewer lead = cast.viewer("nadia");
        SynthesisId id = begin(
                cast,
                "What helps agencies to work together for children with SEND",
                "What helps health, education and social care to work together for children and young people with special educational needs, and what does not?",
                protocol());
        ask(lead, id, cast.of("maya").seat().id(), false, false, true);
        Twin.Made twin = Twin.make(7, RECORDS, 11, BELONG_IN);
        twin.files().forEach(file -> takeIn(lead, id, file));
        takeIn(lead, id, ofOneWork());
        deduplicating.run(lead, id);
        screen(cast.viewer("ada"), id, new ArrayList<>(twin.belongIn()), 12, Verdict.UNSURE);
        screen(cast.viewer("ben"), id, new ArrayList<>(twin.belongIn()), 12, Verdict.EXCLUDE);
        takeOut(lead, id);
    }

    /** An archive gives newspaper articles, which go by a rule, and a notice of a correction, which goes by hand. */
    private void takeOut(Viewer lead, SynthesisId id) {
        takeIn(lead, id, ofNoResearch());
        deduplicating.run(lead, id);
        RemovalRule news = new RemovalRule(
                OptionalInt.empty(), OptionalInt.empty(), Optional.of(ReferenceType.NEWSPAPER_ARTICLE), "");
        int fit = removing.fitting(lead, id, news, 1).howMany();
        if (fit > 0) {
            removing.byRule(lead, id, news, fit, "No research: the protocol leaves out opinion without data.");
        }
        RemovalRule notice =
                new RemovalRule(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), "Correction to:");
        List<UUID> notices = removing.fitting(lead, id, notice, 1).held().stream()
                .map(Held::id)
                .toList();
        if (!notices.isEmpty()) {
            removing.byHand(
                    lead, id, notices, "A notice of two lines; what it corrects is here in its corrected form.");
        }
    }

    private static Twin.TwinFile ofNoResearch() {
        StringBuilder ris = new StringBuilder();
        for (String title : List.of(
                "Families wait while two councils argue",
                "“Nobody told the school”: a mother’s three years",
                "New hub brings nurses and teachers under one roof")) {
            ris.append("TY  - NEWS\nTI  - %s\nPY  - 2023\nT2  - Invented Daily\nER  - \n\n".formatted(title));
        }
        ris.append(
                "TY  - JOUR\nTI  - Correction to: What a shared plan costs\nPY  - 2021\nT2  - Invented Journal of C\nVL  - 9\nER  - \n\n");
        return new Twin.TwinFile(
                "Invented News Archive", "news.ris", ris.toString().getBytes(StandardCharsets.UTF_8), 4);
    }

    /** A synthesis with its two screeners and a third, whose protocol is frozen. */
    SynthesisId begin(Cast cast, String title, String question, Protocol protocol) {
        Viewer lead = cast.viewer("nadia");
        SynthesisId id = syntheses.start(lead, title, question, true, false).id();
        ask(lead, id, cast.of("ada").seat().id(), true, false, true);
        ask(lead, id, cast.of("ben").seat().id(), true, false, false);
        ask(lead, id, cast.of("tess").seat().id(), false, true, true);
        syntheses.write(lead, id, protocol, "Written before the search");
        syntheses.freeze(lead, id);
        return id;
    }

    /** A preprint and the article that came of it: two records of one work, about which the program is in doubt. */
    private static Twin.TwinFile ofOneWork() {
        String ris = """
                TY  - JOUR
                TI  - How parents and services work together through shared records: preparation, trust and being heard
                AU  - Pashley, Q
                PY  - 2024
                T2  - Invented Preprint Server
                AB  - Preprint. We asked parents how shared records helped health, education and social care to work together for children with special educational needs in the UK. Trust, preparation and being heard made the difference.
                ER  -\s

                TY  - JOUR
                TI  - How parents and services work together through shared records: preparation, trust and being heard
                AU  - Pashley, Q
                AU  - Rowan, T
                PY  - 2024
                T2  - Invented Journal of Q
                VL  - 12
                SP  - 101
                EP  - 118
                DO  - 10.5555/invented.q.2024.101
                AB  - We asked parents how shared records helped health, education and social care to work together for children with special educational needs in the UK, and came back after a year. Trust, preparation and being heard made the difference; a second round of interviews was added.
                ER  -\s

                """;
        return new Twin.TwinFile("Invented Preprint Server", "preprints.ris", ris.getBytes(StandardCharsets.UTF_8), 2);
    }

    private void ask(Viewer lead, SynthesisId id, SeatId seat, boolean screens, boolean adjudicates, boolean codes) {
        syntheses.ask(lead, id, new Member(seat, false, screens, adjudicates, codes));
    }

    private static Protocol protocol() {
        return new Protocol(
                        "Children and young people from birth to 25 with special educational needs, in the UK",
                        "Any design, from 2012 on",
                        List.of(
                                "About children or young people with SEN or disabilities",
                                "At least two agencies work together",
                                "Tells what helped or hindered",
                                "UK, 2012 or later"),
                        List.of("One agency alone", "No children or families", "Opinion without data"),
                        List.of("Not about SEN or disabilities", "One agency only", "No data", "Not in the UK"),
                        12,
                        true,
                        0.95,
                        0.95,
                        7)
                .with(new ProtocolPlan(
                        List.of(
                                "What helps agencies to work together for children and young people with SEND?",
                                "Which ways of working together lead to better services?",
                                "Which local conditions help?"),
                        "The United Kingdom, from 2012 on",
                        "Three invented databases, an invented forum’s website, and the people whom they name.",
                        "Words by thematic synthesis, numbers apart from them and not pooled; then both side by side.",
                        ""));
    }

    /** One search with its file, as it came. */
    void takeIn(Viewer lead, SynthesisId id, Twin.TwinFile file) {
        SearchRun run = new SearchRun(
                UUID.randomUUID(),
                file.source(),
                "Invented platform",
                "(\"special educational needs\" OR disab*) AND (multi-agency OR partnership OR \"joint working\")",
                "2012 onward",
                lead.today(),
                file.records(),
                "Nadia Farouk",
                "Tess Moran");
        searching.add(lead, id, run);
        if (searching.lookAt(lead, id, run.id(), file.name(), file.bytes()) instanceof Answer.Done<UUID>(UUID kept)) {
            searching.takeIn(lead, id, kept, "");
        }
    }

    /** Reads one batch; on every fifth record the two differ. */
    private void screen(Viewer who, SynthesisId id, List<String> belongIn, int howMany, Verdict instead) {
        for (int i = 0; i < howMany; i++) {
            Optional<Screening.ToDecide> now = screening.next(who, id, Stage.TITLE_ABSTRACT);
            if (now.isEmpty()) {
                return;
            }
            boolean in = belongIn.stream().anyMatch(now.get().held().title()::equalsIgnoreCase);
            Verdict verdict = i % 5 == 0 ? instead : in ? Verdict.INCLUDE : Verdict.EXCLUDE;
            screening.vote(
                    who,
                    id,
                    Stage.TITLE_ABSTRACT,
                    new Vote(
                            now.get().held().id(),
                            who.seat(),
                            verdict,
                            "",
                            verdict == Verdict.UNSURE ? "Who took part is not clear from this." : ""));
        }
    }
}
