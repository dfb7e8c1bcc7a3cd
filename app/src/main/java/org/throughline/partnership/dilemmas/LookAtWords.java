package org.throughline.partnership.dilemmas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.IdentifyingWords;

/**
 * A look at words before a circle reads them: what could tell of somebody, and what may sound like blame. It finds forms and guesses at
 * the rest, so that a person looks too; it never says that words are safe or fair.
 */
public record LookAtWords(List<IdentifyingWords.Found> signs, List<String> blame) {
    private static final int MOST = 20;
    /** Words in the names of partnerships that tell nothing of which one it is. */
    private static final Set<String> SAID_OF_ALL =
            Set.of("partnership", "partnerships", "send", "board", "area", "local", "together", "children");

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

    /** The words name the partnership they come from, or somebody at its table. */
    static boolean namesHome(Design home, String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.concat(
                Stream.of(home.partnership().name()),
                Stream.of(home.partnership().name().split("[^\\p{L}]+"))
                        .filter(word -> !SAID_OF_ALL.contains(word.toLowerCase(Locale.ROOT))));
        Stream<String> people = home.places().stream()
                .flatMap(p -> p.holder().stream())
                .filter(holder -> Character.isUpperCase(holder.codePointAt(0)));
        return Stream.concat(names, people)
                .anyMatch(name -> name.length() > 3 && folded.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Something leads to a person or a household by itself: these words are not taken. */
    public boolean leadsToSomebody() {
        return signs.stream().anyMatch(f -> f.kind().leadsToSomebody());
    }

    /** Nothing was found that somebody has to look at. */
    public boolean isEmpty() {
        return signs.isEmpty() && blame.isEmpty();
    }

    /** Goes on where nothing in these words leads to somebody, and what else was found in them was looked at. */
    static Answer<UUID> first(boolean looked, String[] words, Supplier<Answer<UUID>> then) {
        LookAtWords look = at(words);
        if (look.leadsToSomebody()) {
            return new Answer.Refused<>(DilemmaWords.WHY_LEADS_TO_SOMEBODY);
        }
        return look.isEmpty() || looked ? then.get() : new Answer.Refused<>(DilemmaWords.WHY_LOOK_FIRST);
    }
}
