package org.throughline.synthesis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.ranking.Draw;
import org.throughline.ranking.Ranking;
import org.throughline.ranking.RankingModel;

/**
 * Makes the next batch. The order within it is fixed when it is made, from nothing but what is settled in batches that both
 * have finished; so no order tells of a vote that the other has given meanwhile. One in ten is drawn by lot, and key papers
 * that the team has named come in unmarked among them. In a second pass another model orders what is left, and none is drawn
 * by lot.
 */
@Component
class Batching {
    /** How many of a ranked batch are drawn by lot: one in so many. */
    static final int ONE_BY_LOT_IN = 10;

    /** How often lots are drawn for each place before the rest of a batch is left to the order. */
    private static final int TRIES = 50;

    private final ReferenceStore references;
    private final BatchStore batches;
    private final SettledStore settled;
    private final DuplicateStore duplicates;
    private final KeyPaperStore keyPapers;
    private final SecondPassStore secondPass;
    private final RemovalStore removals;
    private final Clock clock;

    Batching(
            ReferenceStore references,
            BatchStore batches,
            SettledStore settled,
            DuplicateStore duplicates,
            KeyPaperStore keyPapers,
            SecondPassStore secondPass,
            RemovalStore removals,
            Clock clock) {
        this.references = references;
        this.batches = batches;
        this.settled = settled;
        this.duplicates = duplicates;
        this.keyPapers = keyPapers;
        this.secondPass = secondPass;
        this.removals = removals;
        this.clock = clock;
    }

    /** As the program. False when there is nothing left to put into a batch. */
    boolean makeNext(SynthesisId id, Stage stage, Protocol protocol) {
        int number = batches.batches(id, stage).size() + 1;
        List<BatchStore.Drawn> drawn = stage == Stage.FULL_TEXT ? readInFull(id) : ranked(id, protocol, number);
        if (drawn.isEmpty()) {
            return false;
        }
        batches.add(
                id,
                new Batch(UUID.randomUUID(), stage, number, drawn.size(), Optional.empty()),
                drawn,
                clock.instant());
        return true;
    }

    /** The reports that were had and are in no batch yet. */
    private List<BatchStore.Drawn> readInFull(SynthesisId id) {
        Set<UUID> before = new HashSet<>(batches.inBatches(id, Stage.FULL_TEXT));
        Set<UUID> had = new HashSet<>();
        settled.reports(id).stream().filter(Report::had).map(Report::reference).forEach(had::add);
        return settled.of(id, Stage.TITLE_ABSTRACT).stream()
                .filter(s -> s.included() && had.contains(s.reference()) && !before.contains(s.reference()))
                .map(s -> new BatchStore.Drawn(s.reference(), "HAD"))
                .toList();
    }

    private List<BatchStore.Drawn> ranked(SynthesisId id, Protocol protocol, int number) {
        boolean stopped = settled.stopped(id).isPresent();
        boolean again =
                stopped && secondPass.goesOn(id) && !settled.passedOver(id).isEmpty();
        Set<UUID> later = stopped ? settled.afterStop(id) : Set.of();
        if (stopped && !again && later.isEmpty()) {
            return List.of();
        }
        List<Held> keepers = references.keepers(id);
        Map<UUID, Integer> position = new HashMap<>();
        for (int i = 0; i < keepers.size(); i++) {
            position.put(keepers.get(i).id(), i);
        }
        Set<UUID> before = new HashSet<>(batches.inBatches(id, Stage.TITLE_ABSTRACT));
        before.addAll(references.notCompared(id));
        before.addAll(removals.out(id).keySet());
        if (stopped) {
            // the rule covers what was in when it was met: a second pass orders that, and nothing else comes up but
            // what came later
            keepers.stream()
                    .map(Held::id)
                    .filter(h -> later.contains(h) == again)
                    .forEach(before::add);
        }
        long left = keepers.stream().filter(h -> !before.contains(h.id())).count();
        if (left == 0) {
            return List.of();
        }
        Ranking ranking = new Ranking(
                keepers.stream().map(Held::text).toList(),
                again ? RankingModel.SECOND : RankingModel.MAIN,
                protocol.seed() + number);
        boolean yes = false;
        boolean no = false;
        for (Settled one : settled.of(id, Stage.TITLE_ABSTRACT)) {
            Integer at = position.get(one.reference());
            if (at != null) {
                ranking.vote(at, one.included());
                yes |= one.included();
                no |= !one.included();
            }
        }
        int wanted = (int) Math.min(left, protocol.batchSize());
        int byLot = again ? 0 : yes && no ? Math.max(1, wanted / ONE_BY_LOT_IN) : wanted;
        Filling filling = new Filling(wanted, keepers, before, SameWork.of(duplicates.ofOneWork(id)));
        for (KeyPaperStore.Named key : keyPapers.named(id)) {
            Integer at = position.get(key.record());
            if (at != null) {
                filling.take(at, Draw.Way.KEY_PAPER);
            }
        }
        boolean keyed = filling.size() > 0;
        int untilRanked = Math.min(wanted, filling.size() + byLot);
        for (int tries = 0; filling.size() < untilRanked && tries < TRIES * wanted; tries++) {
            filling.take(ranking.byLot().orElseThrow().item(), Draw.Way.RANDOM);
        }
        int unranked = filling.groups().size();
        for (int item : ranking.order()) {
            filling.take(item, again ? Draw.Way.RANKED_BY_SECOND_MODEL : Draw.Way.RANKED);
        }
        List<List<BatchStore.Drawn>> groups = new ArrayList<>(filling.groups());
        if (keyed) {
            // at places drawn by lot: no order tells which they are
            Collections.shuffle(groups.subList(0, unranked), new Random(protocol.seed() + number));
        }
        int every = keyed ? Math.max(2, groups.size() / unranked) : ONE_BY_LOT_IN;
        return mixed(groups, unranked, every).stream().flatMap(List::stream).toList();
    }

    /** Spreads those drawn by lot, and key papers, among the ranked ones. */
    private static List<List<BatchStore.Drawn>> mixed(List<List<BatchStore.Drawn>> groups, int unranked, int every) {
        List<List<BatchStore.Drawn>> all = new ArrayList<>(groups.subList(unranked, groups.size()));
        if (all.isEmpty()) {
            return groups;
        }
        for (int i = 0; i < unranked; i++) {
            all.add(Math.min(all.size(), (i + 1) * every - 1), groups.get(i));
        }
        return all;
    }
}
