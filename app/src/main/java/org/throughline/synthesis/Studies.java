package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Reports and studies are counted apart: several reports may tell of one study, and one report of several. Each included report
 * tells of at least one. Nothing said is taken away, so every joining can be undone and leaves the same studies behind.
 */
@Service
public class Studies {
    private final Syntheses syntheses;
    private final Acting acting;
    private final StudyStore store;
    private final FullTexts fullTexts;
    private final Clock clock;

    Studies(Syntheses syntheses, Acting acting, StudyStore store, FullTexts fullTexts, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.fullTexts = fullTexts;
        this.clock = clock;
    }

    /** What somebody said about a report and a study. */
    public record Said(String study, String report, boolean belongs, String why, Instant at) {}

    /**
     * How the number of reports becomes the number of studies: reports, and those that tell of more than one study, less
     * those that tell of a study of which another tells too.
     */
    public record Reconciled(int reports, int moreStudies, int sameStudy, int studies) {
        static Reconciled of(List<Study> studies) {
            int links = studies.stream().mapToInt(s -> s.reports().size()).sum();
            int reports = (int) studies.stream()
                    .flatMap(s -> s.reports().stream())
                    .distinct()
                    .count();
            return new Reconciled(reports, links - reports, links - studies.size(), studies.size());
        }

        public Reconciled {
            if (reports + moreStudies - sameStudy != studies) {
                throw new IllegalArgumentException("%d reports, %d more studies, %d of the same: not %d studies"
                        .formatted(reports, moreStudies, sameStudy, studies));
            }
        }
    }

