package org.throughline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The random passwords of our own database roles, in one file that only the person who runs Throughline can read. */
final class DatabaseKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> passwords = new TreeMap<>();

    private DatabaseKeys(Path file) {
        this.file = file;
    }

    /** Reads the file, or starts an empty one when there is no database yet that could need the old passwords. */
    static DatabaseKeys open(Path file, boolean databaseExists) {
        var keys = new DatabaseKeys(file);
        if (!Files.exists(file)) {
            if (databaseExists) {
                throw new CannotStart(
                        "The key file " + file
                                + " is missing, and the database beside it cannot be opened without it: put it back from your backup.");
            }
            return keys;
        }
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0) {
                    keys.passwords.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The key file " + file + " cannot be read: run Throughline as the user who owns the data folder.",
                    e);
        }
        return keys;
    }

    /** The role with its password; a new role gets a random one, which is safely on the disk before it is used. */
    Credentials of(String role) {
        var known = passwords.get(role);
        if (known != null) {
            return new Credentials(role, known);
        }
        var fresh = randomPassword();
        passwords.put(role, fresh);
        save();
        return new Credentials(role, fresh);
    }

    static String randomPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() {
        var text = new StringBuilder();
        passwords.forEach((role, password) ->
                text.append(role).append('=').append(password).append('\n'));
        try {
            Disk.writePrivately(file, text.toString());
        } catch (IOException e) {
            throw Trouble.cannotWrite(file, e);
        }
    }
}
