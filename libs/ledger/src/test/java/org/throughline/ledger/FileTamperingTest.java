package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.throughline.ledger.SampleLog.KEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.ledger.Problem.Where;

/** Promise A-5: whatever happens to a family's file, the verifier sees it and names the place; a second program agrees. */
class FileTamperingTest {

    private static final int TIMES = Integer.getInteger("ledger.tamperings", 60);

    private static final SampleLog LOG = new SampleLog(21, 25, 1_000);

    private static final List<String> FILE = new String(
                    LOG.familyLog(List.of(4, 9, 17), List.of(100L, 512L)), StandardCharsets.UTF_8)
            .lines()
            .toList();

    @ParameterizedTest
    @EnumSource
    void each_way_to_change_a_file_is_found_and_its_place_named(FileTampering tampering, @TempDir Path folder)
            throws IOException {
        tamperAndVerify(tampering, folder.resolve("family.txt"), 0, 4);
    }

    @Tag("nightly")
    @ParameterizedTest
    @EnumSource
    void every_change_is_found_and_its_place_named(FileTampering tampering, @TempDir Path folder) throws IOException {
        tamperAndVerify(tampering, folder.resolve("family.txt"), 4, 4 + TIMES);
    }

    private static void tamperAndVerify(FileTampering tampering, Path file, int from, int to) throws IOException {
        List<Where> places = places();
        for (int seed = from; seed < to; seed++) {
            FileTampering.Done done = tampering.on(FILE, new Random(seed * 37L + tampering.ordinal()));
            Report report = new LedgerVerifier().trusting(KEY.logKey()).verify(Files.write(file, done.file()));
            Where place = places.get(done.line());
            assertThat(report.problems())
                    .as("%s at line %d (%s), seed %d", tampering, done.line() + 1, FILE.get(done.line()), seed)
                    .anyMatch(problem -> names(problem.where(), place, FILE.get(done.line())));
        }
    }

    @Tag("nightly")
    @Test
    void the_independent_checker_agrees(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(python(folder, List.of("--version")) == 0, "no python3 on this machine: the checker was not run");
        Path honest = Files.write(folder.resolve("honest.txt"), FileTampering.bytes(FILE));
        assertThat(check(folder, honest)).as(output(folder)).isZero();
        for (FileTampering tampering : FileTampering.values()) {
            for (int seed = 0; seed < 3; seed++) {
                FileTampering.Done done = tampering.on(FILE, new Random(seed * 41L + tampering.ordinal()));
                Path file = Files.write(folder.resolve("family.txt"), done.file());
                assertThat(check(folder, file))
                        .as("%s at line %d, seed %d: %s", tampering, done.line() + 1, seed, output(folder))
                        .isOne();
                assertThat(output(folder)).startsWith("NOT GOOD. Line ");
            }
        }
    }

    @Test
    void the_independent_checker_takes_the_honest_file_and_refuses_another_key(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(python(folder, List.of("--version")) == 0, "no python3 on this machine: the checker was not run");
        Path honest = Files.write(folder.resolve("honest.txt"), FileTampering.bytes(FILE));
        assertThat(check(folder, honest)).as(output(folder)).isZero();
        LogKey other = SigningKey.inMemory(SampleLog.ORIGIN).logKey();
        assertThat(python(folder, List.of("checker/check.py", honest.toString(), other.toString())))
                .isOne();
    }

    /** Whether this is the place or right beside it: a line that is gone shows where the next one stands. */
    private static boolean names(Where named, Where place, String line) {
        return switch (place) {
            case Problem.Entry entry ->
                switch (named) {
                    case Problem.Entry at ->
                        at.list() == entry.list()
                                && (at.number() == entry.number() || at.number() == entry.number() + 1);
                    // The reason of an erasure hangs on no hash of its own: only the signed hash of the list knows it.
                    case Problem.WholeList list ->
                        list.number() == entry.list() && (line.startsWith("erased") || line.startsWith("| v=1"));
                    default -> false;
                };
            case Problem.WholeList list ->
                switch (named) {
                    case Problem.Entry at -> at.list() == list.number();
                    case Problem.WholeList at -> Math.abs(at.number() - list.number()) <= 1;
                    case Problem.Closing closing -> list.number() == 3;
                    // A first line "list 1" that is cut in its middle begins no list yet: the file stops in its top.
                    case Problem.Top top -> list.number() == 1 && line.equals("list 1");
                    default -> false;
                };
            case Problem.Top top -> named instanceof Problem.Top || named.equals(new Problem.WholeList(1));
            default -> named instanceof Problem.Closing || named.equals(new Problem.WholeList(4));
        };
    }

    /** For each line of the honest file the part that it belongs to. */
    private static List<Where> places() {
        List<Where> places = new ArrayList<>();
        Where place = new Problem.Top();
        int list = 0;
        for (String line : FILE) {
            if (line.startsWith("list ")) {
                place = new Problem.WholeList(++list);
            } else if (line.startsWith("entry ")) {
                place = new Problem.Entry(list, Long.parseLong(line.split(" ")[1]), -1);
            } else if (line.startsWith("end ")) {
                place = new Problem.WholeList(list);
            } else if (line.equals("closing")) {
                place = new Problem.Closing();
            }
            places.add(place);
        }
        return places;
    }

    private static int check(Path folder, Path file) throws IOException, InterruptedException {
        return python(
                folder,
                List.of("checker/check.py", file.toString(), KEY.logKey().toString()));
    }

    private static int python(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.txt").toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The checker did not end in 60 seconds");
            }
            return process.exitValue();
        } catch (IOException notInstalled) {
            return -1;
        }
    }

    private static String output(Path folder) throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }
}
