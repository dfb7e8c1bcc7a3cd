package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No damage to a real file makes a reader fail or hang, and what was read is never lost in writing. */
class MutatedFilesTest {
    private static List<Path> smallFiles() {
        return SharedFiles.formats().stream()
                .filter(file -> SharedFiles.bytes(file).length < 40_000)
                .toList();
    }

    @Test
    @Timeout(300)
    void damaged_files_are_read_and_what_was_read_can_be_written() {
        assertThat(Mutations.run(smallFiles(), 20_261_126, 300)).isPositive();
    }

    @Test
    @Tag("nightly")
    void many_damaged_files_of_any_size_are_read_and_what_was_read_can_be_written() {
        long seed = Long.getLong("references.seed", System.nanoTime());
        assertThat(Mutations.run(SharedFiles.formats(), seed, Integer.getInteger("references.rounds", 20_000)))
                .isPositive();
    }
}
