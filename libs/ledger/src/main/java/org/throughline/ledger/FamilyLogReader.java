package org.throughline.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.ledger.Problem.Where;

/** Reads a family's file part by part, and always knows which part it is in. */
final class FamilyLogReader implements Closeable {

    record Top(LogKey key, SignedCheckpoint checkpoint, List<ConsistencyProof> proofs, Hash digest) {}

    record ListStart(int number, Hash chain, String child) {}

    record EntryPart(LogRow row, InclusionProof proof) {}

    record ListEnd(long length, Hash head, Hash digest) {}

    /** What the signed end says: of the top, and of each list how long it is, where it ends and the hash of its lines. */
    record Closing(SignedNote note, String log, String checkpoint, Hash top, List<ClosedList> lists) {}

    record ClosedList(Hash chain, long length, Hash head, Hash digest) {}

    private final FamilyLogLines lines;
    private Where where = new Problem.Top();
    private long treeSize;
    private ListStart list = new ListStart(0, TreeState.empty().root(), "");

    FamilyLogReader(Path file) throws IOException {
        this.lines = new FamilyLogLines(file);
    }

    Where where() {
        return where;
    }

    Top top() throws IOException, FileUnreadable {
        lines.takeExactly(FamilyLogWriter.FIRST_LINE);
        while (lines.peek().filter(line -> line.startsWith("#")).isPresent()) {
            lines.take();
        }
        LogKey key = understood(lines.take("key"), LogKey::parse);
        lines.takeExactly("checkpoint");
        SignedCheckpoint checkpoint = understood(lines.takeQuoted(), SignedCheckpoint::parse);
        treeSize = checkpoint.checkpoint().size();
        List<ConsistencyProof> proofs = new ArrayList<>();
        while (lines.peek().filter(line -> line.startsWith("consistency ")).isPresent()) {
            proofs.add(understood(lines.take(), ConsistencyProof::parse));
        }
        return new Top(key, checkpoint, proofs, lines.digestSoFar());
    }

    /** The next list, or empty when the signed end comes. */
    Optional<ListStart> list() throws IOException, FileUnreadable {
        where = new Problem.WholeList(list.number() + 1);
        if (lines.peek().filter("closing"::equals).isPresent()) {
            where = new Problem.Closing();
            return Optional.empty();
        }
        int number = understood(lines.take("list"), PathText::number).intValue();
        if (number != list.number() + 1) {
            throw FileUnreadable.at(
                    lines.number(), "expected list %d, found list %d.".formatted(list.number() + 1, number));
        }
        Hash chain = understood(lines.take("chain"), Hash::ofHex);
        String child = understood(lines.take("child"), OneLine::read);
        lines.take("about");
        list = new ListStart(number, chain, child);
        return Optional.of(list);
    }

    /** The next entry of this list, or empty when the list ends. */
    Optional<EntryPart> entry(long expected) throws IOException, FileUnreadable {
        where = new Problem.Entry(list.number(), expected, -1);
        if (lines.peek().filter(line -> line.startsWith("end ")).isPresent()) {
            where = new Problem.WholeList(list.number());
            return Optional.empty();
        }
        String[] numbers = lines.take("entry").split(" ", -1);
        if (numbers.length != 3 || !numbers[1].equals("position")) {
            throw FileUnreadable.at(lines.number(), "expected \"entry\", its number, \"position\", its position.");
        }
        long number = understood(numbers[0], PathText::number);
        long position = understood(numbers[2], PathText::number);
        where = new Problem.Entry(list.number(), number, position);
        Optional<LogRow.Opening> opening = Optional.empty();
        Optional<String> erased = Optional.empty();
        if (lines.peek().filter(line -> line.startsWith("|")).isPresent()) {
            String words = lines.takeQuoted();
            Salt salt = Salt.of(understood(lines.take("salt"), Hash::ofHex).bytes());
            opening = Optional.of(new LogRow.Opening(words, salt));
        } else {
            erased = Optional.of(understood(lines.take("erased"), OneLine::read));
        }
        Hash entryHash = understood(lines.take("hash"), Hash::ofHex);
        Hash chainHash = understood(lines.take("link"), Hash::ofHex);
        List<Hash> path = understood(lines.take("proof"), PathText::read);
        PlacedLink link = new PlacedLink(position, list.chain(), number, entryHash, chainHash);
        LogRow row = new LogRow(link, link.leafHash(), opening, erased);
        return Optional.of(new EntryPart(row, new InclusionProof(position, treeSize, path)));
    }

    ListEnd listEnd() throws IOException, FileUnreadable {
        String[] end = lines.take("end").split(" ", -1);
        if (end.length != 3 || !end[0].equals(Integer.toString(list.number()))) {
            throw FileUnreadable.at(
                    lines.number(), "expected \"end\", the number of the list, its length and its last link.");
        }
        return new ListEnd(understood(end[1], PathText::number), understood(end[2], Hash::ofHex), lines.digestSoFar());
    }

    Closing closing() throws IOException, FileUnreadable {
        where = new Problem.Closing();
        lines.takeExactly("closing");
        String quoted = lines.takeQuoted();
        if (!lines.atEnd()) {
            throw FileUnreadable.at(lines.number() + 1, "nothing may come after the signed end.");
        }
        return understood(quoted, FamilyLogReader::closingOf);
    }

    private static Closing closingOf(String quoted) {
        SignedNote note = SignedNote.parse(quoted);
        List<String> said = note.text().lines().toList();
        if (note.signatures().size() != 1) {
            throw new IllegalArgumentException("The end of the file has one signature, the log's");
        }
        if (said.size() < 4 || !said.getFirst().equals(FamilyLogWriter.CLOSING)) {
            throw new IllegalArgumentException(
                    "Expected \"%s\" and at least three lines".formatted(FamilyLogWriter.CLOSING));
        }
        List<ClosedList> lists = new ArrayList<>();
        for (String line : said.subList(4, said.size())) {
            String[] words = after("list ", line).split(" ", -1);
            if (words.length != 4) {
                throw new IllegalArgumentException("Expected chain, length, last link and hash of a list");
            }
            lists.add(new ClosedList(
                    Hash.ofHex(words[0]), PathText.number(words[1]), Hash.ofHex(words[2]), Hash.ofHex(words[3])));
        }
        return new Closing(
                note,
                after("log ", said.get(1)),
                after("checkpoint ", said.get(2)),
                Hash.ofHex(after("top ", said.get(3))),
                lists);
    }

    private static String after(String start, String line) {
        if (!line.startsWith(start)) {
            throw new IllegalArgumentException("Expected \"%s...\", found \"%s\"".formatted(start, line));
        }
        return line.substring(start.length());
    }

    private interface Parsing<T> {
        T parse(String text);
    }

    private <T> T understood(String text, Parsing<T> parsing) throws FileUnreadable, IOException {
        try {
            return parsing.parse(text);
        } catch (IllegalArgumentException e) {
            if (lines.atEnd() && !(where instanceof Problem.Closing)) {
                throw FileUnreadable.endsAt(lines.number());
            }
            throw FileUnreadable.at(lines.number(), e.getMessage() + ".");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
