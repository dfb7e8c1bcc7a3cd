package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ledger.SampleLog.KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.ledger.Problem.Kind;

/** Promise A-3: change, delete, insert, reorder or truncate any entry by hand, and it is found and named. */
class RowVerifierTest {

    /** For each of the 21 ways to tamper, so 2,100 in all; set to 500 for the 10,000 of promise A-3. */
    private static final int TIMES = Integer.getInteger("ledger.tamperings", 100);

    private static final SampleLog LOG = new SampleLog(11, 25, 1_000);

    private static final List<SignedCheckpoint> SOME_CHECKPOINTS = everyTwelfth(LOG.checkpoints());

    @Test
    void an_honest_log_is_good() {
        Report report = new RowVerifier(KEY.logKey())
                .against(LOG.checkpoints().iterator())
                .withTiles(TreeProperties.kept(LOG.leaves()))
                .verify(LOG.rows().iterator());
        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isEqualTo(1_000);
        assertThat(report.erased())
                .isEqualTo(LOG.rows().stream()
                        .filter(row -> row.erased().isPresent())
                        .count())
                .isPositive();
        assertThat(report.notCovered()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void each_way_of_tampering_is_found_and_its_place_named(RowTampering tampering) {
        tamperAndVerify(tampering, 0, 4);
    }

    @Tag("nightly")
    @ParameterizedTest
    @EnumSource
    void every_tampering_is_found_and_its_place_named(RowTampering tampering) {
        tamperAndVerify(tampering, 4, 4 + TIMES);
    }

    private static void tamperAndVerify(RowTampering tampering, int from, int to) {
        for (int seed = from; seed < to; seed++) {
            List<LogRow> rows = new ArrayList<>(LOG.rows());
            long place = tampering.on(rows, new Random(seed * 31L + tampering.ordinal()));
            Report report = new RowVerifier(KEY.logKey())
                    .sparingSignatures()
                    .against(SOME_CHECKPOINTS.iterator())
                    .verify(rows.iterator());
            assertThat(report.problems())
                    .as("%s at position %d, seed %d", tampering, place, seed)
                    .anyMatch(problem -> problem.where() instanceof Problem.Rows where
                            && where.covers(place)
                            && (tampering == RowTampering.CUT_OFF || where.last() - where.first() < 250));
        }
    }

    @Test
    void the_more_checkpoints_the_closer_a_clever_change_is_named() {
        List<LogRow> rows = new ArrayList<>(LOG.rows());
        long place = RowTampering.OTHER_WORDS_AND_ALL_HASHES_OF_THE_LOG.on(rows, new Random(3));
        Report report = verify(rows, LOG.checkpoints());
        assertThat(report.problems()).hasSize(1);
        Problem.Rows where = (Problem.Rows) report.problems().getFirst().where();
        assertThat(where.covers(place)).isTrue();
        assertThat(where.last() - where.first()).isLessThan(20);
    }

    @Test
    void a_log_rewritten_with_the_signing_key_is_found_by_a_checkpoint_that_a_witness_kept() {
        List<SignedCheckpoint> witnessed = LOG.checkpoints().subList(60, 61);
        List<LogRow> rows = new ArrayList<>(LOG.rows());
        long place = RowTampering.OTHER_WORDS_AND_ALL_HASHES_OF_THE_LOG.on(rows, new Random(2));
        assertThat(place).isLessThan(witnessed.getFirst().checkpoint().size());
        TreeState tree =
                TreeState.empty().append(rows.stream().map(LogRow::leafHash).toList());
        List<SignedCheckpoint> resigned = List.of(KEY.sign(Checkpoint.of(SampleLog.ORIGIN, tree, LOG.now())));
        assertThat(verify(rows, resigned).problems()).isEmpty();
        assertThat(verify(rows, witnessed).problems()).extracting(Problem::kind).containsExactly(Kind.WRONG_ROOT);
    }

    @Test
    void going_back_to_an_older_backup_is_found() {
        List<LogRow> older = LOG.rows().subList(0, 700);
        assertThat(verify(older, LOG.checkpoints()).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.TRUNCATED);
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_named() {
        List<SignedCheckpoint> checkpoints = new ArrayList<>(LOG.checkpoints());
        Checkpoint last = checkpoints.getLast().checkpoint();
        checkpoints.set(
                checkpoints.size() - 1, SigningKey.inMemory(SampleLog.ORIGIN).sign(last));
        assertThat(verify(LOG.rows(), checkpoints).problems())
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.BAD_SIGNATURE, new Problem.AtCheckpoint(1_000)));
    }

    @Test
    void a_checkpoint_with_a_forged_time_is_named_wherever_it_stands() {
        List<SignedCheckpoint> checkpoints = new ArrayList<>(LOG.checkpoints());
        Checkpoint was = checkpoints.get(30).checkpoint();
        Checkpoint earlier =
                new Checkpoint(was.origin(), was.size(), was.root(), java.util.Optional.of(SampleLog.START));
        String forged =
                earlier.text() + "\n" + checkpoints.get(30).note().signatures().getFirst() + "\n";
        checkpoints.set(30, SignedCheckpoint.parse(forged));
        assertThat(verify(LOG.rows(), checkpoints).problems())
                .extracting(Problem::where)
                .containsExactly(new Problem.AtCheckpoint(was.size()));
    }

    @Test
    void two_checkpoints_of_one_size_with_two_roots_cannot_both_hold() {
        Checkpoint last = LOG.checkpoints().getLast().checkpoint();
        Checkpoint second =
                new Checkpoint(last.origin(), last.size(), Hash.node(last.root(), last.root()), last.time());
        List<SignedCheckpoint> checkpoints = new ArrayList<>(LOG.checkpoints());
        checkpoints.add(KEY.sign(second));
        assertThat(verify(LOG.rows(), checkpoints).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.WRONG_ROOT);
    }

    @Test
    void a_tampered_tile_is_named_by_its_rows() {
        Tiles good = TreeProperties.kept(LOG.leaves());
        Tiles bad = (height, from, to) ->
                height == 8 && from == 2 ? LOG.leaves().subList(0, 1) : good.read(height, from, to);
        Report report = new RowVerifier(KEY.logKey())
                .against(LOG.checkpoints().iterator())
                .withTiles(bad)
                .verify(LOG.rows().iterator());
        assertThat(report.problems()).extracting(Problem::where).containsExactly(new Problem.Rows(512, 767));
    }

    @Test
    void rows_after_the_last_checkpoint_are_counted_as_not_covered() {
        List<SignedCheckpoint> allButLast =
                LOG.checkpoints().subList(0, LOG.checkpoints().size() - 1);
        Report report = verify(LOG.rows(), allButLast);
        assertThat(report.isGood()).isTrue();
        assertThat(report.notCovered())
                .isEqualTo(1_000 - allButLast.getLast().checkpoint().size())
                .isPositive();
    }

    @Test
    void a_log_that_is_wrong_everywhere_gives_a_report_that_ends() {
        List<LogRow> rows = new ArrayList<>();
        LOG.rows().forEach(row -> rows.add(LogRow.kept(row.link(), new LogRow.Opening("v=1\n", Salt.fresh()))));
        rows.addAll(LOG.rows());
        Report report = verify(rows, List.of());
        assertThat(report.problems()).hasSize(Report.MOST_PROBLEMS);
        assertThat(report.moreProblems()).isPositive();
    }

    private static Report verify(List<LogRow> rows, List<SignedCheckpoint> checkpoints) {
        return new RowVerifier(KEY.logKey()).against(checkpoints.iterator()).verify(rows.iterator());
    }

    private static List<SignedCheckpoint> everyTwelfth(List<SignedCheckpoint> all) {
        List<SignedCheckpoint> some = new ArrayList<>();
        for (int i = 11; i < all.size() - 1; i += 12) {
            some.add(all.get(i));
        }
        some.add(all.getLast());
        return some;
    }
}
