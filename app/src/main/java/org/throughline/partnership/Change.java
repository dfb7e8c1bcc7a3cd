package org.throughline.partnership;

/**
 * Whether a share has changed between two waves, beyond what chance among the people who answer would do. The range is
 * Newcombe's hybrid score interval for the difference of two independent proportions, without continuity correction
 * (R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10), at 99 in 100 because a reading makes up to 35
 * comparisons at once. The people who answered are treated as if drawn by lot, which they are not: the page says so.
 *
 * @param before share before, from 0 to 1
 * @param now    share now, from 0 to 1
 * @param low    lower end of the range of the difference now less before, from -1 to 1
 * @param high   upper end
 */
public record Change(double before, double now, double low, double high) {
    /** The standard normal deviate of a two-sided range of 99 in 100. */
    static final double Z = 2.5758293035489;

    /** Which way, when the range leaves out "no change". */
    public enum Which {
        MORE,
        FEWER,
        NOT_CALLED_A_CHANGE
    }

    /**
     * From shares and the number of people behind each. Answers of one person to several questions lean the same way, so
     * where questions are taken together the number of people counts, not of answers: the range is wider than it need be.
     *
     * @throws IllegalArgumentException if nobody stands behind a share
     */
    public static Change between(double before, int peopleBefore, double now, int peopleNow) {
        return between(before, peopleBefore, now, peopleNow, Z);
    }

    static Change between(double before, int peopleBefore, double now, int peopleNow, double z) {
        if (peopleBefore < 1 || peopleNow < 1) {
            throw new IllegalArgumentException("Expected at least one person before and now");
        }
        double[] was = wilson(before, peopleBefore, z);
        double[] is = wilson(now, peopleNow, z);
        double difference = now - before;
        return new Change(
                before,
                now,
                difference - Math.hypot(now - is[0], was[1] - before),
                difference + Math.hypot(is[1] - now, before - was[0]));
    }

    public Which which() {
        if (low > 0) {
            return Which.MORE;
        }
        return high < 0 ? Which.FEWER : Which.NOT_CALLED_A_CHANGE;
    }

    /** Wilson's score range of one share. */
    private static double[] wilson(double share, int people, double z) {
        double z2 = z * z;
        double middle = (share + z2 / (2 * people)) / (1 + z2 / people);
        double half = z / (1 + z2 / people) * Math.sqrt(share * (1 - share) / people + z2 / (4.0 * people * people));
        return new double[] {Math.max(0, middle - half), Math.min(1, middle + half)};
    }
}
