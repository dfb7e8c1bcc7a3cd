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
import org.throughline.child.Contribution;
import org.throughline.child.Contributions;
import org.throughline.child.Kind;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.journey.AdviceLetter;
import org.throughline.journey.AdviceRequests;
import org.throughline.journey.Answer;
import org.throughline.journey.Assessment;
import org.throughline.journey.AssessmentId;
import org.throughline.journey.CouncilActs;
import org.throughline.journey.Journeys;
import org.throughline.journey.WhyNot;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.SeatId;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** The council's officer asks for advice: of whom, under which letter, about what. */
@Controller
class AdviceAskPages {
    private final Records records;
    private final Journeys journeys;
    private final AdviceRequests advice;
    private final Contributions contributions;
    private final Names.Book names;

    AdviceAskPages(
            Records records, Journeys journeys, AdviceRequests advice, Contributions contributions, Names.Book names) {
        this.records = records;
        this.journeys = journeys;
        this.advice = advice;
        this.contributions = contributions;
        this.names = names;
    }

    @GetMapping("/child/{child}/journey/ask-for-advice/{assessment}")
    Reply ask(Viewer viewer, @PathVariable String child, @PathVariable String assessment) {
        return page(viewer, child, assessment, Typed.NOTHING, Slips.none());
    }

    @PostMapping("/child/{child}/journey/ask-for-advice/{assessment}")
    Reply asked(Viewer viewer, Form form, @PathVariable String child, @PathVariable String assessment) {
        Optional<UUID> seat = Ids.read(form.text("who", SLIP_WHO));
        if (seat.isEmpty() && form.ok()) {
            form.wrong("who", SLIP_WHO.say());
        }
        Optional<AdviceLetter> letter = form.one("letter", AdviceLetter.class, SLIP_LETTER);
        String scope = form.text("scope", SLIP_SCOPE);
        var childId = Ids.read(child, ChildId::new);
        var id = Ids.read(assessment, AssessmentId::new);
        if (childId.isEmpty() || id.isEmpty()) {
            return new Reply.NotThere();
        }
        if (!form.ok()) {
            return page(viewer, child, assessment, form.typed(), form.slips());
        }
        return switch (advice.ask(
                viewer,
                childId.get(),
                id.get(),
                new SeatId(seat.orElseThrow()),
                letter.orElseThrow(),
                scope,
                form.once())) {
            case Answer.Done<UUID> _ -> new Reply.Go(Paths.journey(childId.get()) + "?done=1");
            case Answer.Refused<UUID>(WhyNot why) -> {
                form.wrong("who", Refusals.words(why).say(""));
                yield page(viewer, child, assessment, form.typed(), form.slips());
            }
            case Answer.NotThere<UUID> _ -> new Reply.NotThere();
        };
    }

    private Reply page(Viewer viewer, String child, String assessment, Typed typed, Slips slips) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(
                        viewer,
                        id,
                        "ask-for-advice",
                        () -> journeys.of(id).stream()
                                .filter(a -> a.id().toString().equals(assessment) && CouncilActs.mayRecord(viewer, a))
                                .findFirst()
                                .map(a -> page(a, typed, slips))))
                .flatMap(page -> page)
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private AskAdvicePage page(Assessment a, Typed typed, Slips slips) {
        List<Records.Member> members = advice.whoCanBeAsked(a.child());
        List<Contribution> before = contributions.of(a.child()).stream()
                .filter(c -> c.kind() == Kind.ADVICE)
                .toList();
        Names named = names.of(Stream.concat(
                        members.stream().map(member -> member.seat().id()),
                        before.stream().map(c -> c.from().seat()))
                .toList());
        return new AskAdvicePage(
                a.child(),
                a.id(),
                journeys.callName(a.child()),
                members.stream()
                        .map(member -> Choice.of(
                                member.seat().id().toString(),
                                named.full(member.seat().id())))
                        .toList(),
                Stream.concat(
                                Stream.of(Select.Choice.of("", CHOOSE_LETTER.say())),
                                Arrays.stream(AdviceLetter.values())
                                        .map(letter -> Select.Choice.of(letter.name(), Letters.inShort(letter))))
                        .toList(),
                before.stream()
                        .map(c -> ADVICE_BEFORE.say(
                                named.full(c.from().seat()), Dates.day(c.times().knownOn())))
                        .toList(),
                typed,
                slips);
    }
}
