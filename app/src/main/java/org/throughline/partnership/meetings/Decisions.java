package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Decisions: asked with real options, seen from each seat in its own words, taken once with reasons, looked back on. */
@Service
public class Decisions {
    private final DecisionStore store;
    private final SeriesStore series;
    private final Permitted permitted;
    private final Acting acting;

    Decisions(DecisionStore store, SeriesStore series, Permitted permitted, Acting acting) {
        this.store = store;
        this.series = series;
        this.permitted = permitted;
        this.acting = acting;
    }

    /** Every decision of a partnership, asked or taken, the earliest first. */
    public List<Decision> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.decisions(partnership));
    }

    public Optional<Decision> decision(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.decision(id));
    }

    /** Asks a question for a meeting, with two options or more. */
    public Answer<UUID> ask(Viewer viewer, UUID meeting, String question, List<String> options, UUID key) {
        return meeting(viewer, meeting)
                .map(m -> permitted.working(viewer, m.partnership(), key, () -> {
                    if (!m.isOpen()) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN);
                    }
                    List<String> real = options.stream().distinct().toList();
                    if (real.size() < Decision.FEWEST_OPTIONS || real.size() > Decision.MOST_OPTIONS) {
                        return new Answer.Refused<>(MeetingWords.WHY_OPTIONS);
                    }
                    Decision asked = new Decision(
                            UUID.randomUUID(),
                            m.partnership(),
                            meeting,
                            question,
                            viewer.today(),
                            real.stream()
                                    .map(words -> new Decision.Option(UUID.randomUUID(), words))
                                    .toList(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty());
                    store.ask(asked);
                    return new Answer.Done<>(asked.id());
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /** Says what a seat thinks, until the decision is taken. What its holder wrote, nobody else can write over. */
    public Answer<UUID> say(Viewer viewer, UUID decision, UUID place, String words, UUID key) {
        return decision(viewer, decision)
                .map(d -> permitted.speaking(viewer, d.partnership(), place, key, (seat, conveyed) -> {
                    if (d.taken().isPresent()) {
                        return new Answer.Refused<>(MeetingWords.WHY_TAKEN);
                    }
                    store.say(d, new Decision.View(seat, conveyed, words, viewer.today()));
                    return new Answer.Done<>(decision);
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /**
     * Takes it, in a meeting of the series in which it was asked.
     *
     * @param lookBackOn after today, and at most two years on
     * @param changedBy seats that said what they think, and whose view changed what was chosen
     */
    public Answer<UUID> take(
            Viewer viewer,
            UUID decision,
            UUID meeting,
            UUID chosen,
            String reasons,
            String expected,
            LocalDate lookBackOn,
            Set<UUID> changedBy,
            UUID key) {
        return decision(viewer, decision)
                .map(d -> permitted.working(viewer, d.partnership(), key, () -> {
                    Optional<Meeting> at = series.meeting(meeting).filter(m -> sameSeries(m, d));
                    boolean known = d.options().stream().anyMatch(o -> o.id().equals(chosen))
                            && d.views().stream()
                                    .map(Decision.View::place)
                                    .toList()
                                    .containsAll(changedBy);
                    if (at.isEmpty() || !known) {
                        return new Answer.NotThere<>();
                    }
                    if (d.taken().isPresent()) {
                        return new Answer.Refused<>(MeetingWords.WHY_TAKEN);
                    }
                    if (!at.get().isOpen() || at.get().on().isAfter(viewer.today())) {
                        return new Answer.Refused<>(MeetingWords.WHY_IN_A_MEETING);
                    }
                    if (!lookBackOn.isAfter(viewer.today())
                            || lookBackOn.isAfter(viewer.today().plusYears(2))) {
                        return new Answer.Refused<>(MeetingWords.WHY_LOOK_BACK);
                    }
                    store.take(
                            d,
                            meeting,
                            new Decision.Taken(
                                    viewer.today(), chosen, reasons, expected, lookBackOn, List.copyOf(changedBy)));
                    return new Answer.Done<>(decision);
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /** Sets what came of it beside what was expected; once, and not before its day. */
    public Answer<UUID> lookBack(Viewer viewer, UUID decision, Decision.Looked looked, UUID key) {
        return decision(viewer, decision)
                .map(d -> permitted.working(viewer, d.partnership(), key, () -> {
                    if (!d.lookBackDueOn(viewer.today())) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_DUE);
                    }
                    store.lookBack(d, looked);
                    return new Answer.Done<>(decision);
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /** Some seat of parents, carers or young people was there, or had somebody sent. */
    public static boolean familiesWereThere(Design design, Sitting sitting) {
        return sitting.attendance().entrySet().stream()
                .filter(a -> a.getValue().spoke())
                .anyMatch(a -> design.place(a.getKey())
                        .map(Place::side)
                        .map(side -> side.isFamily())
                        .orElse(false));
    }

    private boolean sameSeries(Meeting at, Decision d) {
        return series.meeting(d.meeting())
                .map(asked -> asked.series().equals(at.series()))
                .orElse(false);
    }

    private Optional<Meeting> meeting(Viewer viewer, UUID meeting) {
        return acting.as(viewer, () -> series.meeting(meeting));
    }
}
