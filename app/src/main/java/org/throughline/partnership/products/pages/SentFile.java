package org.throughline.partnership.products.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** A file as it was sent: its bytes, and its name without a path, for people to read only. */
record SentFile(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 100;

    static Optional<SentFile> of(Optional<MultipartFile> file) {
        return file.filter(f -> !f.isEmpty()).map(f -> {
            String name = Optional.ofNullable(f.getOriginalFilename())
                    .orElse("")
                    .replaceAll("^.*[/\\\\]", "")
                    .replaceAll("\\p{C}", "")
                    .strip();
            try {
                return new SentFile(
                        name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        f.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
