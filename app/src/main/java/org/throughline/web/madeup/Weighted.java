package org.throughline.web.madeup;

import java.util.List;
import java.util.SplittableRandom;

/** Things to draw from, each as often as its weight says. */
record Weighted<T>(List<T> things, double[] upTo) {

    /** A thing and its weight: a count, a percentage, whatever is published; only the proportions matter. */
    record Share<T>(T thing, double weight) {}

    static <T> Share<T> share(T thing, double weight) {
        return new Share<>(thing, weight);
    }

    @SafeVarargs
    static <T> Weighted<T> of(Share<T>... shares) {
        return of(List.of(shares));
    }

    static <T> Weighted<T> of(List<Share<T>> shares) {
        double[] upTo = new double[shares.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += shares.get(i).weight();
            upTo[i] = sum;
        }
        return new Weighted<>(shares.stream().map(Share::thing).toList(), upTo);
    }

    T draw(SplittableRandom random) {
        double at = random.nextDouble(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= at) {
            i++;
        }
        return things.get(i);
    }
}
