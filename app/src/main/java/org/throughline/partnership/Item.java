package org.throughline.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.words.Manner;

/**
 * One question of a wave, five to an ingredient. No question has been validated: the set is formative and not a scale.
 *
 * <p>Source: partnership-model, part A (design of this product, marked D there).
 */
public enum Item {
    ENTITLED(Ingredient.PARTICIPATION, "1F44B"),
    TREATED_AS_ENTITLED(Ingredient.PARTICIPATION, "1F91D"),
    AGENDA(Ingredient.PARTICIPATION, "1F4CB"),
    VOICE_CHANGED(Ingredient.PARTICIPATION, "1F4AC"),
    NOBODY_MISSING(Ingredient.PARTICIPATION, "1F465"),
    FITTED(Ingredient.PERSONALISATION, "1F9E9"),
    ASKED_BEFORE(Ingredient.PERSONALISATION, "23F0"),
    SAY_NO(Ingredient.PERSONALISATION, "270B"),
    SAW_CHANGE(Ingredient.PERSONALISATION, "1F440"),
    SERVICE_PLANS(Ingredient.PERSONALISATION, "1F3EB"),
    RESPECT(Ingredient.COMMUNICATION, "1F60A"),
    MY_WORDS(Ingredient.COMMUNICATION, "1F5E3"),
    ANSWERED(Ingredient.COMMUNICATION, "1F4EC"),
    DISAGREE(Ingredient.COMMUNICATION, "2696"),
    VALUED(Ingredient.COMMUNICATION, "2B50"),
    PAPERS(Ingredient.PREPARATION, "1F4C4"),
    MY_ROLE(Ingredient.PREPARATION, "1F4CC"),
    INDUCTION(Ingredient.PREPARATION, "1F463"),
    HELPED(Ingredient.PREPARATION, "1F6DF"),
    LEARN_TOGETHER(Ingredient.PREPARATION, "1F393"),
    WHAT_OTHERS_DO(Ingredient.BOUNDARIES, "1F50E"),
    SHARED_GOALS(Ingredient.BOUNDARIES, "1F3AF"),
    HANDOVERS(Ingredient.BOUNDARIES, "1F500"),
    ONE_PERSON(Ingredient.BOUNDARIES, "1F9F5"),
    SHARING_RULES(Ingredient.BOUNDARIES, "1F511");

    private final Ingredient ingredient;
    private final String symbol;

    Item(Ingredient ingredient, String symbol) {
        this.ingredient = ingredient;
        this.symbol = symbol;
    }

    /** The ingredient under which the paper has it. */
    public Ingredient ingredient() {
        return ingredient;
    }

    /**
     * Feeling valued stands with respectful communication in the paper's abstract and with being involved in the plain
     * summary (requirements C3): it is asked once and may be read under both.
     */
    public boolean readUnder(Ingredient other) {
        return ingredient == other || (this == VALUED && other == Ingredient.PARTICIPATION);
    }

    /** Said beside the question that is read under two ingredients: with which it counts. */
    public Optional<String> readTwice(Manner manner) {
        return this == VALUED
                ? Optional.of(ResultWords.VALUED_COUNTS.say(
                        Ingredient.COMMUNICATION.inTheBank().words(manner),
                        Ingredient.PARTICIPATION.inTheBank().words(manner)))
                : Optional.empty();
    }

    /** The picture beside the question in Easy Read, by its OpenMoji number. */
    public String symbol() {
        return symbol;
    }

    public String asked(Wording wording) {
        return QuestionWords.valueOf(name() + "_" + wording.name()).say();
    }

    /** The five of an ingredient, in the order in which they are asked. */
    public static List<Item> of(Ingredient ingredient) {
        return Arrays.stream(values()).filter(i -> i.ingredient == ingredient).toList();
    }
}
