package org.throughline.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers by which publications are known, in text as sources write them. */
final class Numbers {
    /** DOI Handbook 2.2: prefix {@code 10.} and digits, a slash, then anything printable; we stop at blanks, quotes and angles. */
    private static final Pattern DOI = Pattern.compile("(?i)\\b10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/[^\\s\"<>]{1,300}");

    private static final Pattern ESCAPED_DOI = Pattern.compile("(?i)10\\.\\d{4,9}%2f");
    private static final Pattern PMID = Pattern.compile("(?<!\\d)\\d{1,9}(?!\\d)");
    private static final Pattern ISSN = Pattern.compile("(?<![\\dXx-])(\\d{4})-?(\\d{3}[\\dXx])(?![\\dXx-])");
    private static final Pattern ISBN =
            Pattern.compile("(?<![\\dXx-])(?:97[89][- ]?)?(?:\\d[- ]?){9}[\\dXx](?![\\dXx-])");

    private Numbers() {}

    /** The first DOI in a text, lower case, without what closes a sentence or bracket around it. */
    static Optional<String> doi(String text) {
        String plain = ESCAPED_DOI.matcher(text).find() ? text.replaceAll("(?i)%2f", "/") : text;
        Matcher doi = DOI.matcher(plain);
        if (!doi.find()) {
            return Optional.empty();
        }
        String found = doi.group();
        int end = found.length();
        while (end > 0 && closesASentence(found, end)) {
            end--;
        }
        return Optional.of(found.substring(0, end).toLowerCase(Locale.ROOT));
    }

    static Optional<String> pmid(String text) {
        Matcher number = PMID.matcher(text);
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    static List<String> issns(String text) {
        List<String> found = new ArrayList<>();
        Matcher issn = ISSN.matcher(text);
        while (issn.find()) {
            found.add(issn.group(1) + "-" + issn.group(2).toUpperCase(Locale.ROOT));
        }
        return found;
    }

    static List<String> isbns(String text) {
        List<String> found = new ArrayList<>();
        Matcher isbn = ISBN.matcher(text);
        while (isbn.find()) {
            found.add(isbn.group().replaceAll("[- ]", "").toUpperCase(Locale.ROOT));
        }
        return found;
    }

    private static boolean closesASentence(String doi, int end) {
        char last = doi.charAt(end - 1);
        if (last == ')' || last == ']') {
            char open = last == ')' ? '(' : '[';
            String kept = doi.substring(0, end);
            return kept.chars().filter(c -> c == last).count()
                    > kept.chars().filter(c -> c == open).count();
        }
        return last == '.' || last == ',' || last == ';' || last == ':' || last == '\'' || last == '}';
    }
}
