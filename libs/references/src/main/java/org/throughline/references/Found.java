package org.throughline.references;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.throughline.references.Problem.Kind;

/** What has been found in one file so far; gives each record its place and its id. */
final class Found {
    /** A table with more columns than this is none. */
    static final int MOST_CELLS = 2_000;

    private final String file;
    private final Limits limits;
    private final References to;
    private final Set<String> ids = new HashSet<>();
    private Format format = Format.UNKNOWN;
    private String encoding = "";
    private int records;
    private long problems;

    Found(String file, Limits limits, References to) {
        this.file = file;
        this.limits = limits;
        this.to = to;
    }

    void reading(Format detected, String charset) {
        format = detected;
        encoding = charset;
    }

    void encoding(String charset) {
        encoding = charset;
    }

    Limits limits() {
        return limits;
    }

    void problem(long line, Kind kind, String text) {
        problems++;
        if (problems <= limits.problems()) {
            to.problem(new Problem(file, line, kind, text.strip()));
        }
    }

    /** Hands on one record: {@code ownId} as the record gives it, perhaps blank; {@code meaning} fills in the draft. */
    void record(RawRecord raw, String ownId, Optional<String> database, Consumer<ReferenceDraft> meaning) {
        records++;
        ReferenceDraft draft = new ReferenceDraft(id(ownId.strip(), raw.line()));
        meaning.accept(draft);
        List<Field> fields = raw.fields();
        Source source = new Source(
                file, format, records, raw.line(), database.filter(name -> !name.isBlank()), fields, raw.text());
        Reference reference = draft.from(source);
        reference
                .publication()
                .date()
                .filter(date -> reference.year().isEmpty())
                .ifPresent(date -> problem(raw.line(), Kind.NO_YEAR, date));
        to.reference(reference);
    }

    /** Hands on a reference that was complete when it was written, with its own id and source. */
    void complete(Reference reference) {
        records++;
        to.reference(reference);
    }

    FileReport report() {
        return new FileReport(file, format, encoding, records, problems);
    }

    private String id(String own, long line) {
        String place = file + ":" + records;
        if (own.isEmpty() || own.length() > 200) {
            return place;
        }
        if (ids.add(own)) {
            return own;
        }
        problem(line, Kind.REPEATED_ID, own);
        return place;
    }
}
