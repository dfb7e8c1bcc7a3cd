package org.throughline.references;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.references.Problem.Kind;

/**
 * The front door for reading. The format is told by the content and never by the file's name; a file is read record by
 * record, so that its size does not matter.
 */
public final class ReferenceFiles {
    private final Limits limits;
    private final Columns columns;

    /** With the usual limits, and columns of tables told by their names. */
    public ReferenceFiles() {
        this(Limits.USUAL, Columns.BY_NAME);
    }

    public ReferenceFiles(Limits limits, Columns columns) {
        this.limits = limits;
        this.columns = columns;
    }

    /** Reads one file. A file that cannot be read is a problem of that file; nothing is thrown for its content. */
    public FileReport read(Input input, References to) {
        Found found = new Found(input.name(), limits, to);
        Format format = Format.UNKNOWN;
        try {
            Head head = Head.of(input);
            format = FormatDetector.detect(head, columns);
            found.reading(format, head.isZip() ? "packed" : head.encoding());
            switch (format) {
                case RIS -> overLines(input, head, found, new RisReader(found));
                case PUBMED -> overLines(input, head, found, new PubmedReader(found));
                case OVID -> overLines(input, head, found, new OvidReader(found));
                case ENDNOTE -> overLines(input, head, found, new EndnoteReader(found));
                case WEB_OF_SCIENCE -> overLines(input, head, found, new WebOfScienceReader(found));
                case BIBTEX -> overLines(input, head, found, new BibtexReader(found));
                case CSV -> overLines(input, head, found, new TextTableReader(found, columns, head.text()));
                case XLSX -> new WorkbookReader(found, columns, limits).read(input);
                case PUBMED_XML -> new XmlReader(found, new PubmedXmlFields()).read(input, head);
                case ENDNOTE_XML -> new XmlReader(found, new EndnoteXmlFields()).read(input, head);
                case JSON_LIST -> new JsonListReader(found).read(input, head);
                case JSON -> new JsonReader(found).read(input, head);
                case ENDNOTE_LIBRARY -> new EndnoteLibraryReader(found).read(input, head);
                case UNKNOWN -> unknown(head, found);
            }
        } catch (IOException e) {
            found.problem(1, Kind.CANNOT_READ, String.valueOf(e.getMessage()));
        }
        return found.report();
    }

    /** Reads one file into memory. */
    public ReadFile readAll(Input input) {
        List<Reference> references = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        FileReport report = read(input, new References() {
            @Override
            public void reference(Reference reference) {
                references.add(reference);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
        return new ReadFile(report, references, problems);
    }

    private void overLines(Input input, Head head, Found found, LineReader reader) throws IOException {
        try (var bytes = input.opening().open()) {
            Lines lines = new Lines(bytes, head, limits, found);
            reader.read(lines);
            found.encoding(lines.encoding());
        }
    }

    private static void unknown(Head head, Found found) {
        if (!head.isEmpty()) {
            found.problem(1, Kind.UNKNOWN_FORMAT, head.firstLine());
        }
    }
}
