package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The whole invented review from its eleven files to its 137 studies and a frozen release, by the services that the pages use. */
@ThroughlineTest
@Tag("nightly")
class WholeReviewTest {
    private static final int BATCH = 500;
    private static final String REASON = "No data";

    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    Screening screening;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Flow flow;

    @Autowired
    Releases releases;

    @Autowired
    ReferenceStore references;

    @Autowired
    Acting acting;

    private final InventedReview.Made review = InventedReview.make(2025);
    private final Map<UUID, Integer> work = new HashMap<>();
    private long began = System.nanoTime();

    @Test
    void the_whole_invented_review_goes_from_eleven_files_to_its_137_studies_and_every_equation_holds() {
        SmallReview.Team team = begun.begin(BegunReview.protocol(BATCH));
        takeIn(team);
        findDuplicates(team);
        List<Held> publications = acting.as(team.lead(), () -> references.keepers(team.id()));

        int conflicts = screen(team, Stage.TITLE_ABSTRACT, publications.size());
        said("%d publications screened by two, %d conflicts settled".formatted(publications.size(), conflicts));
        List<FullTexts.Sought> sought = fullTexts.sought(team.lead(), team.id());
        List<UUID> had = sought.stream()
                .map(one -> one.held().id())
                .filter(one -> belongsIn(one) || number(one) % 3 > 0)
                .toList();
        sought.forEach(one -> fullTexts.tell(
                team.lead(),
                team.id(),
                new Report(one.held().id(), had.contains(one.held().id()), "asked for", "")));
        screen(team, Stage.FULL_TEXT, had.size());
        said("%d reports sought, %d read by two".formatted(sought.size(), had.size()));

        PrismaFlow told = flow.of(team.lead(), team.id());
        assertThat(told.sources()).hasSize(11);
        assertThat(told.known(Box.IDENTIFIED)).isEqualTo(Twin.RECORDS);
        assertThat(told.known(Box.DUPLICATES)).isEqualTo(Twin.RECORDS - publications.size());
        assertThat(told.known(Box.SCREENED)).isEqualTo(publications.size());
        assertThat(told.known(Box.WAITING_SCREENING)).isZero();
        assertThat(told.known(Box.SOUGHT)).isEqualTo(sought.size());
        assertThat(told.known(Box.NOT_RETRIEVED)).isEqualTo(sought.size() - had.size());
        assertThat(told.reasons()).containsExactly(new PrismaFlow.Line(REASON, had.size() - Twin.STUDIES));
        assertThat(told.known(Box.WAITING_ASSESSMENT)).isZero();
        assertThat(told.known(Box.REPORTS_INCLUDED)).isEqualTo(Twin.STUDIES);
        assertThat(told.known(Box.STUDIES_INCLUDED)).isEqualTo(Twin.STUDIES);
        assertThat(fullTexts.included(team.lead(), team.id()).stream().map(held -> number(held.id())))
                .containsExactlyInAnyOrderElementsOf(review.belongIn());

        Release release = SmallReview.done(releases.freeze(team.lead(), team.id(), "The whole invented review"));
        Releases.Opened opened =
                releases.open(team.lead(), team.id(), release.number()).orElseThrow();
        assertThat(opened.same()).isTrue();
        said("flow counted, release frozen");
    }

    private void takeIn(SmallReview.Team team) {
        syntheses.freeze(team.lead(), team.id());
        for (Twin.TwinFile file : review.files()) {
            SearchRun run = BegunReview.run(file.source(), file.records());
            searching.add(team.lead(), team.id(), run);
            UUID looked =
                    SmallReview.done(searching.lookAt(team.lead(), team.id(), run.id(), file.name(), file.bytes()));
            assertThat(searching.takeIn(team.lead(), team.id(), looked, ""))
                    .isEqualTo(new Answer.Done<>(file.records()));
        }
        Map<String, List<Held>> bySource = acting.as(team.lead(), () -> references.all(team.id())).stream()
                .collect(Collectors.groupingBy(Held::source));
        for (int f = 0; f < review.files().size(); f++) {
            List<Held> told = bySource.getOrDefault(review.files().get(f).source(), List.of());
            for (int i = 0; i < told.size(); i++) {
                work.put(told.get(i).id(), review.works().get(f).get(i));
            }
        }
        assertThat(work).hasSize(Twin.RECORDS);
        said("eleven files taken in");
    }

