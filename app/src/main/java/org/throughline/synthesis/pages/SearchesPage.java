package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.references.Column;
import org.throughline.synthesis.ColumnNames;
import org.throughline.synthesis.ImportFile;
import org.throughline.synthesis.PutRight;
import org.throughline.synthesis.PutRightWords;
import org.throughline.synthesis.ReleaseWords;
import org.throughline.synthesis.Synthesis;

/** The searches, what came out of each, and the forms for one more search and one more file. */
public record SearchesPage(
        Synthesis synthesis,
        boolean leads,
        List<Row> rows,
        List<ImportFile> counting,
        int hits,
        int takenIn,
        Typed typed,
        Slips slips)
        implements Page {

    /**
     * One search with its files.
     *
     * @param away files that were put away
     * @param before what stood before the search was put right, the last first
     */
    public record Row(
            String id,
            String source,
            String how,
            String strategy,
            int hits,
            List<FileRow> files,
            List<FileRow> away,
            List<PutRight.Before> before,
            int takenIn,
            String difference) {
        /** What is now searched with was corrected since; how it stood, in a sentence. */
        public static String was(PutRight.Before before) {
            return PutRightWords.CORRECT_WAS.say(
                    before.wording().hits(), Dates.day(before.wording().runOn()));
        }
    }

    public record FileRow(String href, String name, String what, String state) {}

    @Override
    public String title() {
        return SEARCHES_TITLE.say();
    }

    /** The field in which the name of a column is typed. */
    public static String columnField(Column column) {
        return "column-" + column.name().toLowerCase(Locale.ROOT);
    }

    /** Whether something was typed about columns, so that it is seen again. */
    public boolean columnsOpen() {
        return ColumnNames.ASKED.stream()
                .anyMatch(column -> typed.some(columnField(column)).isPresent());
    }

    public String keyPapersAt() {
        return Paths.keyPapers(synthesis.id());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/searches";
    }

    /** No search stands chosen where there are several. */
    public List<Select.Choice> runs() {
        Stream<Select.Choice> all = rows.stream().map(r -> Select.Choice.of(r.id(), r.source()));
        return (rows.size() > 1
                        ? Stream.concat(Stream.of(Select.Choice.of("", PutRightWords.RUN_CHOOSE.say())), all)
                        : all)
                .toList();
    }

    /** Files in whose place a corrected export could come. */
    public List<Select.Choice> places() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ReleaseWords.FILE_PLACE_NONE.say())),
                        counting.stream()
                                .map(f -> Select.Choice.of(
                                        f.id().toString(),
                                        ReleaseWords.FILE_PLACE_OF.say(source(f), f.filename(), f.records()))))
                .toList();
    }

    private String source(ImportFile file) {
        return rows.stream()
                .filter(r -> r.id().equals(file.searchRun().toString()))
                .map(Row::source)
                .findFirst()
                .orElse("");
    }
}
