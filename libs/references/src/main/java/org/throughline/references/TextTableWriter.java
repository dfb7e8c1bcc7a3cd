package org.throughline.references;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table with commas, one row for each reference; lists in one cell have semicolons between them. */
final class TextTableWriter implements ReferenceWriter {
    private static final List<String> HEADING = List.of(
            "id",
            "type",
            "title",
            "original title",
            "authors",
            "editors",
            "year",
            "date",
            "journal",
            "journal abbreviation",
            "volume",
            "issue",
            "pages",
            "publisher",
            "place",
            "doi",
            "pmid",
            "accession number",
            "issn",
            "isbn",
            "abstract",
            "keywords",
            "language",
            "url",
            "notes",
            "database",
            "file",
            "line");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

    private final CsvWriter to;

    TextTableWriter(Writer to) {
        this.to = CsvWriter.builder().build(to);
        this.to.writeRecord(HEADING);
    }

    @Override
    public void write(Reference reference) {
        Publication publication = reference.publication();
        Identifiers numbers = reference.identifiers();
        Source source = reference.source();
        write(
                reference.id(),
                reference.type().words(),
                reference.title().orElse(""),
                listed(reference.titles().others()),
                names(reference.authors()),
                names(reference.names().editors()),
                reference.year().isPresent() ? Integer.toString(reference.year().getAsInt()) : "",
                publication.date().orElse(""),
                publication.container().orElse(""),
                listed(publication.abbreviations()),
                publication.volume().orElse(""),
                publication.issue().orElse(""),
                publication.pages().raw(),
                publication.publisher().orElse(""),
                publication.place().orElse(""),
                listed(numbers.dois()),
                listed(numbers.pmids()),
                listed(numbers.accessions()),
                listed(numbers.issns()),
                listed(numbers.isbns()),
                reference.abstractText().orElse(""),
                listed(reference.keywords()),
                listed(reference.contents().languages()),
                listed(reference.contents().urls()),
                listed(reference.contents().notes()),
                source.database().orElse(""),
                source.file(),
                source.line() > 0 ? Long.toString(source.line()) : "");
    }

    /** A row of very many lines goes on one line: readers, ours too, take it for a quote that is never closed. */
    private void write(String... cells) {
        long lines = Stream.of(cells)
                .mapToLong(cell -> cell.chars().filter(c -> c == '\n' || c == '\r').count())
                .sum();
        to.writeRecord(
                lines < TextTableReader.LONGEST_CELL
                        ? cells
                        : Stream.of(cells)
                                .map(cell -> LINE_ENDS.matcher(cell).replaceAll(" "))
                                .toArray(String[]::new));
    }

    /** A single name ends in a semicolon too, so that no comma in it is taken for a division. */
    private static String names(List<Author> names) {
        return names.stream().map(name -> name.text() + ";").collect(Collectors.joining(" "));
    }

    private static String listed(List<String> values) {
        return String.join("; ", values);
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
