package org.throughline.files;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one batch of PDFs in a process with little memory, which is ended when a file takes too long or too much. One bad file
 * costs itself and nothing else: the next one is read in a new process.
 */
public final class PdfReading implements AutoCloseable {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final int BEGINNING = 1024;

    /** How often it is looked whether a file takes too long. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final long until = System.nanoTime() + PdfLimits.BATCH.toNanos();
    private final Duration oneFile;
    private @Nullable Process child;

    /** Where the process notes which fonts this machine has: its own, for two that write one note at a time read each other's half. */
    private @Nullable Path fonts;

    public PdfReading() {
        this(PdfLimits.ONE_FILE);
    }

    PdfReading(Duration oneFile) {
        this.oneFile = oneFile;
    }

    /** Reads one file of the batch; a file that is no PDF is told so by what it begins with, whatever its name is. */
    public PdfAnswer read(byte[] bytes) {
        if (!beginsAsPdf(bytes)) {
            return unread(PdfAnswer.Why.NOT_A_PDF);
        }
        if (bytes.length > PdfLimits.BYTES) {
            return unread(PdfAnswer.Why.TOO_LARGE);
        }
        long left = until - System.nanoTime();
        if (left <= 0) {
            return unread(PdfAnswer.Why.NO_TIME_LEFT);
        }
        return ask(bytes, left);
    }

    private PdfAnswer ask(byte[] bytes, long nanoseconds) {
        CompletableFuture<PdfAnswer> answer = new CompletableFuture<>();
        Process process = running();
        Thread.ofVirtual().start(() -> {
            try {
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                out.writeInt(bytes.length);
                out.write(bytes);
                out.flush();
                answer.complete(PdfChild.answer(new DataInputStream(process.getInputStream())));
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
                    return unread(PdfAnswer.Why.TOO_LONG);
                }
            } catch (ExecutionException _) {
                end();
                return unread(PdfAnswer.Why.TOO_MUCH);
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

    private static PdfAnswer unread(PdfAnswer.Why why) {
        return new PdfAnswer.Unread(why);
    }

    private static boolean beginsAsPdf(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("%PDF-");
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
                PdfChild.COMMAND);
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
