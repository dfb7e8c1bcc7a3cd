package org.throughline.evidence.pages;

import static org.throughline.evidence.IngredientWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Ingredient;
import org.throughline.pages.Page;
import org.throughline.words.Manner;

/** The five ingredients in both wordings, side by side, with what the two divide differently (requirement 11, correction C3). */
public record IngredientsPage() implements Page {
    @Override
    public String title() {
        return TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    @Override
    public boolean wide() {
        return true;
    }

    public List<Ingredient> ingredients() {
        return List.of(Ingredient.values());
    }

    /** The wording that this reader asked for comes first. */
    public List<Manner> manners() {
        return Manner.now() == Manner.PLAIN
                ? List.of(Manner.PLAIN, Manner.RESEARCH)
                : List.of(Manner.RESEARCH, Manner.PLAIN);
    }

    public String heading(Manner manner) {
        return (manner == Manner.PLAIN ? IN_PLAIN : IN_RESEARCH).say();
    }

    public String heading(Ingredient ingredient) {
        return NUMBERED.say(ingredient.number());
    }

    /** Where feeling valued stands in the other wording. */
    public static Optional<String> moves(Ingredient ingredient) {
        return switch (ingredient) {
            case PARTICIPATION -> Optional.of(MOVES_PARTICIPATION.say(Ingredient.COMMUNICATION.words(Manner.RESEARCH)));
            case COMMUNICATION -> Optional.of(MOVES_COMMUNICATION.say(Ingredient.PARTICIPATION.words(Manner.PLAIN)));
            default -> Optional.empty();
        };
    }

    public String evidence(Ingredient ingredient) {
        return Paths.BANK + "?ingredient=" + ingredient.name();
    }
}
