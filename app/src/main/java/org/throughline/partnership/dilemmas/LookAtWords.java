package org.throughline.partnership.dilemmas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.partnership.IdentifyingWords;

/**
 * A look at words before a circle reads them: what could tell of somebody, and what may sound like blame. It finds forms and guesses at
 * the rest, so that a person looks too; it never says that words are safe or fair.
 */
public record LookAtWords(List<IdentifyingWords.Found> signs, List<String> blame) {
    private static final int MOST = 20;
    private static final Pattern BLAME = Pattern.compile(
            "\\b(?:they|he|she|who) (?:never|always|refuse[sd]?|ignore[sd]?|do(?:es)? nothing|did nothing|do not care|does not care)\\b"
                    + "|\\b(?:fault|blame[sd]?|incompetent|useless|lazy|obstructive|hopeless|liars?|lied)\\b",
            Pattern.CASE_INSENSITIVE);

    public static LookAtWords at(String... words) {
        String all = String.join("\n", words);
        List<String> blame = new ArrayList<>();
        Matcher m = BLAME.matcher(all);
        while (m.find() && blame.size() < MOST) {
            String hit = m.group().toLowerCase(Locale.ROOT);
            if (!blame.contains(hit)) {
                blame.add(hit);
            }
        }
        return new LookAtWords(IdentifyingWords.in(all), List.copyOf(blame));
    }

    /** Something leads to a person or a household by itself: these words are not taken. */
    public boolean leadsToSomebody() {
        return signs.stream().anyMatch(f -> f.kind().leadsToSomebody());
    }

    /** Nothing was found that somebody has to look at. */
    public boolean isEmpty() {
        return signs.isEmpty() && blame.isEmpty();
    }
}
