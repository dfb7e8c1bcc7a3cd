package org.throughline.web.home;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.child.ChildSummary;
import org.throughline.child.Children;
import org.throughline.child.Contribution;
import org.throughline.child.Contributions;
import org.throughline.evidence.DraftWords;
import org.throughline.evidence.DraftedReports;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.journey.AdviceRequests;
import org.throughline.journey.Journeys;
import org.throughline.journey.LawDate;
import org.throughline.journey.Next;
import org.throughline.pages.Dates;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Lays the home page out from what the modules below tell, in one transaction. */
@Service
class Home {
    private static final int DAYS_NEW = 30;
    private static final int MOST_NEW = 5;
    private static final int MOST_CARDS = 8;

    private final Acting acting;
    private final Children children;
    private final Contributions contributions;
    private final Journeys journeys;
    private final AdviceRequests advice;
    private final People people;
    private final DraftedReports drafts;

    Home(
            Acting acting,
            Children children,
            Contributions contributions,
            Journeys journeys,
            AdviceRequests advice,
            People people,
            DraftedReports drafts) {
        this.acting = acting;
        this.children = children;
        this.contributions = contributions;
        this.journeys = journeys;
        this.advice = advice;
        this.people = people;
        this.drafts = drafts;
    }

    HomePage of(Viewer viewer) {
        return acting.as(viewer, () -> {
            List<ChildSummary> mine = children.mine(viewer);
            Map<ChildId, Next> next =
                    journeys.nextFor(viewer, mine.stream().map(ChildSummary::id).toList());
            String callName =
                    people.person(viewer.person()).map(Person::callName).orElse("");
            return viewer.isFamily()
                    ? new HomePage(
                            callName,
                            true,
                            mine.stream()
                                    .limit(MOST_CARDS)
                                    .map(child -> card(viewer, child, Optional.ofNullable(next.get(child.id()))))
                                    .toList(),
                            List.of(),
                            List.of())
                    : new HomePage(
                            callName,
                            false,
                            List.of(),
                            mine.stream()
                                    .map(child -> row(child, Optional.ofNullable(next.get(child.id()))))
                                    .toList(),
                            errands(viewer));
        });
    }

    private HomePage.Card card(Viewer viewer, ChildSummary child, Optional<Next> next) {
        String at = "/child/" + child.id();
        boolean about = viewer.role()
                .filter(r -> r == Role.CHILD || r == Role.YOUNG_PERSON)
                .isPresent();
        boolean asks = journeys.hasLaw()
                && viewer.role()
                        .filter(r -> r == Role.PARENT || r == Role.YOUNG_PERSON)
                        .isPresent();
        return new HomePage.Card(
                about ? HomeWords.MY_PAGE.say() : child.name(),
                child.about(),
                next.map(Next::sentence),
                next.flatMap(Next::due).map(Home::chip),
                HomeWords.ADD.say(child.name()),
                at + "/tell",
                HomeWords.OPEN_PAGE.say(child.name()),
                at,
                fresh(viewer, child.id()),
                next.isEmpty() && asks ? Optional.of(at + "/ask-for-assessment") : Optional.empty(),
                next.isEmpty() && asks ? Optional.of(HomeWords.NO_REQUEST.say(child.name())) : Optional.empty(),
                Optional.of(at + "/who-has-looked"));
    }

    /** What others told in the last month: what kind of thing, from whom, when. Never the words themselves. */
    private List<String> fresh(Viewer viewer, ChildId child) {
        Instant since = viewer.today().atStartOfDay(Dates.LONDON).toInstant().minus(DAYS_NEW, ChronoUnit.DAYS);
        List<Contribution> recent = contributions.of(child).stream()
                .filter(c -> c.times().recordedAt().isAfter(since)
                        && !c.from().seat().equals(viewer.seat()))
                .sorted(Comparator.comparing((Contribution c) -> c.times().recordedAt())
                        .reversed())
                .limit(MOST_NEW)
                .toList();
        Map<PersonId, String> names =
                people
                        .persons(recent.stream()
                                .map(c -> c.from().person())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return recent.stream()
                .map(c -> HomeWords.NEW_FROM.say(
                        c.kind().words().say(),
                        names.getOrDefault(
                                c.from().person(),
                                c.from().perspective().heading().say()),
                        Dates.day(Dates.dayOf(c.times().recordedAt()))))
                .toList();
    }

    private static HomePage.Row row(ChildSummary child, Optional<Next> next) {
        return new HomePage.Row(
                child.name(),
                child.about(),
                "/child/" + child.id(),
                next.map(Next::sentence),
                next.flatMap(Next::due).map(Home::chip));
    }

    private static DateChip chip(LawDate due) {
        DateChip.Nearness nearness = due.late()
                ? DateChip.Nearness.LATE
                : due.daysLeft() <= 14 ? DateChip.Nearness.SOON : DateChip.Nearness.AHEAD;
        return DateChip.of(
                Dates.day(due.due()),
                due.due().toString(),
                due.late() ? HomeWords.DAYS_LATE.say(-due.daysLeft()) : HomeWords.DAYS_LEFT.say(due.daysLeft()),
                nearness);
    }

    private List<HomePage.Errand> errands(Viewer viewer) {
        return Stream.of(work(viewer), drafts(viewer)).flatMap(Optional::stream).toList();
    }

    private Optional<HomePage.Errand> work(Viewer viewer) {
        if (viewer.role().equals(Optional.of(Role.SEND_OFFICER))) {
            return Optional.of(new HomePage.Errand(HomeWords.MY_WORK_LINK.say(), "/work"));
        }
        long waiting =
                advice.askedOf(viewer).stream().filter(AdviceRequests.Due::open).count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new HomePage.Errand(HomeWords.ADVICE_WAITING.say(waiting), "/advice"));
    }

    /** For whoever speaks for an area: what a partnership there decided, of which the bank is not told yet. */
    private Optional<HomePage.Errand> drafts(Viewer viewer) {
        int waiting = drafts.waiting(viewer).size();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new HomePage.Errand(DraftWords.DRAFTS_WAIT.say(waiting), "/evidence-desk/decisions"));
    }
}
