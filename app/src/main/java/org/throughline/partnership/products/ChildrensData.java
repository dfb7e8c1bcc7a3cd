package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.partnership.IdentifyingWords;

/**
 * Looks through a table for what could be about single children or families: such a table is never kept. It finds columns by their
 * names and values by their form; it cannot find everything, so a person looks too.
 */
public final class ChildrensData {
    private static final Pattern NAMED_SO = Pattern.compile(
            "\\b(nhs ?(no|number|num)?|upn|uln|unique pupil number|date of birth|dob|d o b|born( on)?|birth ?da(y|te)|first ?name|fore ?name|given ?names?|"
                    + "sur ?name|family ?name|last ?name|full ?name|child( ?id| ?name)?|pupil( ?id| ?name)?|student( ?id| ?name)?|person ?id|case ?(id|no|number|ref)|"
                    + "parent ?name|carer ?name|name of (the )?(child|pupil|young person|parent|carer)|address( line)?( ?1)?|post ?code|e ?mail|phone|telephone|mobile)\\b");
    private static final Pattern COUNTS = Pattern.compile(
            "\\b(number of|how many|count|total|children|pupils|percent|per cent|share|rate|median|mean|sector|district|area)\\b|%");
    private static final Pattern TEN_DIGITS = Pattern.compile("\\d{3}[ -]?\\d{3}[ -]?\\d{4}");
    private static final Pattern UPN = Pattern.compile("[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]");
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}", Pattern.CASE_INSENSITIVE);
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private ChildrensData() {}

    /** Why a table is not kept, or what somebody should look at. */
    public enum Sign {
        COLUMN_NAME,
        NHS_NUMBER,
        UPN,
        POSTCODE,
        MAIL,
        BIRTH_DAYS,
        /** May be innocent: a person looks. */
        NAMES;

        public boolean isBarred() {
            return this != NAMES;
        }
    }

    /** @param row as a spreadsheet counts; 1 is the name of the column. The value itself is not told again. */
    public record Found(Sign sign, int column, String name, int row) {}

    /** At most one sign of each kind for each column. */
    public static List<Found> in(DataTable table, LocalDate today) {
        List<Found> found = new ArrayList<>();
        for (int c = 0; c < table.head().size(); c++) {
            String name = table.head().get(c);
            String plain =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]+", " ").strip();
            if (NAMED_SO.matcher(plain).find() && !COUNTS.matcher(plain).find()) {
                found.add(new Found(Sign.COLUMN_NAME, c + 1, name, 1));
            }
            List<String> values = table.column(c);
            for (Sign sign : List.of(Sign.NHS_NUMBER, Sign.UPN, Sign.POSTCODE, Sign.MAIL, Sign.NAMES)) {
                for (int r = 0; r < values.size(); r++) {
                    if (shows(sign, values.get(r))) {
                        found.add(new Found(sign, c + 1, name, r + 2));
                        break;
                    }
                }
            }
            if (areBirthDays(values, today)) {
                found.add(new Found(Sign.BIRTH_DAYS, c + 1, name, 2));
            }
        }
        return found;
    }

    private static boolean shows(Sign sign, String value) {
        return switch (sign) {
            case NHS_NUMBER -> TEN_DIGITS.matcher(value).matches() && isNhsNumber(value.replaceAll("\\D", ""));
            case UPN -> UPN.matcher(value).matches() && isUpn(value);
            case POSTCODE -> POSTCODE.matcher(value).matches();
            case MAIL -> IdentifyingWords.in(value).stream().anyMatch(f -> f.kind() == IdentifyingWords.Kind.MAIL);
            case NAMES ->
                value.matches("(Mr|Mrs|Ms|Miss|Mx)\\.? .*|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+")
                        && !value.matches(
                                ".*\\b(Primary|Secondary|Academy|School|College|Nursery|Council|Trust|North|South|East|West)\\b.*");
            case COLUMN_NAME, BIRTH_DAYS -> false;
        };
    }

    /** Ten digits of which the last is the check digit (NHS Data Dictionary, NHS NUMBER: modulus 11). */
    static boolean isNhsNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check < 10
                && check == digits.charAt(9) - '0'
                && digits.chars().distinct().count() > 1;
    }

    /** A check letter and twelve characters, weighed 2 to 13 modulo 23 (DfE, Unique pupil numbers, guide for schools). */
    static boolean isUpn(String upn) {
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char c = upn.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c);
            sum += value * (i + 1);
        }
        return UPN_LETTERS.charAt(sum % 23) == upn.charAt(0);
    }

    /** Ten days or more, most of them different, spread over more than three years of the last twenty-six. */
    private static boolean areBirthDays(List<String> values, LocalDate today) {
        List<LocalDate> days = values.stream()
                .map(DataColumn::day)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (days.size() < 10 || days.size() < values.size() / 2) {
            return false;
        }
        long different = days.stream().distinct().count();
        boolean allWithin = !days.getFirst().isBefore(today.minusYears(26))
                && !days.getLast().isAfter(today);
        boolean endsOfMonths =
                days.stream().allMatch(d -> d.getDayOfMonth() == 1 || d.getDayOfMonth() == d.lengthOfMonth());
        return allWithin
                && !endsOfMonths
                && different * 10 >= days.size() * 8L
                && days.getFirst().plusYears(3).isBefore(days.getLast());
    }
}
