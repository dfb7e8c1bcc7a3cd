package org.throughline.partnership;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The whole distribution of the answers to one question, or to several taken together, from one side.
 *
 * @param people how many gave which answer; nobody who left the question out
 */
public record Tally(Map<Given, Integer> people) {
    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        people = Map.copyOf(people);
    }

    public int of(Given given) {
        return people.getOrDefault(given, 0);
    }

    /** Everybody who answered, on the scale or not. */
    public int answered() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those who answered on the scale. */
    public int onScale() {
        return Given.SCALE.stream().mapToInt(this::of).sum();
    }

    /** Those who answered "mostly" or "fully". */
    public int mostlyOrFully() {
        return of(Given.MOSTLY) + of(Given.FULLY);
    }

    public Tally and(Tally other) {
        Map<Given, Integer> sum = new EnumMap<>(Given.class);
        sum.putAll(people);
        other.people.forEach((given, n) -> sum.merge(given, n, Integer::sum));
        return new Tally(sum);
    }

    static Tally of(List<Given> answers) {
        Map<Given, Integer> counts = new EnumMap<>(Given.class);
        answers.forEach(given -> counts.merge(given, 1, Integer::sum));
        return new Tally(counts);
    }

    /**
     * The answer below and above which half of the people on the scale stand; between two answers it is halfway.
     *
     * @return from 0 (not at all) to 3 (fully)
     * @throws IllegalStateException if nobody answered on the scale
     */
    public double median() {
        int n = onScale();
        return (at((n - 1) / 2) + at(n / 2)) / 2.0;
    }

    /** The answer below which a quarter of the people on the scale stand: the lower end of the middle half. */
    public int lowerQuarter() {
        return at((onScale() - 1) / 4);
    }

    /** The answer above which a quarter of the people on the scale stand: the upper end of the middle half. */
    public int upperQuarter() {
        return at(onScale() - 1 - (onScale() - 1) / 4);
    }

    /** The answer, in steps, of the person who stands at this place when all are sorted. */
    private int at(int place) {
        int passed = 0;
        for (Given given : Given.SCALE) {
            passed += of(given);
            if (place < passed) {
                return given.steps();
            }
        }
        throw new IllegalStateException("Expected more than " + place + " answers on the scale, found " + passed);
    }
}
