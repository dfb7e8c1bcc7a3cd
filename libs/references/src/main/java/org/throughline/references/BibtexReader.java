package org.throughline.references;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.throughline.references.Problem.Kind;

/**
 * BibTeX, entry by entry, so that a broken entry costs no other: we find where each begins and ends by its braces, JBibTeX
 * reads it.
 */
final class BibtexReader implements LineReader {
    private static final Pattern START = Pattern.compile("^\\s{0,8}@([A-Za-z]{3,20})\\s{0,3}[{(].*");

    /** A brace is the most nested thing that LaTeX in a bibliography needs; more is an attack on a recursive parser. */
    private static final int DEEPEST = 40;
    /** An entry with more marks than this is kept as raw text: 3,000 authors with their addresses have some 50,000. */
    private static final int MARKS = 200_000;
    /** A longer entry, in characters, is kept as raw text: the library makes many copies of each value while it reads. */
    private static final int LONGEST = 1_000_000;

    private final Found found;
    private final StringBuilder strings = new StringBuilder();
    private RawRecord record;
    private String entryType = "";
    private int depth;
    private int deepest;
    private boolean inside;

    BibtexReader(Found found) {
        this.found = found;
        this.record = new RawRecord(found);
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            line(line, lines.number());
        }
        if (inside) {
            found.problem(record.line(), Kind.RECORD_WITHOUT_END, entryType);
            end();
        }
    }

    private void line(String line, long number) {
        Matcher start = START.matcher(line);
        if (start.matches() && (!inside || depth <= 1 || looksLikeEntry(line))) {
            if (inside) {
                found.problem(record.line(), Kind.RECORD_WITHOUT_END, entryType);
                end();
            }
            record = new RawRecord(found);
            record.startsAt(number);
            entryType = start.group(1).toLowerCase(java.util.Locale.ROOT);
            inside = true;
            depth = 0;
            deepest = 0;
        }
        record.raw(line, number);
        if (inside) {
            if (count(line) && depth <= 0) {
                end();
            }
        } else if (!line.isBlank() && !line.stripLeading().startsWith("%")) {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
    }

    private static boolean looksLikeEntry(String line) {
        return line.startsWith("@") && line.matches("^@[A-Za-z]{3,20}[{(]\\s*[^\\s{}=]{1,200},\\s*$");
    }

    /** Follows the braces of one line; says whether any stood in it. */
    private boolean count(String line) {
        boolean any = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            boolean escaped = at > 0 && line.charAt(at - 1) == '\\';
            if (letter == '{' && !escaped) {
                depth++;
                deepest = Math.max(deepest, depth);
                any = true;
            } else if (letter == '}' && !escaped) {
                depth--;
                any = true;
            }
        }
        return any;
    }

    private void end() {
        RawRecord whole = record;
        record = new RawRecord(found);
        inside = false;
        switch (entryType) {
            case "comment", "preamble" -> {}
            case "string" -> string(whole);
            default -> entry(whole);
        }
    }

    private void string(RawRecord whole) {
        if (strings.length() < 1 << 16) {
            strings.append(whole.text());
        }
    }

    private void entry(RawRecord whole) {
        Optional<BibTeXEntry> parsed = parsed(whole);
        if (parsed.isEmpty()) {
            found.problem(whole.line(), Kind.BROKEN_ENTRY, whole.text());
            BibtexFields.keepRaw(whole, entryType);
        } else {
            BibtexFields.keep(whole, parsed.get());
        }
        String key = whole.first(BibtexFields.KEY);
        found.record(whole, key, Optional.empty(), draft -> BibtexFields.into(draft, whole.fields()));
    }

    /** From its at sign to its last brace: a stray character after it is no reason to lose the entry. */
    private static String entryText(String text) {
        int from = Math.max(text.indexOf('@'), 0);
        int to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(')')) + 1;
        return to > from ? text.substring(from, to) : text.substring(from);
    }

    /**
     * The library keeps an object of a hundred bytes for each mark, and for each word between them. Letters beyond ASCII and
     * control characters are marks to it.
     */
    private static boolean hasTooManyMarks(String text) {
        return text.chars().filter(BibtexReader::isMark).limit(MARKS + 1L).count() > MARKS;
    }

    private static boolean isMark(int letter) {
        boolean ofAWord = letter < 0x80 && Character.isLetterOrDigit(letter);
        return !ofAWord && letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    }

    private Optional<BibTeXEntry> parsed(RawRecord whole) {
        String written = whole.text();
        if (deepest > DEEPEST || written.length() > LONGEST || hasTooManyMarks(written)) {
            return Optional.empty();
        }
        String text = strings + entryText(written);
        try {
            var parser = new BibTeXParser() {
                @Override
                public void checkStringResolution(org.jbibtex.Key key, org.jbibtex.BibTeXString string) {
                    // a name such as jan that the file does not define stays as it is written
                }
            };
            parser.token_source = new BoundedTokens(text);
            return parser.parseFully(new StringReader(text)).getEntries().values().stream()
                    .findFirst();
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
