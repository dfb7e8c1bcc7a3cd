package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.Interest;

/** What each seat declared; nothing declared is said as such, with its date. */
public record InterestsPage(Design design, List<Interest> interests, List<UUID> speaking, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return INTERESTS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(RegisterPaths.of(design.partnership().id()));
    }

    /** Seats that are held today, and those before them that declared something. */
    public List<Place> seats() {
        return design.places().stream()
                .filter(p -> p.filledOn(today) || !of(p).isEmpty())
                .toList();
    }

    public List<Interest> of(Place p) {
        return interests.stream().filter(i -> i.place().equals(p.id())).toList().reversed();
    }

    public Content marked(Place p) {
        return Seats.marked(design, p.id());
    }

    public String when(Interest i) {
        String when = Dates.day(i.declaredOn()) + (i.conveyed() ? ", " + INTEREST_CONVEYED.say() : "");
        return i.endedOn()
                .map(on -> when + ", " + INTEREST_ENDED.say(Dates.day(on)))
                .orElse(when);
    }

    public boolean mayEnd(Interest i) {
        return speaking.contains(i.place()) && i.standsOn(today);
    }

    public boolean mayDeclare() {
        return !speaking.isEmpty();
    }

    public String act(String what) {
        return Paths.of(design.partnership().id()) + "/" + what;
    }
}
