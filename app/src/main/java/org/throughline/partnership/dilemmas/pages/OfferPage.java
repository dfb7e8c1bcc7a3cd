package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.OpenedOffer;

/** A dilemma of another area, as it was offered here: its words, and nothing about where they come from. */
public record OfferPage(Design design, OpenedOffer opened) implements Page {
    @Override
    public String title() {
        return OFFER_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(DilemmaPaths.all(design.partnership().id()));
    }

    public String act(String act) {
        return DilemmaPaths.act(opened.offer(), act);
    }

    public String offered() {
        return OFFERED_ON.say(Dates.day(opened.offer().offeredOn()));
    }

    public List<Place> readers() {
        return design.places().stream()
                .filter(p -> opened.offer().readers().contains(p.id()))
                .toList();
    }

    public String by(Dilemma.Suggestion s) {
        return SUGGESTED_BY.say(
                s.place().flatMap(design::place).map(Place::title).orElseGet(SOMEBODY_OF_US::say), Dates.day(s.on()));
    }

    public String tried(Dilemma.Tried t) {
        return TRIED_ON.say(Dates.day(t.on()));
    }
}
