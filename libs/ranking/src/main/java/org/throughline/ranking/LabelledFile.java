package org.throughline.ranking;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A table of references with decisions, as teams and tools write them: the first line names the columns; separated
 * by commas, semicolons, tabs or bars; UTF-8 (with or without mark), UTF-16 with its mark, or Windows-1252 where it is neither.
 */
public final class LabelledFile {
    /** Names of a column of ids, the first that is there counts. */
    public static final List<String> ID_NAMES = List.of(
            "record_id",
            "id",
            "recordid",
            "reference_id",
            "ref_id",
            "refid",
            "study_id",
            "studyid",
            "eppi_id",
            "openalex_id",
            "pmid",
            "pubmed_id",
            "pubmedid",
            "accession_number",
            "doi");

    private static final List<String> TITLE_NAMES = List.of(
            "title", "primary_title", "article_title", "document_title", "reference_title", "ti", "t1", "titles");
    private static final List<String> ABSTRACT_NAMES = List.of(
            "abstract", "abstract_note", "notes_abstract", "abstract_text", "abstracts", "ab", "n2", "description");
    private static final List<String> KEYWORD_NAMES = List.of(
            "keywords",
            "keyword",
            "author_keywords",
            "index_keywords",
            "mesh_terms",
            "mesh",
            "manual_tags",
            "de",
            "kw");

    private final List<String> header;
    private final List<CsvRecord> rows;
    private final OptionalInt idColumn;

    private LabelledFile(List<String> header, List<CsvRecord> rows) {
        this.header = header;
        this.rows = rows;
        this.idColumn = column(ID_NAMES);
    }

    /** A file that cannot be read as asked; the message says what was expected, what was found and in which line. */
    public static final class UnreadableException extends RuntimeException {
        UnreadableException(String message) {
            super(message);
        }
    }

    /**
     * @throws UnreadableException when it is no such table
     * @throws UncheckedIOException when the file cannot be opened
     */
    public static LabelledFile read(Path file) {
        try {
            return parse(decoded(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledFile parse(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(64 * 1024 * 1024)
                .ofCsvRecord(text)) {
            List<CsvRecord> all = reader.stream().toList();
            if (all.isEmpty()) {
                throw new UnreadableException(
                        "Expected a first line with the names of the columns, found an empty file.");
            }
            return new LabelledFile(all.getFirst().getFields(), all.subList(1, all.size()));
        } catch (CsvParseException e) {
            throw new UnreadableException("This is not a table we can read: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of references. */
    public int size() {
        return rows.size();
    }

    /** The name of the column that ids are taken from; empty when there is none and ids are row numbers from 0. */
    public Optional<String> idColumnName() {
        return idColumn.stream().mapToObj(header::get).findFirst();
    }

    /** The id of a row: the value of the id column, or the number of the row from 0 where it is blank or missing. */
    public String id(int row) {
        String own = idColumn.isPresent() ? field(row, idColumn.getAsInt()).strip() : "";
        return own.isEmpty() ? String.valueOf(row) : own;
    }

    /** Rows with this id, in order; or, where there is none, the row of this number, from 0. */
    public List<Integer> rowsOf(String id) {
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            if (id(row).equals(id)) {
                found.add(row);
            }
        }
        if (found.isEmpty() && id.matches("\\d{1,9}") && Integer.parseInt(id) < size()) {
            found.add(Integer.parseInt(id));
        }
        return found;
    }

    /**
     * Title, abstract and keywords of each reference.
     *
     * @throws UnreadableException when there is neither a column of titles nor one of abstracts
     */
    public List<ScreeningText> texts() {
        OptionalInt title = column(TITLE_NAMES);
        OptionalInt abstractText = column(ABSTRACT_NAMES);
        OptionalInt keywords = column(KEYWORD_NAMES);
        if (title.isEmpty() && abstractText.isEmpty()) {
            throw new UnreadableException("Expected a column called title or abstract, found " + header + ".");
        }
        List<ScreeningText> texts = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            texts.add(new ScreeningText(
                    field(row, title),
                    field(row, abstractText),
                    List.of(field(row, keywords).split("[;|\\n]"))));
        }
        return List.copyOf(texts);
    }

    /**
     * The decisions in a column; blank is none.
     *
     * @throws UnreadableException when there is no such column, or a cell says something else than yes or no
     */
    public List<Optional<Boolean>> labels(String columnName) {
        int column = column(List.of(plain(columnName)))
                .orElseThrow(() -> new UnreadableException(
                        "There is no column \"%s\"; there are: %s.".formatted(columnName, String.join(", ", header))));
        List<Optional<Boolean>> labels = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            labels.add(label(row, column));
        }
        return List.copyOf(labels);
    }

    private Optional<Boolean> label(int row, int column) {
        String said = field(row, column).strip();
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "1", "1.0", "yes", "y", "true", "include", "included", "relevant" -> Optional.of(true);
            case "0", "0.0", "no", "n", "false", "exclude", "excluded", "irrelevant" -> Optional.of(false);
            default ->
                throw new UnreadableException(
                        "Line %d (row %d), column \"%s\": expected 1 or 0, yes or no, included or excluded, or nothing; found \"%s\"."
                                .formatted(rows.get(row).getStartingLineNumber(), row, header.get(column), said));
        };
    }

    private OptionalInt column(List<String> names) {
        for (String name : names) {
            for (int column = 0; column < header.size(); column++) {
                if (plain(header.get(column)).equals(name)) {
                    return OptionalInt.of(column);
                }
            }
        }
        return OptionalInt.empty();
    }

    private String field(int row, OptionalInt column) {
        return column.isPresent() ? field(row, column.getAsInt()) : "";
    }

    private String field(int row, int column) {
        CsvRecord record = rows.get(row);
        return column < record.getFieldCount() ? record.getField(column) : "";
    }

    /** "Abstract Note" and "abstract-note" are the same name. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ .\\-]+", "_");
    }

    /** The separator that cuts the first line into most columns; the comma where none does. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t', '|')
                .max((one, other) -> Long.compare(times(first, one), times(first, other)))
                .filter(best -> times(first, best) > 0)
                .orElse(',');
    }

    private static long times(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            // its mark, which is taken off here, says in which order its bytes stand
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
