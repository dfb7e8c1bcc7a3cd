package org.throughline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of one recommendation: who decided what about it and why, and what came of it. A result of no difference counts
 * as much as any other, and a handful of areas is said to be one.
 */
public record SinceThen(List<Adoption> told, LocalDate today) {
    /** So long after a decision an area can say something about it. */
    public static final int MONTHS = 6;

    /** With fewer areas than this that told a result, nothing is said of "areas". */
    public static final int FEW = 5;

    public SinceThen {
        told = told.stream()
                .sorted(Comparator.comparing(Adoption::decidedOn).thenComparing(Adoption::areaName))
                .toList();
    }

    /** The newest word of each area: an area that first declined and later adopted counts once. */
    public List<Adoption> latest() {
        return told.stream()
                .filter(a -> told.stream()
                        .filter(other -> sameArea(a, other))
                        .reduce((_, last) -> last)
                        .filter(a::equals)
                        .isPresent())
                .toList();
    }

    private static boolean sameArea(Adoption a, Adoption b) {
        return Objects.equals(a.area(), b.area()) && a.areaName().equals(b.areaName());
    }

    public List<Adoption> latest(Decision decision) {
        return latest().stream().filter(a -> a.decision() == decision).toList();
    }

    /** Every result told, the first first. */
    public List<Adoption.Result> results() {
        return told.stream()
                .flatMap(a -> a.results().stream())
                .sorted(Comparator.comparing(Adoption.Result::measuredOn))
                .toList();
    }

    /** How many areas told a result that points this way; an area may have told several. */
    public long areasTelling(Direction direction) {
        return areasWith(a -> a.results().stream().anyMatch(r -> r.direction() == direction));
    }

    public long areasTelling() {
        return areasWith(a -> !a.results().isEmpty());
    }

    private long areasWith(Predicate<Adoption> what) {
        return told.stream()
                .filter(what)
                .map(a -> a.area() + a.areaName())
                .distinct()
                .count();
    }

    public boolean few() {
        return areasTelling() < FEW;
    }

    /** Adopted or adapted six months ago or more, and nothing told of it. */
    public List<Adoption> silent() {
        return latest().stream()
                .filter(a -> a.decision() != Decision.DECLINE && a.results().isEmpty())
                .filter(a -> !a.decidedOn().plusMonths(MONTHS).isAfter(today))
                .toList();
    }

    /** Of one recommendation, out of all that was told about its record. */
    public static SinceThen of(String recommendation, Stream<Adoption> all, LocalDate today) {
        return new SinceThen(
                all.filter(a -> a.recommendation().equals(recommendation)).toList(), today);
    }
}
