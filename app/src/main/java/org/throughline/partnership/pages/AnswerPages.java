package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answering;
import org.throughline.partnership.Answers;
import org.throughline.partnership.BodyAnswer;
import org.throughline.partnership.Given;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Waves;
import org.throughline.words.WordKey;

/**
 * Answering a wave by a printed code. The code travels inside the form and never in an address or a session, so it stands in no
 * history and beside no account; each page is therefore the answer to a post.
 */
@Controller
class AnswerPages {
    private static final int MOST_IN_A_BODY = 10_000;

    private final Answering answering;
    private final Waves waves;
    private final ReadingPages readings;
    private final List<OpensByCode> others;

    AnswerPages(Answering answering, Waves waves, ReadingPages readings, List<OpensByCode> others) {
        this.answering = answering;
        this.waves = waves;
        this.readings = readings;
        this.others = List.copyOf(others);
    }

    @GetMapping("/answer")
    Reply ask(Form form) {
        return new CodePage(form.typed(), form.slips());
    }

    @PostMapping("/answer")
    Reply answer(Form form) {
        String code = form.text("code", SLIP_CODE);
        if (!form.ok()) {
            return new CodePage(form.typed(), form.slips());
        }
        Optional<AnswerPage.Step> step = AnswerPage.Step.read(form.typed().text("step"));
        return switch (answering.open(code)) {
            case Answering.Ready ready when form.typed().has("paper", "yes") -> paper(form, code, ready);
            case Answering.Ready ready when step.isPresent() -> onwards(form, code, ready, step.get());
            case Answering.Ready ready -> begin(code, ready);
            case Answering.Opened other -> otherwise(form, other);
        };
    }

    /** Where somebody who comes back goes on: the first question without an answer. */
    private static Reply begin(String code, Answering.Ready ready) {
        return page(
                code,
                ready,
                ready.soFar().count() == 0
                        ? AnswerPage.Step.BEFORE
                        : ready.soFar().firstOpen().map(AnswerPage.Step::of).orElse(AnswerPage.Step.AFTER));
    }

    private Reply onwards(Form form, String code, Answering.Ready ready, AnswerPage.Step step) {
        Answers now = ready.soFar().with(given(form, step));
        if (!now.equals(ready.soFar())) {
            Answering.Opened kept = answering.keep(code, now);
            if (!(kept instanceof Answering.Ready)) {
                return otherwise(form, kept);
            }
        }
        Answering.Ready with =
                new Answering.Ready(ready.wave(), ready.partnership(), ready.side(), ready.forBody(), now);
        return switch (form.typed().text("go")) {
            case "back" -> page(code, with, step.before());
            case "send" -> send(form, code, with);
            default -> page(code, with, step.next());
        };
    }

    private Reply send(Form form, String code, Answering.Ready ready) {
        if (!ready.forBody()) {
            return otherwise(form, answering.finish(code, ready.soFar()));
        }
        String body = Entry.text(form, "body", SLIP_BODY);
        int people = Entry.whole(form, "people", 2, MOST_IN_A_BODY, SLIP_BODY_PEOPLE);
        String how = Entry.text(form, "how", SLIP_BODY_HOW);
        String dissent = Entry.text(form, "dissent", SLIP_DISSENT);
        if (!form.typed().has("agreed", "yes")) {
            form.wrong("agreed", SLIP_BODY_AGREED.say());
        }
        if (!form.ok()) {
            return new AnswerPage(code, ready, AnswerPage.Step.AFTER, form.typed(), form.slips());
        }
        return otherwise(
                form, answering.finish(code, new BodyAnswer(ready.side(), body, people, how, ready.soFar(), dissent)));
    }

    /** A whole paper at once, typed by whoever it was handed to. */
    private Reply paper(Form form, String code, Answering.Ready ready) {
        Map<Item, Given> given = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            form.some(item.name())
                    .ifPresent(typed -> Optional.of(typed)
                            .filter(t -> t.length() == 1)
                            .flatMap(t -> Given.of(t.charAt(0)))
                            .ifPresentOrElse(g -> given.put(item, g), () -> form.wrong(item.name(), SLIP_SIGN.say())));
        }
        if (ready.forBody() || !form.typed().has("go", "send") || !form.ok()) {
            return new PaperPage(code, ready.side().wording(), form.typed(), form.slips());
        }
        return otherwise(form, answering.finish(code, new Answers(given)));
    }

    private static Map<Item, Given> given(Form form, AnswerPage.Step step) {
        Map<Item, Given> given = new EnumMap<>(Item.class);
        step.ingredient()
                .ifPresent(ingredient -> Item.of(ingredient)
                        .forEach(item -> form.some(item.name())
                                .filter(typed -> typed.length() == 1)
                                .flatMap(typed -> Given.of(typed.charAt(0)))
                                .ifPresent(g -> given.put(item, g))));
        return given;
    }

    private static AnswerPage page(String code, Answering.Ready ready, AnswerPage.Step step) {
        return AnswerPage.of(code, ready, step);
    }

    private Reply otherwise(Form form, Answering.Opened opened) {
        return switch (opened) {
            case Answering.Used used -> new AnsweredPage(used.wave());
            case Answering.NowClosed closed
            when closed.side().isFamily()
                    && answering.familyCodeHolder().today().isBefore(closed.opensFrom()) ->
                again(form, SLIP_CODE_LATER.say(Dates.day(closed.opensFrom())));
            case Answering.NowClosed closed
            when closed.side().isFamily() ->
                waves.result(answering.familyCodeHolder(), closed.wave().id())
                        .<Reply>map(read -> readings.byCode(answering.familyCodeHolder(), read))
                        .orElseGet(() -> again(form, SLIP_CODE_CLOSED));
            case Answering.NowClosed _ -> again(form, SLIP_CODE_CLOSED);
            case Answering.NotOpenYet _ -> again(form, SLIP_CODE_NOT_YET);
            case Answering.NoSuchCode _ ->
                others.stream()
                        .flatMap(other -> other.opens(form).stream())
                        .findFirst()
                        .orElseGet(() -> again(form, SLIP_CODE_UNKNOWN));
            case Answering.Ready ready -> begin(form.typed().text("code"), ready);
        };
    }

    private static Reply again(Form form, WordKey why) {
        return again(form, why.say());
    }

    private static Reply again(Form form, String why) {
        form.wrong("code", why);
        return new CodePage(form.typed(), form.slips());
    }

    /** The ingredients in the order in which they are asked. */
    static int number(Ingredient ingredient) {
        return ingredient.ordinal() + 1;
    }
}
