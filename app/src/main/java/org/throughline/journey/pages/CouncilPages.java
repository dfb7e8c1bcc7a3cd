package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.journey.Answer;
import org.throughline.journey.Assessment;
import org.throughline.journey.Claim;
import org.throughline.journey.CouncilActs;
import org.throughline.journey.FactKind;
import org.throughline.journey.Journeys;
import org.throughline.journey.PlainWords;
import org.throughline.journey.RecordedFact;
import org.throughline.journey.WhyNot;
import org.throughline.law.Duty;
import org.throughline.law.ExceptionGround;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** What the council's officer records: a decision, a correction, a claimed exception. */
@Controller
class CouncilPages {
    private static final String DAY = "on";
    private static final String REASON = "reason";

    private enum Mistake {
        DAY_WRONG,
        NEVER
    }

    private final Records records;
    private final Journeys journeys;
    private final CouncilActs acts;
    private final Names.Book names;
    private final People people;

    CouncilPages(Records records, Journeys journeys, CouncilActs acts, Names.Book names, People people) {
        this.records = records;
        this.journeys = journeys;
        this.acts = acts;
        this.names = names;
        this.people = people;
    }

    @GetMapping("/child/{child}/journey/record/{assessment}")
    Reply record(Viewer viewer, @PathVariable String child, @PathVariable String assessment) {
        return opened(viewer, child, assessment, a -> recordPage(viewer, a, Typed.NOTHING, Slips.none()));
    }

    @PostMapping("/child/{child}/journey/record/{assessment}")
    Reply recorded(Viewer viewer, Form form, @PathVariable String child, @PathVariable String assessment) {
        Optional<FactKind> act = form.one("act", FactKind.class, SLIP_ACT);
        Optional<LocalDate> on = form.date(DAY, SLIP_DAY_SENT);
        return act.flatMap(kind -> on.map(day -> saved(
                        viewer,
                        form,
                        child,
                        assessment,
                        DAY,
                        (id, a) -> acts.record(viewer, id, a.id(), kind, day, form.once()))))
                .filter(_ -> form.ok())
                .orElseGet(() ->
                        opened(viewer, child, assessment, a -> recordPage(viewer, a, form.typed(), form.slips())));
    }

    private RecordPage recordPage(Viewer viewer, Assessment a, Typed typed, Slips slips) {
        return new RecordPage(
                a.child(),
                a.id(),
                journeys.callName(a.child()),
                PlainWords.where(
                        a,
                        viewer.today(),
                        PlainWords.whoIsTold(viewer.role(), a.asker().as())),
                a.stageOn(viewer.today()).next().stream()
                        .map(kind -> Choice.of(kind.name(), act(kind)).hint(hint(kind)))
                        .toList(),
                typed,
                slips);
    }

    private static String act(FactKind kind) {
        return switch (kind) {
            case DECIDED_TO_ASSESS -> ACT_DECIDED_TO_ASSESS.say();
            case DECIDED_NOT_TO_ASSESS -> ACT_DECIDED_NOT_TO_ASSESS.say();
            case DECIDED_NO_PLAN -> ACT_DECIDED_NO_PLAN.say();
            case FINAL_PLAN_SENT -> ACT_FINAL_PLAN_SENT.say();
            default -> ACT_REQUEST_WITHDRAWN.say();
        };
    }

    private static String hint(FactKind kind) {
        return switch (kind) {
            case DECIDED_NOT_TO_ASSESS, DECIDED_NO_PLAN -> ACT_REFUSAL_HINT.say();
            case FINAL_PLAN_SENT -> ACT_PLAN_HINT.say();
            case REQUEST_WITHDRAWN -> ACT_WITHDRAWN_HINT.say();
            default -> ACT_ASSESS_HINT.say();
        };
    }

    @GetMapping("/child/{child}/journey/correct/{assessment}/{fact}")
    Reply correct(
            Viewer viewer, @PathVariable String child, @PathVariable String assessment, @PathVariable String fact) {
        return correctPage(viewer, child, assessment, fact, Typed.NOTHING, Slips.none());
    }

    @PostMapping("/child/{child}/journey/correct/{assessment}/{fact}")
    Reply corrected(
            Viewer viewer,
            Form form,
            @PathVariable String child,
            @PathVariable String assessment,
            @PathVariable String fact) {
        Optional<Mistake> mistake = form.one("mistake", Mistake.class, SLIP_MISTAKE);
        Optional<LocalDate> on =
                mistake.equals(Optional.of(Mistake.DAY_WRONG)) ? form.date(DAY, SLIP_RIGHT_DAY) : Optional.empty();
        String reason = form.text(REASON, SLIP_REASON);
        Optional<UUID> which = Ids.read(fact);
        if (!form.ok() || which.isEmpty()) {
            return correctPage(viewer, child, assessment, fact, form.typed(), form.slips());
        }
        Reply reply = saved(
                viewer,
                form,
                child,
                assessment,
                on.isPresent() ? DAY : "mistake",
                (id, a) -> on.map(day -> acts.correctDay(viewer, id, a.id(), which.get(), day, reason, form.once()))
                        .orElseGet(() -> acts.neverHappened(viewer, id, a.id(), which.get(), reason, form.once())));
        return form.ok() ? reply : correctPage(viewer, child, assessment, fact, form.typed(), form.slips());
    }

