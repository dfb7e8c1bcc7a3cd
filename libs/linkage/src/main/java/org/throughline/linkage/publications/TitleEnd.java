package org.throughline.linkage.publications;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sources put at the end of a title and others leave out.
 *
 * @param before the title without it
 * @param edition the number of the edition; 0 when none is named
 * @param series the number in a series of papers; empty when none is named
 */
record TitleEnd(String before, int edition, String series) {

    /** "(2nd ed.)" at the end. */
    private static final Pattern EDITION = Pattern.compile(
            "(?:\\s*[\\[(]|\\s*[,.:;]\\s*|\\s+[-\u2013\u2014]\\s*)"
                    + "(?:(?<number>\\d{1,2})(?:st|nd|rd|th|\\.|e|a|o|\u00AA)?|(?<word>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
                    + "(?: revised)? (?:ed(?:n|ition)?\\b|[e\u00E9]d(?:ition)?\\b|edici[o\u00F3]n|edi[c\u00E7][a\u00E3]o|aufl(?:age)?\\b)"
                    + "\\.?[\\])]?\\s*\\.?\\s*$"
                    + "|\\s*[\\[(](?:wyd|izd)\\.? (?<after>\\d{1,2})[\\])]\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** ", Working Paper No. 17" at the end: the series in which a report came out. */
    private static final Pattern IN_SERIES = Pattern.compile(
            "(?:\\s*[\\[(]|\\s*[,.:;]\\s*|\\s+[-\u2013\u2014]\\s*)(?:[\\p{L}&]{2,20}\\s){0,4}"
                    + "(?:working|discussion|occasional|research|technical|policy|briefing|staff|information)\\s"
                    + "(?:paper|report|brief|briefing|note|memorandum)s?(?:\\sseries)?,?\\s(?:no\\.?\\s?|number\\s|nr\\.?\\s?|#\\s?)?"
                    + "(?<number>\\p{L}{0,4}[-/]?\\d[\\d./-]{0,9})[\\])]?\\s*\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);

    static TitleEnd of(String title) {
        Matcher ofEdition = EDITION.matcher(title);
        int edition = ofEdition.find() ? number(ofEdition) : 0;
        String text = edition > 0 && ofEdition.start() > 0 ? title.substring(0, ofEdition.start()) : title;
        Matcher ofSeries = IN_SERIES.matcher(text);
        boolean inSeries = ofSeries.find()
                && Folding.words(text.substring(0, ofSeries.start())).size() >= 3;
        return new TitleEnd(
                inSeries ? text.substring(0, ofSeries.start()) : text,
                edition,
                inSeries ? String.join("", Folding.words(ofSeries.group("number"))) : "");
    }

    private static int number(Matcher edition) {
        String word = edition.group("word");
        String digits = edition.group("number") == null ? edition.group("after") : edition.group("number");
        return word == null ? Integer.parseInt(digits) : ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
