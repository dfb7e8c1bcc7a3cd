package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Observed;

/**
 * Something that a partnership hoped this program would do for it, and what was found (requirement 117).
 *
 * @param indicator a figure that the program counts itself, to stand beside
 */
public record Effect(
        UUID id,
        UUID partnership,
        String hoped,
        Known known,
        Optional<Observed.Indicator> indicator,
        String stopWhen,
        LocalDate addedOn,
        List<Finding> findings) {

    /** How it would be known. */
    public sealed interface Known {}

    public record Measured(String how) implements Known {}

    public record NotMeasured(String because) implements Known {}

    /** What came of it. */
    public enum Found {
        BETTER,
        NONE,
        WORSE,
        CANNOT_TELL;

        public String words() {
            return RegisterWords.valueOf("FOUND_" + name()).say();
        }
    }

    /** What was found on a day, and what that rests on. */
    public record Finding(Found found, String words, LocalDate on) {}

    public Optional<Finding> latest() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.getLast());
    }
}
