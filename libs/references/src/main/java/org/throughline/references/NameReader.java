package org.throughline.references;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells family name from given name in the ways sources write them. */
final class NameReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** One to four capitals, with or without points and hyphens: {@code JA}, {@code J.-P.}, {@code M.E.}. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?-?){1,4}");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2nd", "3rd");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "ter", "ten", "el",
            "al", "bin", "ibn", "af", "zu", "zur", "vom");
    private static final Set<String> BODIES = Set.of(
            "group",
            "consortium",
            "committee",
            "organization",
            "organisation",
            "association",
            "society",
            "university",
            "department",
            "ministry",
            "institute",
            "council",
            "collaboration",
            "network",
            "investigators",
            "team",
            "agency",
            "centre",
            "center",
            "foundation",
            "office",
            "commission",
            "trust",
            "college",
            "hospital");

    private NameReader() {}

    static Author read(String text) {
        String name = SPACES.matcher(text.strip()).replaceAll(" ");
        int comma = name.indexOf(',');
        if (comma > 0) {
            return byComma(text, name, comma);
        }
        String[] words = name.split(" ");
        if (words.length == 1 || isBody(words)) {
            return new Author(text, name, "");
        }
        int given = firstOfTrailingInitials(words);
        if (given > 0 && given < words.length) {
            return new Author(text, joined(words, 0, given), joined(words, given, words.length));
        }
        return givenFirst(text, words);
    }

    static String initials(String given) {
        StringBuilder letters = new StringBuilder();
        for (String part : given.split("[\\s.\\-]+")) {
            if (part.isEmpty() || SUFFIXES.contains(part.toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean run = part.length() <= 4 && part.chars().allMatch(Character::isUpperCase);
            letters.append(run ? part : part.substring(0, part.offsetByCodePoints(0, 1)));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** {@code Family, Given} and {@code Family, Jr, Given}. */
    private static Author byComma(String text, String name, int comma) {
        String family = name.substring(0, comma).strip();
        String rest = name.substring(comma + 1).strip();
        int second = rest.indexOf(',');
        if (second > 0 && isSuffix(rest.substring(0, second))) {
            rest = rest.substring(second + 1).strip() + " "
                    + rest.substring(0, second).strip();
        }
        return new Author(text, family, rest.replace(",", "").strip());
    }

    /** {@code Given Family}, with particles going to the family name. */
    private static Author givenFirst(String text, String[] words) {
        int end = words.length;
        String suffix = "";
        if (end > 2 && isSuffix(words[end - 1])) {
            suffix = " " + words[end - 1];
            end--;
        }
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words[family - 1].toLowerCase(Locale.ROOT))) {
            family--;
        }
        return new Author(text, joined(words, family, end), joined(words, 0, family) + suffix);
    }

    /** Where the initials begin in {@code van Dijk JA} and {@code Brownstein C D}; the number of words if none do. */
    private static int firstOfTrailingInitials(String[] words) {
        int end = words.length;
        if (end > 2 && isSuffix(words[end - 1])) {
            end--;
        }
        int at = end;
        while (at > 0 && INITIALS.matcher(words[at - 1]).matches()) {
            at--;
        }
        return at == end ? words.length : at;
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.strip().replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isBody(String[] words) {
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT);
            if (BODIES.contains(plain) || plain.equals("of") || plain.equals("for") || plain.equals("the")) {
                return true;
            }
        }
        return false;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
