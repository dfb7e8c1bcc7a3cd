package org.throughline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/** Makes the files of a new database. They appear under their name only when they are whole. */
final class NewDatabase {
    private NewDatabase() {}

    static Path make(
            DataFolder folder,
            RunningAs as,
            PostgresBinaries binaries,
            ServerSettings settings,
            Credentials superuser,
            Consumer<String> log) {
        try {
            var place = folder.placeForNewDatabase(as, log);
            var unfinished = place.resolveSibling("database.unfinished");
            Disk.delete(unfinished);
            Files.createDirectory(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var passwordFile = place.resolveSibling("database.password");
            Disk.writePrivately(passwordFile, superuser.password() + "\n");
            try {
                as.takeOver(unfinished);
                as.takeOver(passwordFile);
                log.accept("Making a new database in " + place + ".");
                var made = Command.run(as.command(settings.initdbCommand(binaries, unfinished, passwordFile)));
                if (!made.worked()) {
                    throw Trouble.postgresRefused(place, made.said());
                }
            } finally {
                Files.deleteIfExists(passwordFile);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            folder.databaseIsAt(place);
            return place;
        } catch (IOException e) {
            throw Trouble.cannotWrite(folder.keys(), e);
        }
    }
}
