package org.throughline.ranking;

import java.util.Arrays;

/**
 * One sparse vector of length 1 for each reference (0 for one without text), over the features that at least two
 * references share. What a reference holds alone is kept as a single number, its own mass.
 */
final class FeatureVectors {
    private final int features;
    private final int[][] index;
    private final float[][] value;
    private final double[] ownMass;
    private final double[] sharedMass;

    /** @param ownMass squared length of what the reference shares with none */
    FeatureVectors(int features, int[][] index, float[][] value, double[] ownMass) {
        this.features = features;
        this.index = index;
        this.value = value;
        this.ownMass = ownMass;
        this.sharedMass = new double[index.length];
        for (int item = 0; item < index.length; item++) {
            for (float x : value[item]) {
                sharedMass[item] += (double) x * x;
            }
        }
    }

    /** Number of references. */
    int size() {
        return index.length;
    }

    /** Number of features that at least two references share. */
    int features() {
        return features;
    }

    double ownMass(int item) {
        return ownMass[item];
    }

    /** Squared length of the shared part. */
    double sharedMass(int item) {
        return sharedMass[item];
    }

    int[] index(int item) {
        return index[item];
    }

    float[] value(int item) {
        return value[item];
    }

    double dot(double[] weights, int item) {
        int[] at = index[item];
        float[] x = value[item];
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            sum += weights[at[k]] * x[k];
        }
        return sum;
    }

    void addTo(double[] weights, int item, double factor) {
        int[] at = index[item];
        float[] x = value[item];
        for (int k = 0; k < at.length; k++) {
            weights[at[k]] += factor * x[k];
        }
    }

    /**
     * These vectors and others of the same references as one, each part scaled to its share of the squared length; a
     * reference that has only one of the parts gives that part the whole length.
     */
    FeatureVectors beside(double share, FeatureVectors other, double otherShare) {
        int[][] indexes = new int[size()][];
        float[][] values = new float[size()][];
        double[] own = new double[size()];
        for (int item = 0; item < size(); item++) {
            double mine = isEmpty(item) ? 0 : share;
            double others = other.isEmpty(item) ? 0 : otherShare;
            double whole = mine + others == 0 ? 1 : mine + others;
            int split = index[item].length;
            indexes[item] = Arrays.copyOf(index[item], split + other.index[item].length);
            values[item] = Arrays.copyOf(value[item], indexes[item].length);
            for (int k = 0; k < split; k++) {
                values[item][k] *= (float) Math.sqrt(mine / whole);
            }
            for (int k = split; k < indexes[item].length; k++) {
                indexes[item][k] = features + other.index[item][k - split];
                values[item][k] = (float) (other.value[item][k - split] * Math.sqrt(others / whole));
            }
            own[item] = (ownMass[item] * mine + other.ownMass[item] * others) / whole;
        }
        return new FeatureVectors(features + other.features, indexes, values, own);
    }

    private boolean isEmpty(int item) {
        return index[item].length == 0 && ownMass[item] == 0;
    }
}
