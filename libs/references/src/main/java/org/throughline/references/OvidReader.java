package org.throughline.references;

import java.io.IOException;
import java.util.regex.Pattern;
import org.throughline.references.Problem.Kind;

/**
 * Ovid's plain text: a number in angles above each record, a label at the left edge, its value indented on the lines
 * below. Search history and headings between records belong to no record.
 */
final class OvidReader implements LineReader {
    private static final Pattern START = Pattern.compile("^<\\d{1,7}>\\s*$");
    private static final Pattern LABEL = Pattern.compile("^[A-Z][A-Za-z0-9/&().,'# -]{1,60}$");

    private final Found found;
    private RawRecord record;
    private boolean opened;

    OvidReader(Found found) {
        this.found = found;
        this.record = new RawRecord(found);
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            line(line, lines.number());
        }
        end();
    }

    private void line(String line, long number) {
        if (START.matcher(line).matches()) {
            end();
            opened = true;
            record.startsAt(number);
            record.raw(line, number);
            return;
        }
        record.raw(line, number);
        if (line.isBlank()) {
            return;
        }
        if (Character.isWhitespace(line.charAt(0)) && record.hasOpenField()) {
            record.continued(line.strip() + "\n");
        } else if (LABEL.matcher(line).matches()) {
            if (!opened) {
                found.problem(number, Kind.RECORD_WITHOUT_START, line);
                opened = true;
            }
            record.startsAt(number);
            record.field(line.strip(), "");
        } else if (record.hasStarted()) {
            found.problem(number, Kind.FIELD_NOT_UNDERSTOOD, line);
        } else {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
    }

    private void end() {
        if (record.hasStarted()) {
            RawRecord whole = record;
            OvidFields fields = new OvidFields(whole.fields());
            found.record(whole, fields.id(), fields.database(), fields::into);
        }
        record = new RawRecord(found);
        opened = false;
    }
}
