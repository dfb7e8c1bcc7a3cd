package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The invented review. */
class TwinTest {
    @Test
    void the_whole_twin_has_the_size_of_the_published_review_and_the_same_seed_makes_the_same_files() {
        Twin.Made twin = Twin.make(2025, Twin.RECORDS, 11, Twin.STUDIES);
        assertThat(twin.files()).hasSize(11);
        assertThat(twin.files().stream().mapToInt(Twin.TwinFile::records).sum()).isEqualTo(7_473);
        assertThat(new HashSet<>(twin.belongIn())).hasSize(137);
        assertThat(Twin.make(2025, Twin.RECORDS, 11, Twin.STUDIES)
                        .files()
                        .getLast()
                        .bytes())
                .isEqualTo(twin.files().getLast().bytes());
        assertThat(Optional.of(twin.duplicates())).contains(Twin.RECORDS / 5);
    }
}
