package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The extraction form of a synthesis. A version is written, tried on two to five reports by two people, and then used on all. A
 * change is a new version with its reason, tried again; what was written under an older version stays with it.
 */
@Service
public class Extraction {
    /** Under which sheets of extraction are kept. */
    static final String KEY = "extraction";

    /** The most questions of a form. */
    public static final int MOST_QUESTIONS = 60;

    private final Syntheses syntheses;
    private final Acting acting;
    private final ExtractionStore store;
    private final SheetStore sheets;
    private final FullTexts fullTexts;
    private final Clock clock;

    Extraction(
            Syntheses syntheses,
            Acting acting,
            ExtractionStore store,
            SheetStore sheets,
            FullTexts fullTexts,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.sheets = sheets;
        this.fullTexts = fullTexts;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<FormVersion> versions(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.versions(id));
    }

    /** The version by which a report is extracted now: that which is tried on it, or else the newest in use. */
    public Optional<FormVersion> forReport(Viewer viewer, SynthesisId id, UUID reference) {
        List<FormVersion> newestFirst = versions(viewer, id).reversed();
        return newestFirst.stream()
                .filter(v -> v.state() == FormVersion.State.IN_USE
                        || v.state() == FormVersion.State.PILOT && v.pilots().contains(reference))
                .findFirst();
    }

    /** Writes a new version. */
    public Answer<Integer> write(Viewer viewer, SynthesisId id, List<Question> questions, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
                return new Answer.Refused<>(WhyNot.NO_QUESTIONS);
            }
            int number = store.versions(id).size() + 1;
            store.add(id, number, questions, why, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, SheetWords.TRAIL_FORM_WRITTEN.say(number, why));
            return new Answer.Done<>(number);
        });
    }

    /** Tries the newest version on some included reports. */
    public Answer<Integer> pilot(Viewer viewer, SynthesisId id, List<UUID> reports) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<FormVersion> versions = store.versions(id);
            if (versions.isEmpty() || versions.getLast().state() != FormVersion.State.WRITTEN) {
                return new Answer.NotThere<>();
            }
            List<UUID> included =
                    fullTexts.included(viewer, id).stream().map(Held::id).toList();
            List<UUID> distinct = reports.stream().distinct().toList();
            if (!included.containsAll(distinct)
                    || distinct.size() < FormVersion.FEWEST_PILOTS
                    || distinct.size() > FormVersion.MOST_PILOTS) {
                return new Answer.Refused<>(WhyNot.TWO_TO_FIVE_PILOTS);
            }
            int number = versions.getLast().number();
            store.step(id, number, FormVersion.State.PILOT, distinct, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, SheetWords.TRAIL_FORM_TRIED.say(number, distinct.size()));
            return new Answer.Done<>(number);
        });
    }

    /** Takes the version that was tried into use. Refused while two people have not finished every report it is tried on. */
    public Answer<Integer> use(Viewer viewer, SynthesisId id) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<FormVersion> versions = store.versions(id);
            if (versions.isEmpty() || versions.getLast().state() != FormVersion.State.PILOT) {
                return new Answer.NotThere<>();
            }
            FormVersion tried = versions.getLast();
            boolean done = tried.pilots().stream()
                    .allMatch(report -> sheets.of(id, tried.questionnaire(), report).stream()
                                    .filter(Sheet::opened)
                                    .count()
                            >= 2);
            if (!done) {
                return new Answer.Refused<>(WhyNot.PILOT_NOT_DONE);
            }
            store.step(id, tried.number(), FormVersion.State.IN_USE, tried.pilots(), viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, SheetWords.TRAIL_FORM_USED.say(tried.number()));
            return new Answer.Done<>(tried.number());
        });
    }
}
