package org.throughline.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The waves that somebody may read today side by side, the oldest first. It is worked out of the single results alone, so it shows nothing that they do
 * not, and it makes no figure over sides or over waves.
 */
public record OverTheWaves(List<Read> waves) {
    /** The newest so many waves stand beside each other. */
    public static final int MOST = 12;
    /** From so many on a line says more than the table does. */
    public static final int FEWEST_FOR_A_LINE = 3;

    public OverTheWaves {
        waves = List.copyOf(waves);
    }

    /** One wave, and what it may show. */
    public record Read(Wave wave, Result result) {}

    /** How a side stood in one wave. */
    public sealed interface Stood {
        /** The side was not invited. */
        record NotAsked() implements Stood {}

        /** Too few of it were invited or answered. */
        record Hidden() implements Stood {}

        /** It is shown, and all of it said that they could not know or were not asked. */
        record NobodyOnTheScale() implements Stood {}

        /** @param people the most who placed any one of the questions on the scale */
        record Median(double steps, int people) implements Stood {}
    }

    public Stood stood(Read read, Side side, Ingredient ingredient) {
        if (read.wave().invited(side).isEmpty()) {
            return new Stood.NotAsked();
        }
        Optional<Result.OfSide> shown =
                read.result().of(side).filter(s -> Item.of(ingredient).stream().anyMatch(s.items()::containsKey));
        if (shown.isEmpty()) {
            return new Stood.Hidden();
        }
        return shown.get()
                .of(ingredient)
                .<Stood>map(t -> new Stood.Median(t.median(), shown.get().peopleBehind(ingredient)))
                .orElseGet(Stood.NobodyOnTheScale::new);
    }

    /** The sides that any of these waves asked, in their order. */
    public List<Side> sides() {
        return Arrays.stream(Side.values())
                .filter(side ->
                        waves.stream().anyMatch(r -> r.wave().invited(side).isPresent()))
                .toList();
    }

    public boolean enoughForLines() {
        return waves.size() >= FEWEST_FOR_A_LINE;
    }
}
