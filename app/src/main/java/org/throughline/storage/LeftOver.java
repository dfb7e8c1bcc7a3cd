package org.throughline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a killed application leaves behind: a PostgreSQL that still works on the data, or a note of one that is gone. Two servers
 * on one database would destroy it, so whatever still runs is asked to stop and waited for.
 */
final class LeftOver {
    /** No system gives out a process number as high as this. */
    private static final String NOBODY = "2147483647";

    private LeftOver() {}

    static void clear(Path database, Duration patience, Consumer<String> log) {
        var note = database.resolve("postmaster.pid");
        var pid = pidIn(note);
        if (pid > 0 && isAlive(pid)) {
            if (worksOn(pid, database)) {
                log.accept("A PostgreSQL from before is still running; stopping it.");
                stop(pid, patience);
            } else {
                forget(note, pid);
            }
        }
        stopOrphans(database);
    }

    /** Asks for a fast, clean stop; then, when patience ends, for one without a checkpoint, which loses nothing either. */
    static void stop(long pid, Duration patience) {
        Command.signal("INT", pid);
        if (goneWithin(pid, patience)) {
            return;
        }
        Command.signal("QUIT", pid);
        if (!goneWithin(pid, Duration.ofSeconds(5))) {
            Command.signal("KILL", pid);
            goneWithin(pid, Duration.ofSeconds(5));
        }
    }

    /** Server processes whose parent was killed: they end by themselves, unless they are deep in a long query. */
    static void stopOrphans(Path database) {
        var orphans = workingOn(database);
        orphans.forEach(pid -> Command.signal("QUIT", pid));
        orphans.forEach(pid -> {
            if (!goneWithin(pid, Duration.ofSeconds(5))) {
                Command.signal("KILL", pid);
            }
        });
    }

    private static List<Long> workingOn(Path database) {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .map(Long::valueOf)
                    .filter(pid -> database.equals(folderOf(pid)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Each server process works inside its database folder; where we may not see that, its command line names the folder. */
    static boolean worksOn(long pid, Path database) {
        return database.equals(folderOf(pid)) || commandLine(pid).contains("\0-D\0" + database + "\0");
    }

    private static Path folderOf(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd"));
        } catch (IOException e) {
            return Path.of("/proc");
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * The number in the note now belongs to some other program, as happens when a container starts again. The note itself stays,
     * because PostgreSQL reads from it whether shared memory is still in use.
     */
    private static void forget(Path note, long pid) {
        try {
            var text = Files.readString(note);
            Files.writeString(note, NOBODY + text.substring(Long.toString(pid).length()));
        } catch (IOException e) {
            throw Trouble.cannotWrite(note, e);
        }
    }

    static long pidIn(Path note) {
        try {
            var lines = Files.readAllLines(note);
            return lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static boolean goneWithin(long pid, Duration patience) {
        var until = Instant.now().plus(patience);
        while (isAlive(pid)) {
            if (Instant.now().isAfter(until)) {
                return false;
            }
            Pause.millis(20);
        }
        return true;
    }
}
