package org.throughline.partnership.trials;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.throughline.evidence.Level;
import org.throughline.partnership.TrialWords;

/**
 * What is asked and how it will be known, before anybody knows.
 *
 * @param who      who takes part, and how many are hoped for
 * @param outcome  the one thing that decides, and how it is measured
 * @param level    whose outcome it is
 * @param smallest the smallest difference that would matter, in the outcome's unit
 * @param consent  who consents, and how
 * @param arms     what each group gets; the first is the one with which the others are compared
 * @param owner    the seat that answers for it
 */
public record Plan(
        String name,
        String question,
        String who,
        List<String> arms,
        String outcome,
        String unit,
        Level level,
        Better better,
        BigDecimal smallest,
        String consent,
        String stopping,
        String analysis,
        LocalDate until,
        UUID owner) {
    public static final int FEWEST_ARMS = 2;
    public static final int MOST_ARMS = 6;

    /** Which way is better. */
    public enum Better {
        MORE,
        LESS;

        public String words() {
            return TrialWords.valueOf("BETTER_" + name()).say();
        }
    }

    public Plan {
        arms = List.copyOf(arms);
    }

    /** The plan as a text that anybody can take and hash: one line for each part, in this order, always the same. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        line(text, "name", name);
        line(text, "question", question);
        line(text, "who takes part", who);
        for (int i = 0; i < arms.size(); i++) {
            line(text, "arm " + (i + 1), arms.get(i));
        }
        line(text, "outcome", outcome);
        line(text, "unit", unit);
        line(text, "whose outcome", level.name());
        line(text, "better is", better.name());
        line(
                text,
                "smallest difference that matters",
                smallest.stripTrailingZeros().toPlainString());
        line(text, "consent", consent);
        line(text, "stopping rule", stopping);
        line(text, "analysis", analysis);
        line(text, "until", until.toString());
        return text.toString();
    }

    private static void line(StringBuilder text, String part, String words) {
        text.append(part)
                .append(": ")
                .append(words.strip().replace("\r\n", "\n").replace("\n", "\n  "))
                .append('\n');
    }

    /** SHA-256 (FIPS 180-4) of {@link #asText()} in UTF-8, in 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(asText().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
