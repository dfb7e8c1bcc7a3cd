package org.throughline.partnership;

import java.util.Optional;

/**
 * A figure that the product worked out from what was done in it, to stand beside what people felt and never to be averaged with
 * it.
 *
 * @param figure in words with its unit; empty where the work it counts is not done here, or too little to be shown
 */
public record Observed(Indicator indicator, Optional<String> figure) {

    public String shown() {
        return figure.orElseGet(indicator::withoutFigure);
    }

    /** What is counted, and how it could be gamed. Each belongs to one ingredient. */
    public enum Indicator {
        SEATS_FILLED(Ingredient.PARTICIPATION),
        FAMILY_SEATS_FILLED(Ingredient.PARTICIPATION),
        ATTENDANCE(Ingredient.PARTICIPATION),
        AGENDA_BY_FAMILIES(Ingredient.PARTICIPATION),
        DECISIONS_WITHOUT_FAMILIES(Ingredient.PARTICIPATION),
        CONSULTED_BEFORE_DRAFT(Ingredient.PERSONALISATION),
        OPTIONS_OFFERED(Ingredient.PERSONALISATION),
        ADVICE_DAYS(Ingredient.COMMUNICATION),
        CHALLENGES_ANSWERED(Ingredient.COMMUNICATION),
        READING_AGE(Ingredient.COMMUNICATION),
        INDUCTION_DONE(Ingredient.PREPARATION),
        PACKS_IN_TIME(Ingredient.PREPARATION),
        GOALS_SHARED(Ingredient.BOUNDARIES),
        HANDOVERS_ACKNOWLEDGED(Ingredient.BOUNDARIES),
        REPEAT_QUESTIONS(Ingredient.BOUNDARIES);

        private final Ingredient ingredient;

        Indicator(Ingredient ingredient) {
            this.ingredient = ingredient;
        }

        public Ingredient ingredient() {
            return ingredient;
        }

        public String words() {
            return ResultWords.valueOf("OBSERVED_" + name()).say();
        }

        /** What stands there without a figure. Of what points at few, none and fewer than five are the same words. */
        public String withoutFigure() {
            return switch (this) {
                case CHALLENGES_ANSWERED, READING_AGE -> ObservedWords.NONE_OR_FEW.say(Observing.FEWEST);
                default -> ResultWords.NOT_DONE_HERE.say();
            };
        }

        public String couldBeGamed() {
            return ResultWords.valueOf("GAMED_" + name()).say();
        }
    }
}
