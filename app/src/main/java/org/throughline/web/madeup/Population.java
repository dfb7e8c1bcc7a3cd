package org.throughline.web.madeup;

import static org.throughline.web.madeup.Weighted.share;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The shares in which made-up children come. Source: DfE, "Education, health and care plans", reporting year 2025 (Open
 * Government Licence), and "Special educational needs in England"; age, sex, ethnicity and need are those of children
 * with a plan, of whom alone they are published together, and stand here for children with SEN support too.
 */
final class Population {
    /** Of all children with SEN in England, January 2026: 718,600 plans and 1.32 million on SEN support. */
    static final double SHARE_WITH_PLAN = 718_600.0 / (718_600 + 1_320_000);

    /** Requests a year (154,489) for each child with SEN. */
    static final double SHARE_ASKED_THIS_YEAR = 154_489.0 / (718_600 + 1_320_000);

    static final double SHARE_MALE = 0.706;

    /** 13,953 plans moved to another council in a year, of 638,745. */
    static final double SHARE_MOVED = 13_953.0 / 638_745;

    private static final double[] PLANS_BY_AGE = {
        178, 178, 177, 4_302, 22_517, 30_847, 31_867, 34_082, 36_412, 38_381, 41_405, 46_775, 47_172, 47_359, 47_125,
        44_886, 42_005, 36_484, 28_598, 20_815, 14_495, 9_805, 6_258, 4_030, 2_221, 371
    };

    /** Age on 31 August before. */
    static final Weighted<Integer> AGE = ages();

    /** Ethnic groups by whose names and languages they live; unclassified children come in the others' shares. */
    enum Heritage {
        BRITISH,
        EUROPEAN,
        AFRICAN,
        PAKISTANI,
        INDIAN,
        BANGLADESHI,
        CARIBBEAN,
        CHINESE,
        ARAB
    }

    static final Weighted<Heritage> HERITAGE = Weighted.of(
            share(Heritage.BRITISH, 414_338 + 7_352 + 15_397 + 1_577 + 946),
            share(Heritage.EUROPEAN, 27_449 + 2_349),
            share(Heritage.AFRICAN, 23_881 + 6_709 + 5_563),
            share(Heritage.PAKISTANI, 21_416),
            share(Heritage.INDIAN, 10_812 + 10_216),
            share(Heritage.BANGLADESHI, 8_868),
            share(Heritage.CARIBBEAN, 7_835 + 12_420),
            share(Heritage.CHINESE, 1_783),
            share(Heritage.ARAB, 10_683));

    /** Primary need, as the return names it. */
    enum Need {
        ASD,
        SLCN,
        SEMH,
        MLD,
        SLD,
        PD,
        SPLD,
        HI,
        PMLD,
        OTH,
        VI,
        MSI
    }

    private static final double[][] NEED_BY_AGE = {
        {28.5, 48.7, 2.3, 4.1, 2.5, 5.0, 0.7, 1.5, 2.5, 1.2, 0.8, 0.4},
        {32.9, 32.0, 14.1, 7.4, 3.0, 3.6, 1.4, 1.3, 1.4, 1.2, 0.7, 0.3},
        {31.3, 15.0, 25.6, 12.3, 3.9, 3.5, 3.0, 1.3, 1.1, 1.2, 0.8, 0.2},
        {30.3, 11.6, 27.7, 12.6, 5.1, 4.4, 2.5, 1.5, 1.3, 1.1, 1.0, 0.2},
        {30.5, 12.6, 17.3, 16.9, 8.2, 5.4, 2.5, 1.8, 1.7, 1.2, 1.1, 0.2}
    };
    private static final List<Weighted<Need>> NEEDS = needs();

    /** Where a child with SEN learns. */
    enum Setting {
        NURSERY,
        PRIMARY,
        SECONDARY,
        SPECIAL,
        COLLEGE,
        ELSEWHERE
    }

    private Population() {}

    static Need need(int age, SplittableRandom random) {
        return NEEDS.get(age < 5 ? 0 : age < 11 ? 1 : age < 16 ? 2 : age < 20 ? 3 : 4)
                .draw(random);
    }

    /** By age, and whether there is a plan: children on SEN support learn in mainstream. */
    static Setting setting(int age, boolean plan, SplittableRandom random) {
        double where = random.nextDouble();
        double elsewhere = age < 16 ? 0.03 : 0.18;
        if (where < elsewhere) {
            return Setting.ELSEWHERE;
        }
        if (age < 4) {
            return Setting.NURSERY;
        }
        double special = age < 11 ? 0.28 : age < 16 ? 0.43 : age < 19 ? 0.22 : 0.04;
        if (plan && where < elsewhere + special) {
            return Setting.SPECIAL;
        }
        return age < 11 ? Setting.PRIMARY : age < 16 ? Setting.SECONDARY : Setting.COLLEGE;
    }

    private static Weighted<Integer> ages() {
        List<Weighted.Share<Integer>> ages = new ArrayList<>();
        for (int age = 0; age < PLANS_BY_AGE.length; age++) {
            ages.add(share(age, PLANS_BY_AGE[age]));
        }
        return Weighted.of(ages);
    }

    private static List<Weighted<Need>> needs() {
        List<Weighted<Need>> all = new ArrayList<>();
        for (double[] band : NEED_BY_AGE) {
            List<Weighted.Share<Need>> shares = new ArrayList<>();
            for (Need need : Need.values()) {
                shares.add(share(need, band[need.ordinal()]));
            }
            all.add(Weighted.of(shares));
        }
        return List.copyOf(all);
    }
}
