package org.throughline.partnership.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.partnership.DeskWords;

/** Three months of a calendar year, by their first day. */
public record Quarter(LocalDate first) implements Comparable<Quarter> {
    private static final int MONTHS = 3;

    public Quarter {
        if (!first.equals(firstDay(first))) {
            throw new IllegalArgumentException(
                    "A quarter begins on the first of January, April, July or October, not on " + first);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(firstDay(day));
    }

    /** Read back from what {@link #typed()} writes. */
    public static Optional<Quarter> read(String typed) {
        if (!typed.matches("20\\d{2}-Q[1-4]")) {
            return Optional.empty();
        }
        int month = (typed.charAt(6) - '1') * MONTHS + 1;
        return Optional.of(new Quarter(LocalDate.of(Integer.parseInt(typed.substring(0, 4)), month, 1)));
    }

    private static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    /** So many quarters later; earlier if negative. */
    public Quarter plus(int quarters) {
        return new Quarter(first.plusMonths((long) quarters * MONTHS));
    }

    /** The last so many quarters up to this one, this one first. */
    public List<Quarter> andBefore(int many) {
        return IntStream.range(0, many).mapToObj(i -> plus(-i)).toList();
    }

    private int number() {
        return (first.getMonthValue() - 1) / MONTHS + 1;
    }

    /** 2026-Q4. */
    public String typed() {
        return first.getYear() + "-Q" + number();
    }

    /** "October to December 2026". */
    public String words() {
        return DeskWords.valueOf("QUARTER_" + number()).say(Integer.toString(first.getYear()));
    }

    /** "Oct–Dec 2026", for a narrow column. */
    public String shortWords() {
        return DeskWords.valueOf("QUARTER_" + number() + "_SHORT").say(Integer.toString(first.getYear()));
    }

    @Override
    public int compareTo(Quarter other) {
        return first.compareTo(other.first);
    }
}
