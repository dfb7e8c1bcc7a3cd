package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.pages.Paths;

/** What a dilemma is and who could open one, for everybody; those of the reader's own circles, for nobody else. */
public record DilemmasPage(Design design, List<Dilemma> all, List<Dilemma.Offer> offered, boolean mayRaise)
        implements Page {

    @Override
    public String title() {
        return DILEMMAS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String href(Dilemma d) {
        return DilemmaPaths.of(d);
    }

    public String href(Dilemma.Offer o) {
        return DilemmaPaths.of(o);
    }

    public String state(Dilemma d) {
        return d.ended()
                .map(e -> STATE_ENDED.say(
                        Dates.day(d.raisedOn()), Dates.day(e.on()), e.how().words()))
                .orElseGet(() -> STATE_OPEN.say(Dates.day(d.raisedOn())));
    }

    public String state(Dilemma.Offer o) {
        return OFFERED_ON.say(Dates.day(o.offeredOn()));
    }

    /** The first words of an offer, for a list. */
    public String begins(Dilemma.Offer o) {
        String first = o.words().lines().findFirst().orElse("");
        return first.length() <= 90 ? first : first.substring(0, first.lastIndexOf(' ', 88)) + " …";
    }
}
