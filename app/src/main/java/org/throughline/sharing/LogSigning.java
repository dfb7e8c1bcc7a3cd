package org.throughline.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.ledger.SigningKey;

/**
 * The key with which this log signs, in a file of its own outside the database: whoever can write only one of the two
 * cannot rewrite history unseen. Best on another disk than the data, in the care of another person.
 */
@Component
class LogSigning {
    private final Path file;

    LogSigning(@Value("${throughline.ledger.key:}") String told, @Value("${throughline.data:data}") String data) {
        this.file = told.isBlank() ? Path.of(data, "keys", "ledger-ed25519.pem") : Path.of(told);
    }

    /** The key under the log's name; made on the very first start. */
    synchronized SigningKey key(String origin) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No folder could be made for the signing key " + file, e);
        }
        return SigningKey.openOrCreate(file, origin);
    }
}