    private Reply correctPage(Viewer viewer, String child, String assessment, String fact, Typed typed, Slips slips) {
        return opened(
                viewer,
                child,
                assessment,
                a -> a.standing().stream()
                        .filter(f -> f.id().toString().equals(fact))
                        .findFirst()
                        .<Reply>map(f -> new CorrectPage(
                                a.child(),
                                a.id(),
                                f.id(),
                                History.kind(f.kind()).say(whoWasAsked(a, f)),
                                Dates.day(f.on()),
                                CouncilActs.dayCanMove(f),
                                CouncilActs.canBeUndone(a, f),
                                typed,
                                slips))
                        .orElseGet(Reply.NotThere::new));
    }

    private String whoWasAsked(Assessment a, RecordedFact fact) {
        return fact.request().stream()
                .flatMap(request ->
                        a.advice().stream().filter(asked -> asked.id().equals(request)))
                .map(asked -> names.of(List.of(asked.seat())).name(asked.seat()))
                .findFirst()
                .orElse("");
    }

    @GetMapping("/child/{child}/journey/exception/{assessment}")
    Reply exception(Viewer viewer, Form form, @PathVariable String child, @PathVariable String assessment) {
        return exceptionPage(viewer, form, child, assessment);
    }

    @PostMapping("/child/{child}/journey/exception/{assessment}")
    Reply claimed(Viewer viewer, Form form, @PathVariable String child, @PathVariable String assessment) {
        Optional<ExceptionGround> ground = form.one("ground", ExceptionGround.class, SLIP_GROUND);
        Optional<LocalDate> from = form.date("from", SLIP_FROM);
        Optional<LocalDate> until = form.date("until", SLIP_UNTIL);
        String because = form.text("because", SLIP_BECAUSE);
        String shownBy = form.text("shown", SLIP_SHOWN_BY);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.wrongDate("until", SLIP_UNTIL_BEFORE_FROM.say());
        }
        if (!form.ok()) {
            return exceptionPage(viewer, form, child, assessment);
        }
        Reply reply = saved(
                viewer,
                form,
                child,
                assessment,
                "ground",
                (id, a) -> duty(a, form)
                        .map(duty -> acts.claim(
                                viewer,
                                id,
                                a.id(),
                                new Claim(
                                        ground.orElseThrow(),
                                        duty.ruleId(),
                                        duty.bodyKey().map(UUID::fromString),
                                        from.orElseThrow(),
                                        until.orElseThrow(),
                                        because,
                                        shownBy,
                                        people.person(viewer.person())
                                                .map(Person::name)
                                                .orElseThrow()),
                                form.once()))
                        .orElseGet(Answer.NotThere::new));
        return form.ok() ? reply : exceptionPage(viewer, form, child, assessment);
    }

    private Reply exceptionPage(Viewer viewer, Form form, String child, String assessment) {
        return opened(
                viewer,
                child,
                assessment,
                a -> duty(a, form)
                        .<Reply>map(duty -> new ExceptionPage(
                                a.child(),
                                a.id(),
                                duty.key(),
                                duty.limit().words().name(),
                                Chips.of(duty, viewer.today()),
                                CouncilActs.grounds(duty.ruleId()).stream()
                                        .map(ground -> Choice.of(ground.name(), ground.plainWords())
                                                .hint(ground.citationFor(duty.ruleId())
                                                        .map(c -> c.text())
                                                        .orElse(null)))
                                        .toList(),
                                form.typed(),
                                form.slips()))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Optional<Duty> duty(Assessment a, Form form) {
        String key = form.typed().text("duty");
        return a.duties().stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    /** A page for the officer who records here; the same nothing for everybody else. */
    private Reply opened(Viewer viewer, String child, String assessment, Function<Assessment, Reply> page) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(
                        viewer,
                        id,
                        "journey-record",
                        () -> journeys.of(id).stream()
                                .filter(a -> a.id().toString().equals(assessment) && CouncilActs.mayRecord(viewer, a))
                                .findFirst()
                                .map(page)))
                .flatMap(reply -> reply)
                .orElseGet(Reply.NotThere::new);
    }

    private interface Act {
        Answer<UUID> on(ChildId child, Assessment assessment);
    }

    /** Does it and goes back to where things are; a refusal is noted at the field. */
    private Reply saved(Viewer viewer, Form form, String child, String assessment, String field, Act act) {
        return opened(viewer, child, assessment, a -> switch (act.on(a.child(), a)) {
            case Answer.Done<UUID> _ -> new Reply.Go(Paths.journey(a.child()) + "?done=1");
            case Answer.Refused<UUID>(WhyNot why) -> {
                String says = Refusals.words(why).say(Dates.day(a.receivedOn()));
                if (field.equals(DAY)) {
                    form.wrongDate(field, says);
                } else {
                    form.wrong(field, says);
                }
                yield new Reply.NotThere();
            }
            case Answer.NotThere<UUID> _ -> new Reply.NotThere();
        });
    }
}
