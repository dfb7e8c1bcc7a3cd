package org.throughline.partnership.together;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;

/**
 * Something that was made together with families or young people.
 *
 * @param of      the change, task group or product that it is, where it is one
 * @param cameIn  the stage of its design at which families or young people came in
 * @param heard   how many people of each side were heard; at least one of families or young people
 * @param changed what changed because of them
 */
public record Made(
        UUID id,
        UUID partnership,
        String title,
        Optional<Link> of,
        Stage cameIn,
        List<Heard> heard,
        String changed,
        Optional<NotTakenUp> notTakenUp,
        LocalDate madeOn) {

    /** What it can be beside words. */
    public enum Kind {
        CHANGE,
        GROUP,
        PRODUCT;

        public String words() {
            return TogetherWords.valueOf("KIND_" + name()).say();
        }
    }

    public record Link(Kind kind, UUID id) {}

    /** @param people how many, one or more; nobody's name is kept */
    public record Heard(Side side, int people) {}

    /** What was said and not done, and why not. */
    public record NotTakenUp(String what, String why) {}

    /** Some family or young person was among those heard; otherwise it was not made together. */
    public boolean withFamilies() {
        return heard.stream().anyMatch(h -> h.side().isFamily());
    }

    /** Stages that had passed when families or young people came in. */
    public List<Stage> without() {
        return Arrays.stream(Stage.values())
                .filter(s -> s.compareTo(cameIn) < 0)
                .toList();
    }
}
