package org.throughline.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Advice;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Decision;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Label;
import org.throughline.evidence.Version;
import org.throughline.pages.Dates;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;
import tools.jackson.databind.json.JsonMapper;

/**
 * The made-up area's evidence bank: a published review as its abstract and its What Works in SEND page tell it and no
 * further, an invented study that found no difference, an invented practice that areas took up and that is overdue for another
 * look, and an invented record that was withdrawn. All go the way that every record goes.
 */
@Component
class DemoEvidence {
    private static final String THIS_BANK = "This bank, definitions 1";

    private final Bank bank;
    private final Appraisals appraisals;
    private final AdoptionReports adoptions;
    private final Today today;

    DemoEvidence(Bank bank, Appraisals appraisals, AdoptionReports adoptions, Today today) {
        this.bank = bank;
        this.appraisals = appraisals;
        this.adoptions = adoptions;
        this.today = today;
    }

    void tell(Cast cast) {
        practice(cast);
        withdrawn(cast);
        published(cast);
        assured(
                cast,
                content("evidence-null-result"),
                "Useful because it spares others the same work. Next time ask families too.");
    }

    /** It is in the bank since the day on which its pages were read: that day does not move with the day of a start. */
    private void published(Cast cast) {
        LabelsFile read = LabelsFile.read();
        on(read.readOn(), () -> {
            Viewer lead = cast.viewer("nadia");
            UUID theme = UUID.randomUUID();
            bank.name(lead, theme, read.themeName());
            EvidenceId review = bank.give(cast.viewer("ada"), content("evidence-send-partnerships"), read.here());
            assure(cast, review, "Reads clearly. Please keep saying what is not reported.");
            read.asLabels(theme).forEach(label -> bank.label(lead, review, label));
        });
    }

    /** Published three years and a month ago; corrected, taken up and told of since. Two people label it differently. */
    private void practice(Cast cast) {
        EvidenceContent right = content("evidence-papers-early");
        LocalDate then = LocalDate.now(today)
                .minusYears(EvidenceRecord.YEARS_UNTIL_NEXT_LOOK)
                .minusMonths(1);
        AtomicReference<EvidenceId> id = new AtomicReference<>();
        on(then, () -> {
            id.set(assured(
                    cast,
                    with(right, "Meetings got shorter, and a decision took less time."),
                    "It says plainly that it hung on one person. Say what you did when she was ill."));
            bank.label(
                    cast.viewer("maya"),
                    id.get(),
                    own("Promising", "A parent carer reviewer", "Parents whom I know say the same.", then));
            bank.label(
                    cast.viewer("tess"),
                    id.get(),
                    own("Emerging", "A methods reviewer", "Nothing was compared, and one person counted.", then));
        });
        on(
                then.plusMonths(4),
                () -> bank.change(
                        cast.viewer("nadia"),
                        id.get(),
                        right,
                        "It said that meetings got shorter. The minutes show that they did not.",
                        Version.Kind.CORRECTED));
        takenUp(cast, id.get());
    }

    private void takenUp(Cast cast, EvidenceId id) {
        LocalDate day = LocalDate.now(today).minusMonths(8);
        AtomicReference<UUID> adopted = new AtomicReference<>();
        AtomicReference<UUID> adapted = new AtomicReference<>();
        on(day, () -> {
            adopted.set(told(cast, "joanna", id, "R1", Decision.ADOPT, "Our parents asked, and the office can do it."));
            adapted.set(told(cast, "sunita", id, "R1", Decision.ADAPT, "Seven days before: ten was never kept."));
            told(cast, "lena", id, "R1", Decision.ADOPT, "It costs nothing but a date.");
            told(cast, "joanna", id, "R2", Decision.ADOPT, "Our facilitator has done it for a year.");
            told(
                    cast,
                    "lena",
                    id,
                    "R3",
                    Decision.ADOPT,
                    "Nobody has tried it. It costs nothing, and our families asked.");
            told(cast, "sunita", id, "R2", Decision.DECLINE, "A rushed call is worse than none, and we have nobody.");
        });
        on(
                day.plusMonths(6),
                () -> adoptions.tell(
                        cast.viewer("sunita"),
                        id,
                        adapted.get(),
                        Direction.BETTER,
                        "Eight of eleven members had read them. Before, three had."));
        on(
                day.plusMonths(7),
                () -> adoptions.tell(
                        cast.viewer("joanna"),
                        id,
                        adopted.get(),
                        Direction.NO_DIFFERENCE,
                        "As many parents spoke as before. They say that they are glad of the papers."));
    }

    private UUID told(
            Cast cast, String officer, EvidenceId id, String recommendation, Decision decision, String reason) {
        Viewer viewer = cast.viewer(officer);
        Answer<UUID> answer = adoptions.report(
                viewer,
                id,
                new AdoptionReports.Report(
                        recommendation, adoptions.areasOf(viewer).getFirst().id(), decision, reason, ""));
        return ((Answer.Done<UUID>) answer).what();
    }

    private void withdrawn(Cast cast) {
        LocalDate then = LocalDate.now(today).minusYears(1);
        AtomicReference<EvidenceId> id = new AtomicReference<>();
        on(
                then,
                () -> id.set(assured(
                        cast,
                        content("evidence-withdrawn"),
                        "Nobody can read this. Please say it in short sentences.")));
        on(
                then.plusMonths(5),
                () -> bank.withdraw(
                        cast.viewer("nadia"),
                        id.get(),
                        "The children were counted twice, once by each clinic. The authors have said so."));
    }

    void on(LocalDate day, Runnable work) {
        today.asOf(day.atTime(LocalTime.NOON).atZone(Dates.LONDON).toInstant(), work);
    }

    /** The same with one more sentence in the plain words, which a correction will take out. */
    static EvidenceContent with(EvidenceContent c, String wrong) {
        EvidenceContent.Summary was = c.summary();
        EvidenceContent.Parts parts = c.parts();
        return c.with(new EvidenceContent.Parts(
                new EvidenceContent.Summary(was.plain() + " " + wrong, was.easyRead(), was.pictures()),
                parts.effects(),
                parts.findings(),
                parts.recommendations(),
                parts.exemplars(),
                parts.glossary()));
    }

    EvidenceId assured(Cast cast, EvidenceContent content, String feedback) {
        EvidenceId id = bank.give(cast.viewer("ada"), content);
        assure(cast, id, feedback);
        return id;
    }

    private void assure(Cast cast, EvidenceId id, String feedback) {
        Viewer lead = cast.viewer("nadia");
        appraisals.ask(lead, id, cast.of("maya").seat().id(), true);
        appraisals.ask(lead, id, cast.of("tess").seat().id(), false);
        appraisals.write(cast.viewer("maya"), id, new Appraisal.Written(Advice.ASSURE, feedback, "none"));
        appraisals.write(
                cast.viewer("tess"),
                id,
                new Appraisal.Written(Advice.ASSURE, "Every figure has the place where it was read.", "none"));
        appraisals.decide(lead, id, Advice.ASSURE);
    }

    private static Label own(String value, String setter, String why, LocalDate on) {
        return new Label(Axis.STRENGTH, value, Optional.empty(), THIS_BANK, setter, why, "", "none", on);
    }

    static EvidenceContent content(String name) {
        try (InputStream in = DemoEvidence.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("There is no /demo/" + name + ".json in the jar");
            }
            return new JsonMapper().readValue(in, EvidenceContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
