package org.throughline.linkage;

/**
 * One degree of agreement of a field.
 *
 * @param words what a person reads when two records agree to this degree
 * @param m how often two records of the same thing agree to this degree, above 0 and at most 1
 * @param u how often two candidates that are not the same thing do, above 0 and at most 1
 */
public record Level(String words, double m, double u) {

    public Level {
        if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
            throw new IllegalArgumentException("m and u lie above 0 and are at most 1, found %s and %s".formatted(m, u));
        }
    }

    /** The weight of evidence in bits: log2(m / u). Above 0 speaks for the same thing, below 0 against it. */
    public double weight() {
        return (Math.log(m) - Math.log(u)) / Math.log(2);
    }
}
