package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Records of one work: both stay, are shown together, and get one decision or two. */
@ThroughlineTest
class OneWorkTest {
    private static final String PREPRINT = "Talking together: a preprint";
    private static final String ARTICLE = "Talking together: the article";

    @Autowired
    SmallReview reviews;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    Screening screening;

    @Autowired
    Flow flow;

    @Autowired
    Deeds deeds;

    @Autowired
    DuplicateStore duplicates;

    @Autowired
    Acting acting;

    private SmallReview.Team team;
    private UUID preprint = new UUID(0, 0);
    private UUID article = new UUID(0, 0);

    @BeforeEach
    void twoRecordsOfOneWork() {
        team = reviews.team();
        reviews.takeIn(
                team,
                reviews.search(team, "A", 5),
                "a.ris",
                SmallReview.file("Alone at school", PREPRINT, "Nothing else", ARTICLE, "Quite another matter"));
        List<Held> all = screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT).stream()
                .map(Screening.ToDecide::held)
                .toList();
        assertThat(all).hasSize(1);
    }

    private void sayOneWork() {
        preprint = named(PREPRINT);
        article = named(ARTICLE);
        SmallReview.done(deduplicating.sayOneWork(team.ada(), team.id(), preprint, article));
    }

    private UUID named(String title) {
        return reviews.records(team).stream()
                .filter(h -> h.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void nobody_outside_the_team_says_what_is_one_work_or_decides_on_it() {
        sayOneWork();
        assertThat(deduplicating.sayOneWork(team.stranger(), team.id(), preprint, article))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(deduplicating.sayOneWork(team.tess(), team.id(), preprint, article))
                .as("who neither leads nor screens")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(deduplicating.ofOneWork(team.stranger(), team.id(), 10)).isEmpty();
        assertThat(screening.vote(
                        team.stranger(),
                        team.id(),
                        Stage.TITLE_ABSTRACT,
                        new Vote(preprint, team.stranger().seat(), Verdict.INCLUDE, "", ""),
                        List.of(article)))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void one_decision_goes_to_both_and_each_is_counted_and_settled_for_itself() {
        sayOneWork();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            decideAll(who, true);
        }
        assertThat(flow.of(team.lead(), team.id()).at(Box.SCREENED).told()).hasValue(5);
        assertThat(flow.of(team.lead(), team.id()).at(Box.DUPLICATES).told()).hasValue(0);
        assertThat(flow.of(team.lead(), team.id()).at(Box.SOUGHT).told())
                .as("the preprint and its article are two records")
                .hasValue(2);
        assertThat(screening.batches(team.lead(), team.id(), Stage.TITLE_ABSTRACT))
                .allSatisfy(b -> assertThat(b.conflicts()).isZero());
        assertThat(deeds.all(team.lead(), team.id(), Deeds.Asked.ALL))
                .anyMatch(d -> d.kind() == Deed.Kind.ONE_WORK && d.words().contains(PREPRINT));
    }

    @Test
    void each_can_get_a_decision_of_its_own() {
        sayOneWork();
        Screening.ToDecide first = until(team.ada());
        assertThat(first.beside()).hasSize(1);
        vote(team.ada(), first.held().id(), Verdict.INCLUDE, List.of());
        List<UUID> rest = new ArrayList<>();
        for (var now = screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT);
                now.isPresent();
                now = screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)) {
            assertThat(now.get().beside())
                    .as("nothing waits beside it any more")
                    .isEmpty();
            rest.add(now.get().held().id());
            vote(team.ada(), now.get().held().id(), Verdict.EXCLUDE, List.of());
        }
        assertThat(rest)
                .as("the other one comes by itself")
                .containsAnyOf(preprint, article)
                .doesNotContain(first.held().id());
    }

    @Test
    void taking_back_one_decision_takes_it_back_for_all_it_was_for_and_nothing_else() {
        sayOneWork();
        Screening.ToDecide at = until(team.ada());
        int before = at.doneInBatch();
        vote(team.ada(), at.held().id(), Verdict.EXCLUDE, List.of(preprint, article));
        assertThat(screening.mayUndo(team.ada(), team.id(), Stage.TITLE_ABSTRACT))
                .isEqualTo(2);
        assertThat(screening.undo(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).isPresent();
        Screening.ToDecide again =
                screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        assertThat(again.held().id()).isEqualTo(at.held().id());
        assertThat(again.doneInBatch()).isEqualTo(before);
        assertThat(again.beside()).hasSize(1);
    }

    @Test
    void a_decision_reaches_only_what_stands_beside_the_record() {
        sayOneWork();
        UUID other = named("Quite another matter");
        Screening.ToDecide at = until(team.ada());
        vote(team.ada(), at.held().id(), Verdict.INCLUDE, List.of(other));
        assertThat(screening.mayUndo(team.ada(), team.id(), Stage.TITLE_ABSTRACT))
                .as("only the one record")
                .isEqualTo(1);
    }

    @Test
    void what_the_other_has_decided_changes_nothing_of_what_stands_beside_a_record() {
        sayOneWork();
        List<UUID> seen = inOrder(team.ada());
        decideAll(team.ben(), true);
        assertThat(inOrder(team.ada())).isEqualTo(seen);
        assertThat(until(team.ada()).beside()).hasSize(1);
    }

    /** The next record and what stands beside it. */
    private List<UUID> inOrder(Viewer who) {
        Screening.ToDecide now =
                screening.next(who, team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        List<UUID> all = new ArrayList<>(List.of(now.held().id()));
        now.beside().forEach(b -> all.add(b.held().id()));
        return all;
    }

    @Test
    void the_records_of_one_work_come_into_one_batch_one_after_the_other() {
        SameWork work = SameWork.of(List.of(
                new Pair(id(1), id(2), Pair.State.ONE_WORK, true, 0, ""),
                new Pair(id(2), id(3), Pair.State.DOUBTFUL, false, 9, "")));
        assertThat(work.beside(id(1))).containsExactlyInAnyOrder(id(2), id(3));
        assertThat(work.saidOf(id(1), id(3))).isEmpty();
        List<Held> keepers = List.of(held(9), held(1), held(8), held(2), held(7), held(3));
        Filling filling = new Filling(4, keepers, java.util.Set.of(), work);
        for (int item : List.of(0, 1, 2, 4)) {
            filling.take(item, org.throughline.ranking.Draw.Way.RANKED);
        }
        assertThat(filling.groups().stream()
                        .flatMap(List::stream)
                        .map(BatchStore.Drawn::reference)
                        .toList())
                .startsWith(id(9), id(1))
                .hasSize(4)
                .contains(id(2), id(3));
        Filling full = new Filling(3, keepers, java.util.Set.of(), work);
        for (int item : List.of(0, 1, 2, 4)) {
            full.take(item, org.throughline.ranking.Draw.Way.RANKED);
        }
        assertThat(full.groups()).as("three do not fit into two places").hasSize(3);
    }

    @Test
    void a_chain_of_doubts_is_cut_where_it_could_not_be_read_side_by_side() {
        List<Pair> chain = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            chain.add(new Pair(id(i), id(i + 1), Pair.State.DOUBTFUL, false, 40 - i, ""));
        }
        SameWork work = SameWork.of(chain);
        for (int i = 0; i <= 40; i++) {
            assertThat(work.beside(id(i))).hasSizeLessThan(SameWork.MOST);
        }
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Held held(int number) {
        return new Held(id(number), "A", "JOUR", "T" + number, "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** Votes until a record comes beside which another stands. */
    private Screening.ToDecide until(Viewer who) {
        for (int i = 0; i < 5; i++) {
            Screening.ToDecide now =
                    screening.next(who, team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
            if (!now.beside().isEmpty()) {
                return now;
            }
            vote(who, now.held().id(), Verdict.EXCLUDE, List.of());
        }
        throw new AssertionError("Nothing stands beside anything");
    }

    private void decideAll(Viewer who, boolean together) {
        for (var now = screening.next(who, team.id(), Stage.TITLE_ABSTRACT);
                now.isPresent();
                now = screening.next(who, team.id(), Stage.TITLE_ABSTRACT)) {
            boolean in = now.get().held().title().startsWith("Talking");
            vote(
                    who,
                    now.get().held().id(),
                    in ? Verdict.INCLUDE : Verdict.EXCLUDE,
                    together
                            ? now.get().beside().stream()
                                    .map(b -> b.held().id())
                                    .toList()
                            : List.of());
        }
    }

    private void vote(Viewer who, UUID reference, Verdict verdict, List<UUID> also) {
        SmallReview.done(screening.vote(
                who, team.id(), Stage.TITLE_ABSTRACT, new Vote(reference, who.seat(), verdict, "", ""), also));
    }

    /** What the next record asks for alone is what stands in the whole: by chance and seed, with joined records and doubts said away. */
    @Test
    void the_group_of_one_record_read_alone_is_its_group_among_all() {
        SmallReview.Team large = reviews.team();
        String[] titles =
                IntStream.range(0, 40).mapToObj(i -> "Title number " + i).toArray(String[]::new);
        reviews.takeIn(large, reviews.search(large, "A", titles.length), "a.ris", SmallReview.file(titles));
        List<UUID> ids = reviews.records(large).stream().map(Held::id).toList();
        Random random = new Random(3);
        acting.doAs(large.lead(), () -> {
            for (int i = 0; i < 60; i++) {
                UUID a = ids.get(random.nextInt(ids.size()));
                UUID b = ids.get(random.nextInt(ids.size()));
                Pair.State state = Pair.State.values()[random.nextInt(Pair.State.values().length)];
                if (!a.equals(b)) {
                    boolean first = a.toString().compareTo(b.toString()) < 0;
                    Pair pair = new Pair(first ? a : b, first ? b : a, state, false, random.nextInt(8), "alike");
                    duplicates.add(large.id(), List.of(pair), Optional.empty(), Instant.EPOCH);
                }
            }
            SameWork whole = SameWork.of(duplicates.ofOneWork(large.id()));
            for (UUID id : ids) {
                SameWork alone = SameWork.of(duplicates.ofOneWork(large.id(), id));
                assertThat(alone.beside(id)).containsExactlyInAnyOrderElementsOf(whole.beside(id));
                assertThat(alone.beside(id))
                        .allSatisfy(other -> assertThat(alone.saidOf(id, other)).isEqualTo(whole.saidOf(id, other)));
            }
            assertThat(ids)
                    .as("the groups are many")
                    .anyMatch(id -> whole.beside(id).size() > 2);
        });
    }
}
