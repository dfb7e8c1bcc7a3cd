package org.throughline.partnership.readiness.pages;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.readiness.Done;
import org.throughline.partnership.readiness.Readiness;
import org.throughline.partnership.readiness.Step;

/**
 * One seat's steps with a box each: for who holds it, or who writes down what they told.
 *
 * @param next the next meeting of the partnership
 */
public record SeatReadyPage(
        Design design, Place place, List<Step> steps, List<Done> done, Optional<Meeting> next, boolean conveyed)
        implements Page {

    @Override
    public String title() {
        return (conveyed ? SEAT_TITLE_CONVEYED : SEAT_TITLE).say(place.title());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ReadinessPaths.all(design.partnership().id()));
    }

    public String standing() {
        return ReadinessPage.standing(steps, done, place);
    }

    public boolean ready() {
        return Readiness.stillNeeded(steps, done, place.id(), place.side()).isEmpty();
    }

    public String meeting() {
        return next.map(m -> SEAT_MEETING.say(m.name(), Dates.day(m.on()))).orElseGet(SEAT_NO_MEETING::say);
    }

    public List<Step> steps(boolean beforeFirst) {
        return steps.stream()
                .filter(s -> s.isFor(place.side()) && s.beforeFirst() == beforeFirst)
                .toList();
    }

    public Optional<String> at(Step s) {
        return s.within().map(within -> Paths.of(design.partnership().id()) + within);
    }

    public String minutes(Step s) {
        return STEP_TAKES.say(s.minutes());
    }

    /** Each step has a field of its own, so that each box has an id of its own. */
    static String field(Step s) {
        return "done-" + s.key();
    }

    public Content box(Step s) {
        boolean said = done.stream()
                .anyMatch(d -> d.place().equals(place.id()) && d.step().equals(s.key()));
        return Checkboxes.single(field(s), Choice.of("yes", (conveyed ? BOX_CONVEYED : BOX).say(s.title())))
                .chosen(said ? Set.of("yes") : Set.of())
                .asSmall();
    }

    public String action() {
        return ReadinessPaths.seat(design.partnership().id(), place.id());
    }
}
