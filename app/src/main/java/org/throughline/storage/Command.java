package org.throughline.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short run of a system program, with what it said. */
record Command(int exitCode, String said) {

    boolean worked() {
        return exitCode == 0;
    }

    /** Runs to the end; a program that is not there counts as one that failed. */
    static Command run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            process.environment().keySet().removeIf(name -> name.startsWith("PG"));
            process.environment().put("LC_ALL", "C");
            var running = process.start();
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!running.waitFor(5, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                return new Command(124, said);
            }
            return new Command(running.exitValue(), said);
        } catch (IOException e) {
            return new Command(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(130, "interrupted");
        }
    }

    static Command run(String... command) {
        return run(List.of(command));
    }

    /** Sends a signal by name; Java itself can only send TERM and KILL. */
    static void signal(String name, long pid) {
        run("/bin/sh", "-c", "kill -" + name + " " + pid);
    }
}
