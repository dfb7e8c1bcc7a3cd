package org.throughline.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.FamilyLogReader.ClosedList;
import org.throughline.ledger.FamilyLogReader.EntryPart;
import org.throughline.ledger.FamilyLogReader.ListEnd;
import org.throughline.ledger.FamilyLogReader.ListStart;
import org.throughline.ledger.Problem.Entry;
import org.throughline.ledger.Problem.Kind;

/** Checks one list of a family's file, entry by entry: whole, in order, unaltered, and under the signed checkpoint. */
final class ListCheck {

    private static final Duration SLACK = Duration.ofMinutes(10);

    private final ListStart list;
    private final Checkpoint checkpoint;
    private final Optional<Checkpoint> before;
    private final Optional<ClosedList> endBefore;
    private final Report.Findings findings;
    private final Counting numbers = new Counting(1);
    private ChainHead last;
    private long lastPosition = -1;
    private @Nullable Instant lastTime;
    private long entries;
    private long erased;

    /**
     * @param before the checkpoint that the family kept from an earlier time
     * @param endBefore how this list ended at that time
     */
    ListCheck(
            ListStart list,
            Checkpoint checkpoint,
            Optional<Checkpoint> before,
            Optional<ClosedList> endBefore,
            Report.Findings findings) {
        this.list = list;
        this.checkpoint = checkpoint;
        this.before = before;
        this.endBefore = endBefore;
        this.findings = findings;
        this.last = ChainHead.start(list.chain());
    }

    long expected() {
        return numbers.expected();
    }

    long entries() {
        return entries;
    }

    long erased() {
        return erased;
    }

    void check(EntryPart part) {
        PlacedLink link = part.row().link();
        Entry here = new Entry(list.number(), link.number(), link.position());
        entries++;
        if (part.row().erased().isPresent()) {
            erased++;
        }
        checkOrder(link, here);
        part.row().opening().ifPresent(opening -> checkWords(opening, link, here));
        checkProof(part, here);
        checkBefore(link, here);
        lastPosition = Math.max(lastPosition, link.position());
        last = new ChainHead(list.chain(), link.number(), link.chainHash());
    }

    private void checkOrder(PlacedLink link, Entry here) {
        switch (numbers.step(link.number())) {
            case NEXT -> {
                if (!ChainHead.link(last.hash(), link.number(), link.entryHash())
                        .equals(link.chainHash())) {
                    findings.add(Kind.ALTERED, here, "This entry does not follow from the one before it.");
                }
            }
            case AFTER_A_GAP ->
                findings.add(Kind.DELETED, here, "Just before this entry at least one is missing, or comes later.");
            case LATE -> findings.add(Kind.REORDERED, here, "This entry comes too late in the list.");
            case AGAIN -> findings.add(Kind.INSERTED, here, "The list has an entry of this number already.");
        }
        if (link.position() <= lastPosition) {
            findings.add(Kind.REORDERED, here, "In the log this entry stands before the one above it.");
        }
    }

    private void checkWords(LogRow.Opening opening, PlacedLink link, Entry here) {
        if (!opening.entryHash().equals(link.entryHash())) {
            findings.add(Kind.ALTERED, here, "The words of this entry are not those that were written.");
            return;
        }
        try {
            AccessEntry entry = AccessEntry.parse(opening.words());
            if (!entry.child().equals(list.child())) {
                findings.add(Kind.INSERTED, here, "This entry is about another child than the list.");
            }
            checkTime(entry.at(), link.position(), here);
        } catch (IllegalArgumentException e) {
            findings.add(
                    Kind.UNREADABLE,
                    here,
                    "The words are those that were written, but not in a form that this " + "program knows: "
                            + e.getMessage() + ".");
        }
    }

    private void checkTime(Instant at, long position, Entry here) {
        Instant late = at.plus(SLACK);
        if (lastTime != null && late.isBefore(lastTime)) {
            findings.add(Kind.BACK_DATED, here, "It says %s, which is before the entry above it.".formatted(at));
        }
        if (checkpoint.time().filter(signed -> at.minus(SLACK).isAfter(signed)).isPresent()) {
            findings.add(Kind.BACK_DATED, here, "It says %s, but was signed before that.".formatted(at));
        }
        before.filter(earlier -> position >= earlier.size())
                .flatMap(Checkpoint::time)
                .filter(late::isBefore)
                .ifPresent(signed -> findings.add(
                        Kind.BACK_DATED,
                        here,
                        "It says %s, but the log was signed without it at %s.".formatted(at, signed)));
        lastTime = at;
    }

    private void checkProof(EntryPart part, Entry here) {
        if (!part.proof().proves(part.row().leafHash(), checkpoint.root())) {
            findings.add(
                    Kind.ALTERED,
                    here,
                    "This entry, with this number and position, is not in the log that was signed.");
        }
    }

    private void checkBefore(PlacedLink link, Entry here) {
        endBefore.ifPresent(end -> {
            if (link.number() == end.length() && !link.chainHash().equals(end.head())) {
                findings.add(Kind.ALTERED, here, "Up to this entry the list is not the one in your earlier file.");
            }
            if (link.number() > end.length()
                    && before.filter(b -> link.position() < b.size()).isPresent()) {
                findings.add(Kind.INSERTED, here, "This entry should have stood in your earlier file and did not.");
            }
        });
    }

    void end(ListEnd end) {
        var whole = new Problem.WholeList(list.number());
        numbers.missing()
                .forEach(gap -> findings.add(
                        Kind.DELETED,
                        new Entry(list.number(), gap.first(), -1),
                        gap.first() == gap.last()
                                ? "This entry is missing."
                                : "The entries %d to %d are missing.".formatted(gap.first(), gap.last())));
        long length = numbers.expected() - 1;
        if (end.length() > length) {
            findings.add(
                    Kind.TRUNCATED,
                    new Entry(list.number(), length + 1, -1),
                    "The list should have %d entries and ends before this one.".formatted(end.length()));
        } else if (end.length() < length || !end.head().equals(last.hash())) {
            findings.add(Kind.ALTERED, whole, "The list does not end as it says it ends.");
        }
        endBefore
                .filter(was -> was.length() > length)
                .ifPresent(was -> findings.add(
                        Kind.TRUNCATED,
                        new Entry(list.number(), length + 1, -1),
                        "In your earlier file this list had %d entries.".formatted(was.length())));
    }
}
