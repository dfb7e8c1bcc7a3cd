package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.History;
import org.throughline.partnership.lending.Lending;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.sharing.Viewer;

/**
 * One shared thing: what it is, how long people wait for it, when it is taken.
 *
 * @param bookings of this thing, as far as this viewer may read them
 * @param from     the first of the four weeks of days shown
 */
public record ThingPage(SharedThing thing, List<Booking> bookings, LocalDate from, boolean seesTo, Viewer viewer)
        implements Page {
    private static final int DAYS = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    @Override
    public String title() {
        return thing.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(LendingPaths.all(thing.partnership()));
    }

    public SummaryList facts() {
        History h = Lending.history(bookings, viewer.today());
        String wait = h.medianWait().isPresent() ? WAIT_DAYS.say(h.medianWait().getAsInt()) : WAIT_NOT_KNOWN.say();
        return SummaryList.of()
                .row(THING_WHAT.say(), thing.what())
                .row(THING_WHERE.say(), thing.place())
                .row(THING_RULES.say(), thing.rules() + " " + THING_MOST.say(thing.mostDays()) + ".")
                .row(THING_WAIT.say(), wait)
                .row(
                        THING_USED.say(),
                        USED_LINE.say(
                                h.had(), h.used(), h.notUsed(), h.notSaid(), h.helped(), h.partly(), h.didNotHelp()));
    }

    public boolean mayBook() {
        return thing.isOffered() && Lending.mayTakePart(viewer);
    }

    public String book() {
        return LendingPaths.act(thing.partnership(), "book", thing.id());
    }

    public String withdraw() {
        return LendingPaths.act(thing.partnership(), "withdraw-thing", thing.id());
    }

    public Optional<String> withdrawn() {
        return thing.withdrawnOn().map(on -> WITHDRAWN_ON.say(Dates.day(on)));
    }

    public String caption() {
        return CALENDAR_CAPTION.say(Dates.day(from));
    }

    /** Every day of four weeks with what is taken of it. */
    public Table calendar() {
        Table table = Table.of(caption(), Table.Column.of(CALENDAR_DAY.say()), Table.Column.of(CALENDAR_TAKEN.say()));
        for (LocalDate day : from.datesUntil(from.plusDays(DAYS)).toList()) {
            table = table.row(DAY.format(day), taken(day));
        }
        return table.asSmall();
    }

    private String taken(LocalDate day) {
        List<Booking> on = bookings.stream()
                .filter(b -> b.isBooked()
                        && b.overlaps(day.atStartOfDay(), day.plusDays(1).atStartOfDay()))
                .toList();
        return on.isEmpty()
                ? CALENDAR_FREE.say()
                : on.stream().map(b -> When.on(day, b) + ", " + whose(b)).collect(Collectors.joining("; "));
    }

    private static String whose(Booking b) {
        return b.words().map(Booking.Words::forWhom).orElseGet(CALENDAR_TAKEN_WORDS::say);
    }

    public String earlier() {
        return LendingPaths.of(thing) + "?from=" + from.minusDays(DAYS);
    }

    public String later() {
        return LendingPaths.of(thing) + "?from=" + from.plusDays(DAYS);
    }

    public String file() {
        return LendingPaths.of(thing) + "/taken.ics";
    }

    /** All that is not over or of which something is still to be said, for whoever sees to it; else this viewer's own. */
    public List<Booking> open() {
        return bookings.stream()
                .filter(b -> b.state() != Booking.State.CALLED_OFF
                        && (seesTo || Lending.booked(viewer, b))
                        && (!b.lastDay().isBefore(viewer.today())
                                || (b.isBooked() && (b.use().isEmpty() || b.lateOn(viewer.today())))))
                .toList();
    }

    public String heading() {
        return (seesTo ? YOURS_TO_SEE_HEADING : YOURS_ON_THING_HEADING).say();
    }

    public String href(Booking b) {
        return LendingPaths.of(b);
    }

    public String when(Booking b) {
        return When.of(thing, b);
    }

    public String state(Booking b) {
        return BookingPage.state(b, viewer.today());
    }

    public String forWhom(Booking b) {
        return whose(b);
    }
}
