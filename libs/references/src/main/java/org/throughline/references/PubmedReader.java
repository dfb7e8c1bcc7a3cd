package org.throughline.references;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.references.Problem.Kind;

/**
 * MEDLINE's tagged format, as PubMed saves it (nbib, "PubMed" text) and Ovid writes it: a tag in four columns, then a dash,
 * longer values indented on the next lines.
 */
final class PubmedReader implements LineReader {
    private static final Pattern TAG = Pattern.compile("^([A-Z][A-Z0-9]{1,3}) {0,2}-(.*)$", Pattern.DOTALL);
    private static final Pattern OVID_START = Pattern.compile("^<\\d{1,7}>\\s*$");

    private final Found found;
    private RawRecord record;
    private boolean afterBlank;

    PubmedReader(Found found) {
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
        Matcher tag = TAG.matcher(line);
        boolean isTag = tag.matches();
        boolean marked = OVID_START.matcher(line).matches();
        if (marked || (isTag && begins(tag.group(1)))) {
            end();
        }
        record.raw(line, number);
        if (isTag) {
            record.startsAt(number);
            record.field(tag.group(1), tag.group(2).strip());
        } else if (!line.isBlank() && !marked) {
            text(line, number);
        }
        afterBlank = line.isBlank();
    }

    private boolean begins(String name) {
        return switch (name) {
            case "PMID" -> !record.isEmpty() && (afterBlank || record.has("PMID"));
            case "PMC", "PMCR", "UI", "VN" -> !record.isEmpty() && afterBlank;
            default -> false;
        };
    }

    private void text(String line, long number) {
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (indented && record.hasOpenField()) {
            record.continued(" " + line.strip());
        } else if (record.hasStarted()) {
            found.problem(number, Kind.FIELD_NOT_UNDERSTOOD, line);
        } else {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
    }

    private void end() {
        if (!record.isEmpty()) {
            RawRecord whole = record;
            PubmedFields fields = new PubmedFields(whole.fields());
            found.record(whole, fields.id(), fields.database(), fields::into);
            record = new RawRecord(found);
        }
    }
}
