package org.throughline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that travel inside the jar, unpacked once for each version and shared by every start after that. */
record PostgresBinaries(Path folder) {
    static final String VERSION = "18.6.0";
    static final int MAJOR = 18;

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> PLAIN = PosixFilePermissions.fromString("rw-r--r--");

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    /** Takes the first of these places that can be written and from which this user can run a program. */
    static PostgresBinaries unpacked(List<Path> places, RunningAs as, Consumer<String> log) {
        var system = system();
        CannotStart trouble =
                new CannotStart("There is no place from which PostgreSQL can be run: choose another data folder.");
        for (var place : places) {
            var binaries = new PostgresBinaries(place.resolve("postgresql-" + VERSION + "-" + system));
            try {
                binaries.unpackOnce(system, log);
            } catch (IOException e) {
                trouble = Trouble.cannotWrite(place, e);
                continue;
            }
            if (binaries.canRun(as)) {
                return binaries;
            }
            trouble = new CannotStart("PostgreSQL cannot be run from " + binaries.folder
                    + ": choose a data folder on a disk that allows programs and that its user can reach.");
        }
        throw trouble;
    }

    private boolean canRun(RunningAs as) {
        return Command.run(as.command(List.of(postgres(), "--version"))).worked();
    }

    /** The name under which the jar carries the programs for this machine. */
    private static String system() {
        var machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        var linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        var name = machine.equals("amd64") || machine.equals("x86_64") ? "x86_64" : "arm_64";
        var known = Set.of("amd64", "x86_64", "aarch64", "arm64").contains(machine);
        if (!linux || !known) {
            throw new CannotStart("Throughline brings PostgreSQL for Linux on amd64 and arm64 only: "
                    + "set THROUGHLINE_DB_URL to a PostgreSQL 15 or newer that you run.");
        }
        return name;
    }

    /** Two starts at once are safe: each unpacks beside the place and only one rename wins. */
    private void unpackOnce(String system, Consumer<String> log) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var parent = Disk.parentOf(folder);
        Files.createDirectories(parent);
        var beside = parent.resolve(".unpacking-" + UUID.randomUUID());
        try (var archive = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + system + ".txz")) {
            if (archive == null) {
                throw new CannotStart("This build carries no PostgreSQL for this machine: "
                        + "set THROUGHLINE_DB_URL to a PostgreSQL 15 or newer that you run.");
            }
            log.accept("Unpacking PostgreSQL " + VERSION + " (once).");
            unpack(archive, beside);
            Command.run("sync", "-f", beside.toString());
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        } finally {
            Disk.delete(beside);
        }
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("an entry leads out of its folder: " + entry.getName());
                }
                write(entry, tar, path);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PROGRAM);
            return;
        }
        Files.createDirectories(Disk.parentOf(path));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            Files.setPosixFilePermissions(path, (entry.getMode() & 0100) != 0 ? PROGRAM : PLAIN);
        }
    }
}
