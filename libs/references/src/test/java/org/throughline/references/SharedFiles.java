package org.throughline.references;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real export files that lie beside the project; where they do not, the tests that need them say so and are skipped. */
final class SharedFiles {
    private static final Path DATA =
            Path.of("../../../shared/data").toAbsolutePath().normalize();

    static final Path FORMATS = DATA.resolve("formats");

    private SharedFiles() {}

    static List<Path> formats() {
        return all(DATA.resolve("formats"));
    }

    static Path format(String name) {
        Path file = DATA.resolve("formats").resolve(name);
        assumeThat(file).as("test data beside the project, skipped without it").exists();
        return file;
    }

    static Path data(String name) {
        Path file = DATA.resolve(name);
        assumeThat(file).as("test data beside the project, skipped without it").exists();
        return file;
    }

    static List<Path> all(Path folder) {
        assumeThat(folder)
                .as("test data beside the project, skipped without it")
                .isDirectory();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return DATA.resolve("formats").relativize(file).toString();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
