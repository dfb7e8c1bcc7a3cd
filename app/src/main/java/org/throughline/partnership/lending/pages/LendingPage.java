package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.History;
import org.throughline.partnership.lending.Lending;
import org.throughline.partnership.lending.SharedThing;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** What is shared in a partnership, and what whoever reads has booked. */
public record LendingPage(Design design, List<SharedThing> things, List<Booking> bookings, Viewer viewer)
        implements Page {

    @Override
    public String title() {
        return LENDING_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    private LocalDate today() {
        return viewer.today();
    }

    public boolean mayOffer() {
        return Lending.mayTakePart(viewer);
    }

    public String offer() {
        return Paths.of(design.partnership().id()) + "/offer-thing";
    }

    public List<SharedThing> offered() {
        return things.stream().filter(SharedThing::isOffered).toList();
    }

    public String href(SharedThing t) {
        return LendingPaths.of(t);
    }

    public String href(Booking b) {
        return LendingPaths.of(b);
    }

    private List<Booking> of(SharedThing t) {
        return bookings.stream().filter(b -> b.thing().equals(t.id())).toList();
    }

    public String waits(SharedThing t) {
        History h = Lending.history(of(t), today());
        return h.medianWait().isPresent() ? WAITS.say(h.medianWait().getAsInt(), h.had()) : WAITS_NONE.say();
    }

    /** Of a device: whether it is there today. Rooms and hours are free for some of every day: their calendar says. */
    public Optional<String> now(SharedThing t) {
        if (!t.kind().byTheDay()) {
            return Optional.empty();
        }
        return Optional.of(of(t).stream()
                .filter(b -> b.isBooked()
                        && (b.overlaps(
                                        today().atStartOfDay(),
                                        today().plusDays(1).atStartOfDay())
                                || b.lateOn(today())))
                .findFirst()
                .map(b -> b.lateOn(today()) ? LATE_BACK.say() : TAKEN_UNTIL.say(Dates.day(b.lastDay())))
                .orElseGet(FREE_NOW::say));
    }

    /** This viewer's own, those to come and those of which nobody has said what came of them. */
    public List<Booking> yours() {
        return bookings.stream()
                .filter(b -> Lending.booked(viewer, b)
                        && b.state() != Booking.State.CALLED_OFF
                        && (!b.lastDay().isBefore(today())
                                || (b.isBooked() && b.use().isEmpty())))
                .toList();
    }

    public String name(Booking b) {
        return thing(b).map(SharedThing::name).orElse("");
    }

    public String when(Booking b) {
        return thing(b).map(t -> When.of(t, b)).orElse("");
    }

    public UUID id() {
        return design.partnership().id();
    }

    private Optional<SharedThing> thing(Booking b) {
        return things.stream().filter(t -> t.id().equals(b.thing())).findFirst();
    }
}
