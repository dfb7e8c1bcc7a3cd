package org.throughline.references;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages files and reads them, each within a bound of processor time; what a failing file was stays in target/fuzz. The bound of memory is
 * the heap of the process that runs it.
 */
final class Fuzz {
    /** Processor seconds for one file of at most a few megabytes; the slowest seen was a small part of it. */
    static final double SECONDS_A_FILE = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<byte[]> seeds;
    private final long seed;
    private final Random random;
    private final Map<Format, Integer> formats = new EnumMap<>(Format.class);
    private int files;
    private long bytes;
    private long records;
    private double slowest;

    Fuzz(List<byte[]> seeds, long seed) {
        this.seeds = List.copyOf(seeds);
        this.seed = seed;
        random = new Random(seed);
    }

    void files(int number) {
        for (int i = 0; i < number; i++) {
            one();
        }
    }

    /** Goes on until this much processor time is used. */
    void seconds(double enough) {
        long began = THREADS.getCurrentThreadCpuTime();
        while ((THREADS.getCurrentThreadCpuTime() - began) / 1e9 < enough) {
            one();
        }
    }

    private void one() {
        byte[] file = seeds.get(random.nextInt(seeds.size()));
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        byte[] damaged = damage.to(file, other, random);
        if (random.nextInt(4) == 0) {
            damaged = Damage.BYTES.to(damaged, other, random);
        }
        long began = THREADS.getCurrentThreadCpuTime();
        try {
            readAndWrite(damaged);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError("%s, kept as %s".formatted(damage, keep(damaged)), e);
        }
        double took = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        slowest = Math.max(slowest, took);
        if (took > SECONDS_A_FILE) {
            throw new AssertionError("%s took %.1f s, kept as %s".formatted(damage, took, keep(damaged)));
        }
        files++;
        bytes += damaged.length;
    }

    private void readAndWrite(byte[] damaged) {
        ReadFile read = new ReferenceFiles().readAll(Input.of("damaged", damaged));
        formats.merge(read.report().format(), 1, Integer::sum);
        records += read.references().size();
        if (read.report().records() != read.references().size()) {
            throw new AssertionError("%d told, %d read"
                    .formatted(read.report().records(), read.references().size()));
        }
        if (read.references().size() > 300 || damaged.length > 400_000) {
            return;
        }
        for (Format format : List.of(Format.RIS, Format.BIBTEX, Format.ENDNOTE_XML, Format.CSV, Format.JSON)) {
            int again =
                    RoundTripTest.again(format, read.references()).references().size();
            if (again != read.references().size()) {
                throw new AssertionError("%s gives back %d of %d"
                        .formatted(format, again, read.references().size()));
            }
        }
    }

    private Path keep(byte[] damaged) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz"));
            return Files.write(folder.resolve("seed-%d-file-%d".formatted(seed, files)), damaged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Format, Integer> formats() {
        return formats;
    }

    @Override
    public String toString() {
        return "seed %d: %,d damaged files, %,d MB, %,d references read; slowest %.2f s of processor time; by format %s"
                .formatted(seed, files, bytes >> 20, records, slowest, formats);
    }
}
