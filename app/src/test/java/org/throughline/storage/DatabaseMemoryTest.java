package org.throughline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the database takes stays in proportion to the machine. */
class DatabaseMemoryTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void aLaptopWithTwoGigabytesKeepsMostOfThem() {
        assertThat(DatabaseMemory.on(2 * GIGABYTE)).isEqualTo(new DatabaseMemory(256, 1_024, 64, 512));
    }

    @Test
    void aServerWithTwentyFourGivesAnEighth() {
        assertThat(DatabaseMemory.on(24 * GIGABYTE)).isEqualTo(new DatabaseMemory(3_072, 12_288, 512, 3_072));
    }

    @Test
    void aLargeServerGivesNoMoreThanIsOfUse() {
        assertThat(DatabaseMemory.on(512 * GIGABYTE).pages()).isEqualTo(4_096);
    }

    @Test
    void whereNothingIsKnownTheSmallestIsTaken() {
        assertThat(DatabaseMemory.smallest()).isEqualTo(new DatabaseMemory(128, 512, 64, 512));
        assertThat(DatabaseMemory.here().pages()).isBetween(128L, 4_096L);
    }
}
