package org.throughline.linkage.publications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DOI in one form: lower case, without resolver and without a version.
 *
 * @param text such as 10.1136/bmj.38216.640150.3a
 */
record Doi(String text) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4}/[^\\s\"<>|]+");
    /** Versions of preprints and data sets, and ways to show an article. */
    private static final Pattern VERSION = Pattern.compile("([./_-]?v\\d{1,2}|/full|/abstract|/pdf)$");

    /** What Cochrane brings out later of one review is another publication, often by other people. */
    private static final Pattern COCHRANE = Pattern.compile("(10\\.1002/14651858\\.[a-z]{2}\\d{6})(\\.pub\\d{1,3})?");

    /** Numbers given by servers of preprints: SSRN, OSF and its kin, EdArXiv, medRxiv and bioRxiv, arXiv, Research Square, Preprints. */
    private static final Pattern PREPRINT =
            Pattern.compile("10\\.(2139/ssrn|3121[29]/|3123[45]/|35542/|1101/\\d|48550/|21203/rs|20944/preprints).*");

    static Optional<Doi> of(String raw) {
        String text = raw.toLowerCase(Locale.ROOT)
                .replace("%2f", "/")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        Matcher found = DOI.matcher(text.replace('<', '(').replace('>', ')'));
        if (!found.find()) {
            return Optional.empty();
        }
        String doi = found.group();
        int end = doi.length();
        while (end > 0 && ".,;:]})".indexOf(doi.charAt(end - 1)) >= 0 && !balanced(doi.substring(0, end))) {
            end--;
        }
        doi = VERSION.matcher(doi.substring(0, end)).replaceAll("");
        int slash = doi.indexOf('/');
        return slash > 0 && doi.length() > slash + 1 ? Optional.of(new Doi(doi)) : Optional.empty();
    }

    boolean isOfPreprint() {
        return PREPRINT.matcher(text).matches();
    }

    private static boolean balanced(String doi) {
        return doi.endsWith(")")
                && doi.chars().filter(c -> c == '(').count()
                        == doi.chars().filter(c -> c == ')').count();
    }

    static List<Doi> all(Collection<String> raw) {
        return raw.stream()
                .flatMap(one -> of(one).stream())
                .distinct()
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .toList();
    }

    /** One is the beginning of the other: cut short, a figure or a supplement. Neither the same nor another. */
    boolean beginsOrContinues(Doi other) {
        return text.startsWith(other.text) || other.text.startsWith(text);
    }

    /** Two publications of one Cochrane review. */
    boolean isOtherVersion(Doi other) {
        Matcher one = COCHRANE.matcher(text);
        Matcher another = COCHRANE.matcher(other.text);
        return !text.equals(other.text)
                && one.matches()
                && another.matches()
                && one.group(1).equals(another.group(1));
    }
}
