package org.throughline.partnership;

import java.util.Optional;

/**
 * A figure that the product worked out from what was done in it, to stand beside what people felt and never to be averaged with
 * it.
 *
 * @param figure in words with its unit; empty where the work it counts is not done here, or was not done in the months that count, or too
 *               little to be shown
 * @param doneHere whether that work was ever recorded here up to the day asked
 */
public record Observed(Indicator indicator, Optional<String> figure, boolean doneHere) {

    public String shown() {
        return figure.orElseGet(() -> indicator.withoutFigure(doneHere));
    }

    /** Its words when there is no figure need a word of explanation. */
    public boolean explains() {
        return figure.isEmpty() && !indicator.pointsAtFew();
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
        DAYS_TO_ANSWER(Ingredient.COMMUNICATION),
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

        /** Of what points at few, never, none and fewer than five are the same words. */
        boolean pointsAtFew() {
            return this == CHALLENGES_ANSWERED || this == DAYS_TO_ANSWER || this == READING_AGE;
        }

        /** What stands there without a figure. "Not done here" is said only where it never was. */
        String withoutFigure(boolean doneHere) {
            if (pointsAtFew()) {
                return ObservedWords.NONE_OR_FEW.say(Observing.FEWEST);
            }
            if (!doneHere) {
                return ResultWords.NOT_DONE_HERE.say();
            }
            return switch (this) {
                case SEATS_FILLED, FAMILY_SEATS_FILLED -> ObservedWords.NONE_ON_THAT_DAY.say();
                case ADVICE_DAYS -> ObservedWords.NONE_OR_FEW.say(Observing.FEWEST);
                default -> ObservedWords.NONE_IN_TWELVE_MONTHS.say();
            };
        }

        public String couldBeGamed() {
            return ResultWords.valueOf("GAMED_" + name()).say();
        }
    }
}
