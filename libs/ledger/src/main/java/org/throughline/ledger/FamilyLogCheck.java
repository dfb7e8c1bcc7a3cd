package org.throughline.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ledger.FamilyLogReader.ClosedList;
import org.throughline.ledger.FamilyLogReader.Closing;
import org.throughline.ledger.FamilyLogReader.ListEnd;
import org.throughline.ledger.FamilyLogReader.Top;
import org.throughline.ledger.Problem.Kind;

/** One run of the verifier over one family's file. */
final class FamilyLogCheck {

    private record ReadList(int number, Hash chain, long length, ListEnd end) {}

    private final FamilyLogReader reader;
    private final Optional<LogKey> trusted;
    private final Optional<EarlierLog> earlier;
    private final Optional<ConsistencyProof> proof;
    private final Report.Findings findings = new Report.Findings();
    private final List<ReadList> lists = new ArrayList<>();
    private @Nullable Top top;
    private long entries;
    private long erased;

    FamilyLogCheck(
            FamilyLogReader reader,
            Optional<LogKey> trusted,
            Optional<EarlierLog> earlier,
            Optional<ConsistencyProof> proof) {
        this.reader = reader;
        this.trusted = trusted;
        this.earlier = earlier;
        this.proof = proof;
    }

    Report run() throws IOException {
        try {
            Top read = reader.top();
            top = read;
            LogKey key = trusted.orElse(read.key());
            checkTop(read, key);
            earlier.ifPresent(kept -> compare(read, kept, key));
            for (var list = reader.list(); list.isPresent(); list = reader.list()) {
                checkList(list.get(), read.checkpoint().checkpoint());
            }
            checkClosing(reader.closing(), read, key);
            earlier.ifPresent(this::nothingTakenAway);
        } catch (FileUnreadable e) {
            findings.add(e.ended() ? Kind.TRUNCATED : Kind.UNREADABLE, reader.where(), e.words());
        }
        Optional<Top> seen = Optional.ofNullable(top);
        return new Report(
                entries,
                erased,
                0,
                seen.map(t -> t.checkpoint().checkpoint()),
                trusted.or(() -> seen.map(Top::key)),
                trusted.isPresent(),
                findings.problems(),
                findings.more());
    }

    private void checkTop(Top read, LogKey key) {
        if (!read.key().equals(key)) {
            findings.add(Kind.BAD_SIGNATURE, new Problem.Top(), "The key in this file is not the published key.");
        }
        if (!read.checkpoint().isSignedBy(key)) {
            findings.add(Kind.BAD_SIGNATURE, new Problem.Top(), "The checkpoint is not signed by " + key.name() + ".");
        }
    }

    private void compare(Top now, EarlierLog kept, LogKey key) {
        Checkpoint before = kept.checkpoint().checkpoint();
        Checkpoint after = now.checkpoint().checkpoint();
        var where = new Problem.AtCheckpoint(before.size());
        if (!kept.isSignedBy(key)) {
            findings.add(Kind.BAD_SIGNATURE, where, "What you kept from before is not signed with this key.");
        }
        if (before.size() > after.size()) {
            findings.add(Kind.TRUNCATED, where, "The log had more entries then than now (%d).".formatted(after.size()));
            return;
        }
        Optional<ConsistencyProof> joining = before.size() == after.size()
                ? Optional.of(new ConsistencyProof(before.size(), after.size(), List.of()))
                : proof.or(() -> now.proofs().stream()
                                .filter(p -> p.earlierSize() == before.size())
                                .findFirst())
                        .filter(p -> p.earlierSize() == before.size() && p.laterSize() == after.size());
        if (joining.isEmpty()) {
            findings.add(
                    Kind.NOT_SHOWN,
                    where,
                    "No proof was given that the log of %d entries follows from the one of %d."
                            .formatted(after.size(), before.size()));
        } else if (!joining.get().proves(before.root(), after.root())) {
            findings.add(
                    Kind.WRONG_ROOT,
                    where,
                    "Among the first %d entries of the log something was changed after this was signed."
                            .formatted(before.size()));
        }
    }

    private void checkList(FamilyLogReader.ListStart list, Checkpoint checkpoint) throws IOException, FileUnreadable {
        Optional<ClosedList> endBefore = earlier.stream()
                .flatMap(kept -> kept.lists().stream())
                .filter(ended -> ended.chain().equals(list.chain()))
                .findFirst();
        ListCheck check = new ListCheck(
                list, checkpoint, earlier.map(kept -> kept.checkpoint().checkpoint()), endBefore, findings);
        try {
            for (var entry = reader.entry(check.expected());
                    entry.isPresent();
                    entry = reader.entry(check.expected())) {
                check.check(entry.get());
            }
            ListEnd end = reader.listEnd();
            check.end(end);
            lists.add(new ReadList(list.number(), list.chain(), check.expected() - 1, end));
        } finally {
            entries += check.entries();
            erased += check.erased();
        }
    }

    private void checkClosing(Closing closing, Top read, LogKey key) {
        var end = new Problem.Closing();
        Checkpoint checkpoint = read.checkpoint().checkpoint();
        if (!closing.note().isSignedBy(key) || !closing.log().equals(key.name())) {
            findings.add(Kind.BAD_SIGNATURE, end, "The end of the file is not signed by " + key.name() + ".");
        }
        if (!closing.checkpoint().equals(checkpoint.size() + " " + checkpoint.root())) {
            findings.add(Kind.ALTERED, end, "The end of the file was signed for another checkpoint.");
        }
        if (!closing.top().equals(read.digest())) {
            findings.add(Kind.ALTERED, new Problem.Top(), "Something above the first list was changed.");
        }
        checkEnds(closing.lists());
    }

    private void checkEnds(List<ClosedList> signed) {
        Map<Hash, ClosedList> byChain = new HashMap<>();
        signed.forEach(list -> byChain.put(list.chain(), list));
        Set<Hash> seen = new HashSet<>();
        for (ReadList list : lists) {
            var where = new Problem.WholeList(list.number());
            ClosedList said = byChain.get(list.chain());
            if (said == null || !seen.add(list.chain())) {
                findings.add(Kind.INSERTED, where, "The signed end of the file knows no such list, or knows it once.");
            } else if (said.length() > list.length()) {
                findings.add(
                        Kind.TRUNCATED,
                        new Problem.Entry(list.number(), list.length() + 1, -1),
                        "The signed end of the file says that this list has %d entries.".formatted(said.length()));
            } else if (!said.head().equals(list.end().head())
                    || !said.digest().equals(list.end().digest())) {
                findings.add(Kind.ALTERED, where, "This list is not as it was when the file was signed.");
            }
        }
        for (int i = 0; i < signed.size(); i++) {
            Hash chain = signed.get(i).chain();
            if (!seen.contains(chain)) {
                findings.add(Kind.DELETED, new Problem.WholeList(i + 1), "This whole list is missing.");
            } else if (i < lists.size() && !lists.get(i).chain().equals(chain)) {
                findings.add(Kind.REORDERED, new Problem.WholeList(i + 1), "The lists are not in their order.");
            }
        }
    }

    private void nothingTakenAway(EarlierLog kept) {
        for (ClosedList list : kept.lists()) {
            if (lists.stream().noneMatch(now -> now.chain().equals(list.chain()))) {
                findings.add(
                        Kind.DELETED,
                        new Problem.AtCheckpoint(kept.checkpoint().checkpoint().size()),
                        "A list of %d entries in your earlier file is not in this one. Ask why it is no longer shown to you."
                                .formatted(list.length()));
            }
        }
    }
}
