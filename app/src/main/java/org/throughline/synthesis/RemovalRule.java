package org.throughline.synthesis;

import static org.throughline.synthesis.RemovalWords.*;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.references.ReferenceType;

/**
 * Which records a rule takes out: those of which everything that it asks is true. A record without a year was published neither
 * before nor after any.
 *
 * @param before published before this year
 * @param after  published after this year
 * @param kind   of this kind
 * @param words  these words stand in the title, in any case of letters; empty for any title
 */
public record RemovalRule(OptionalInt before, OptionalInt after, Optional<ReferenceType> kind, String words) {
    /** Asks nothing: every record that waits. */
    public static final RemovalRule ALL =
            new RemovalRule(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), "");

    public boolean asksNothing() {
        return equals(ALL);
    }

    /** The rule in a sentence; empty when it asks nothing. */
    public String said() {
        return Stream.of(
                        before.isPresent() ? RULE_BEFORE.say(Integer.toString(before.getAsInt())) : "",
                        after.isPresent() ? RULE_AFTER.say(Integer.toString(after.getAsInt())) : "",
                        kind.map(k -> RULE_KIND.say(k.words())).orElse(""),
                        words.isEmpty() ? "" : RULE_WORDS.say(words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
