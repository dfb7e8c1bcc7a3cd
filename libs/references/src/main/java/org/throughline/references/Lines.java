package org.throughline.references;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.throughline.references.Problem.Kind;

/**
 * The lines of a file, whatever ends them (CR, LF, both), one at a time. Each line is read as UTF-8 if it is that, and
 * else as Windows-1252: old exports hold both in one file. A line that is too long is cut with a problem.
 */
final class Lines {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final Head head;
    private final Limits limits;
    private final Found found;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final Deque<String> ahead = new ArrayDeque<>();
    private long number;
    private long read;
    private long wideCharacters;
    private long otherLines;
    private boolean lastWasReturn;

    Lines(InputStream stream, Head head, Limits limits, Found found) throws IOException {
        InputStream plain = new BufferedInputStream(stream, 1 << 16);
        plain.skipNBytes(head.bom());
        this.bytes = head.isWide() ? new BufferedInputStream(new FromWide(plain, head.charset())) : plain;
        this.head = head;
        this.limits = limits;
        this.found = found;
    }

    /** The number of the line that {@link #next} gave last, from 1. */
    long number() {
        return number;
    }

    /** The next line without what ends it, or null at the end of the file. */
    @Nullable
    String next() throws IOException {
        String next = ahead.isEmpty() ? fromFile() : ahead.removeFirst();
        number += next == null ? 0 : 1;
        return next;
    }

    /** The next line that is not blank, without passing anything; looks at most 20 lines ahead. */
    @Nullable
    String peekText() throws IOException {
        for (String line : ahead) {
            if (!line.isBlank()) {
                return line;
            }
        }
        for (int looked = 0; looked < 20; looked++) {
            String line = fromFile();
            if (line == null) {
                return null;
            }
            ahead.addLast(line);
            if (!line.isBlank()) {
                return line;
            }
        }
        return "";
    }

    String encoding() {
        if (head.isWide() || otherLines == 0) {
            return head.encoding();
        }
        return wideCharacters == 0 ? "windows-1252" : "UTF-8 and windows-1252 mixed";
    }

    private @Nullable String fromFile() throws IOException {
        line.reset();
        boolean any = false;
        boolean cut = false;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next == '\n' && lastWasReturn) {
                lastWasReturn = false;
                continue;
            }
            lastWasReturn = next == '\r';
            any = true;
            if (next == '\n' || next == '\r') {
                return ended(cut);
            }
            if (line.size() < limits.lineBytes()) {
                line.write(next);
            } else {
                cut = true;
            }
        }
        return any ? ended(cut) : null;
    }

    private String ended(boolean cut) {
        read++;
        String text = decoded();
        if (cut) {
            found.problem(read, Kind.TOO_LONG, text);
        }
        if (text.startsWith("\uFEFF")) {
            // files that were put together have a mark at the beginning of each part
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            found.problem(read, Kind.BAD_CHARACTERS, "NUL in: " + text.replace('\0', '\uFFFD'));
            text = text.replace('\0', '\uFFFD');
        }
        return text;
    }

    private String decoded() {
        byte[] all = line.toByteArray();
        boolean plain = true;
        for (byte each : all) {
            plain &= each >= 0;
        }
        if (plain) {
            return new String(all, StandardCharsets.US_ASCII);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(all))
                    .toString();
            wideCharacters++;
            return text;
        } catch (CharacterCodingException e) {
            otherLines++;
            String text = new String(all, WINDOWS);
            if (wideCharacters > 0 || text.indexOf('\uFFFD') >= 0) {
                found.problem(read, Kind.BAD_CHARACTERS, text);
            }
            return text;
        }
    }
}
