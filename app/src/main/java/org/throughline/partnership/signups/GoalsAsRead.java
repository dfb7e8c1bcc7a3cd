package org.throughline.partnership.signups;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Measure;

/**
 * What is wanted and how one will know, as one text with its SHA-256. Who sits at the table, who answers for a measure and when it is
 * looked at again are no part of it: they change without anybody wanting something else.
 */
final class GoalsAsRead {
    private GoalsAsRead() {}

    static String hash(Design design) {
        try {
            byte[] text = text(design).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String text(Design design) {
        List<String> goals = design.goals().stream().map(GoalsAsRead::line).toList();
        List<String> measures =
                design.measures().stream().map(GoalsAsRead::line).sorted().toList();
        return String.join(
                "\n",
                Stream.of(Stream.of(design.partnership().vision()), goals.stream(), measures.stream())
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static String line(Goal g) {
        return "goal %s under %s: %s; serves %s".formatted(g.id(), g.under(), g.words(), g.serves());
    }

    private static String line(Measure m) {
        return "measure %s of %s: %s; %s; %s; from %s to %s"
                .formatted(
                        m.id(),
                        m.goal(),
                        m.name(),
                        m.definition(),
                        m.unit(),
                        m.baseline().stripTrailingZeros().toPlainString(),
                        m.target().stripTrailingZeros().toPlainString());
    }
}
