package org.throughline.references;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.references.Problem.Kind;

/**
 * RIS in the ways that databases write it. A record runs from {@code TY} to {@code ER}; what a database prints between
 * records is no field, and a field that stands after {@code ER} (Ovid's stray {@code C1}) belongs to the record before it.
 */
final class RisReader implements LineReader {
    private static final Pattern TAG =
            Pattern.compile("^(\\s{0,3})([A-Z][A-Z0-9])( {0,2})-(?:\\s(.*))?$", Pattern.DOTALL);
    /** What Ovid and Cochrane print above a record. */
    private static final Pattern FURNITURE =
            Pattern.compile("^\\s*(?:<?\\d{1,7}[.>]?|Record #\\d+ of \\d+|Provider: .*|Content: .*|Database: .*)\\s*$");

    private static final String MAIN_FIELDS = " TI T1 CT BT AU A1 JF JO T2 AB N2 ";

    private final Found found;
    private RawRecord record;
    /** The record that has ended but may still be given a stray field. */
    private Optional<RawRecord> ended = Optional.empty();

    private boolean inside;
    private int indent;
    private int spaces = 2;
    private int blanks;

    RisReader(Found found) {
        this.found = found;
        this.record = new RawRecord(found);
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            line(line, lines);
        }
        if (inside) {
            found.problem(record.line(), Kind.RECORD_WITHOUT_END, record.first("TY"));
            end();
        } else {
            settle(lines.number());
        }
        handOnEnded();
    }

    private void line(String line, Lines lines) throws IOException {
        long number = lines.number();
        Matcher tag = TAG.matcher(line);
        boolean isTag = tag.matches() && isOfThisDialect(tag);
        String name = isTag ? tag.group(2) : "";
        String value = isTag && tag.group(4) != null ? tag.group(4) : "";
        if (name.equals("TY")) {
            begin(number);
            indent = tag.group(1).length();
            spaces = tag.group(3).length();
        }
        record.raw(line, number);
        if (name.equals("ER") && isEnd(value, lines)) {
            endLine(value, number);
        } else if (isTag && !name.equals("ER")) {
            blanks = 0;
            record.startsAt(number);
            record.field(name, value);
        } else {
            text(line, number);
        }
    }

    /** A tag stands in the column of this file's {@code TY} and has its dash as far away; two blanks are always right. */
    private boolean isOfThisDialect(Matcher tag) {
        if (tag.group(2).equals("TY")) {
            return true;
        }
        int gap = tag.group(3).length();
        return tag.group(1).length() == indent && (gap == 2 || gap == spaces);
    }

    /** {@code ER} ends a record if nothing follows it, or if a new record or the end of the file comes next. */
    private static boolean isEnd(String value, Lines lines) throws IOException {
        if (value.isBlank()) {
            return true;
        }
        String next = lines.peekText();
        return next == null
                || TAG.matcher(next).matches()
                || FURNITURE.matcher(next).matches();
    }

    private void begin(long number) {
        if (inside) {
            found.problem(number, Kind.RECORD_WITHOUT_END, record.first("TY"));
            end();
        } else {
            settle(number);
        }
        handOnEnded();
        inside = true;
        blanks = 0;
    }

    private void endLine(String value, long number) {
        if (!value.isBlank()) {
            record.startsAt(number);
            record.field("ER", value);
        }
        if (inside) {
            end();
        } else {
            settle(number);
        }
    }

    private void end() {
        handOnEnded();
        ended = Optional.of(record);
        record = new RawRecord(found);
        inside = false;
        blanks = 0;
    }

    /** Decides about fields that stand outside of any record. */
    private void settle(long number) {
        if (record.isEmpty()) {
            return;
        }
        boolean whole = record.fields().stream().anyMatch(field -> MAIN_FIELDS.contains(" " + field.tag() + " "));
        if (whole || ended.isEmpty()) {
            found.problem(
                    record.line(),
                    Kind.RECORD_WITHOUT_START,
                    record.fields().getFirst().tag());
            end();
            return;
        }
        RawRecord before = ended.get();
        for (Field field : record.fields()) {
            found.problem(record.line(), Kind.TAG_AFTER_END, field.tag() + " " + field.value());
            before.add(field);
        }
        record.text().lines().forEach(line -> before.raw(line, number));
        record = new RawRecord(found);
    }

    private void text(String line, long number) {
        if (line.isBlank()) {
            blanks++;
        } else if (record.hasOpenField()) {
            String broken = "\n".repeat(Math.min(blanks, 20) + 1);
            blanks = 0;
            if (inside || !FURNITURE.matcher(line).matches()) {
                record.continued(broken + line.strip());
            }
        } else if (!FURNITURE.matcher(line).matches()) {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
    }

    private void handOnEnded() {
        ended.ifPresent(whole -> {
            RisFields fields = new RisFields(whole);
            found.record(whole, whole.first("ID"), fields.database(), fields::into);
        });
        ended = Optional.empty();
    }
}
