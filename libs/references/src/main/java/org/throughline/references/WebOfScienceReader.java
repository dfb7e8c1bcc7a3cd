package org.throughline.references;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.references.Problem.Kind;

/** Web of Science's tagged text (ISI export format): a tag in two columns, longer values on lines indented by three. */
final class WebOfScienceReader implements LineReader {
    private static final Pattern TAG = Pattern.compile("^([A-Z][A-Z0-9])(?: (.*)|)$", Pattern.DOTALL);
    private static final List<String> OF_THE_FILE = List.of("FN", "VR", "EF");

    private final Found found;
    private RawRecord record;
    private boolean inside;

    WebOfScienceReader(Found found) {
        this.found = found;
        this.record = new RawRecord(found);
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            line(line, lines.number());
        }
        if (inside) {
            found.problem(record.line(), Kind.RECORD_WITHOUT_END, record.first("TI"));
            end();
        }
    }

    private void line(String line, long number) {
        Matcher tag = TAG.matcher(line);
        String name = tag.matches() ? tag.group(1) : "";
        if (name.equals("PT") && inside) {
            found.problem(number, Kind.RECORD_WITHOUT_END, record.first("TI"));
            end();
        }
        record.raw(line, number);
        if (name.equals("ER")) {
            endLine(number);
        } else if (!name.isEmpty() && (inside || !OF_THE_FILE.contains(name))) {
            if (!inside && !name.equals("PT")) {
                found.problem(number, Kind.RECORD_WITHOUT_START, line);
            }
            inside = true;
            record.startsAt(number);
            record.field(name, tag.group(2) == null ? "" : tag.group(2).strip());
        } else if (name.isEmpty() && !line.isBlank()) {
            text(line, number);
        }
    }

    private void endLine(long number) {
        if (inside) {
            end();
        } else {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, "ER");
        }
    }

    private void text(String line, long number) {
        if (record.hasOpenField()) {
            record.continued("\n" + line.strip());
        } else {
            found.problem(number, Kind.TEXT_OUTSIDE_RECORDS, line);
        }
    }

    private void end() {
        RawRecord whole = record;
        found.record(whole, whole.first("UT"), Optional.empty(), draft -> into(draft, whole));
        record = new RawRecord(found);
        inside = false;
    }

    private static void into(ReferenceDraft draft, RawRecord record) {
        List<Field> fields = record.fields();
        String kind = record.first("DT").isBlank() ? record.first("TY") : record.first("DT");
        draft.type(PublicationTypes.of(kind));
        if (record.first("PT").equals("J") && PublicationTypes.of(kind) == ReferenceType.OTHER) {
            draft.type(ReferenceType.JOURNAL_ARTICLE);
        }
        each(fields, "TI", draft::title);
        String full = record.first("AF");
        for (String name : (full.isBlank() ? record.first("AU") : full).split("\\n|;\\s")) {
            draft.author(name);
        }
        each(fields, "BE", value -> List.of(value.split("\\n|;\\s")).forEach(draft::editor));
        each(fields, "ED", value -> List.of(value.split("\\n|;\\s")).forEach(draft::editor));
        each(fields, "SO", draft::container);
        each(fields, "JI", draft::abbreviation);
        each(fields, "J9", draft::abbreviation);
        each(fields, "PY", draft::year);
        each(fields, "PD", value -> draft.date(value + (Years.in(value).isPresent() ? "" : " " + record.first("PY"))));
        each(fields, "PY", draft::date);
        each(fields, "VL", draft::volume);
        each(fields, "IS", draft::issue);
        String start = record.first("BP").isBlank() ? record.first("BR") : record.first("BP");
        draft.pages(Pages.of(start.isBlank() ? record.first("AR") : start, record.first("EP")));
        draft.pages(Pages.parse(record.first("PS")));
        each(fields, "PU", draft::publisher);
        each(fields, "PI", draft::place);
        each(fields, "LA", draft::language);
        each(fields, "AB", draft::abstractText);
        for (String tag : List.of("DE", "ID", "MC", "MH")) {
            each(
                    fields,
                    tag,
                    value -> List.of(value.replace('\n', ' ').split("[;/]")).forEach(draft::keyword));
        }
        each(fields, "SN", draft::standardNumber);
        each(fields, "EI", draft::standardNumber);
        each(fields, "BN", draft::standardNumber);
        each(fields, "DI", draft::doi);
        each(fields, "PM", draft::pmid);
        each(
                fields,
                "UT",
                value -> draft.pmid(value.startsWith("MEDLINE:") ? value : "").accession(value));
        each(fields, "AN", draft::accession);
        each(fields, "UR", draft::url);
    }

    private static void each(List<Field> fields, String tag, Consumer<String> use) {
        for (Field field : fields) {
            if (field.tag().equals(tag) && !field.value().isBlank()) {
                use.accept(field.value());
            }
        }
    }
}
