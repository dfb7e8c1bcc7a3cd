package org.throughline.ranking;

import java.util.Random;

/** Chance by seed. java.util.Random, because its numbers are fixed by its specification and the same everywhere. */
final class Lots {
    private Lots() {}

    /** Neighbouring seeds give unlike sequences (the mixer of SplitMix64), which Random alone does not promise. */
    static Random of(long seed) {
        long mixed = seed + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return new Random(mixed ^ (mixed >>> 31));
    }
}
