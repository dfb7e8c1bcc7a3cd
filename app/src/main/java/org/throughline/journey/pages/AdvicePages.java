package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contribution;
import org.throughline.child.Contributions;
import org.throughline.child.Words;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.journey.AdviceRequests;
import org.throughline.journey.Answer;
import org.throughline.journey.Journeys;
import org.throughline.journey.WhyNot;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** Advice that was asked of the reader: what is due, and one page to give it on. */
@Controller
class AdvicePages {
    private static final int KNOWN = 40;

    private final Acting acting;
    private final Records records;
    private final Journeys journeys;
    private final AdviceRequests advice;
    private final Contributions contributions;
    private final Names.Book names;
    private final People people;

    AdvicePages(
            Acting acting,
            Records records,
            Journeys journeys,
            AdviceRequests advice,
            Contributions contributions,
            Names.Book names,
            People people) {
        this.acting = acting;
        this.records = records;
        this.journeys = journeys;
        this.advice = advice;
        this.contributions = contributions;
        this.names = names;
        this.people = people;
    }

    @GetMapping("/advice")
    Reply due(Viewer viewer) {
        if (viewer.isFamily()) {
            return new Reply.NotThere();
        }
        return acting.as(viewer, () -> {
            List<AdviceRequests.Due> all = advice.askedOf(viewer);
            Names named =
                    names.of(all.stream().map(due -> due.asked().askedBy()).toList());
            List<Person> children = people.persons(all.stream()
                    .map(due -> new PersonId(due.childRecord()))
                    .distinct()
                    .toList());
            return new AdviceDuePage(all.stream()
                    .map(due -> new AdviceDuePage.Row(
                            due.open(),
                            children.stream()
                                    .filter(person -> person.id().value().equals(due.childRecord()))
                                    .map(Person::name)
                                    .findFirst()
                                    .orElseGet(SOMEBODY::say),
                            Where.letter(due.asked()),
                            named.full(due.asked().askedBy()),
                            due.open() ? Optional.of(Chips.of(due.date())) : Optional.empty(),
                            Paths.advice(due.asked().id())))
                    .toList());
        });
    }

    @GetMapping("/advice/{request}")
    Reply give(Viewer viewer, @PathVariable String request) {
        return page(viewer, request, Typed.NOTHING, Slips.none());
    }

    @PostMapping("/advice/{request}")
    Reply given(Viewer viewer, Form form, @PathVariable String request) {
        Optional<AreaOfLife> about = form.one("about", AreaOfLife.class, SLIP_ABOUT);
        String words = form.text("words", SLIP_ADVICE);
        if (words.length() > Words.LONGEST) {
            form.wrong("words", SLIP_WORDS_TOO_LONG.say());
        }
        Optional<UUID> id = Ids.read(request);
        if (!form.ok() || id.isEmpty()) {
            return page(viewer, request, form.typed(), form.slips());
        }
        return switch (advice.give(viewer, id.get(), about.orElseThrow(), words, form.once())) {
            case Answer.Done<UUID> _ -> new Reply.Go(Paths.advice(id.get()));
            case Answer.Refused<UUID>(WhyNot why) -> {
                form.wrong("words", Refusals.words(why).say(""));
                yield page(viewer, request, form.typed(), form.slips());
            }
            case Answer.NotThere<UUID> _ -> new Reply.NotThere();
        };
    }

    private Reply page(Viewer viewer, String request, Typed typed, Slips slips) {
        return acting.as(
                viewer,
                () -> advice.asked(viewer, request)
                        .flatMap(due ->
                                records.open(viewer, due.child(), "give-advice", () -> page(viewer, due, typed, slips)))
                        .<Reply>map(page -> page)
                        .orElseGet(Reply.NotThere::new));
    }

    private GiveAdvicePage page(Viewer viewer, AdviceRequests.Due due, Typed typed, Slips slips) {
        List<Contribution> told = contributions.of(due.child()).stream()
                .filter(c -> c.words().isPresent())
                .toList();
        List<Contribution> latest =
                told.subList(Math.max(0, told.size() - KNOWN), told.size()).reversed();
        Names named = names.of(Stream.concat(
                        latest.stream().map(c -> c.from().seat()),
                        Stream.of(due.asked().askedBy()))
                .toList());
        return new GiveAdvicePage(
                due.asked().id(),
                due.child(),
                journeys.callName(due.child()),
                Where.letter(due.asked()),
                due.asked().scope(),
                named.full(due.asked().askedBy()),
                journeys.of(due.child()).stream()
                        .filter(a -> a.id().equals(due.asked().assessment()))
                        .findFirst()
                        .flatMap(a -> a.dutyOf(due.asked()))
                        .map(duty -> Chips.of(duty, viewer.today()))
                        .orElseGet(() -> Chips.of(due.date())),
                due.open()
                        ? GiveAdvicePage.State.OPEN
                        : due.asked().words().isPresent() ? GiveAdvicePage.State.GIVEN : GiveAdvicePage.State.ENDED,
                latest.stream()
                        .filter(c ->
                                Optional.of(c.id().value()).equals(due.asked().words()))
                        .findFirst()
                        .map(c -> Quotes.of(c, named)),
                latest.stream().map(c -> Quotes.of(c, named)).toList(),
                told.size() - latest.size(),
                Stream.concat(
                                Stream.of(Select.Choice.of("", CHOOSE_ABOUT.say())),
                                Arrays.stream(AreaOfLife.values())
                                        .map(area -> Select.Choice.of(
                                                area.name(), area.words().say())))
                        .toList(),
                typed,
                slips);
    }
}
