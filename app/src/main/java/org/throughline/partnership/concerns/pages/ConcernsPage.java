package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.throughline.govuk.Html;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.concerns.Answered;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Happened;
import org.throughline.partnership.pages.Paths;

/**
 * The concerns of a partnership, as far as whoever reads may know of them.
 *
 * @param concerned this viewer reads words: a family seat, a seat that one was put to, or who leads or facilitates
 */
public record ConcernsPage(
        Design design,
        List<Concern> concerns,
        List<Answered.Clocks> clocks,
        List<Concern> waiting,
        boolean mayRaise,
        boolean concerned,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return CONCERNS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String href(Concern c) {
        return ConcernPaths.of(c);
    }

    /** For a parent without a seat: whom to ask to put a concern, and how to come to them; families' own seats before any other. */
    public String whomToAsk() {
        String forum = design.places().stream()
                .filter(p -> p.side() == Side.PARENT_CARER && p.filledOn(today))
                .map(ConcernsPage::called)
                .collect(Collectors.joining("; "));
        String facilitator = design.places().stream()
                .filter(p -> p.duty() == Place.Duty.FACILITATES && p.filledOn(today))
                .map(ConcernsPage::called)
                .collect(Collectors.joining("; "));
        if (forum.isEmpty()) {
            return facilitator.isEmpty() ? ASK_NOBODY.say() : ASK_FACILITATOR.say(facilitator);
        }
        return facilitator.isEmpty() ? ASK_FORUM.say(forum) : ASK_FORUM_BY.say(forum, facilitator);
    }

    /** A seat, and who holds it where everybody may read the name. */
    private static String called(Place p) {
        return p.namedInPublic() ? SEAT_OF.say(p.title(), p.publicHolder()) : p.title();
    }

    /** Unanswered for twenty working days or more, or answered only then. */
    public List<Concern> overdue() {
        return concerns.stream().filter(c -> c.overdueIsPublic(today)).toList();
    }

    /** "You said, we did": released, and something was done. */
    public List<Concern> saidAndDone() {
        return concerns.stream()
                .filter(c -> c.releasedOn().isPresent()
                        && c.step(Happened.Kind.RAISED).flatMap(Happened::words).isPresent())
                .toList();
    }

    /** Everything else that this viewer may know of, because they are concerned. */
    public List<Concern> own() {
        return concerned
                ? concerns.stream()
                        .filter(c -> c.step(Happened.Kind.RAISED)
                                .flatMap(Happened::words)
                                .isPresent())
                        .toList()
                : List.of();
    }

    public String said(Concern c) {
        return c.step(Happened.Kind.RAISED).flatMap(Happened::words).orElse("");
    }

    public Optional<String> did(Concern c) {
        return c.step(Happened.Kind.ACTED).flatMap(Happened::words);
    }

    public Content to(Concern c) {
        return design.place(c.to()).map(ConcernsPage::marked).orElseGet(() -> Html.text(""));
    }

    static Content marked(Place p) {
        return Html.join(PerspectiveMark.of(p.side().mark(), p.side().words()), Html.text(" "), Html.name(p.title()));
    }

    public String state(Concern c) {
        return state(c, today);
    }

    static String state(Concern c, LocalDate today) {
        String raised = Dates.day(c.raisedOn());
        return c.answeredOn()
                .map(on -> STATE_ANSWERED.say(raised, Dates.day(on), c.daysUnanswered(today)))
                .orElseGet(() -> STATE_UNANSWERED.say(raised, c.daysUnanswered(today)));
    }

    /** The seats of which there is any figure. */
    public List<Answered.Clocks> counted() {
        return clocks.stream().filter(c -> c.put().isPresent()).toList();
    }

    public Content marked(Answered.Clocks c) {
        return marked(c.place());
    }

    /** How long one seat takes, in working days; a clock that fewer than five concerns reached says so. */
    public SummaryList clocks(Answered.Clocks c) {
        return SummaryList.of()
                .row(CLOCKS_PUT.say(), count(c.put()))
                .row(CLOCKS_UNANSWERED.say(), count(c.unanswered()))
                .row(CLOCKS_HEARD.say(), days(c.heard()))
                .row(CLOCKS_ACKNOWLEDGED.say(), days(c.acknowledged()))
                .row(CLOCKS_ANSWERED.say(), days(c.answered()))
                .row(CLOCKS_ACTED.say(), days(c.acted()));
    }

    /** The seats to which so few were put that no figure is made, in one sentence. */
    public Optional<String> tooFew() {
        List<String> seats = clocks.stream()
                .filter(c -> c.put().isEmpty())
                .map(c -> c.place().title())
                .toList();
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(CLOCKS_FEW.say(Answered.FEWEST, String.join("; ", seats)));
    }

    private static String days(OptionalInt some) {
        return some.isPresent() ? DAYS.say(some.getAsInt()) : TOO_FEW.say();
    }

    private static String count(OptionalInt some) {
        return some.isPresent() ? Integer.toString(some.getAsInt()) : TOO_FEW.say();
    }
}
