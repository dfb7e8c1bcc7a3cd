package org.throughline.references;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read references from: its name, and its bytes as often as they are asked for. */
public record Input(String name, Opening opening) {

    /** Opens the bytes from the beginning; the reader closes them. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Input of(Path file) {
        return new Input(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    public static Input of(String name, byte[] bytes) {
        return new Input(name, () -> new ByteArrayInputStream(bytes));
    }
}
