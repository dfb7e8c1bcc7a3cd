package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Voice;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Sitting;
import org.throughline.partnership.working.WorkingModel;

/** One decision: what could be chosen, what each seat thinks in its own words, what was chosen and why, what came of it. */
public record DecisionPage(
        Design design,
        WorkingModel working,
        Decision decision,
        Sitting at,
        List<UUID> held,
        boolean mayWork,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return decision.question();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(MeetingPaths.of(at.meeting()));
    }

    public String act(String what) {
        return MeetingPaths.act(decision.partnership(), what, decision.id());
    }

    public String meetingHref() {
        return MeetingPaths.of(at.meeting());
    }

    public String meetingTitle() {
        return DECISION_IN.say(Dates.day(at.meeting().on()));
    }

    /** Views beside each other, families first. */
    public List<Decision.View> views() {
        return decision.views().stream()
                .sorted(java.util.Comparator.comparing(v ->
                        !design.place(v.place()).map(p -> p.side().isFamily()).orElse(false)))
                .toList();
    }

    public Quote quote(Decision.View view) {
        Place place = design.place(view.place()).orElseThrow();
        return Quote.of(
                Voice.of(
                                PerspectiveMark.of(
                                        place.side().mark(), place.side().words()),
                                place.title(),
                                place.side().words(),
                                Dates.day(view.saidOn()))
                        .told((view.conveyed() ? DECISION_VIEW_CONVEYED : DECISION_VIEW_OWN).say()),
                view.words());
    }

    /** The seats that have not said anything, in one sentence; those that nobody holds in another. */
    public List<String> silent() {
        return Stream.of(
                        silent(DECISION_NO_VIEW, p -> p.filledOn(at.meeting().on())),
                        silent(DECISION_NO_HOLDER, p -> !p.filledOn(at.meeting().on())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> silent(MeetingWords says, Predicate<Place> which) {
        String titles = design.places().stream()
                .filter(p -> p.heldOn(at.meeting().on()) && which.test(p))
                .filter(p -> decision.views().stream().noneMatch(v -> v.place().equals(p.id())))
                .map(Place::title)
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? Optional.empty() : Optional.of(says.say(titles));
    }

    /** Whether families were there when it was taken, as far as it is known. */
    public Optional<String> families() {
        if (decision.taken().isEmpty()) {
            return Optional.empty();
        }
        if (!at.meeting().isMinuted()) {
            return Optional.of(DECISION_WHO_UNKNOWN.say());
        }
        return Optional.of(
                (Decisions.familiesWereThere(design, at) ? DECISION_FAMILIES_THERE : DECISION_WITHOUT_FAMILIES).say());
    }

    public boolean withoutFamilies() {
        return decision.taken().isPresent() && at.meeting().isMinuted() && !Decisions.familiesWereThere(design, at);
    }

    /** How the partnership decides, or did on the day on which this was taken. */
    public String howItDecides() {
        return decision.taken().map(t -> working.sayHowItDecided(t.on())).orElseGet(working::sayHowItDecides);
    }

    public String chosen() {
        return decision.chosen().map(Decision.Option::words).orElse("");
    }

    /** The seats whose view changed it, as it was written down. */
    public List<Content> changedBy() {
        return decision.taken().stream()
                .flatMap(t -> t.changedBy().stream())
                .map(place -> Seats.marked(design, place))
                .toList();
    }

    public boolean maySay() {
        return decision.taken().isEmpty() && (mayWork || !held.isEmpty());
    }

    public boolean mayTake() {
        return mayWork && decision.taken().isEmpty();
    }

    public boolean mayLookBack() {
        return mayWork && decision.lookBackDueOn(today);
    }
}
