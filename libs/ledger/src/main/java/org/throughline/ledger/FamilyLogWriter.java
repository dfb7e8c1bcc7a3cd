package org.throughline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Writes the file in which a family takes its access log home: plain text, every list of entries whole, each entry with the proof
 * that it stands under the signed checkpoint, and at the end a signed statement how long each list is. Writes as it goes;
 * nothing is held but hashes. It writes what it is given: whether that is sound, the reader's verifier says.
 */
public final class FamilyLogWriter {

    static final String FIRST_LINE = "throughline-family-log 1";
    static final String CLOSING = "throughline-family-log-closing 1";

    private final OutputStream out;
    private final SigningKey key;
    private final SignedCheckpoint checkpoint;
    private final TreeReader proofs;
    private final List<String> closing = new ArrayList<>();
    private MessageDigest digest = Hash.sha256();
    private int lists;

    /**
     * @param about what the file is, as the family reads it, one line each; {@link #about()} in plain English
     * @param proofs a reader of the tree of exactly the checkpoint's size
     * @param earlier sizes of checkpoints that the family may hold; the file proves that it follows from them
     */
    public FamilyLogWriter(
            OutputStream out,
            SigningKey key,
            SignedCheckpoint checkpoint,
            TreeReader proofs,
            List<String> about,
            List<Long> earlier) {
        if (proofs.size() != checkpoint.checkpoint().size()) {
            throw new IllegalArgumentException("The checkpoint has %d entries, the proofs are made for %d"
                    .formatted(checkpoint.checkpoint().size(), proofs.size()));
        }
        this.out = out;
        this.key = key;
        this.checkpoint = checkpoint;
        this.proofs = proofs;
        line(FIRST_LINE);
        about.forEach(text -> line(("# " + OneLine.write(text)).strip()));
        line("key " + key.logKey());
        line("checkpoint");
        quote(checkpoint.toString());
        earlier.stream()
                .filter(size -> size <= proofs.size())
                .distinct()
                .forEach(size -> line(proofs.consistency(size).line()));
        closing.add("top " + digestSoFar());
    }

    /** What the file is, what it shows and what it does not, in plain English. */
    public static List<String> about() {
        String name = "family-log-about.txt";
        try (InputStream text = Objects.requireNonNull(FamilyLogWriter.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    /**
     * One chain as one list. Rows that stand after the checkpoint are left out.
     *
     * @param rows all rows of the chain, in order of number
     */
    public void list(Hash chain, String child, String about, Iterator<LogRow> rows) {
        lists++;
        line("list " + lists);
        line("chain " + chain);
        line("child " + OneLine.write(child));
        line("about " + OneLine.write(about));
        ChainHead head = ChainHead.start(chain);
        while (rows.hasNext()) {
            LogRow row = rows.next();
            if (row.link().position() < proofs.size()) {
                entry(row);
                head = new ChainHead(chain, row.link().number(), row.link().chainHash());
            }
        }
        line("end %d %d %s".formatted(lists, head.number(), head.hash()));
        closing.add("list %s %d %s %s".formatted(chain, head.number(), head.hash(), digestSoFar()));
    }

    private void entry(LogRow row) {
        PlacedLink link = row.link();
        line("entry %d position %d".formatted(link.number(), link.position()));
        row.opening().ifPresent(opening -> {
            quote(opening.words());
            line("salt " + opening.salt().hex());
        });
        if (row.opening().isEmpty()) {
            line("erased " + OneLine.write(row.erased().orElse("no reason is recorded")));
        }
        line("hash " + link.entryHash());
        line("link " + link.chainHash());
        line("proof " + PathText.write(proofs.inclusion(link.position()).path()));
    }

    /**
     * Signs the end of the file, once every list is written. Not a close(): a file whose writing failed half-way is never signed
     * as whole, and its verifier says that it stops.
     */
    public void finish() {
        StringBuilder text = new StringBuilder(CLOSING).append('\n');
        text.append("log ").append(key.logKey().name()).append('\n');
        text.append("checkpoint %d %s\n"
                .formatted(proofs.size(), checkpoint.checkpoint().root()));
        closing.forEach(line -> text.append(line).append('\n'));
        line("closing");
        quote(key.signNote(text.toString()).toString());
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hash digestSoFar() {
        Hash soFar = Hash.finish(digest);
        digest = Hash.sha256();
        return soFar;
    }

    private void quote(String text) {
        text.lines().forEach(line -> line(line.isEmpty() ? "|" : "| " + line));
    }

    private void line(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the family's log", e);
        }
    }
}
