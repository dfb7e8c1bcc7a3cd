package org.throughline.partnership.pages;

import static org.throughline.partnership.ImprovementWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Priority;
import org.throughline.partnership.Recommendations;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.sharing.Viewer;

/** From a reading to what is done about it: priorities, what the bank recommends for them, and beginning an action. */
@Controller
class PriorityPages {
    private final Partnerships partnerships;
    private final Improvements improvements;
    private final LocalConditions conditions;

    PriorityPages(Partnerships partnerships, Improvements improvements, LocalConditions conditions) {
        this.partnerships = partnerships;
        this.improvements = improvements;
        this.conditions = conditions;
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
        String reference = form.typed().text("reference");
        Optional<Choice.Decided> decided =
                Ids.one(Choice.Decided.class, form.typed().text("decided"));
        if (decided.isEmpty()) {
            form.wrong(ActOnPage.input("decided", reference), SLIP_DECIDED.say());
        }
        String reason = Entry.text(form, "reason", ActOnPage.input("reason", reference), SLIP_DECIDED_REASON);
        if (!form.ok()) {
            return decidePage(viewer, d.get(), p.get(), form);
        }
        Answer<UUID> answer =
                improvements.decide(viewer, p.get().id(), reference, decided.orElseThrow(), reason, form.once());
        if (answer instanceof Answer.Refused<UUID>(var why)) {
            form.wrong(ActOnPage.BANK, why.say());
            return decidePage(viewer, d.get(), p.get(), form);
        }
        return Entry.then(
                answer,
                Paths.of(d.get().partnership().id()) + "/act-on/" + p.get().id());
    }

    /** With what is wrong, as long as what it is about stands on the page; somebody else may have decided on it meanwhile. */
    private Reply decidePage(Viewer viewer, Design d, Priority p, Form form) {
        ActOnPage page = actPage(viewer, d, p, form);
        boolean known = page.recommended().stream()
                .anyMatch(r -> r.reference().equals(form.typed().text("reference")));
        return known ? page : new Reply.NotThere();
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
        List<Recommendations.Recommendation> recommended =
                improvements.recommended(viewer, d.partnership().id(), p.ingredient());
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
        return new ActOnPage(
                d,
                p,
                recommended,
                conditions.of(viewer, d.partnership().id()),
                decided,
                questions,
                form.typed(),
                form.slips());
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return Entrance.toWork(partnerships, viewer, partnership);
    }

    private Optional<Priority> priorityOf(Viewer viewer, Design d, String id) {
        return Paths.uuid(id)
                .flatMap(p -> improvements.of(viewer, d.partnership().id()).priority(p));
    }
}
