package org.throughline.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.OtherWays;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Report;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Studies;
import org.throughline.synthesis.Study;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Twin;
import org.throughline.synthesis.TwinPdf;
import org.throughline.synthesis.Verdict;
import org.throughline.synthesis.Vote;

/**
 * A second invented synthesis, further on: titles are screened, PDFs are in (one of them waits for a person), some reports are
 * read, and one waits for the third person.
 */
@Component
class DemoReports {
    private static final int RECORDS = 40;
    private static final int BELONG_IN = 10;
    private static final String NOT_ABOUT = "Not about SEN or disabilities";
    private static final String ELSEWHERE = "What families told us about planning together: a forum report";
    private static final String NO_DATA = "No data";

    private final Syntheses syntheses;
    private final Searching searching;
    private final OtherWays others;
    private final Deduplicating deduplicating;
    private final Screening screening;
    private final FullTexts fullTexts;
    private final ReportFiles files;
    private final Studies studies;
    private final DemoKeyPapers keyPapers;

    DemoReports(
            Syntheses syntheses,
            Searching searching,
            OtherWays others,
            Deduplicating deduplicating,
            Screening screening,
            FullTexts fullTexts,
            ReportFiles files,
            Studies studies,
            DemoKeyPapers keyPapers) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.others = others;
        this.deduplicating = deduplicating;
        this.screening = screening;
        this.fullTexts = fullTexts;
        this.files = files;
        this.studies = studies;
        this.keyPapers = keyPapers;
    }

    SynthesisId tell(Cast cast) {
        Viewer lead = cast.viewer("nadia");
        SynthesisId id = syntheses
                .start(
                        lead,
                        "What helps families and services to plan together",
                        "What do families and services say helps them to plan together for a child with special educational needs?",
                        true,
                        false)
                .id();
        syntheses.ask(lead, id, new Member(cast.of("ada").seat().id(), false, true, false, true));
        syntheses.ask(lead, id, new Member(cast.of("ben").seat().id(), false, true, false, false));
        syntheses.ask(lead, id, new Member(cast.of("tess").seat().id(), false, false, true, true));
        syntheses.write(lead, id, protocol(), "Written before the search");
        syntheses.freeze(lead, id);
        Twin.Made twin = Twin.make(23, RECORDS, 3, BELONG_IN);
        twin.files().forEach(file -> takeIn(lead, id, file));
        lookElsewhere(lead, id);
        deduplicating.run(lead, id);
        keyPapers.tell(lead, id, twin.belongIn().getFirst(), "Costs and staffing");
        List<Viewer> two = List.of(cast.viewer("ada"), cast.viewer("ben"));
        for (Viewer who : two) {
            screen(who, id, new ArrayList<>(twin.belongIn()));
        }
        List<Held> sought = fullTexts.sought(lead, id).stream()
                .map(FullTexts.Sought::held)
                .sorted(java.util.Comparator.comparing(Held::title))
                .toList();
        send(lead, id, sought);
        fullTexts.tell(lead, id, new Report(sought.get(8).id(), false, "The author did not answer.", ""));
        read(two.get(0), id, sought, NO_DATA, Verdict.INCLUDE);
        read(two.get(1), id, sought, NOT_ABOUT, Verdict.EXCLUDE);
        join(lead, id);
        return id;
    }

    private static Protocol protocol() {
        return new Protocol(
                "Children and young people from birth to 25 with special educational needs",
                "Any design",
                List.of("Families and at least one service plan together", "Tells what helped or hindered"),
                List.of("Opinion without data"),
                List.of(NOT_ABOUT, "Families take no part", NO_DATA),
                1_000,
                false,
                0.95,
                0.95,
                23);
    }

    private void takeIn(Viewer lead, SynthesisId id, Twin.TwinFile file) {
        SearchRun run = new SearchRun(
                UUID.randomUUID(),
                file.source(),
                "Invented platform",
                "(famil* OR parent*) AND plan* AND \"special educational needs\"",
                "",
                lead.today(),
                file.records(),
                "Nadia Farouk",
                "Tess Moran");
        searching.add(lead, id, run);
        if (searching.lookAt(lead, id, run.id(), file.name(), file.bytes()) instanceof Answer.Done<UUID>(UUID kept)) {
            searching.takeIn(lead, id, kept, "");
        }
    }

    /** A website with a report that no database has. */
    private void lookElsewhere(Viewer lead, SynthesisId id) {
        if (others.look(
                        lead,
                        id,
                        SearchRun.Method.WEBSITE,
                        "Invented Parent Carer Forum",
                        "Read every page under “What families told us”.",
                        lead.today(),
                        "Nadia Farouk")
                instanceof Answer.Done<UUID>(UUID place)) {
            others.add(
                    lead,
                    id,
                    place,
                    new OtherWays.ByHand(
                            ELSEWHERE,
                            List.of("Sorley, P"),
                            "2022",
                            "Invented Parent Carer Forum",
                            "",
                            "A parent carer forum asked families and services what helped them to plan together."));
        }
    }

    private void screen(Viewer who, SynthesisId id, List<String> belongIn) {
        for (int i = 0; i <= RECORDS; i++) {
            Optional<Screening.ToDecide> now = screening.next(who, id, Stage.TITLE_ABSTRACT);
            if (now.isEmpty()) {
                return;
            }
            boolean in = belongIn.stream().anyMatch(now.get().held().title()::equalsIgnoreCase)
                    || now.get().held().title().equals(ELSEWHERE);
            Verdict verdict = in ? Verdict.INCLUDE : Verdict.EXCLUDE;
            UUID reference = now.get().held().id();
            screening.vote(who, id, Stage.TITLE_ABSTRACT, new Vote(reference, who.seat(), verdict, "", ""));
        }
    }

    /** Seven that say what they are, and a scan of an eighth that does not. */
    private void send(Viewer lead, SynthesisId id, List<Held> sought) {
        List<ReportFiles.Sent> batch = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            batch.add(new ReportFiles.Sent("invented-report-" + (i + 1) + ".pdf", pdf(sought.get(i), i)));
        }
        batch.add(new ReportFiles.Sent(
                "scan-0047.pdf",
                TwinPdf.of(List.of(
                        List.of("Draft without a title page", sought.get(7).authors(), "Invented report."),
                        List.of("We met the families twice.")))));
        files.take(lead, id, batch);
    }

    /** Three pages with words, and a fourth that is a scan without any. */
    private static byte[] pdf(Held held, int i) {
        return TwinPdf.of(List.of(
                List.of(
                        held.title(),
                        held.authors() + ", " + held.year(),
                        "Invented report, made for trying things out. Nobody wrote it and nobody took part in it.",
                        held.abstractText()),
                List.of(
                        "Who took part",
                        "We spoke with " + (12 + 3 * i) + " families and " + (4 + i)
                                + " practitioners from education, health and social care in one county of England.",
                        "Each conversation lasted about an hour. Two people read every conversation."),
                List.of(
                        "What they said",
                        "Families said that being asked first, before any form was filled in, changed the whole meeting.",
                        "Practitioners said that a shared page saved them the second phone call.",
                        "What hindered was the change of staff between two meetings."),
                List.of()));
    }

    /** The first is left out by both for different reasons; on the second they differ; the others belong in. */
    private void read(Viewer who, SynthesisId id, List<Held> sought, String reason, Verdict second) {
        for (int i = 0; i < sought.size(); i++) {
            Optional<Screening.ToDecide> now = screening.next(who, id, Stage.FULL_TEXT);
            if (now.isEmpty()) {
                return;
            }
            UUID reference = now.get().held().id();
            Verdict verdict = reference.equals(sought.get(0).id())
                    ? Verdict.EXCLUDE
                    : reference.equals(sought.get(1).id()) ? second : Verdict.INCLUDE;
            screening.vote(
                    who,
                    id,
                    Stage.FULL_TEXT,
                    new Vote(
                            reference,
                            who.seat(),
                            verdict,
                            verdict == Verdict.EXCLUDE ? reason : "",
                            verdict == Verdict.EXCLUDE ? "The families are named only in the title." : ""));
        }
    }

    private void join(Viewer lead, SynthesisId id) {
        List<Study> all = studies.all(lead, id);
        if (all.size() > 1) {
            studies.join(
                    lead,
                    id,
                    all.get(0).id(),
                    all.get(1).id(),
                    "The same county, the same months and the same number of families.");
        }
    }
}
