package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Action;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Measure;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.Priority;
import org.throughline.partnership.Wave;
import org.throughline.partnership.working.pages.HowItWorks;

/**
 * One partnership as everybody may read it: what it wants, how it works, how it will know, who sits there, what it does and what came of
 * it.
 *
 * @param works none where another page only borrows its words
 */
public record PartnershipPage(
        Design design,
        Optional<HowItWorks> works,
        List<Wave> waves,
        Improvements.Work work,
        Lately lately,
        boolean mayWork,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return design.partnership().name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.REGISTER);
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String at(Wave wave) {
        return Paths.of(wave);
    }

    public String at(Action action) {
        return Paths.action(action.partnership(), action.id());
    }

    /** The seats of today in the order of the sides: families and young people first. */
    public List<Place> places() {
        return design.places().stream()
                .filter(p -> p.heldOn(today))
                .sorted(Comparator.comparing(Place::side))
                .toList();
    }

    /** Where the waves stand side by side, once one is closed. */
    public Optional<String> overTheWaves() {
        return waves.stream()
                .filter(w -> w.state() == Wave.State.CLOSED)
                .findFirst()
                .map(_ -> Paths.overTheWaves(design.partnership().id()));
    }

    public List<Wave> openWaves() {
        return waves.stream().filter(w -> w.state() == Wave.State.OPEN).toList();
    }

    public String open(Wave wave) {
        return LatelyWords.OPEN_WAVE.say(wave.name(), Dates.day(wave.endsOn()));
    }

    /** Who leads, one after the other, where more than one does: past, today and to come (requirement 69). */
    public List<Place> turns() {
        List<Place> leading = design.places().stream()
                .filter(p -> p.duty() == Place.Duty.LEADS)
                .sorted(Comparator.comparing(Place::from))
                .toList();
        return leading.size() > 1 ? leading : List.of();
    }

    public String turn(Place p) {
        String term = LatelyWords.TURN.say(p.publicHolder(), Dates.shortDay(p.from()), Dates.shortDay(p.until()));
        return p.heldOn(today) ? term + " " + LatelyWords.TURN_NOW.say() : term;
    }

    /** Seats that begin another day, whoever leads apart: they stand in their turn. */
    public List<Place> placesToCome() {
        return design.places().stream()
                .filter(p -> p.from().isAfter(today) && (p.duty() != Place.Duty.LEADS || turns().isEmpty()))
                .sorted(Comparator.comparing(Place::from))
                .toList();
    }

    public List<Place> formerPlaces() {
        return design.places().stream().filter(p -> p.until().isBefore(today)).toList();
    }

    public String owner(Measure measure) {
        return design.place(measure.owner()).map(Place::title).orElse("");
    }

    public String standing(Measure m) {
        Measure.Amount latest = m.latest();
        return MEASURE_STANDING.say(
                amount(m.baseline(), m),
                Dates.shortDay(m.baselineOn()),
                amount(latest.amount(), m),
                Dates.shortDay(latest.on()),
                amount(m.target(), m));
    }

    static String amount(BigDecimal amount, Measure m) {
        return amount.stripTrailingZeros().toPlainString() + " " + m.unit();
    }

    public String state(Wave wave) {
        return switch (wave.state()) {
            case DRAWN_UP -> WAVE_DRAWN_UP.say();
            case OPEN -> WAVE_OPEN.say(Dates.day(wave.endsOn()));
            case CLOSED ->
                wave.publicFrom().isPresent()
                        ? WAVE_PUBLIC.say(Dates.day(wave.publicFrom().get()))
                        : WAVE_CLOSED.say(
                                Dates.day(wave.familiesFrom().orElseThrow()),
                                Dates.day(wave.staffFrom().orElseThrow()));
        };
    }

    /** The priorities of the waves, the newest wave first. */
    public List<Priority> priorities() {
        return waves.stream().flatMap(w -> work.of(w).stream()).toList();
    }

    public String waveOf(Priority priority) {
        return waves.stream()
                .filter(w -> w.id().equals(priority.wave()))
                .map(Wave::name)
                .findFirst()
                .orElse("");
    }

    /** Where it stands: unfinished until it was looked back on after twelve months, also where it was stopped before. */
    public String state(Action action) {
        Optional<Action.Due> overdue = action.overdueOn(today);
        if (overdue.isPresent()) {
            return overdue(action, overdue.get())
                    .say(overdue.get().months(), Dates.day(overdue.get().on()));
        }
        return action.stillToCome().stream()
                .findFirst()
                .map(d -> (action.stopped() ? ACTION_STOPPED_UNTIL : ACTION_NEXT).say(d.months(), Dates.day(d.on())))
                .orElseGet(() -> (action.stopped() ? ACTION_STOPPED : ACTION_FINISHED).say());
    }

    private static PartnershipWords overdue(Action action, Action.Due due) {
        if (action.stopped()) {
            return ACTION_STOPPED_OVERDUE;
        }
        return due.months() == LookBack.FINISHES ? ACTION_UNFINISHED : ACTION_OVERDUE;
    }

    public String owner(Action action) {
        return design.place(action.owner()).map(Place::title).orElse("");
    }

    public boolean withoutEvidence(Action action) {
        return action.choice().isEmpty();
    }
}
