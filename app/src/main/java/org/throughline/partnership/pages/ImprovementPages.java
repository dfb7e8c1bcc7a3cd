package org.throughline.partnership.pages;

import static org.throughline.partnership.ImprovementWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Action;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Licence;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Offer;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Priority;
import org.throughline.partnership.Recommendations;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** From a reading to what came of it: priorities, recommendations, actions, progress checks and offers. */
@Controller
class ImprovementPages {
    private final Partnerships partnerships;
    private final Improvements improvements;

    ImprovementPages(Partnerships partnerships, Improvements improvements) {
        this.partnerships = partnerships;
        this.improvements = improvements;
    }

    @GetMapping("/partnerships/{partnership}/choose-priority/{wave}")
    Reply askPriority(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        return working(viewer, partnership)
                .<Reply>map(d -> priorityPage(d, wave, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/choose-priority/{wave}")
    Reply priority(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String wave) {
        Optional<Design> d = working(viewer, partnership);
        Optional<UUID> of = Paths.uuid(wave);
        if (d.isEmpty() || of.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Ingredient> ingredient = form.one("ingredient", Ingredient.class, SLIP_INGREDIENT);
        String words = Entry.text(form, "words", SLIP_PRIORITY);
        String why = Entry.text(form, "why", SLIP_WHY);
        if (!form.ok()) {
            return priorityPage(d.get(), wave, form);
        }
        Answer<UUID> answer = improvements.choose(viewer, of.get(), ingredient.orElseThrow(), words, why, form.once());
        if (Entry.refused(answer, form, "words")) {
            return priorityPage(d.get(), wave, form);
        }
        return Entry.then(answer, Paths.wave(d.get().partnership().id(), of.get()));
    }

    private static FormPage priorityPage(Design d, String wave, Form form) {
        String at = Paths.of(d.partnership().id());
        return new FormPage(
                PRIORITY_TITLE.say(),
                PRIORITY_LEAD.say(),
                at + "/choose-priority/" + wave,
                List.of(
                        Entry.pick(
                                "ingredient",
                                ASK_INGREDIENT,
                                null,
                                List.of(Ingredient.values()),
                                Enum::name,
                                Ingredient::words,
                                form),
                        Entry.words("words", ASK_PRIORITY, ASK_PRIORITY_HINT, form),
                        Entry.words("why", ASK_WHY, ASK_WHY_HINT, form)),
                PRIORITY_DO.say(),
                at + "/waves/" + wave,
                form.slips());
    }

    /** What the bank recommends for a priority, and beginning an action. */
    @GetMapping("/partnerships/{partnership}/act-on/{priority}")
    Reply askAction(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String priority) {
        return working(viewer, partnership)
                .flatMap(d -> priorityOf(viewer, d, priority).map(p -> actPage(viewer, d, p, form)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/decide/{priority}")
    Reply decide(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String priority) {
        Optional<Design> d = working(viewer, partnership);
        Optional<Priority> p = d.flatMap(some -> priorityOf(viewer, some, priority));
        if (d.isEmpty() || p.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Choice.Decided> decided = form.one("decided", Choice.Decided.class, SLIP_DECIDED);
        String reason = Entry.text(form, "reason", SLIP_DECIDED_REASON);
        if (!form.ok()) {
            return actPage(viewer, d.get(), p.get(), form);
        }
        Answer<UUID> answer = improvements.decide(
                viewer, p.get().id(), form.typed().text("reference"), decided.orElseThrow(), reason, form.once());
        if (Entry.refused(answer, form, "reason")) {
            return actPage(viewer, d.get(), p.get(), form);
        }
        return Entry.then(
                answer,
                Paths.of(d.get().partnership().id()) + "/act-on/" + p.get().id());
    }

    @PostMapping("/partnerships/{partnership}/act-on/{priority}")
    Reply begun(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String priority) {
        Optional<Design> d = working(viewer, partnership);
        Optional<Priority> p = d.flatMap(some -> priorityOf(viewer, some, priority));
        if (d.isEmpty() || p.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = Entry.text(form, "words", SLIP_ACTION);
        var owner = Entry.chosen(form, "owner", d.get().places(), o -> o.id().toString(), SLIP_OWNER);
        var measure = Entry.chosen(form, "measure", d.get().measures(), m -> m.id().toString(), SLIP_ACTION_MEASURE);
        Optional<UUID> choice = Paths.uuid(form.typed().text("choice"));
        Optional<String> without = choice.isPresent() ? Optional.empty() : form.some("without");
        if (choice.isEmpty() && without.isEmpty()) {
            form.wrong("without", SLIP_WITHOUT.say());
        }
        if (!form.ok()) {
            return actPage(viewer, d.get(), p.get(), form);
        }
        Answer<UUID> answer = improvements.begin(
                viewer,
                p.get().id(),
                choice,
                without,
                words,
                owner.orElseThrow().id(),
                measure.orElseThrow().id(),
                form.once());
        if (Entry.refused(answer, form, "words")) {
            return actPage(viewer, d.get(), p.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID action)
                ? new Reply.Go(Paths.action(d.get().partnership().id(), action))
                : new Reply.NotThere();
    }

    private ActOnPage actPage(Viewer viewer, Design d, Priority p, Form form) {
        List<Recommendations.Recommendation> recommended = improvements.recommended(viewer, p.ingredient());
        List<Choice> decided = improvements.of(viewer, d.partnership().id()).choicesFor(p);
        List<Content> questions = new java.util.ArrayList<>();
        questions.add(Entry.words("words", ASK_ACTION, ASK_ACTION_HINT, form));
        questions.add(Entry.pick(
                "owner",
                ASK_OWNER,
                ASK_OWNER_HINT,
                d.places(),
                o -> o.id().toString(),
                org.throughline.partnership.Place::title,
                form));
        questions.add(Entry.pick(
                "measure",
                ASK_ACTION_MEASURE,
                ASK_ACTION_MEASURE_HINT,
                d.measures(),
                m -> m.id().toString(),
                org.throughline.partnership.Measure::name,
                form));
        List<Choice> accepted = decided.stream()
                .filter(c -> c.decided() != Choice.Decided.DECLINE)
                .toList();
        if (!accepted.isEmpty()) {
            questions.add(Entry.pick(
                    "choice",
                    ASK_CHOICE,
                    null,
                    accepted,
                    c -> c.id().toString(),
                    c -> c.recommendation().title(),
                    form));
        }
        questions.add(Entry.words("without", ASK_WITHOUT, ASK_WITHOUT_HINT, form));
        return new ActOnPage(d, p, recommended, decided, questions, form.typed(), form.slips());
    }

    @GetMapping("/partnerships/{partnership}/actions/{action}")
    Reply action(Anybody anybody, @PathVariable String partnership, @PathVariable String action) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> actionOf(viewer, d, action)
                        .map(a -> new ActionPage(
                                d,
                                improvements.of(viewer, d.partnership().id()),
                                a,
                                partnerships.mayWork(viewer, d.partnership().id()),
                                viewer.today())))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/check/{action}")
    Reply askCheck(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String action) {
        return working(viewer, partnership)
                .flatMap(d -> actionOf(viewer, d, action).map(a -> checkPage(d, a, form)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/check/{action}")
    Reply check(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String action) {
        Optional<Design> d = working(viewer, partnership);
        Optional<Action> a = d.flatMap(some -> actionOf(viewer, some, action));
        if (d.isEmpty() || a.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Action.Due> due =
                Entry.chosen(form, "months", a.get().stillToCome(), x -> Integer.toString(x.months()), SLIP_MONTHS);
        Optional<BigDecimal> amount =
                form.some("amount").isEmpty() ? Optional.empty() : Entry.amount(form, "amount", SLIP_AMOUNT);
        String found = Entry.text(form, "found", SLIP_FOUND);
        String harm = Entry.text(form, "harm", SLIP_HARM);
        var next = form.one("next", LookBack.Next.class, SLIP_NEXT);
        var funded = form.one("funded", LookBack.Sure.class, SLIP_SURE);
        var peopled = form.one("peopled", LookBack.Sure.class, SLIP_SURE);
        var habit = form.one("habit", LookBack.Sure.class, SLIP_SURE);
        if (!form.ok()) {
            return checkPage(d.get(), a.get(), form);
        }
        LookBack held = new LookBack(
                UUID.randomUUID(),
                d.get().partnership().id(),
                a.get().id(),
                due.orElseThrow().months(),
                viewer.today(),
                amount,
                found,
                harm,
                next.orElseThrow(),
                funded.orElseThrow(),
                peopled.orElseThrow(),
                habit.orElseThrow());
        Answer<UUID> answer = improvements.lookBack(viewer, held, form.once());
        if (Entry.refused(answer, form, "months")) {
            return checkPage(d.get(), a.get(), form);
        }
        return done(d.get(), a.get(), answer);
    }

    private static FormPage checkPage(Design d, Action a, Form form) {
        List<LookBack.Sure> sure = List.of(LookBack.Sure.values());
        return new FormPage(
                CHECK_TITLE.say(),
                a.words(),
                Paths.of(d.partnership().id()) + "/check/" + a.id(),
                List.of(
                        Entry.pick(
                                "months",
                                ASK_MONTHS,
                                ASK_MONTHS_HINT,
                                a.stillToCome(),
                                x -> Integer.toString(x.months()),
                                x -> MONTHS_DUE.say(x.months(), org.throughline.pages.Dates.day(x.on())),
                                form),
                        Entry.line("amount", ASK_CHECK_AMOUNT, ASK_CHECK_AMOUNT_HINT, form),
                        Entry.words("found", ASK_FOUND, ASK_FOUND_HINT, form),
                        Entry.words("harm", ASK_HARM, ASK_HARM_HINT, form),
                        Entry.pick(
                                "next",
                                ASK_NEXT,
                                null,
                                List.of(LookBack.Next.values()),
                                Enum::name,
                                LookBack.Next::words,
                                form),
                        Entry.pick("funded", ASK_FUNDED, null, sure, Enum::name, LookBack.Sure::words, form),
                        Entry.pick("peopled", ASK_PEOPLED, null, sure, Enum::name, LookBack.Sure::words, form),
                        Entry.pick("habit", ASK_HABIT, null, sure, Enum::name, LookBack.Sure::words, form)),
                CHECK_DO.say(),
                Paths.action(d.partnership().id(), a.id()),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/offer/{action}")
    Reply askOffer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String action) {
        return working(viewer, partnership)
                .flatMap(d -> actionOf(viewer, d, action)
                        .filter(a -> !a.lookBacks().isEmpty())
                        .map(a -> offerPage(d, a, form)))
                .<Reply>map(page -> page)
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage offerPage(Design d, Action a, Form form) {
        return new FormPage(
                Licence.Words.OFFER_TITLE.say(),
                a.words(),
                Paths.of(d.partnership().id()) + "/offer/" + a.id(),
                List.of(Entry.pick(
                        "licence",
                        Licence.Words.ASK_LICENCE,
                        Licence.Words.ASK_LICENCE_HINT,
                        List.of(Licence.values()),
                        Enum::name,
                        Licence::words,
                        form)),
                Licence.Words.OFFER_IT.say(),
                Paths.action(d.partnership().id(), a.id()),
                form.slips());
    }

    @PostMapping("/partnerships/{partnership}/offer/{action}")
    Reply offer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String action) {
        Optional<Design> d = working(viewer, partnership);
        Optional<Action> a = d.flatMap(design -> actionOf(viewer, design, action));
        if (d.isEmpty() || a.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Licence> licence = form.one("licence", Licence.class, Licence.Words.MISSING_LICENCE);
        if (licence.isEmpty()) {
            return offerPage(d.get(), a.get(), form);
        }
        Answer<UUID> answer =
                improvements.offer(viewer, d.get().partnership().id(), a.get().id(), licence.get(), form.once());
        return Entry.refused(answer, form, "licence")
                ? offerPage(d.get(), a.get(), form)
                : done(d.get(), a.get(), answer);
    }

    /** The write-up as it was offered, for whoever keeps a bank. */
    @GetMapping("/partnerships/{partnership}/offers/{offer}")
    Reply offered(Anybody anybody, @PathVariable String partnership, @PathVariable String offer) {
        return Paths.uuid(offer)
                .flatMap(id -> improvements.offer(anybody.viewer(), id))
                .map(Offer::record)
                .<Reply>map(record -> new Reply.Download(
                        "offered-result.json",
                        "application/json;charset=UTF-8",
                        record.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Reply.NotThere::new);
    }

    private static Reply done(Design d, Action a, Answer<UUID> answer) {
        return answer instanceof Answer.NotThere<UUID>
                ? new Reply.NotThere()
                : new Reply.Go(Paths.action(d.partnership().id(), a.id()));
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return Entrance.toWork(partnerships, viewer, partnership);
    }

    private Optional<Priority> priorityOf(Viewer viewer, Design d, String id) {
        return Paths.uuid(id)
                .flatMap(p -> improvements.of(viewer, d.partnership().id()).priority(p));
    }

    private Optional<Action> actionOf(Viewer viewer, Design d, String id) {
        return Paths.uuid(id)
                .flatMap(a -> improvements.of(viewer, d.partnership().id()).action(a));
    }
}
