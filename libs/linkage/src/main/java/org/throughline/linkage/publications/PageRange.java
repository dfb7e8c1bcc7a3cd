package org.throughline.linkage.publications;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages or an article number.
 *
 * @param prefix letters before the first page, such as s or e; usually empty
 * @param first first page, above 0
 * @param last last page, written out (123-9 is 123 to 129); the first page when it is not given
 * @param lastGiven whether the source gave a last page
 */
record PageRange(String prefix, long first, long last, boolean lastGiven) {

    private static final Pattern PAGES = Pattern.compile(
            "(?<prefix>[a-z]{0,6}[.-]?\\s?\\d{0,2}[a-z]{1,3}|[a-z]{0,6})\\s?(?<first>\\d{1,12})(?<suffix>[a-z]{0,2})"
                    + "(\\s*-\\s*(?<lastprefix>\\d{0,2}[a-z]{1,3}|[a-z]{0,6})(?<last>\\d{1,12}))?");

    /** A number of pages, or pages that a spreadsheet took for a date ("1-6" became "01-Jun"). */
    private static final Pattern UNREADABLE = Pattern.compile(
            "no pagination|^\\d+\\s*p(ages|p)?\\.?$|\\d+/\\d+/\\d+|^\\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
                    + "^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-\\d{1,2}$");

    static Optional<PageRange> of(String raw) {
        String text = Folding.plain(Folding.unmarked(raw))
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("-+", "-")
                .strip();
        if (UNREADABLE.matcher(text).find()) {
            return Optional.empty();
        }
        text = text.replaceFirst("^(pp?|pages?|art(icle)?( no)?|s\\.)[.:]?\\s+", "").replaceFirst("^p{1,2}\\.?(?=\\d)", "");
        Matcher found = PAGES.matcher(text);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String first = found.group("first");
        long start = Long.parseLong(first);
        if (start == 0) {
            return Optional.empty();
        }
        String last = found.group("last");
        String prefix = (found.group("prefix") + found.group("suffix")).toLowerCase(Locale.ROOT).replaceAll("[.\\s-]", "");
        if (last == null) {
            return Optional.of(new PageRange(prefix, start, start, false));
        }
        String whole = last.length() < first.length() ? first.substring(0, first.length() - last.length()) + last : last;
        long end = Long.parseLong(whole);
        return Optional.of(new PageRange(prefix, start, Math.max(start, end), end >= start));
    }

    /** An article number rather than a page in a volume: it has letters, or is longer than pages are. */
    boolean isArticleNumber() {
        return first > 99_999 || !prefix.isEmpty() && !lastGiven;
    }

    boolean sameFirst(PageRange other) {
        return first == other.first
                && (prefix.equals(other.prefix) || prefix.isEmpty() || other.prefix.isEmpty());
    }

    boolean sameLast(PageRange other) {
        return !lastGiven || !other.lastGiven || last == other.last;
    }

    boolean overlaps(PageRange other) {
        return prefix.equals(other.prefix) && first <= other.last && other.first <= last;
    }
}
