package org.throughline.references;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;
import org.throughline.references.Problem.Kind;

/**
 * XML record by record: each record's element is cut out of the stream and parsed alone, so that one that is not
 * well-formed costs no other, and each keeps its raw text.
 */
final class XmlReader {
    private static final int BUFFER = 1 << 14;

    private final Found found;
    private final XmlFields meaning;
    private final StringBuilder between = new StringBuilder();
    private long line = 1;

    XmlReader(Found found, XmlFields meaning) {
        this.found = found;
        this.meaning = meaning;
    }

    void read(Input input, Head head) throws IOException {
        try (InputStream stream = input.opening().open()) {
            stream.skipNBytes(head.bom());
            Reader reader = new BufferedReader(new InputStreamReader(stream, head.charset()), BUFFER);
            StringBuilder tag = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                count(next);
                if (next == '<') {
                    outside(tag);
                }
                if (tag.length() < 400) {
                    tag.append((char) next);
                }
                Optional<String> element = next == '>' || Character.isWhitespace(next) ? begins(tag) : Optional.empty();
                if (element.isPresent()) {
                    record(element.get(), tag, reader);
                    tag.setLength(0);
                }
            }
            outside(tag);
        }
        tellWhatIsBetween();
    }

    private Optional<String> begins(StringBuilder tag) {
        for (String element : meaning.elements()) {
            if (tag.length() == element.length() + 2 && tag.indexOf("<" + element) == 0) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Reads on from an opening tag to the closing one, or to where the next record opens, or the file or the limit ends. */
    private void record(String element, StringBuilder opening, Reader reader) throws IOException {
        long start = line;
        tellWhatIsBetween();
        String close = "</" + element + ">";
        StringBuilder text = new StringBuilder(opening);
        boolean cut = false;
        boolean closed = false;
        Window last = new Window(close.length());
        for (int next = reader.read(); next >= 0 && !closed; next = closed ? -1 : reader.read()) {
            count(next);
            if (text.length() < found.limits().recordChars()) {
                text.append((char) next);
            } else {
                cut = true;
            }
            last.add((char) next);
            closed = next == '>' && last.equalTo(close);
            if (closed) {
                break;
            }
        }
        RawRecord raw = new RawRecord(found);
        raw.startsAt(start);
        raw.raw(text.toString(), start);
        if (cut) {
            found.problem(start, Kind.TOO_LONG, text.substring(0, 200));
        }
        if (!closed) {
            found.problem(start, Kind.RECORD_WITHOUT_END, "no " + close);
        }
        Element tree = ElementReader.read(text.toString(), start, found);
        tree.flatten(raw);
        found.record(raw, meaning.id(tree), meaning.database(tree), draft -> meaning.into(draft, tree));
    }

    private void count(int letter) {
        if (letter == '\n') {
            line++;
        }
    }

    /** Keeps the words that stand between records, not the tags around them. */
    private void outside(StringBuilder tag) {
        int end = tag.indexOf(">");
        String words = end >= 0 ? tag.substring(end + 1) : (tag.indexOf("<") == 0 ? "" : tag.toString());
        if (between.length() < 200) {
            between.append(words.strip());
        }
        tag.setLength(0);
    }

    private void tellWhatIsBetween() {
        if (!between.toString().isBlank()) {
            found.problem(line, Kind.TEXT_OUTSIDE_RECORDS, between.toString());
        }
        between.setLength(0);
    }

    /** The last few characters read. */
    private static final class Window {
        private final char[] letters;
        private int at;

        Window(int length) {
            letters = new char[length];
        }

        void add(char letter) {
            letters[at] = letter;
            at = (at + 1) % letters.length;
        }

        boolean equalTo(String word) {
            for (int step = 0; step < letters.length; step++) {
                if (letters[(at + step) % letters.length] != word.charAt(step)) {
                    return false;
                }
            }
            return true;
        }
    }
}
