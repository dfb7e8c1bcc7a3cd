package org.throughline.synthesis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Forms that two people fill about a report, blind to each other. When both have finished, the two sheets are opened, laid side
 * by side, and what differs is settled: by the two, if they agree on one answer, or by a third person.
 */
@Service
public class Sheets {
    /** So many fill one form about one report. */
    private static final int TWO = 2;

    private final Syntheses syntheses;
    private final Acting acting;
    private final SheetStore store;
    private final FullTexts fullTexts;
    private final Clock clock;

    Sheets(Syntheses syntheses, Acting acting, SheetStore store, FullTexts fullTexts, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.fullTexts = fullTexts;
        this.clock = clock;
    }

    /** This person's own sheet, if they have begun. */
    public Optional<Sheet> mine(Viewer viewer, SynthesisId id, Questionnaire form, UUID reference) {
        return acting.as(viewer, () -> store.of(id, form, reference)).stream()
                .filter(s -> s.seat().equals(viewer.seat()))
                .findFirst();
    }

    /** Every sheet of a form that this person may read: their own, and those that are opened. */
    public List<Sheet> readable(Viewer viewer, SynthesisId id, Questionnaire form) {
        return acting.as(viewer, () -> store.of(id, form));
    }

    /** Keeps what somebody has written so far. It can be changed until they say that they have finished. */
    public Answer<UUID> keep(Viewer viewer, SynthesisId id, Questionnaire form, UUID reference, List<Given> given) {
        if (!mayFill(viewer, id, reference)) {
            return new Answer.NotThere<>();
        }
        if (othersFilling(viewer, id, form, reference) >= TWO) {
            return new Answer.Refused<>(WhyNot.TWO_FILL_IT);
        }
        return syntheses.changing(viewer, id, s -> s.fills(viewer), _ -> {
            Optional<Sheet> mine = mine(viewer, id, form, reference);
            if (mine.isPresent() && mine.get().finishedAt().isPresent()) {
                return new Answer.Refused<>(WhyNot.FINISHED_ALREADY);
            }
            if (mine.isPresent()) {
                store.change(mine.get().id(), given, clock.instant());
                return new Answer.Done<>(mine.get().id());
            }
            Sheet begun = new Sheet(UUID.randomUUID(), reference, viewer.seat(), given, Optional.empty(), false);
            store.add(id, form, begun, clock.instant());
            return new Answer.Done<>(begun.id());
        });
    }

    /** Somebody has finished. When two have, both sheets are opened. Refused while an answer is missing. */
    public Answer<UUID> finish(Viewer viewer, SynthesisId id, Questionnaire form, UUID reference) {
        Answer<UUID> finished = syntheses.changing(viewer, id, s -> s.fills(viewer), _ -> {
            Optional<Sheet> mine = mine(viewer, id, form, reference);
            if (mine.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (mine.get().finishedAt().isPresent()) {
                return new Answer.Done<>(mine.get().id());
            }
            if (!form.gaps(mine.get().given()).isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_ALL_ANSWERED);
            }
            store.finish(mine.get().id(), clock.instant());
            return new Answer.Done<>(mine.get().id());
        });
        if (finished instanceof Answer.Done<UUID>) {
            openIfBothFinished(id, form, reference);
        }
        return finished;
    }

    /** What is still missing in what somebody has written. */
    public List<Questionnaire.Gap> gaps(Questionnaire form, List<Given> given) {
        return form.gaps(given);
    }

    private boolean mayFill(Viewer viewer, SynthesisId id, UUID reference) {
        return syntheses.find(viewer, id).filter(s -> s.fills(viewer)).isPresent()
                && fullTexts.included(viewer, id).stream().anyMatch(h -> h.id().equals(reference));
    }

    /** Asked as the program, which alone sees how many there are; whoever asks learns it only when two others fill it. */
    private long othersFilling(Viewer viewer, SynthesisId id, Questionnaire form, UUID reference) {
        return syntheses.asProgram(() -> store.of(id, form, reference).stream()
                .filter(s -> !s.seat().equals(viewer.seat()))
                .count());
    }

    private void openIfBothFinished(SynthesisId id, Questionnaire form, UUID reference) {
        syntheses.<Boolean>asProgram(() -> {
            syntheses.oneAtATime(id);
            List<UUID> finished = store.of(id, form, reference).stream()
                    .filter(s -> s.finishedAt().isPresent())
                    .map(Sheet::id)
                    .toList();
            if (finished.size() >= TWO) {
                store.open(finished);
            }
            return true;
        });
    }

    /** Both sheets side by side, once both have finished. */
    public Optional<Compared> compared(Viewer viewer, SynthesisId id, Questionnaire form, UUID reference) {
        if (syntheses.find(viewer, id).isEmpty()) {
            return Optional.empty();
        }
        return acting.as(viewer, () -> {
            List<Sheet> opened =
                    store.of(id, form, reference).stream().filter(Sheet::opened).toList();
            return opened.size() < TWO
                    ? Optional.empty()
                    : Optional.of(Compared.of(form, opened.get(0), opened.get(1), store.words(id, form, reference)));
        });
    }

    /** Every report of which both sheets are opened. */
    public List<Compared> allCompared(Viewer viewer, SynthesisId id, Questionnaire form) {
        List<UUID> opened = new ArrayList<>();
        readable(viewer, id, form).stream()
                .filter(Sheet::opened)
                .map(Sheet::reference)
                .distinct()
                .forEach(opened::add);
        return opened.stream()
                .flatMap(reference -> compared(viewer, id, form, reference).stream())
                .toList();
    }

    /**
     * Somebody says which answer is right: of the two who filled the form it counts when the other says the same; of a third
     * person it settles the question.
     */
    public Answer<UUID> say(
            Viewer viewer, SynthesisId id, Questionnaire form, UUID reference, Given given, String why) {
        Optional<Compared> compared = compared(viewer, id, form, reference);
        boolean known = compared.stream()
                .flatMap(c -> c.rows().stream())
                .anyMatch(r -> r.question().key().equals(given.item()));
        if (!known) {
            return new Answer.NotThere<>();
        }
        SeatId seat = viewer.seat();
        boolean oneOfTwo =
                seat.equals(compared.get().one()) || seat.equals(compared.get().other());
        return syntheses.changing(viewer, id, s -> oneOfTwo || s.adjudicates(viewer), s -> {
            store.say(
                    id,
                    form,
                    reference,
                    new SheetStore.Word(given.item(), given, why, s.adjudicates(viewer), seat),
                    clock.instant());
            return new Answer.Done<>(reference);
        });
    }
}
