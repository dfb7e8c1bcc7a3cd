package org.throughline.references;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads a file that a test writes out. */
final class Text {
    private Text() {}

    static ReadFile read(String... lines) {
        return read(String.join("\n", lines), StandardCharsets.UTF_8);
    }

    static ReadFile read(String text, Charset charset) {
        return read(text.getBytes(charset));
    }

    static ReadFile read(byte[] bytes) {
        return new ReferenceFiles().readAll(Input.of("file", bytes));
    }
}
