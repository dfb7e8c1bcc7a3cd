package org.throughline.partnership.dilemmas.pages;

import static org.throughline.partnership.DilemmaWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.dilemmas.Opened;
import org.throughline.partnership.dilemmas.Opening;

/**
 * A dilemma as its circle reads it.
 *
 * @param areas the names of the areas to which it was offered
 */
public record DilemmaPage(Design design, Opened opened, CircleShown circle, Map<UUID, String> areas, boolean mayOffer)
        implements Page {
    private static final int SHOWN_OPENINGS = 30;
    private static final int UNFOLDED_OPENINGS = 5;

    @Override
    public String title() {
        return opened.dilemma().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(DilemmaPaths.all(opened.dilemma().partnership()));
    }

    public Dilemma dilemma() {
        return opened.dilemma();
    }

    public String act(String act) {
        return DilemmaPaths.act(dilemma(), act);
    }

    public String raised() {
        return RAISED_BY.say(title(dilemma().raisedBy()), Dates.day(dilemma().raisedOn()));
    }

    private String title(UUID place) {
        return design.place(place).map(Place::title).orElseGet(SOMEBODY::say);
    }

    public String area(Dilemma.Offer o) {
        return areas.getOrDefault(o.to(), SOMEBODY.say());
    }

    public String state(Dilemma.Offer o) {
        return o.withdrawnOn()
                .map(on -> WITHDRAWN_ON.say(Dates.day(on)))
                .orElseGet(() -> OFFERED_ON.say(Dates.day(o.offeredOn())));
    }

    public String by(Dilemma.Suggestion s) {
        String who = s.offer()
                .flatMap(id ->
                        opened.offers().stream().filter(o -> o.id().equals(id)).findFirst())
                .map(o -> SUGGESTED_IN.say(area(o)))
                .orElseGet(() -> s.place().map(this::title).orElseGet(SOMEBODY_OF_US::say));
        return SUGGESTED_BY.say(who, Dates.day(s.on()));
    }

    public String tried(Dilemma.Tried t) {
        return TRIED_ON.say(Dates.day(t.on()));
    }

    /** The newest, for everybody to see at once. */
    public List<Opening> lately() {
        return opened.openings().stream().limit(UNFOLDED_OPENINGS).toList();
    }

    /** Those before them, folded. */
    public List<Opening> earlier() {
        return opened.openings().stream()
                .limit(SHOWN_OPENINGS)
                .skip(UNFOLDED_OPENINGS)
                .toList();
    }

    public int moreOpenings() {
        return Math.max(0, opened.openings().size() - SHOWN_OPENINGS);
    }

    public String by(Opening o) {
        return o.offer()
                .flatMap(id ->
                        opened.offers().stream().filter(f -> f.id().equals(id)).findFirst())
                .map(f -> OPENED_IN.say(area(f)))
                .orElseGet(() -> title(o.place()));
    }

    public String at(Opening o) {
        return Dates.moment(o.at());
    }

    public String ended(Dilemma.Ended e) {
        return ENDED_ON.say(e.how().words(), Dates.day(e.on()));
    }
}