    /** The studies of which a report tells today. */
    public List<Study> all(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.all(id)).stream()
                .filter(s -> !s.reports().isEmpty())
                .toList();
    }

    public Reconciled reconciled(Viewer viewer, SynthesisId id) {
        return Reconciled.of(all(viewer, id));
    }

    public List<Said> said(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.said(id));
    }

    /** Two studies whose reports look like reports of one: by the report of each that looks so. */
    public record Maybe(UUID one, Held oneReport, UUID other, Held otherReport) {}

    /** Nothing is joined by itself. What a person has said of two is not asked again; at most 50. */
    public List<Maybe> maybeOne(Viewer viewer, SynthesisId id) {
        List<Held> included = fullTexts.included(viewer, id);
        List<Study> studies = all(viewer, id);
        Set<StudyStore.Apart> apart = acting.as(viewer, () -> store.saidApart(id));
        return OneStudyMaybe.among(included).stream()
                .flatMap(two -> of(studies, two.one()).stream()
                        .flatMap(one -> of(studies, two.other()).stream()
                                .filter(other -> !one.reports().contains(two.other())
                                        && !other.reports().contains(two.one()))
                                .filter(other -> !apart.contains(new StudyStore.Apart(other.id(), two.one()))
                                        && !apart.contains(new StudyStore.Apart(one.id(), two.other())))
                                .map(other -> new Maybe(
                                        one.id(), held(included, two.one()), other.id(), held(included, two.other())))))
                .limit(OneStudyMaybe.MOST)
                .toList();
    }

    /** The study that a report tells of; empty where it tells of several, which a person has looked at. */
    private static Optional<Study> of(List<Study> studies, UUID report) {
        List<Study> telling =
                studies.stream().filter(s -> s.reports().contains(report)).toList();
        return telling.size() == 1 ? Optional.of(telling.getFirst()) : Optional.empty();
    }

    private static Held held(List<Held> all, UUID report) {
        return all.stream().filter(h -> h.id().equals(report)).findFirst().orElseThrow();
    }

    /** Two studies are two, though their reports look alike. */
    public Answer<UUID> areTwo(Viewer viewer, SynthesisId id, UUID one, UUID other, String why) {
        return changing(viewer, id, one, study -> {
            Optional<Study> beside = find(viewer, id, other).filter(_ -> !one.equals(other));
            if (beside.isEmpty()) {
                return new Answer.NotThere<>();
            }
            study.reports().stream()
                    .filter(report -> !beside.get().reports().contains(report))
                    .forEach(report -> say(viewer, id, other, report, false, why));
            syntheses.tell(
                    viewer,
                    id,
                    OneStudyWords.TRAIL_NO.say(study.label(), beside.get().label(), why));
            return new Answer.Done<>(one);
        });
    }

    /** Two studies are one: every report of the first tells of the second, and of the first no more. */
    public Answer<UUID> join(Viewer viewer, SynthesisId id, UUID one, UUID into, String why) {
        return changing(viewer, id, one, study -> {
            if (one.equals(into) || find(viewer, id, into).isEmpty()) {
                return new Answer.NotThere<>();
            }
            for (UUID report : study.reports()) {
                say(viewer, id, into, report, true, why);
                say(viewer, id, one, report, false, why);
            }
            syntheses.tell(
                    viewer,
                    id,
                    ReportWords.TRAIL_JOINED.say(
                            study.label(),
                            find(viewer, id, into).map(Study::label).orElse(""),
                            why));
            return new Answer.Done<>(into);
        });
    }

    /** A report tells of a study of its own: the one it began with, if that is free, or a new one. */
    public Answer<UUID> part(Viewer viewer, SynthesisId id, UUID study, UUID report, String label, String why) {
        return changing(viewer, id, study, from -> {
            if (!from.reports().contains(report)) {
                return new Answer.NotThere<>();
            }
            if (from.reports().size() == 1) {
                return new Answer.Refused<>(WhyNot.ONE_STUDY_LEFT);
            }
            UUID own = store.all(id).stream()
                    .filter(s -> s.reports().isEmpty() && s.label().equals(label))
                    .map(Study::id)
                    .findFirst()
                    .orElseGet(() -> fresh(id, label));
            say(viewer, id, own, report, true, why);
            say(viewer, id, study, report, false, why);
            syntheses.tell(viewer, id, ReportWords.TRAIL_PARTED.say(label, why));
            return new Answer.Done<>(own);
        });
    }

    /** A report tells of one more study. */
    public Answer<UUID> alsoTells(Viewer viewer, SynthesisId id, UUID study, UUID report, String label, String why) {
        return changing(viewer, id, study, from -> {
            if (!from.reports().contains(report)) {
                return new Answer.NotThere<>();
            }
            boolean already = all(viewer, id).stream()
                    .anyMatch(s -> s.reports().contains(report) && s.label().equalsIgnoreCase(label));
            if (already) {
                return new Answer.Refused<>(WhyNot.TELLS_ALREADY);
            }
            UUID more = fresh(id, label);
            say(viewer, id, more, report, true, why);
            syntheses.tell(viewer, id, ReportWords.TRAIL_MORE_STUDIES.say(label, why));
            return new Answer.Done<>(more);
        });
    }

    /** A report does not tell of this study after all; refused when it is the only study it tells of. */
    public Answer<UUID> doesNotTell(Viewer viewer, SynthesisId id, UUID study, UUID report, String why) {
        return changing(viewer, id, study, from -> {
            if (!from.reports().contains(report)) {
                return new Answer.NotThere<>();
            }
            long tells = all(viewer, id).stream()
                    .filter(s -> s.reports().contains(report))
                    .count();
            if (tells == 1) {
                return new Answer.Refused<>(WhyNot.ONE_STUDY_LEFT);
            }
            say(viewer, id, study, report, false, why);
            syntheses.tell(viewer, id, ReportWords.TRAIL_NOT_OF_STUDY.say(from.label(), why));
            return new Answer.Done<>(study);
        });
    }

    private UUID fresh(SynthesisId id, String label) {
        UUID study = UUID.randomUUID();
        store.add(id, study, label);
        return study;
    }

    private void say(Viewer viewer, SynthesisId id, UUID study, UUID report, boolean belongs, String why) {
        store.say(id, study, report, belongs, why, viewer.seat(), clock.instant());
    }

    private Optional<Study> find(Viewer viewer, SynthesisId id, UUID study) {
        return all(viewer, id).stream().filter(s -> s.id().equals(study)).findFirst();
    }

    private Answer<UUID> changing(
            Viewer viewer, SynthesisId id, UUID study, java.util.function.Function<Study, Answer<UUID>> change) {
        return syntheses.changing(
                viewer,
                id,
                s -> s.codes(viewer),
                _ -> find(viewer, id, study).map(change).orElseGet(Answer.NotThere::new));
    }
}
