package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ledger.SampleLog.KEY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ledger.Problem.Kind;

class FamilyLogTest {

    private final SampleLog log = new SampleLog(5, 8, 300);

    @Test
    void an_honest_file_is_good(@TempDir Path folder) throws IOException {
        Report report = verify(write(folder, log.familyLog(List.of(0, 3), List.of())));
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries())
                .isEqualTo(log.rowsOf(0).size() + log.rowsOf(3).size());
        assertThat(report.erased()).isEqualTo(report.entries() - countOfWords(0) - countOfWords(3));
        assertThat(report.checkpoint()).contains(log.checkpoints().getLast().checkpoint());
        assertThat(report.keyWasGiven()).isTrue();
    }

    @Test
    void a_family_at_which_nobody_looked_gets_that_signed(@TempDir Path folder) throws IOException {
        SampleLog quiet = new SampleLog(6, 40, 12);
        int unseen = java.util.stream.IntStream.range(0, 40)
                .filter(child -> quiet.rowsOf(child).isEmpty())
                .findFirst()
                .orElseThrow();
        Path file = write(folder, quiet.familyLog(List.of(unseen), List.of()));
        assertThat(verify(file).isGood()).isTrue();
        assertThat(Files.readString(file)).contains("| list " + quiet.chain(unseen) + " 0 " + quiet.chain(unseen));
    }

    @Test
    void the_file_of_one_family_says_nothing_that_opens_an_entry_of_another(@TempDir Path folder) throws IOException {
        String file = new String(log.familyLog(List.of(2), List.of()), StandardCharsets.UTF_8);
        for (int other : List.of(0, 1, 3, 4, 5, 6, 7)) {
            assertThat(file)
                    .doesNotContain(
                            SampleLog.childId(other) + "\n", log.chain(other).hex());
            log.rowsOf(other)
                    .forEach(row -> row.opening()
                            .ifPresent(opening -> assertThat(file)
                                    .doesNotContain(opening.salt().hex())));
        }
        assertThat(file).contains(log.chain(2).hex());
    }

    @Test
    void rows_after_the_checkpoint_are_left_out(@TempDir Path folder) throws IOException {
        SignedCheckpoint half = log.checkpoints().get(log.checkpoints().size() / 2);
        Report report = verify(write(folder, log.familyLog(List.of(1), List.of(), half)));
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries())
                .isEqualTo(log.rowsOf(1).stream()
                        .filter(row -> row.link().position() < half.checkpoint().size())
                        .count())
                .isLessThan(log.rowsOf(1).size());
    }

    @Test
    void without_the_published_key_the_report_says_that_the_key_came_from_the_file(@TempDir Path folder)
            throws IOException {
        Report report = new LedgerVerifier().verify(write(folder, log.familyLog(List.of(1), List.of())));
        assertThat(report.isGood()).isTrue();
        assertThat(report.keyWasGiven()).isFalse();
        assertThat(report.key()).contains(KEY.logKey());
    }

    @Test
    void a_file_made_with_another_key_of_the_same_name_is_refused(@TempDir Path folder) throws IOException {
        LogKey other = SigningKey.inMemory(SampleLog.ORIGIN).logKey();
        Report report =
                new LedgerVerifier().trusting(other).verify(write(folder, log.familyLog(List.of(1), List.of())));
        assertThat(report.problems()).extracting(Problem::kind).contains(Kind.BAD_SIGNATURE);
    }

    @Test
    void a_newer_file_follows_from_an_earlier_one(@TempDir Path folder) throws IOException {
        Path earlier = write(folder, log.familyLog(List.of(0, 1), List.of()));
        long sizeThen = log.rows().size();
        log.grow(150);
        Path newer = write(folder, log.familyLog(List.of(0, 1), List.of(sizeThen)));
        assertThat(compare(newer, earlier)).isEmpty();
        Path checkpointOnly = write(
                folder,
                new SampleLog(5, 8, 300).checkpoints().getLast().toString().getBytes(StandardCharsets.UTF_8));
        assertThat(compare(newer, checkpointOnly)).isEmpty();
    }

    @Test
    void a_proof_in_its_own_file_joins_two_files_too(@TempDir Path folder) throws IOException {
        Path earlier = write(folder, log.familyLog(List.of(0), List.of()));
        long sizeThen = log.rows().size();
        log.grow(50);
        Path newer = write(folder, log.familyLog(List.of(0), List.of()));
        assertThat(compare(newer, earlier)).extracting(Problem::kind).containsExactly(Kind.NOT_SHOWN);
        ConsistencyProof proof =
                new TreeReader(log.rows().size(), TreeProperties.kept(log.leaves())).consistency(sizeThen);
        Path proofFile = write(folder, (proof.line() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(LedgerVerifier.verify(newer, Optional.of(KEY.logKey()), Optional.of(earlier), Optional.of(proofFile))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_log_that_was_rewritten_between_two_files_is_found_even_though_all_is_signed_anew(@TempDir Path folder)
            throws IOException {
        Path earlier = write(folder, log.familyLog(List.of(0), List.of()));
        SampleLog rewritten = new SampleLog(99, 8, 400);
        Path newer = write(folder, rewritten.familyLog(List.of(0), List.of(300L)));
        assertThat(verify(newer).isGood()).isTrue();
        assertThat(compare(newer, earlier)).extracting(Problem::kind).contains(Kind.WRONG_ROOT, Kind.DELETED);
    }

    @Test
    void going_back_to_an_older_copy_of_the_log_is_found(@TempDir Path folder) throws IOException {
        Path later = write(folder, log.familyLog(List.of(0), List.of()));
        Path older = write(
                folder, log.familyLog(List.of(0), List.of(), log.checkpoints().get(3)));
        assertThat(compare(older, later)).extracting(Problem::kind).contains(Kind.TRUNCATED);
    }

    @Test
    void a_list_that_is_no_longer_shown_is_named(@TempDir Path folder) throws IOException {
        Path earlier = write(folder, log.familyLog(List.of(0, 1), List.of()));
        Path newer = write(folder, log.familyLog(List.of(1), List.of()));
        assertThat(compare(newer, earlier)).extracting(Problem::kind).containsExactly(Kind.DELETED);
    }

    @Test
    void an_entry_slipped_in_with_an_old_date_is_found_against_the_earlier_file(@TempDir Path folder)
            throws IOException {
        Path earlier = write(folder, log.familyLog(List.of(0), List.of()));
        long sizeThen = log.rows().size();
        Placing placing = new Placing(
                TreeState.empty().append(log.leaves()),
                chain -> new ChainHead(
                        chain,
                        log.rowsOf(0).getLast().link().number(),
                        log.rowsOf(0).getLast().link().chainHash()));
        AccessEntry old = AccessEntry.parse(log.rowsOf(0).stream()
                .flatMap(row -> row.opening().stream())
                .findFirst()
                .orElseThrow()
                .words());
        LogRow.Opening opening = LogRow.Opening.of(old, Salt.fresh());
        log.rows().add(LogRow.kept(placing.place(log.chain(0), opening.entryHash()), opening));
        SignedCheckpoint after = KEY.sign(
                Checkpoint.of(SampleLog.ORIGIN, placing.tree(), log.now().plusSeconds(60)));
        Path newer = write(folder, log.familyLog(List.of(0), List.of(sizeThen), after));
        assertThat(compare(newer, earlier)).extracting(Problem::kind).contains(Kind.BACK_DATED);
    }

    @Test
    void a_file_whose_writing_failed_half_way_is_not_signed_as_whole(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        TreeReader proofs = new TreeReader(300, TreeProperties.kept(log.leaves()));
        FamilyLogWriter writer =
                new FamilyLogWriter(file, KEY, log.checkpoints().getLast(), proofs, FamilyLogWriter.about(), List.of());
        writer.list(log.chain(0), SampleLog.childId(0), "Looks", log.rowsOf(0).iterator());
        assertThat(verify(write(folder, file.toByteArray())).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.TRUNCATED);
    }

    @Test
    void what_is_no_family_log_at_all_is_said_in_one_problem(@TempDir Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        files.add(new byte[0]);
        files.add("hello\n".getBytes(StandardCharsets.UTF_8));
        files.add(new byte[3_000_000]);
        files.add(new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        for (byte[] bytes : files) {
            assertThat(verify(write(folder, bytes)).problems()).hasSize(1);
        }
    }

    private long countOfWords(int child) {
        return log.rowsOf(child).stream()
                .filter(row -> row.opening().isPresent())
                .count();
    }

    private static List<Problem> compare(Path newer, Path earlier) {
        return new LedgerVerifier()
                .trusting(KEY.logKey())
                .comparedWith(earlier)
                .verify(newer)
                .problems();
    }

    private static Report verify(Path file) {
        return new LedgerVerifier().trusting(KEY.logKey()).verify(file);
    }

    private static Path write(Path folder, byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "family", ".txt"), bytes);
    }
}
