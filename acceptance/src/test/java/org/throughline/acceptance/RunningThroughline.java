package org.throughline.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program as shipped, started as a person starts it, on a data folder and a port of its own. */
final class RunningThroughline implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("ready at (http://\\S+)");
    private static final Path JAR = Path.of("..", "app", "target", "throughline-exec.jar");

    private final Process process;
    private final Path data;
    private final List<String> said;
    private final String address;

    private RunningThroughline(Process process, Path data, List<String> said, String address) {
        this.process = process;
        this.data = data;
        this.said = said;
        this.address = address;
    }

    private static @Nullable Path madeUp;

    /** Starts and waits until it says that it is ready. Made-up families are made once and each story has its own copy. */
    static RunningThroughline start(String... options) {
        try {
            Path data = Files.createTempDirectory("throughline-story");
            if (List.of(options).equals(List.of("--demo"))) {
                copy(madeUp(), data);
            }
            return start(data, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path madeUp() throws IOException {
        Path made = madeUp;
        if (made == null) {
            made = Files.createTempDirectory("throughline-made-up");
            start(made, "--demo").stop();
            madeUp = made;
            Path old = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(old)));
        }
        return made;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (!Files.exists(there)) {
                    Files.copy(each, there, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static RunningThroughline start(Path data, String... options) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx600m",
                    // for a program that runs some minutes the second compiler costs more than it saves
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toAbsolutePath().normalize().toString(),
                    "run",
                    "--port",
                    "0",
                    "--data",
                    data.resolve("data").toString()));
            command.addAll(List.of(options));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return untilReady(process, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningThroughline untilReady(Process process, Path data) throws IOException {
        List<String> said = java.util.Collections.synchronizedList(new ArrayList<>());
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = lines.readLine()) != null) {
            said.add(line);
            Matcher ready = ADDRESS.matcher(line);
            if (ready.find()) {
                Thread.ofVirtual().start(() -> keep(lines, said));
                return new RunningThroughline(process, data, said, ready.group(1));
            }
        }
        throw new IllegalStateException("It ended before it was ready:\n" + String.join("\n", said));
    }

    private static void keep(BufferedReader lines, List<String> said) {
        try {
            lines.lines().forEach(said::add);
        } catch (UncheckedIOException ended) {
            // it was stopped while something was still to be read
        }
    }

    /** The address it printed. */
    String address() {
        return address;
    }

    /** The first thing it has said, or says within some seconds, that matches; its first group. */
    String toldOf(Pattern what) {
        for (int tries = 0; tries < 50; tries++) {
            Optional<String> found = List.copyOf(said).stream()
                    .map(what::matcher)
                    .filter(Matcher::find)
                    .map(m -> m.group(1))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("It never said " + what + ", only:\n" + String.join("\n", said));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All it has said so far. */
    String said() {
        return String.join("\n", List.copyOf(said));
    }

    /** Stops it as an operator does (SIGTERM) and gives its exit code. */
    int stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It did not stop within 30 seconds:\n" + said());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
        delete(data);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
