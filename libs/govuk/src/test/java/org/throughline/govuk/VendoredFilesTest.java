package org.throughline.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote stands here as it was fetched by {@code bin/assets}, with its licence and without what is reserved. */
class VendoredFilesTest {

    private static final String SERVED = "../../app/src/main/resources/static/assets";

    @ParameterizedTest
    @ValueSource(strings = {SERVED, "src/test/resources/govuk-frontend"})
    void every_vendored_file_has_the_checksum_that_was_written_down(String folder) throws IOException {
        var sums = Files.readAllLines(Path.of(folder, "SHA256SUMS"));

        assertThat(sums).isNotEmpty().allSatisfy(line -> {
            var parts = line.split(" +", 2);
            assertThat(sha256(Path.of(folder, parts[1]))).as(parts[1]).isEqualTo(parts[0]);
        });
    }

    @Test
    void the_typeface_and_the_arms_that_are_reserved_to_gov_uk_are_not_served() throws IOException {
        List<Path> served;
        try (Stream<Path> files = Files.walk(Path.of(SERVED))) {
            served = files.filter(Files::isRegularFile).toList();
        }

        assertThat(served).noneMatch(file -> file.getFileName().toString().matches("(light|bold)-.*|govuk-crest.*"));
        assertThat(Path.of(SERVED, "govuk-frontend-6.6.0.min.css"))
                .content()
                .doesNotContain("GDS Transport", "govuk-crest")
                .contains("Atkinson Hyperlegible Next");
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new AssertionError("Expected to read " + file, impossible);
        }
    }
}
