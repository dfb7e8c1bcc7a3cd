package org.throughline.synthesis;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.ranking.Agreement;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Two people decide on the same records, blind to each other. When both have finished a batch its votes are opened, what both
 * said is settled, how far they agreed is shown, and the rest goes to a third person.
 */
@Service
public class Screening {
    /** How many decide on each record. They need not be the same two for every batch. */
    static final int TWO = 2;

    private final Syntheses syntheses;
    private final Acting acting;
    private final ReferenceStore references;
    private final BatchStore batches;
    private final VoteStore votes;
    private final SettledStore settled;
    private final Batching batching;
    private final OneRecord oneRecord;
    private final TeamStore teams;
    private final BatchEndStore ends;
    private final Clock clock;

    Screening(
            Syntheses syntheses,
            Acting acting,
            ReferenceStore references,
            BatchStore batches,
            VoteStore votes,
            SettledStore settled,
            Batching batching,
            OneRecord oneRecord,
            TeamStore teams,
            BatchEndStore ends,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.references = references;
        this.batches = batches;
        this.votes = votes;
        this.settled = settled;
        this.batching = batching;
        this.oneRecord = oneRecord;
        this.teams = teams;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * One record to decide on, and how far this person has come. Nothing here tells of anybody else.
     *
     * @param words the report's own text, where it was copied here
     * @param pdfs the report's PDFs with their words, page by page
     * @param beside what may tell of the same work and waits for this person too
     */
    public record ToDecide(
            Held held,
            Batch batch,
            int doneInBatch,
            int doneInAll,
            int inAll,
            Optional<String> words,
            List<ReportFiles.Opened> pdfs,
            List<Beside> beside) {}

    /** A record that may tell of the same work as the one to decide on; of two that a third brings together nothing is said. */
    public record Beside(Held held, Optional<Pair> said) {}

    /** A batch, and how far the two agreed once it has ended. */
    public record BatchState(Batch batch, Optional<Agreement> agreement, int conflicts) {
        /** Of how many records both said yes or no. */
        public int compared() {
            return agreement.map(Agreement::byBoth).orElse(0);
        }
    }

    /** Where the two did not agree: both votes, with both reasons. */
    public record Conflict(Held held, List<Vote> votes) {}

    /** The next record for this person: where they left off, or the first of a new batch. */
    public Optional<ToDecide> next(Viewer viewer, SynthesisId id, Stage stage) {
        Optional<Synthesis> synthesis = syntheses.find(viewer, id).filter(s -> s.screens(viewer));
        if (synthesis.isEmpty() || synthesis.get().frozenAt().isEmpty()) {
            return Optional.empty();
        }
        Optional<VoteStore.Place> place = acting.as(viewer, () -> votes.next(id, stage, viewer.seat()));
        if (place.isEmpty() && joinBatch(viewer, id, stage)) {
            place = acting.as(viewer, () -> votes.next(id, stage, viewer.seat()));
        }
        return place.flatMap(
                p -> acting.as(viewer, () -> oneRecord.toDecide(viewer, id, stage, p.reference(), p.batch())));
    }

    /** The oldest batch that fewer than two decide on, or a new one. */
    private boolean joinBatch(Viewer viewer, SynthesisId id, Stage stage) {
        Protocol protocol = syntheses.protocol(viewer, id);
        return syntheses.asProgram(() -> syntheses.changing(
                                syntheses.program(),
                                id,
                                _ -> votes.next(id, stage, viewer.seat()).isEmpty(),
                                _ -> new Answer.Done<>(joins(id, stage, viewer.seat())
                                        || (batching.makeNext(id, stage, protocol) && joins(id, stage, viewer.seat()))))
                        instanceof Answer.Done<Boolean>(Boolean joined)
                && joined);
    }

    private boolean joins(SynthesisId id, Stage stage, SeatId seat) {
        return teams.joinOldest(id, stage, seat, clock.instant());
    }

    /** One vote. Sending it twice has one effect; a vote is changed by taking it back first, while its batch goes on. */
    public Answer<UUID> vote(Viewer viewer, SynthesisId id, Stage stage, Vote vote) {
        return vote(viewer, id, stage, vote, List.of());
    }

    /**
     * One decision for a record and for others that stand beside it. Each gets a vote of its own, so that they are counted
     * apart; they are taken back together. What does not stand beside it, or is decided on, is left as it is.
     */
    public Answer<UUID> vote(Viewer viewer, SynthesisId id, Stage stage, Vote vote, List<UUID> also) {
        Optional<Synthesis> synthesis = syntheses.find(viewer, id).filter(s -> s.screens(viewer));
        Optional<UUID> batch =
                synthesis.flatMap(_ -> acting.as(viewer, () -> batches.batchOf(id, stage, vote.reference())));
        if (synthesis.isEmpty()
                || batch.isEmpty()
                || !acting.as(viewer, () -> teams.readers(batch.get())).contains(viewer.seat())) {
            return new Answer.NotThere<>();
        }
        boolean given = acting.as(viewer, () -> {
            syntheses.oneAtATime(id);
            boolean ended =
                    batches.batch(id, batch.get()).flatMap(Batch::endedAt).isPresent();
            if (ended
                    || votes.myVote(id, stage, vote.reference(), viewer.seat()).isPresent()) {
                return false;
            }
            List<UUID> withIt = also.isEmpty() || stage == Stage.FULL_TEXT
                    ? List.of()
                    : oneRecord.beside(viewer, id, vote.reference(), batch.get()).stream()
                            .map(b -> b.held().id())
                            .filter(also::contains)
                            .toList();
            Optional<UUID> together = withIt.isEmpty() ? Optional.empty() : Optional.of(UUID.randomUUID());
            Stream.concat(Stream.of(vote.reference()), withIt.stream())
                    .forEach(reference -> votes.vote(
                            id,
                            stage,
                            new Vote(reference, viewer.seat(), vote.verdict(), vote.reason(), vote.note()),
                            together,
                            clock.instant()));
            return true;
        });
        if (given) {
            endIfDone(viewer, synthesis.get(), stage, batch.get());
        }
        return new Answer.Done<>(vote.reference());
    }

    /** When everybody has voted on everything in a batch, its votes are opened. */
    private void endIfDone(Viewer viewer, Synthesis synthesis, Stage stage, UUID batch) {
        Protocol protocol = syntheses.protocol(viewer, synthesis.id());
        syntheses.<Boolean>asProgram(() -> {
            syntheses.changing(syntheses.program(), synthesis.id(), _ -> true, s -> {
                boolean ended =
                        batches.batch(s.id(), batch).flatMap(Batch::endedAt).isPresent();
                List<SeatId> readers = teams.readers(batch);
                if (ended || readers.size() < TWO || batches.withoutAllVotes(batch, readers) > 0) {
                    return new Answer.NotThere<>();
                }
                batches.end(batch, clock.instant());
                byReference(votes.votes(batch))
                        .values()
                        .forEach(votes -> Settled.ifAgreed(votes, protocol.reasons())
                                .ifPresent(agreed -> settle(s.id(), stage, agreed)));
                syntheses.tell(syntheses.program(), s.id(), SynthesisWords.TRAIL_BATCH_ENDED.say(stage.words()));
                return new Answer.Done<>(batch);
            });
            return true;
        });
    }

    private void settle(SynthesisId id, Stage stage, Settled one) {
        settled.settle(id, stage, one, clock.instant());
        if (stage == Stage.FULL_TEXT && one.included()) {
            references.find(id, one.reference()).ifPresent(held -> settled.addStudy(id, held.title(), held.id()));
        }
    }

    private static Map<UUID, List<Vote>> byReference(List<Vote> votes) {
        return votes.stream().collect(groupingBy(Vote::reference, LinkedHashMap::new, Collectors.toList()));
    }

    /** Takes this person's last decision back, for every record that it was for, while their batch goes on; gives one of them. */
    public Optional<UUID> undo(Viewer viewer, SynthesisId id, Stage stage) {
        return acting.as(
                viewer,
                () -> votes.myLast(id, stage, viewer.seat())
                        .filter(last -> votes.takeBack(id, stage, last.reference(), viewer.seat()))
                        .map(last -> {
                            ends.keepNote(id, stage, last);
                            return last.reference();
                        }));
    }

    /** For how many records this person's last decision was that can be taken back; 0 where there is none. */
    public int mayUndo(Viewer viewer, SynthesisId id, Stage stage) {
        return acting.as(
                viewer,
                () -> votes.myLast(id, stage, viewer.seat())
                        .map(last -> votes.givenWith(id, stage, last.reference(), viewer.seat()))
                        .orElse(0));
    }

    /** The batches; how far the two agreed is told of those that have ended. */
    public List<BatchState> batches(Viewer viewer, SynthesisId id, Stage stage) {
        return acting.as(viewer, () -> {
            Set<UUID> done =
                    settled.of(id, stage).stream().map(Settled::reference).collect(Collectors.toSet());
            return batches.batches(id, stage).stream().map(b -> state(b, done)).toList();
        });
    }

    private BatchState state(Batch batch, Set<UUID> done) {
        if (batch.endedAt().isEmpty()) {
            return new BatchState(batch, Optional.empty(), 0);
        }
        List<Vote> said = votes.votes(batch.id());
        List<SeatId> readers = said.stream().map(Vote::seat).distinct().toList();
        if (readers.size() < TWO) {
            return new BatchState(batch, Optional.empty(), 0);
        }
        Map<UUID, List<Vote>> votes = byReference(said);
        int conflicts =
                (int) votes.keySet().stream().filter(r -> !done.contains(r)).count();
        Agreement agreement = Agreement.between(
                votes.values().stream().map(v -> yesOrNo(v, readers.get(0))).toList(),
                votes.values().stream().map(v -> yesOrNo(v, readers.get(1))).toList());
        return new BatchState(batch, Optional.of(agreement), conflicts);
    }

    /** Unsure counts as neither: it is left out of the figures and told apart. */
    private static Optional<Boolean> yesOrNo(List<Vote> votes, SeatId seat) {
        return votes.stream()
                .filter(v -> v.seat().equals(seat) && v.verdict() != Verdict.UNSURE)
                .map(v -> v.verdict() == Verdict.INCLUDE)
                .findFirst();
    }

    /** What waits for the third person, from batches that have ended. */
    public List<Conflict> conflicts(Viewer viewer, SynthesisId id, Stage stage) {
        return acting.as(viewer, () -> {
            Set<UUID> done =
                    settled.of(id, stage).stream().map(Settled::reference).collect(Collectors.toSet());
            return batches.batches(id, stage).stream()
                    .filter(b -> b.endedAt().isPresent())
                    .flatMap(b -> byReference(votes.votes(b.id())).entrySet().stream())
                    .filter(e -> !done.contains(e.getKey()))
                    .flatMap(
                            e -> references.find(id, e.getKey()).stream().map(held -> new Conflict(held, e.getValue())))
                    .limit(500)
                    .toList();
        });
    }

    /** A third person settles what the two did not agree on, with a reason. */
    public Answer<UUID> settle(
            Viewer viewer, SynthesisId id, Stage stage, UUID reference, boolean include, String reason, String why) {
        return syntheses.changing(viewer, id, s -> s.adjudicates(viewer), _ -> {
            boolean waits = conflicts(viewer, id, stage).stream()
                    .anyMatch(c -> c.held().id().equals(reference));
            if (!waits) {
                return new Answer.NotThere<>();
            }
            settle(id, stage, new Settled(reference, include, include ? "" : reason, Optional.of(viewer.seat()), why));
            return new Answer.Done<>(reference);
        });
    }
}
