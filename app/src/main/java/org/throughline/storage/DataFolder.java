package org.throughline.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The folder that holds everything one Throughline knows. Only one running Throughline may hold it at a time. */
final class DataFolder implements AutoCloseable {
    /** Where the database goes when PostgreSQL's own user cannot reach the data folder. */
    private static final Path REACHABLE_BY_ALL = Path.of("/var/lib/throughline");

    /** A second lock of one process on one file would be granted and would then free the first: so we keep our own list. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path wanted) {
        try {
            if (!Files.isDirectory(wanted)) {
                var closed = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectories(Disk.parentOf(wanted));
                Files.createDirectory(wanted.toAbsolutePath(), closed);
            }
            var folder = wanted.toRealPath();
            return new DataFolder(folder, locked(folder));
        } catch (IOException e) {
            throw Trouble.cannotWrite(wanted, e);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        if (!HELD.add(folder)) {
            throw inUse(folder);
        }
        try {
            var channel = FileChannel.open(
                    folder.resolve("application.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(folder);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            HELD.remove(folder);
            throw e;
        }
    }

    private static CannotStart inUse(Path folder) {
        return new CannotStart("Another Throughline is running on the data folder " + folder
                + ": stop it first, or choose another folder with --data.");
    }

    Path keys() {
        return folder.resolve("database.keys");
    }

    Path postgresLog() {
        return folder.resolve("postgresql.log");
    }

    Path programs() {
        return folder.resolve("programs");
    }

    /** Where the database is, or would be. */
    Path database() {
        var note = elsewhere();
        if (!Files.exists(note)) {
            return folder.resolve("database");
        }
        try {
            var place = Path.of(Files.readString(note).strip());
            if (!Files.isDirectory(place)) {
                throw new CannotStart("The database belonging to " + folder + " should be in " + place
                        + " but is not there: put it back from your backup.");
            }
            return place;
        } catch (IOException e) {
            throw new CannotStart("The file " + note + " cannot be read: run Throughline as the user who owns it.", e);
        }
    }

    /** The place for a new database that this user can reach; it is in the data folder unless that stands in a closed folder. */
    Path placeForNewDatabase(RunningAs as, Consumer<String> log) throws IOException {
        if (as.canEnter(folder) || openedFor(as)) {
            return folder.resolve("database");
        }
        var place = REACHABLE_BY_ALL.resolve("database-" + UUID.randomUUID());
        Files.createDirectories(REACHABLE_BY_ALL);
        Files.createDirectory(place);
        as.mustReach(place);
        log.accept("PostgreSQL cannot reach " + folder + " (it runs " + as.inWords() + "): the database is kept in "
                + place + ".");
        return place.resolve("database");
    }

    /** Makes sure that this user can reach a database that is already there. */
    void mustLetPass(RunningAs as, Path database) {
        try {
            if (!as.canEnter(Disk.parentOf(database)) && !openedFor(as)) {
                as.mustReach(Disk.parentOf(database));
            }
        } catch (IOException e) {
            throw Trouble.cannotWrite(folder, e);
        }
    }

    /** Remembers a database that is not inside the folder. */
    void databaseIsAt(Path place) throws IOException {
        if (!place.startsWith(folder)) {
            Disk.writePrivately(elsewhere(), place + "\n");
        }
    }

    Path sharedPrograms() {
        return REACHABLE_BY_ALL.resolve("programs");
    }

    /** Lets others pass through, but not look into, our own folder, where nothing else is in the way. */
    private boolean openedFor(RunningAs as) throws IOException {
        var before = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
        var passable = new HashSet<>(before);
        passable.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(folder, passable);
        if (as.canEnter(folder)) {
            return true;
        }
        Files.setPosixFilePermissions(folder, before);
        return false;
    }

    private Path elsewhere() {
        return folder.resolve("database.location");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of " + folder + " could not be closed", e);
        } finally {
            HELD.remove(folder);
        }
    }
}
