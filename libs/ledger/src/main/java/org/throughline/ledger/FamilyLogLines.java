package org.throughline.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a family's file, one after the other, with the hash of all bytes since the last time it was asked for. */
final class FamilyLogLines implements Closeable {

    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private MessageDigest digest = Hash.sha256();
    private @Nullable String peeked;
    private byte[] peekedBytes = new byte[0];
    private long number;

    FamilyLogLines(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The number of the line that was taken last, from 1. */
    long number() {
        return number;
    }

    /** The next line without taking it; empty at the end of the file. */
    Optional<String> peek() throws IOException, FileUnreadable {
        if (peeked == null) {
            peeked = read();
        }
        return Optional.ofNullable(peeked);
    }

    String take() throws IOException, FileUnreadable {
        String line = peek().orElseThrow(() -> FileUnreadable.endsAt(number));
        digest.update(peekedBytes);
        peeked = null;
        number++;
        return line;
    }

    /** Takes a line that starts with this word and gives what comes after the space. */
    String take(String word) throws IOException, FileUnreadable {
        String line = take();
        if (!line.startsWith(word + " ")) {
            throw FileUnreadable.at(number, "expected \"%s ...\", found \"%s\".".formatted(word, shown(line)));
        }
        return line.substring(word.length() + 1);
    }

    void takeExactly(String expected) throws IOException, FileUnreadable {
        String line = take();
        if (!line.equals(expected)) {
            throw FileUnreadable.at(number, "expected \"%s\", found \"%s\".".formatted(expected, shown(line)));
        }
    }

    /** Takes all lines that begin with a bar, without the bar: a text that stands in the file as it is. */
    String takeQuoted() throws IOException, FileUnreadable {
        StringBuilder text = new StringBuilder();
        while (peek().isPresent() && peek().get().startsWith("|")) {
            String line = take();
            if (line.length() > 1 && line.charAt(1) != ' ' || line.equals("| ")) {
                throw FileUnreadable.at(
                        number, "expected a bar, a space and text, found \"%s\".".formatted(shown(line)));
            }
            text.append(line.length() > 1 ? line.substring(2) : "").append('\n');
            if (text.length() > LONGEST) {
                throw FileUnreadable.at(number, "this text is longer than any entry can be.");
            }
        }
        return text.toString();
    }

    boolean atEnd() throws IOException, FileUnreadable {
        return peek().isEmpty();
    }

    Hash digestSoFar() {
        Hash soFar = Hash.finish(digest);
        digest = Hash.sha256();
        return soFar;
    }

    private @Nullable String read() throws IOException, FileUnreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 && bytes.size() == 0) {
                return null;
            }
            if (b < 0) {
                throw FileUnreadable.endsAt(number + 1);
            }
            if (bytes.size() > LONGEST) {
                throw FileUnreadable.at(number + 1, "this line is longer than any can be.");
            }
            bytes.write(b);
        }
        byte[] line = bytes.toByteArray();
        bytes.write('\n');
        peekedBytes = bytes.toByteArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FileUnreadable.at(number + 1, "this line is not UTF-8 text.");
        }
    }

    private static String shown(String line) {
        return OneLine.write(line.length() > 60 ? line.substring(0, 60) + "..." : line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
