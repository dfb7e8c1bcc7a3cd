package org.throughline.partnership.pages;

import static org.throughline.partnership.ImprovementWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Select;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Action;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Licence;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Offer;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** An action and what came of it: its page, its progress checks, and offering the result to the bank. */
@Controller
class ActionPages {
    /** What was stopped does not go on: nobody is asked whether it could. */
    private static final Optional<LookBack.Sure> GOES_NOT_ON = Optional.of(LookBack.Sure.NO);

    private final Partnerships partnerships;
    private final Improvements improvements;

    ActionPages(Partnerships partnerships, Improvements improvements) {
        this.partnerships = partnerships;
        this.improvements = improvements;
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
        boolean over = a.get().stopped();
        var next = over ? Optional.of(LookBack.Next.STOP) : form.one("next", LookBack.Next.class, SLIP_NEXT);
        var funded = over ? GOES_NOT_ON : form.one("funded", LookBack.Sure.class, SLIP_SURE);
        var peopled = over ? GOES_NOT_ON : form.one("peopled", LookBack.Sure.class, SLIP_SURE);
        var habit = over ? GOES_NOT_ON : form.one("habit", LookBack.Sure.class, SLIP_SURE);
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
        Select months = Entry.pick(
                "months",
                ASK_MONTHS,
                ASK_MONTHS_HINT,
                a.stillToCome(),
                x -> Integer.toString(x.months()),
                x -> MONTHS_DUE.say(x.months(), org.throughline.pages.Dates.day(x.on())),
                form);
        List<Content> questions = new ArrayList<>(List.of(
                a.stopped() ? months.chosen(Integer.toString(LookBack.FINISHES)) : months,
                Entry.line("amount", ASK_CHECK_AMOUNT, ASK_CHECK_AMOUNT_HINT, form),
                Entry.words("found", a.stopped() ? ASK_FOUND_AFTER : ASK_FOUND, ASK_FOUND_HINT, form),
                Entry.words("harm", ASK_HARM, ASK_HARM_HINT, form)));
        if (!a.stopped()) {
            List<LookBack.Sure> sure = List.of(LookBack.Sure.values());
            questions.addAll(List.of(
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
                    Entry.pick("habit", ASK_HABIT, null, sure, Enum::name, LookBack.Sure::words, form)));
        }
        return new FormPage(
                (a.stopped() ? CHECK_TITLE_AFTER : CHECK_TITLE).say(),
                a.words(),
                Paths.of(d.partnership().id()) + "/check/" + a.id(),
                questions,
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

    private Optional<Action> actionOf(Viewer viewer, Design d, String id) {
        return Paths.uuid(id)
                .flatMap(a -> improvements.of(viewer, d.partnership().id()).action(a));
    }
}
