package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.partnership.Answering;
import org.throughline.partnership.Given;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Wording;
import org.throughline.words.Manner;

/** One page of answering: what this is, five questions of an ingredient, or the last look before sending. */
public record AnswerPage(String code, Answering.Ready ready, Step step, Typed typed, Slips slips) implements Page {

    /** The pages in their order. */
    public enum Step {
        BEFORE,
        PARTICIPATION,
        PERSONALISATION,
        COMMUNICATION,
        PREPARATION,
        BOUNDARIES,
        AFTER;

        static Step of(Ingredient ingredient) {
            return valueOf(ingredient.name());
        }

        static Optional<Step> read(String typed) {
            return Arrays.stream(values()).filter(s -> s.name().equals(typed)).findFirst();
        }

        Optional<Ingredient> ingredient() {
            return this == BEFORE || this == AFTER ? Optional.empty() : Optional.of(Ingredient.valueOf(name()));
        }

        Step next() {
            return values()[Math.min(ordinal() + 1, values().length - 1)];
        }

        Step before() {
            return values()[Math.max(ordinal() - 1, 0)];
        }
    }

    static AnswerPage of(String code, Answering.Ready ready, Step step) {
        return new AnswerPage(code, ready, step, Typed.NOTHING, Slips.none());
    }

    @Override
    public String title() {
        return step.ingredient()
                .map(i -> easy()
                        ? EASY_STEP_TITLE.say(Integer.toString(AnswerPages.number(i)))
                        : STEP_TITLE.say(Integer.toString(AnswerPages.number(i)), i.plainWords()))
                .orElseGet(() -> step == Step.BEFORE ? ready.wave().name() : LAST_LOOK_TITLE.say());
    }

    @Override
    public boolean anonymous() {
        return true;
    }

    public Wording wording() {
        return ready.side().wording();
    }

    public boolean easy() {
        return wording().easyRead();
    }

    public String minutes() {
        return Integer.toString((wording().seconds() + 59) / 60);
    }

    public List<Item> items() {
        return step.ingredient().map(Item::of).orElse(List.of());
    }

    /** While answering nobody leaves the page to change the wording: the research's words are folded below the plain ones. */
    public static String inResearchWords(Ingredient ingredient) {
        return ingredient.inTheBank().words(Manner.RESEARCH)
                + "\n\n"
                + ingredient.inTheBank().about(Manner.RESEARCH);
    }

    public int answered() {
        return ready.soFar().count();
    }

    public int all() {
        return Item.values().length;
    }

    public Radios radios(Item item) {
        Field asked = Field.of(item.name(), item.asked(wording()));
        return Radios.of(
                        item.readTwice(Manner.PLAIN)
                                .filter(_ -> !easy())
                                .map(asked::hint)
                                .orElse(asked),
                        Arrays.stream(Given.values())
                                .map(g -> Choice.of(String.valueOf(g.sign()), g.words(wording())))
                                .toList())
                .chosen(ready.soFar()
                        .to(item)
                        .map(g -> String.valueOf(g.sign()))
                        .orElse(null));
    }
}