    /** The program joins; a person looks at what it doubts, and joins what they meet twice among what belongs in. */
    private void findDuplicates(SmallReview.Team team) {
        Deduplicating.Ran ran = SmallReview.done(deduplicating.run(team.lead(), team.id()));
        said("%d pairs joined, %d in doubt".formatted(ran.joined(), ran.doubtful()));
        int same = 0;
        for (Optional<Deduplicating.SideBySide> doubt = deduplicating.next(team.ada(), team.id());
                doubt.isPresent();
                doubt = deduplicating.next(team.ada(), team.id())) {
            UUID one = doubt.get().one().id();
            UUID other = doubt.get().other().id();
            same += number(one) == number(other) ? 1 : 0;
            deduplicating.say(team.ada(), team.id(), one, other, number(one) == number(other));
        }
        assertThat(ran.doubtful()).isPositive();
        Map<Integer, UUID> met = new HashMap<>();
        int byHand = 0;
        for (UUID keeper : begun.keepers(team)) {
            UUID before = met.putIfAbsent(number(keeper), keeper);
            if (before != null && belongsIn(keeper)) {
                deduplicating.say(team.ada(), team.id(), before, keeper, true);
                byHand++;
            }
        }
        List<UUID> keepers = begun.keepers(team);
        List<UUID> missed = keepers.stream().filter(k -> !met.containsValue(k)).toList();
        said("%d pairs looked at, %d of them the same, %d more joined by hand, %d told again and not noticed"
                .formatted(ran.doubtful(), same, byHand, missed.size()));
        assertThat(missed.size()).isLessThan(InventedReview.TOLD_AGAIN / 50);
    }

    /** Both decide on all that comes, a third settles what they differ on; gives how many that were. */
    private int screen(SmallReview.Team team, Stage stage, int expected) {
        int conflicts = 0;
        int came = 0;
        for (boolean more = true; more; ) {
            int first = decide(team, team.ada(), stage, true);
            int second = decide(team, team.ben(), stage, false);
            assertThat(second).isEqualTo(first);
            for (Screening.Conflict conflict : new ArrayList<>(screening.conflicts(team.tess(), team.id(), stage))) {
                UUID record = conflict.held().id();
                boolean in = belongsIn(record);
                SmallReview.done(screening.settle(
                        team.tess(), team.id(), stage, record, in, in ? "" : REASON, "I read it twice."));
                conflicts++;
            }
            came += first;
            more = first > 0;
        }
        assertThat(came).isEqualTo(expected);
        assertThat(conflicts).isPositive();
        return conflicts;
    }

    /** One person decides on one batch; the second now and then the other way. */
    private int decide(SmallReview.Team team, Viewer who, Stage stage, boolean first) {
        int decided = 0;
        Optional<Screening.ToDecide> now = screening.next(who, team.id(), stage);
        Optional<UUID> batch = now.map(n -> n.batch().id());
        while (now.isPresent() && now.map(n -> n.batch().id()).equals(batch)) {
            UUID record = now.get().held().id();
            boolean in = belongsIn(record) || stage == Stage.TITLE_ABSTRACT && number(record) % 101 == 0;
            boolean said = !first && number(record) % (stage == Stage.FULL_TEXT ? 40 : 397) == 0 ? !in : in;
            Verdict verdict = said ? Verdict.INCLUDE : Verdict.EXCLUDE;
            String reason = said || stage == Stage.TITLE_ABSTRACT ? "" : REASON;
            screening.vote(who, team.id(), stage, new Vote(record, who.seat(), verdict, reason, ""));
            decided++;
            now = decided < now.get().batch().size() ? screening.next(who, team.id(), stage) : Optional.empty();
        }
        return decided;
    }

    private boolean belongsIn(UUID record) {
        return number(record) < Twin.STUDIES;
    }

    private int number(UUID record) {
        return work.getOrDefault(record, -1);
    }

    private void said(String what) {
        System.out.printf(
                "Whole review, %s: %.1f s%n",
                what, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
        began = System.nanoTime();
    }
}
