package org.throughline.bench;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The people of a benchmark in a process of their own, so that what asking costs is not mixed with what answering costs, and
 * is known: processor time is counted for each process.
 */
final class Askers implements AutoCloseable {
    private final Process process;
    private final DataInputStream answers;
    private final Path people;

    private Askers(Process process, Path people) {
        this.process = process;
        this.answers = new DataInputStream(process.getInputStream());
        this.people = people;
    }

    /**
     * @param times of those answered as expected
     * @param processor time that asking took on the processors
     */
    record Round(Times times, BusyHour.Counts counts, Duration processor) {}

    static Askers start(String address, People staff) throws IOException, URISyntaxException {
        Path people = Files.createTempFile("throughline-askers", ".txt");
        Files.write(
                people,
                staff.all().stream().map(p -> p.childPath() + "\t" + p.cookie()).toList());
        Path here = Path.of(
                Askers.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        here.toString(),
                        Askers.class.getName(),
                        address,
                        people.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Askers(process, people);
    }

    /**
     * Asks as {@link Drive#ask} does.
     *
     * @param pauseMillis between an answer and the next question, on average
     */
    Round ask(int clients, double seconds, long pauseMillis) throws IOException {
        process.getOutputStream()
                .write("%d %s %d%n"
                        .formatted(clients, String.format(Locale.ROOT, "%.1f", seconds), pauseMillis)
                        .getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        double[] millis = new double[answers.readInt()];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = answers.readDouble();
        }
        Times times = new Times(millis, answers.readLong(), answers.readDouble());
        return new Round(
                times,
                new BusyHour.Counts(answers.readLong(), answers.readLong(), answers.readLong()),
                Duration.ofNanos(answers.readLong()));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(people);
    }

    /** The other side: an address, a file of people; a line for each round on standard input, its figures on standard output. */
    public static void main(String... args) throws Exception {
        List<People.Person> people = Files.readAllLines(Path.of(args[1])).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new People.Person(parts[0], parts[1]))
                .toList();
        BusyHour busyHour = new BusyHour(new Wire(args[0]), new People(people));
        busyHour.openForms();
        DataOutputStream figures = new DataOutputStream(new java.io.BufferedOutputStream(System.out));
        BufferedReader rounds = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = rounds.readLine(); line != null; line = rounds.readLine()) {
            String[] told = line.split(" ");
            busyHour.counts();
            long before = processor();
            Times times = Drive.ask(
                    Integer.parseInt(told[0]), Double.parseDouble(told[1]), Long.parseLong(told[2]), busyHour);
            tell(times, busyHour.counts(), processor() - before, figures);
        }
    }

    private static void tell(Times times, BusyHour.Counts counts, long processor, DataOutputStream figures)
            throws IOException {
        figures.writeInt(times.millis().length);
        for (double millis : times.millis()) {
            figures.writeDouble(millis);
        }
        figures.writeLong(times.others());
        figures.writeDouble(times.seconds());
        figures.writeLong(counts.told());
        figures.writeLong(counts.sentAway());
        figures.writeLong(counts.withoutWord());
        figures.writeLong(processor);
        figures.flush();
    }

    /** Processor time of this process since its start, in nanoseconds. */
    static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
