package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.govuk.Html;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.desk.AskedAfter;
import org.throughline.partnership.desk.HandoverWords;
import org.throughline.partnership.desk.Waiting;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.WorkingModel;
import org.throughline.partnership.working.pages.WorkingPages;

/** What waits for whoever facilitates: by kind, each with whom to ask, since when, its next step, and how it was chased. */
public record DeskPage(
        Design design, WorkingModel working, List<Waiting> waiting, List<AskedAfter> asked, LocalDate today)
        implements Page {
    private static final int ASKED_SHOWN = 50;

    /** Things of one kind. */
    public record Section(Waiting.Kind kind, List<Waiting> all) {}

    @Override
    public String title() {
        return DESK_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String count() {
        long open = waiting.stream().filter(Waiting::waitsForAnAnswer).count();
        return DESK_COUNT.say(waiting.size(), open);
    }

    public List<WorkingModel.Strain> strains() {
        return working.strains(design, today);
    }

    public String howItWorks() {
        return WorkingPages.at(Paths.of(id()));
    }

    public List<Section> sections() {
        Map<Waiting.Kind, List<Waiting>> byKind =
                waiting.stream().collect(Collectors.groupingBy(Waiting::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList();
    }

    public String introductions() {
        return DeskPaths.introductions(id());
    }

    public String hours() {
        return DeskPaths.hours(id());
    }

    /** Whoever holds a seat today. */
    public List<Place> people() {
        return design.places().stream().filter(p -> p.filledOn(today)).toList();
    }

    public String leaving(Place p) {
        return DeskPaths.leaving(id(), p.id());
    }

    public String called(Place p) {
        return p.holder().orElse("") + ", " + p.title();
    }

    public String href(Waiting w) {
        return DeskPaths.of(id(), w);
    }

    public String goes(Waiting w) {
        return (w.kind() == Waiting.Kind.WITHOUT_OWNER || w.kind() == Waiting.Kind.TERM_ENDS ? HAND_OVER_LINK : GO_LINK)
                .say();
    }

    public String ask(Waiting w) {
        return DeskPaths.ask(id(), w);
    }

    public String answer(AskedAfter a) {
        return Paths.of(id()) + "/asked-answer/" + a.id();
    }

    public Optional<Content> seat(Waiting w) {
        boolean itself = w.place().filter(w.topic()::equals).isPresent();
        return itself ? Optional.empty() : w.place().map(p -> Seats.marked(design, p));
    }

    public Content words(Waiting w) {
        boolean itself = w.place().filter(w.topic()::equals).isPresent();
        return itself ? Seats.marked(design, w.topic()) : Html.text(w.words());
    }

    public String since(Waiting w) {
        String day = Dates.day(w.since());
        long gone = ChronoUnit.DAYS.between(w.since(), today);
        return switch (w.kind()) {
            case CONCERN -> concern(w.concern().orElseThrow(), day);
            case QUESTION -> SINCE_QUESTION.say(day);
            case PACK -> SINCE_PACK.say(day);
            case MINUTES -> SINCE_HELD.say(day, gone);
            case STALLED -> SINCE_WRITTEN.say(day, gone);
            case WITHOUT_OWNER -> SINCE_NOBODY.say(day);
            case SEAT_EMPTY -> SINCE_EMPTY.say(day);
            case TERM_ENDS -> SINCE_ENDS.say(day, -gone);
            case MISSED -> SINCE_MISSED.say(day);
            case HANDED_OVER -> HandoverWords.SINCE_HANDED_OVER.say(day, gone);
            case REPLY, PROMISE, CHECK, LOOK_BACK, GROUP_LOOK, MEASURE, PRODUCT -> SINCE_DUE.say(day, gone);
        };
    }

    private String concern(Concern c, String day) {
        int days = c.daysUnanswered(today);
        return c.overdueIsPublic(today)
                ? SINCE_CONCERN_PUBLIC.say(day, days)
                : SINCE_CONCERN_PUBLIC_SOON.say(day, days, Dates.day(c.publicFrom()));
    }

    public String askedOn(AskedAfter a) {
        return ASKED_LINE.say(Dates.day(a.on()));
    }

    public String answeredOn(AskedAfter a) {
        return a.answer().map(x -> ANSWERED_LINE.say(Dates.day(x.on()))).orElseGet(NOT_ANSWERED::say);
    }

    /** The last fifty, also of what waits no more. */
    public List<AskedAfter> log() {
        return asked.stream().limit(ASKED_SHOWN).toList();
    }
}
