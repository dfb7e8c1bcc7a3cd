package org.throughline.files;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process of ours with little memory and an empty environment that works on PDFs. One that takes too long or too much is ended;
 * what is asked next is asked of a new one.
 */
final class PdfProcess implements AutoCloseable {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    /** How often it is looked whether a file takes too long. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final String command;
    private final Duration oneFile;
    private @Nullable Process child;

    /** Where the process notes which fonts this machine has: its own, for two that write one note at a time read each other's half. */
    private @Nullable Path fonts;

    /** What is said to the process. */
    interface Question {
        void write(DataOutputStream out) throws IOException;
    }

    /** What the process says. */
    interface Hearing<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** @param oneFile the longest that the processor works on one question */
    PdfProcess(String command, Duration oneFile) {
        this.command = command;
        this.oneFile = oneFile;
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param nanoseconds the longest to wait, by the clock
     * @param otherwise the answer when there was none in time, or the process ended
     */
    <T> T ask(long nanoseconds, Question question, Hearing<T> hearing, Function<PdfAnswer.Why, T> otherwise) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Process process = running();
        Thread.ofVirtual().start(() -> {
            try {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                question.write(out);
                out.flush();
                answer.complete(hearing.read(new DataInputStream(process.getInputStream())));
            } catch (IOException e) {
                answer.completeExceptionally(e);
            }
        });
        long until = System.nanoTime() + nanoseconds;
        long workedBefore = worked(process);
        while (true) {
            try {
                return answer.get(LOOK.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException _) {
                if (System.nanoTime() > until || worked(process) - workedBefore > oneFile.toNanos()) {
                    end();
                    return otherwise.apply(PdfAnswer.Why.TOO_LONG);
                }
            } catch (ExecutionException _) {
                end();
                return otherwise.apply(PdfAnswer.Why.TOO_MUCH);
            } catch (InterruptedException e) {
                end();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** How long the processor has worked for it, so that a busy machine is not held against a file; by the clock where that is not told. */
    private static long worked(Process process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
    }

    private Process running() {
        Process there = child;
        if (there != null && there.isAlive()) {
            return there;
        }
        boolean oneJar = ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + PdfLimits.MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + fonts(),
                "-cp",
                System.getProperty("java.class.path"),
                oneJar ? LAUNCHER : "org.throughline.Throughline",
                command);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process started = builder.start();
            child = started;
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fonts() {
        Path there = fonts;
        if (there == null) {
            try {
                there = Files.createTempDirectory("throughline-fonts");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            fonts = there;
        }
        return there;
    }

    private void end() {
        if (child != null) {
            child.destroyForcibly();
            child = null;
        }
    }

    /** Ends the process, and leaves nothing of it behind. */
    @Override
    public void close() {
        end();
        if (fonts != null) {
            try (Stream<Path> notes = Files.list(fonts)) {
                for (Path note : notes.toList()) {
                    Files.deleteIfExists(note);
                }
                Files.deleteIfExists(fonts);
            } catch (IOException _) {
                // a note about fonts that stays in the temporary folder harms nobody
            }
        }
    }
}
