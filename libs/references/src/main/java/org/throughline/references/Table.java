package org.throughline.references;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.references.Problem.Kind;

/** A table of references, row by row: the first row that names columns we know is the heading. */
final class Table {
    private final Found found;
    private final Columns columns;
    private final Map<String, Column> meanings = new HashMap<>();
    private List<String> headers = List.of();
    private int passedOver;

    Table(Found found, Columns columns) {
        this.found = found;
        this.columns = columns;
    }

    void row(List<String> cells, RawRecord raw) {
        if (headers.isEmpty()) {
            heading(cells, raw);
            return;
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.size() != headers.size() && hasMore(cells)) {
            found.problem(raw.line(), Kind.ROW_LENGTH, cells.size() + " cells for " + headers.size() + " columns");
        }
        for (int at = 0; at < Math.min(cells.size(), Found.MOST_CELLS); at++) {
            String header = at < headers.size() ? headers.get(at) : "";
            if (!cells.get(at).isBlank() || !header.isBlank()) {
                raw.field(header.isBlank() ? "column " + (at + 1) : header, cells.get(at));
            }
        }
        found.record(
                raw,
                first(raw.fields(), Column.ID),
                Optional.of(first(raw.fields(), Column.DATABASE)),
                draft -> into(draft, raw.fields()));
    }

    void end() {
        if (headers.isEmpty()) {
            found.problem(1, Kind.NO_KNOWN_COLUMN, passedOver + " rows");
        }
    }

    private void heading(List<String> cells, RawRecord raw) {
        if (columns.areNamedBy(cells)) {
            headers = cells.stream().map(String::strip).toList();
            for (String header : headers) {
                columns.of(header).ifPresent(column -> meanings.put(header, column));
            }
        } else if (!cells.stream().allMatch(String::isBlank)) {
            passedOver++;
            found.problem(raw.line(), Kind.TEXT_OUTSIDE_RECORDS, raw.text());
        }
    }

    /** A short row has lost cells; a long one has cells that no column names, unless they are blank. */
    private boolean hasMore(List<String> cells) {
        return cells.size() < headers.size()
                || cells.subList(headers.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private void into(ReferenceDraft draft, List<Field> fields) {
        each(fields, Column.TITLE, draft::title);
        each(fields, Column.OTHER_TITLE, draft::title);
        oneOf(fields, Column.AUTHORS, value -> CellValues.names(value).forEach(draft::author));
        oneOf(fields, Column.EDITORS, value -> CellValues.names(value).forEach(draft::editor));
        each(fields, Column.YEAR, draft::year);
        each(fields, Column.DATE, draft::date);
        each(fields, Column.YEAR, draft::date);
        containers(draft, fields);
        each(fields, Column.ABBREVIATION, value -> List.of(value.split("; ")).forEach(draft::abbreviation));
        each(fields, Column.VOLUME, draft::volume);
        each(fields, Column.ISSUE, draft::issue);
        draft.pages(Pages.of(first(fields, Column.START_PAGE), first(fields, Column.END_PAGE)));
        each(fields, Column.PAGES, value -> draft.pages(Pages.parse(value)));
        each(fields, Column.PUBLISHER, draft::publisher);
        each(fields, Column.PLACE, draft::place);
        each(fields, Column.DOI, draft::doi);
        each(fields, Column.PMID, draft::pmid);
        each(fields, Column.ACCESSION, draft::accession);
        each(fields, Column.STANDARD_NUMBER, draft::standardNumber);
        each(fields, Column.ABSTRACT, draft::abstractText);
        each(fields, Column.KEYWORDS, value -> CellValues.list(value).forEach(draft::keyword));
        each(fields, Column.LANGUAGE, draft::language);
        each(fields, Column.URL, draft::url);
        each(fields, Column.NOTE, draft::note);
        for (Field field : fields) {
            if (holds(field, Column.TYPE) && !field.value().isBlank()) {
                draft.type(type(field.value()));
                break;
            }
        }
    }

    /** "Source title" names the journal; "Source" is a whole citation or a database, and counts only where it stands alone. */
    private void containers(ReferenceDraft draft, List<Field> fields) {
        List<Field> all = fields.stream()
                .filter(field ->
                        holds(field, Column.CONTAINER) && !field.value().isBlank())
                .toList();
        List<Field> named = all.stream()
                .filter(field -> !field.tag().equalsIgnoreCase("source"))
                .toList();
        (named.isEmpty() ? all : named).forEach(field -> draft.container(field.value()));
    }

    private boolean holds(Field field, Column column) {
        return meanings.get(field.tag()) == column;
    }

    private static ReferenceType type(String value) {
        String code = value.strip().toUpperCase(Locale.ROOT);
        for (ReferenceType type : ReferenceType.values()) {
            if (type.ris().equals(code)) {
                return type;
            }
        }
        return PublicationTypes.of(value.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
    }

    private String first(List<Field> fields, Column column) {
        for (Field field : fields) {
            if (holds(field, column) && !field.value().isBlank()) {
                return field.value();
            }
        }
        return "";
    }

    /** Only the first of several columns that hold the same thing in other forms. */
    private void oneOf(List<Field> fields, Column column, Consumer<String> use) {
        String value = first(fields, column);
        if (!value.isBlank()) {
            use.accept(value);
        }
    }

    private void each(List<Field> fields, Column column, Consumer<String> use) {
        for (Field field : fields) {
            if (holds(field, column) && !field.value().isBlank()) {
                use.accept(field.value());
            }
        }
    }
}
