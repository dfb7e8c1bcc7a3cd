package org.throughline.partnership.signups.pages;

import static org.throughline.partnership.signups.SignupWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.signups.Signup;
import org.throughline.partnership.signups.Signups;

/** The goals in their version, and what each seat of today says of them. */
public record SignupsPage(Design design, List<Signup> said, boolean maySay, LocalDate today) implements Page {

    @Override
    public String title() {
        return SIGNUPS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String version() {
        return SIGNUPS_VERSION.say(
                design.partnership().version(), Dates.day(design.partnership().changedOn()));
    }

    public List<Place> seats() {
        return design.places().stream().filter(p -> p.filledOn(today)).toList();
    }

    public Content marked(Place p) {
        return Seats.marked(design, p.id());
    }

    public String count() {
        long stand = seats().stream()
                .flatMap(p -> of(p).stream())
                .filter(s -> s.stands() && Signups.isOfThese(s, design))
                .count();
        return COUNT.say(stand, seats().size());
    }

    /** What this seat says, and of which version where the goals are others now. */
    public String says(Place p) {
        return of(p).map(s -> s.conveyed() ? says(s) + " " + CONVEYED.say() : says(s))
                .orElseGet(NOT_SAID::say);
    }

    private String says(Signup s) {
        String on = Dates.day(s.on());
        boolean now = Signups.isOfThese(s, design);
        return s.whyNot()
                .map(why -> now ? DOES_NOT.say(on, why) : DID_NOT.say(s.version(), on, why))
                .orElseGet(() -> now ? STANDS.say(on) : STOOD.say(s.version(), on));
    }

    private Optional<Signup> of(Place p) {
        return said.stream().filter(s -> s.place().equals(p.id())).findFirst();
    }
}
