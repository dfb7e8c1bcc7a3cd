package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.people.AreaId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Works out what can be observed. An indicator whose work is not done in this product says so; it is never shown as zero.
 * A figure about few happenings could point at one family, so it needs five of them.
 */
@Service
public class Observing {
    /** Signals of so many months before the day count. */
    public static final int MONTHS = 12;
    /** Fewer happenings than these make no figure. */
    public static final int FEWEST = 5;

    private final ObservedStore store;
    private final DoneHereStore doneHere;
    private final ObservedMeetings meetings;
    private final Map<Observed.Indicator, Counts> elsewhere;
    private final Acting acting;

    Observing(
            ObservedStore store,
            DoneHereStore doneHere,
            ObservedMeetings meetings,
            List<Counts> elsewhere,
            Acting acting) {
        this.store = store;
        this.doneHere = doneHere;
        this.meetings = meetings;
        this.elsewhere = elsewhere.stream().collect(Collectors.toMap(Counts::indicator, Function.identity()));
        this.acting = acting;
    }

    /** Every indicator as on this day, in the order of the ingredients. */
    public List<Observed> on(Viewer viewer, Design design, LocalDate day) {
        return acting.as(
                viewer,
                () -> Arrays.stream(Observed.Indicator.values())
                        .map(i -> observed(i, design, day))
                        .toList());
    }

    private Observed observed(Observed.Indicator indicator, Design design, LocalDate day) {
        Optional<String> figure = figure(indicator, design, day);
        return new Observed(indicator, figure, figure.isPresent() || everDone(indicator, design, day));
    }

    private boolean everDone(Observed.Indicator indicator, Design design, LocalDate day) {
        Counts counts = elsewhere.get(indicator);
        return counts == null ? doneHere.ever(indicator, design, day) : counts.everDone(design, day);
    }

    private Optional<String> figure(Observed.Indicator indicator, Design design, LocalDate day) {
        List<Place> held = design.places().stream().filter(p -> p.heldOn(day)).toList();
        return switch (indicator) {
            case SEATS_FILLED ->
                someOf(held.stream().filter(p -> p.filledOn(day)).count(), held.size());
            case FAMILY_SEATS_FILLED -> {
                List<Place> family =
                        held.stream().filter(p -> p.side().isFamily()).toList();
                yield someOf(family.stream().filter(p -> p.filledOn(day)).count(), family.size());
            }
            case CONSULTED_BEFORE_DRAFT -> {
                ObservedStore.AskedBefore changes =
                        store.askedBefore(design.partnership().id(), day.minusMonths(MONTHS), day);
                yield someOf(changes.before(), changes.decided());
            }
            case ADVICE_DAYS -> design.partnership().area().flatMap(area -> adviceDays(area, day));
            case ATTENDANCE, AGENDA_BY_FAMILIES, DECISIONS_WITHOUT_FAMILIES, OPTIONS_OFFERED, PACKS_IN_TIME ->
                meetings.figure(
                        indicator,
                        new ObservedMeetingStore.Span(design.partnership().id(), day.minusMonths(MONTHS), day));
            case CHALLENGES_ANSWERED,
                    DAYS_TO_ANSWER,
                    READING_AGE,
                    INDUCTION_DONE,
                    GOALS_SHARED,
                    HANDOVERS_ACKNOWLEDGED,
                    REPEAT_QUESTIONS ->
                Optional.ofNullable(elsewhere.get(indicator)).flatMap(counts -> counts.asOn(design, day));
        };
    }

    private static Optional<String> someOf(long some, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(ResultWords.FIGURE_OF_SEATS.say(Long.toString(some), Integer.toString(all)));
    }

    private Optional<String> adviceDays(AreaId area, LocalDate day) {
        ObservedStore.Days days = store.daysOfAdvice(area.value(), day.minusMonths(MONTHS), day);
        return days.given() < FEWEST
                ? Optional.empty()
                : Optional.of(ResultWords.FIGURE_DAYS.say(
                        String.format(Locale.UK, "%.1f", days.median()).replace(".0", ""),
                        Integer.toString(days.given())));
    }
}
