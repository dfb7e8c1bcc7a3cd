package org.throughline.synthesis;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The reports that are sought in full: had, or why not. */
@Service
public class FullTexts {
    private final Syntheses syntheses;
    private final Acting acting;
    private final ReferenceStore references;
    private final SettledStore settled;
    private final BatchStore batches;
    private final ReportFileStore files;
    private final Clock clock;

    FullTexts(
            Syntheses syntheses,
            Acting acting,
            ReferenceStore references,
            SettledStore settled,
            BatchStore batches,
            ReportFileStore files,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.references = references;
        this.settled = settled;
        this.batches = batches;
        this.files = files;
        this.clock = clock;
    }

    /** A report that is sought, what became of it, and what was decided. */
    public record Sought(Held held, Optional<Report> report, Optional<Settled> decided) {
        public State state() {
            if (decided.isPresent()) {
                return decided.get().included() ? State.IN : State.OUT;
            }
            return report.map(r -> r.had() ? State.HAD : State.NOT_HAD).orElse(State.STILL);
        }
    }

    /** Where a report is that is sought. */
    public enum State {
        STILL,
        NOT_HAD,
        HAD,
        IN,
        OUT;

        public String words() {
            return ReportWords.valueOf("COUNT_" + name()).say();
        }
    }

    /** In the order in which they were screened. */
    public List<Sought> sought(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> {
            List<UUID> included = settled.of(id, Stage.TITLE_ABSTRACT).stream()
                    .filter(Settled::included)
                    .map(Settled::reference)
                    .toList();
            Map<UUID, Report> reports = new HashMap<>();
            settled.reports(id).forEach(r -> reports.put(r.reference(), r));
            Map<UUID, Settled> decided = new HashMap<>();
            settled.of(id, Stage.FULL_TEXT).forEach(s -> decided.put(s.reference(), s));
            Map<UUID, Held> held = references.byId(id, included);
            return included.stream()
                    .flatMap(reference -> Optional.ofNullable(held.get(reference)).stream())
                    .map(one -> new Sought(
                            one,
                            Optional.ofNullable(reports.get(one.id())),
                            Optional.ofNullable(decided.get(one.id()))))
                    .toList();
        });
    }

    /** The reports that belong to the synthesis. */
    public List<Held> included(Viewer viewer, SynthesisId id) {
        return sought(viewer, id).stream()
                .filter(s -> s.decided().filter(Settled::included).isPresent())
                .map(Sought::held)
                .toList();
    }

    /** The titles of all reports that were ever read in full; of one that was left out since, with these words behind it. */
    public Map<UUID, String> titles(Viewer viewer, SynthesisId id) {
        Map<UUID, String> titles = new HashMap<>();
        sought(viewer, id)
                .forEach(s -> s.decided()
                        .ifPresent(d -> titles.put(
                                s.held().id(),
                                d.included()
                                        ? s.held().title()
                                        : DecidedWords.LEFT_OUT_SINCE.say(
                                                s.held().title()))));
        return titles;
    }

    /**
     * Writes down that a report was had and how, or why it could not be. That it could not is refused once somebody reads it,
     * and while a PDF is laid to it.
     */
    public Answer<UUID> tell(Viewer viewer, SynthesisId id, Report report) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.codes(viewer), _ -> {
            boolean asked = sought(viewer, id).stream()
                    .anyMatch(s -> s.held().id().equals(report.reference())
                            && s.decided().isEmpty());
            if (!asked) {
                return new Answer.NotThere<>();
            }
            if (!report.had()
                    && batches.batchOf(id, Stage.FULL_TEXT, report.reference()).isPresent()) {
                return new Answer.Refused<>(WhyNot.BEING_READ);
            }
            if (!report.had()
                    && files.files(id).stream().anyMatch(f -> f.reference().equals(Optional.of(report.reference())))) {
                return new Answer.Refused<>(WhyNot.HAS_A_PDF);
            }
            settled.report(id, report, viewer.seat(), clock.instant());
            return new Answer.Done<>(report.reference());
        });
    }
}
