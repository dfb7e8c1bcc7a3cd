package org.throughline.synthesis.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.references.Format;
import org.throughline.references.ReferenceWriter;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Records;
import org.throughline.synthesis.TakenOut;
import org.throughline.synthesis.TakingOut.Which;
import org.throughline.synthesis.TakingOutWords;

/** Records as a file for other programs, written as it is made. */
public final class RecordFiles {
    private RecordFiles() {}

    /** As which file. */
    public enum Kind {
        RIS(Format.RIS, "ris", "application/x-research-info-systems"),
        ENDNOTE_XML(Format.ENDNOTE_XML, "xml", "application/xml"),
        BIBTEX(Format.BIBTEX, "bib", "application/x-bibtex"),
        CSV(Format.CSV, "csv", "text/csv;charset=UTF-8");

        private final Format format;
        private final String ending;
        private final String contentType;

        Kind(Format format, String ending, String contentType) {
            this.format = format;
            this.ending = ending;
            this.contentType = contentType;
        }

        public String words() {
            return TakingOutWords.valueOf("FORMAT_" + name()).say();
        }
    }

    static Reply of(Which which, Kind kind, Records records) {
        return of(which.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind, records);
    }

    /** @param name without its ending */
    static Reply of(String name, Kind kind, Records records) {
        return new Reply.LongFile(name + "." + kind.ending, kind.contentType, out -> {
            if (kind == Kind.CSV) {
                table(out, records);
            } else {
                write(out, kind.format, records);
            }
        });
    }

    private static void write(OutputStream out, Format format, Records records) throws IOException {
        Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (ReferenceWriter writer = ReferenceWriter.of(format, to)) {
            records.each(record -> writer.write(record.reference()));
        }
    }

    /** For a spreadsheet: a title that looks like a formula is none. */
    private static void table(OutputStream out, Records records) throws IOException {
        try (SafeCsv csv = SafeCsv.into(
                out,
                "id",
                "stands",
                "why",
                "found in",
                "title",
                "authors",
                "year",
                "journal",
                "volume",
                "issue",
                "pages",
                "doi",
                "keywords",
                "abstract")) {
            records.each(record -> csv.row(row(record)));
        }
    }

    private static List<String> row(TakenOut record) {
        Held held = record.held();
        return List.of(
                held.id().toString(),
                record.stands().words(),
                record.why(),
                String.join("; ", record.foundIn()),
                held.title(),
                held.authors(),
                held.year(),
                held.container(),
                held.volume(),
                held.issue(),
                held.pages(),
                held.dois(),
                held.keywords(),
                held.abstractText());
    }
}
