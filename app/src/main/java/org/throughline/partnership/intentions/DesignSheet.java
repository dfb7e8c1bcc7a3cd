package org.throughline.partnership.intentions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.LocalCondition;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.Wave;
import org.throughline.partnership.working.WorkingModel;

/**
 * A partnership as it is meant to be, on a day: all of its design, what seats intend for each ingredient, and what is not settled. It holds
 * no answer of a wave, and adds nothing up.
 *
 * @param conditions those that are marked by the bank's names; none where nobody has marked any
 * @param intended   what each seat said last
 */
public record DesignSheet(
        Design design,
        WorkingModel working,
        List<LocalCondition> conditions,
        List<Intention> intended,
        List<Wave> waves,
        LocalDate day) {

    public DesignSheet {
        conditions = List.copyOf(conditions);
        intended = List.copyOf(intended);
        waves = List.copyOf(waves);
    }

    public List<Place> seats() {
        return design.places().stream().filter(p -> p.heldOn(day)).toList();
    }

    public List<Place> seats(Side side) {
        return seats().stream().filter(p -> p.side() == side).toList();
    }

    /** The sides for which there is no seat at all, held or not. */
    public List<Side> sidesWithoutASeat() {
        return Arrays.stream(Side.values()).filter(s -> seats(s).isEmpty()).toList();
    }

    public List<Place> emptySeats() {
        return seats().stream().filter(p -> !p.filledOn(day)).toList();
    }

    /** Goals that name no outcome which families stated. */
    public List<Goal> goalsThatServeNone() {
        return design.goals().stream().filter(g -> g.serves().isEmpty()).toList();
    }

    /** Goals of which nobody could tell whether they are reached: neither they nor a goal under them has a measure. */
    public List<Goal> goalsWithoutAMeasure() {
        return design.goals().stream().filter(g -> !isMeasured(g)).toList();
    }

    private boolean isMeasured(Goal goal) {
        return !design.measuresOf(goal).isEmpty()
                || design.under(Optional.of(goal.id())).stream().anyMatch(this::isMeasured);
    }

    /** What seats said of one question, in the order of their seats. */
    public List<Intention> of(Item item) {
        return design.places().stream()
                .flatMap(p -> intended.stream().filter(i -> i.place().equals(p.id()) && i.item() == item))
                .toList();
    }

    /** The questions of an ingredient of which no seat has said how that will be so here. */
    public List<Item> notSaid(Ingredient ingredient) {
        return Item.of(ingredient).stream()
                .filter(item -> of(item).stream().noneMatch(i -> i.words().isPresent()))
                .toList();
    }

    /** The questions of an ingredient to which a seat cannot know the answer, or of which it is not at all or only a little sure. */
    public List<Item> inDoubt(Ingredient ingredient) {
        return Item.of(ingredient).stream()
                .filter(item -> of(item).stream().anyMatch(Intention::isInDoubt))
                .toList();
    }

    /** The wave whose coverage was set last. */
    public Optional<Wave> coverage() {
        return waves.stream().max(java.util.Comparator.comparing(Wave::endsOn));
    }

    /** The first wave that has opened: from its day on nothing is intended any more, and people are asked. */
    public Optional<LocalDate> askedSince() {
        return waves.stream()
                .flatMap(w -> w.openedOn().stream())
                .filter(on -> !on.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
