package org.throughline.partnership.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a data dictionary: what one column holds.
 *
 * @param allowed of codes: each code with its meaning, parted by semicolons or lines; of numbers and days: "from to"; may be empty
 * @param missing the sign for a value that is not known; empty if every value is known
 * @param people it counts people, so that small numbers in it could tell of somebody
 */
public record DataColumn(
        int number,
        String name,
        String meaning,
        String unit,
        Holds holds,
        String allowed,
        String source,
        String missing,
        boolean people) {
    /** Stands for a number of people that is withheld because it is small. */
    public static final String WITHHELD = "c";

    /** Numbers of people below this could tell of somebody. */
    public static final int FEWEST = 5;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern FROM_TO = Pattern.compile("\\s*(\\S+)\\s+to\\s+(\\S+)\\s*", Pattern.CASE_INSENSITIVE);

    /** What kind of value stands in a column. */
    public enum Holds {
        WORDS,
        WHOLE,
        NUMBER,
        DAY,
        YES_NO,
        CODE;

        public String words() {
            return ProductWords.valueOf("HOLDS_" + name()).say();
        }
    }

    /** What is wrong with a value. */
    public enum Fault {
        EMPTY,
        NOT_WHOLE,
        NOT_A_NUMBER,
        NOT_A_DAY,
        NOT_YES_OR_NO,
        NOT_AMONG_CODES,
        OUT_OF_RANGE,
        FEW_PEOPLE
    }

    /** A column of which nothing is known yet but what its values look like. */
    static DataColumn guessed(int number, String name, List<String> values) {
        List<String> there = values.stream().filter(v -> !v.isEmpty()).toList();
        Holds holds = there.isEmpty()
                ? Holds.WORDS
                : there.stream().allMatch(v -> WHOLE.matcher(v).matches())
                        ? Holds.WHOLE
                        : there.stream().allMatch(v -> NUMBER.matcher(v).matches())
                                ? Holds.NUMBER
                                : there.stream().allMatch(v -> day(v).isPresent())
                                        ? Holds.DAY
                                        : there.stream().allMatch(v -> v.matches("(?i)yes|no"))
                                                ? Holds.YES_NO
                                                : Holds.WORDS;
        return new DataColumn(number, name, "", "", holds, "", "", "", false);
    }

    public boolean isDescribed() {
        return !meaning.isBlank() && !source.isBlank() && allowedIsClear();
    }

    /** Codes can be told apart, and a range is one. */
    public boolean allowedIsClear() {
        return switch (holds) {
            case CODE -> !codes().isEmpty();
            case WHOLE, NUMBER ->
                allowed.isBlank()
                        || range().filter(r -> r.stream()
                                        .allMatch(v -> NUMBER.matcher(v).matches()))
                                .isPresent();
            case DAY ->
                allowed.isBlank()
                        || range().filter(r -> r.stream().allMatch(v -> day(v).isPresent()))
                                .isPresent();
            case WORDS, YES_NO -> true;
        };
    }

    /** Nothing if the value may stand here. */
    public Optional<Fault> wrong(String value) {
        if (!missing.isEmpty() && value.equals(missing) || people && value.equals(WITHHELD)) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        return switch (holds) {
            case WORDS -> Optional.empty();
            case YES_NO -> value.matches("(?i)yes|no") ? Optional.empty() : Optional.of(Fault.NOT_YES_OR_NO);
            case CODE -> codes().contains(value) ? Optional.empty() : Optional.of(Fault.NOT_AMONG_CODES);
            case DAY -> day(value).map(this::outOfRange).orElse(Optional.of(Fault.NOT_A_DAY));
            case WHOLE -> WHOLE.matcher(value).matches() ? number(value) : Optional.of(Fault.NOT_WHOLE);
            case NUMBER -> NUMBER.matcher(value).matches() ? number(value) : Optional.of(Fault.NOT_A_NUMBER);
        };
    }

    private Optional<Fault> number(String value) {
        BigDecimal n = new BigDecimal(value);
        if (people && n.signum() > 0 && n.compareTo(BigDecimal.valueOf(FEWEST)) < 0) {
            return Optional.of(Fault.FEW_PEOPLE);
        }
        return range().filter(r -> n.compareTo(new BigDecimal(r.getFirst())) < 0
                                || n.compareTo(new BigDecimal(r.getLast())) > 0)
                        .isPresent()
                ? Optional.of(Fault.OUT_OF_RANGE)
                : Optional.empty();
    }

    private Optional<Fault> outOfRange(LocalDate day) {
        return range().filter(r -> day.isBefore(LocalDate.parse(r.getFirst()))
                                || day.isAfter(LocalDate.parse(r.getLast())))
                        .isPresent()
                ? Optional.of(Fault.OUT_OF_RANGE)
                : Optional.empty();
    }

    /** The codes without their meanings. */
    public List<String> codes() {
        return Arrays.stream(allowed.split("[;\\r\\n]+"))
                .map(c -> c.split("=", 2)[0].strip())
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private Optional<List<String>> range() {
        Matcher m = FROM_TO.matcher(allowed);
        return m.matches() ? Optional.of(List.of(m.group(1), m.group(2))) : Optional.empty();
    }

    static Optional<LocalDate> day(String value) {
        try {
            return value.length() == 10 ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    boolean isCalled(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    DataColumn at(int place) {
        return new DataColumn(place, name, meaning, unit, holds, allowed, source, missing, people);
    }
}
