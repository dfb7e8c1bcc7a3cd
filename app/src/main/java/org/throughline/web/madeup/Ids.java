package org.throughline.web.madeup;

import java.util.SplittableRandom;
import java.util.UUID;

/** Ids that the seed decides, in the shape of random ones. */
final class Ids {
    private Ids() {}

    static UUID draw(SplittableRandom random) {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    /** A source of chance of its own for each part of a load, so that any part can be made again alone. */
    static SplittableRandom part(long seed, int area, int part) {
        return new SplittableRandom(new SplittableRandom(seed * 1_000_003L + area).nextLong() + part);
    }
}
