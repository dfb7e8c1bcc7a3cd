package org.throughline.partnership.lending.pages;

import static org.throughline.partnership.LendingWords.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.LendingWords;
import org.throughline.partnership.lending.Booking;
import org.throughline.partnership.lending.SharedThing;

/** One booking, for those who have to do with it. */
public record BookingPage(SharedThing thing, Booking booking, boolean seesTo, LocalDate today) implements Page {

    /** Something that can be done about it on a page of its own. */
    public record Act(String href, String words) {}

    @Override
    public String title() {
        return BOOKING_TITLE.say(thing.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(LendingPaths.of(thing));
    }

    public String when() {
        return When.of(thing, booking);
    }

    public String state() {
        return state(booking, today);
    }

    static String state(Booking b, LocalDate today) {
        if (b.lateOn(today)) {
            return HANDED_ON.say(Dates.day(b.handedOn().orElseThrow())) + ", " + LATE_BACK.say();
        }
        return b.backOn()
                .map(on -> BACK_ON.say(Dates.day(on)))
                .or(() -> b.handedOn().map(on -> HANDED_ON.say(Dates.day(on))))
                .orElseGet(
                        () -> LendingWords.valueOf("STATE_" + b.state().name()).say());
    }

    public boolean inLine() {
        return booking.state() == Booking.State.WAITING;
    }

    public SummaryList facts() {
        SummaryList facts = SummaryList.of().row(BOOKING_ASKED.say(), Dates.day(booking.askedOn()));
        Optional<Booking.Words> words = booking.words();
        if (words.isPresent()) {
            Booking.Words w = words.get();
            facts = facts.row(BOOKING_FOR.say(), w.forWhom()).row(BOOKING_PURPOSE.say(), w.purpose());
            facts = w.conditionOut().isPresent()
                    ? facts.row(BOOKING_OUT.say(), w.conditionOut().get())
                    : facts;
            facts = w.conditionBack().isPresent()
                    ? facts.row(BOOKING_BACK.say(), w.conditionBack().get())
                    : facts;
            facts = facts.row(
                    BOOKING_USE.say(), booking.use().map(Booking.Use::words).orElseGet(BOOKING_USE_NONE::say));
            facts = w.cameOf().isPresent()
                    ? facts.row(BOOKING_CAME.say(), w.cameOf().get())
                    : facts;
        }
        return facts;
    }

    public List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        boolean began = booking.isBooked() && booking.beganBy(today);
        if (seesTo && began && booking.handedOn().isEmpty()) {
            acts.add(act("thing-given", HAND_LINK));
        }
        if (seesTo && booking.handedOn().isPresent() && booking.backOn().isEmpty()) {
            acts.add(act("thing-back", BACK_LINK));
        }
        if (began) {
            acts.add(act("thing-used", USED_LINK));
        }
        return acts;
    }

    private Act act(String act, LendingWords words) {
        return new Act(LendingPaths.act(thing.partnership(), act, booking.id()), words.say());
    }

    public boolean canBeCalledOff() {
        return booking.state() != Booking.State.CALLED_OFF
                && booking.handedOn().isEmpty()
                && !booking.lastDay().isBefore(today);
    }

    public String callOff() {
        return LendingPaths.act(thing.partnership(), "call-off-booking", booking.id());
    }
}
