package org.throughline.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are known of children and of nobody else: what was said about them, their names, the names of their families. Wherever one
 * of them is read outside a child's record, something of a child has left it.
 */
final class Canaries {
    /** A shorter name is part of other words: one made-up child is called O E. */
    private static final int SHORTEST_NAME = 6;

    /** A page may end a long quotation; nobody else begins with the same so many letters. */
    private static final int ENOUGH_OF_A_SENTENCE = 60;

    private static final Pattern CHILD =
            Pattern.compile("- child: \\{key: [^,]*, given: ([^,]*), family: ([^,}]*)", Pattern.MULTILINE);
    private static final Pattern OF_THE_FAMILY =
            Pattern.compile("\\{given: ([^,]*), family: ([^,]*), kind: (?![^}]*\\bis: )", Pattern.MULTILINE);
    private static final Pattern TOLD = Pattern.compile("\\b(?:words|scope): \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HELP =
            Pattern.compile("^ *(?:words|hoped|because|ended-why): (.*)$", Pattern.MULTILINE);

    /** As it is looked for, and as it was written. */
    private final Map<String, String> all = new LinkedHashMap<>();

    /** All that the made-up area tells of its children. */
    static Canaries ofTheMadeUpArea(Shipped shipped) {
        Canaries canaries = new Canaries();
        String area = shipped.madeUp("area.yaml");
        String families = area.substring(area.indexOf("\nfamilies:"));
        names(CHILD, families).forEach(canaries::and);
        names(OF_THE_FAMILY, families).forEach(canaries::and);
        sentences(TOLD, families).forEach(canaries::and);
        String help = shipped.madeUp("help.yaml");
        sentences(HELP, help.substring(0, help.indexOf("\nwidely:"))).forEach(canaries::and);
        return canaries;
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(name -> name.group(1) + " " + name.group(2))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    private static List<String> sentences(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(Canaries::beginning).toList();
    }

    private static String beginning(MatchResult sentence) {
        String words = sentence.group(1).replace("\\\"", "\"");
        return words.substring(0, Math.min(words.length(), ENOUGH_OF_A_SENTENCE));
    }

    Canaries and(String words) {
        all.put(Readable.plain(words), words);
        return this;
    }

    int size() {
        return all.size();
    }

    /** Those that can be read in this text, as they were written. */
    Set<String> in(String readable) {
        return all.entrySet().stream()
                .filter(canary -> readable.contains(canary.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
