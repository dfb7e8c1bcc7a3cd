package org.throughline.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Turns what the operating system or PostgreSQL complained about into the one sentence that a person can act on. */
final class Trouble {
    private Trouble() {}

    static CannotStart cannotWrite(Path where, IOException e) {
        var said = String.valueOf(e.getMessage());
        if (said.contains("No space left on device")) {
            return diskFull(where, e);
        }
        if (said.contains("Read-only file system")) {
            return new CannotStart("The disk of " + where + " is read-only: choose another data folder.", e);
        }
        return new CannotStart(
                "Throughline cannot write to " + where
                        + ": choose another data folder, or give this user the right to write there.",
                e);
    }

    static CannotStart diskFull(Path where, Throwable cause) {
        return new CannotStart("The disk of " + where + " is full: free some space and start again.", cause);
    }

    /** The sentence for what PostgreSQL wrote before it gave up. */
    static CannotStart postgresRefused(Path dataDirectory, String itsWords) {
        if (itsWords.contains("No space left on device")) {
            return diskFull(dataDirectory, new IOException(itsWords));
        }
        if (itsWords.contains("Read-only file system")) {
            return new CannotStart("The disk of " + dataDirectory + " is read-only: choose another data folder.");
        }
        if (portInUse(itsWords)) {
            return new CannotStart(
                    "The port for the database is in use by another program: stop that program or choose another port.");
        }
        if (itsWords.contains("is not compatible with this version") || itsWords.contains("incompatible with server")) {
            return new CannotStart("The database in " + dataDirectory
                    + " was made by another version of PostgreSQL: start the release of Throughline that made it.");
        }
        if (itsWords.contains("has wrong ownership")) {
            return wrongOwner(dataDirectory);
        }
        if (itsWords.contains("pre-existing shared memory block")
                || itsWords.contains("postmaster.pid\" already exists")) {
            return new CannotStart("A PostgreSQL from before is still working on " + dataDirectory
                    + ": wait for it to end, or stop it, and start again.");
        }
        return new CannotStart(
                "PostgreSQL could not start on " + dataDirectory + "; it said: " + lastComplaint(itsWords));
    }

    static CannotStart wrongOwner(Path dataDirectory) {
        return new CannotStart("The database in " + dataDirectory
                + " belongs to another user: run Throughline as that user, or choose another data folder.");
    }

    static boolean portInUse(String itsWords) {
        return itsWords.contains("Address already in use") || itsWords.contains("could not create any TCP/IP sockets");
    }

    private static String lastComplaint(String words) {
        return words.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("rror:"))
                .reduce((_, last) -> last)
                .or(() -> words.lines().filter(line -> !line.isBlank()).reduce((_, last) -> last))
                .map(String::strip)
                .orElse("nothing");
    }

    /** Details and hints follow on more lines; a sentence has room for the first. */
    static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("nothing");
    }
}
