package org.throughline.linkage.publications;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number under which a trial is registered: two numbers of one register are two trials, however alike their titles are. */
public final class TrialNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?<![a-z0-9])(NCT\\d{8}|ISRCTN\\d{8}|ACTRN\\d{14}|DRKS\\d{8}|ChiCTR[-A-Z]{0,6}\\d{8,10}|CTRI/\\d{4}/\\d{2,3}/\\d{6}|"
                    + "UMIN\\d{9}|JPRN-[A-Z]{3,6}\\d{5,12}|IRCT[0-9N]{8,20}|PACTR\\d{15,16}|KCT\\d{7}|NTR\\d{3,5}|EUCTR\\d{4}-\\d{6}-\\d{2})"
                    + "(?![0-9])");

    private TrialNumber() {}

    /** Every such number in a text, in capitals. */
    public static List<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Every such number in any of these texts: what a record has as accession numbers, and its addresses. */
    public static List<String> of(Collection<String> accessions, Collection<String> addresses) {
        return Stream.concat(accessions.stream(), addresses.stream())
                .flatMap(text -> in(text).stream())
                .distinct()
                .toList();
    }

    /** Numbers among the numbers of a record, and in what it names as its journal. */
    static List<String> all(Collection<String> numbers, String journal) {
        return Stream.concat(numbers.stream(), Stream.of(journal))
                .flatMap(text -> in(text).stream())
                .distinct()
                .toList();
    }
}
