package org.throughline.linkage;

import java.util.List;

/**
 * The sum of weights of Fellegi and Sunter, "A theory for record linkage", JASA 64 (1969).
 *
 * @param <C> what is known of a pair once it has been compared
 * @param prior log2 of the odds that a candidate pair is the same thing before any field is looked at
 * @param fields the fields compared
 */
public record Model<C>(double prior, List<Field<C>> fields) {

    public Model {
        fields = List.copyOf(fields);
    }

    /** Bits for (above 0) or against the pair being the same thing. */
    public double weight(C pair) {
        double sum = prior;
        for (Field<C> field : fields) {
            sum += field.weight(pair);
        }
        return sum;
    }

    /** What each field contributed. */
    public List<Finding> findings(C pair) {
        return fields.stream().map(field -> field.finding(pair)).toList();
    }

    /** Bits as a probability, 0 to 1. It counts fields as independent, which they are not: read it as an order, not as a rate. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
