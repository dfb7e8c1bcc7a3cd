package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Synthesis;

/** The searches, what came out of each, and the forms for one more search and one more file. */
public record SearchesPage(
        Synthesis synthesis, boolean leads, List<Row> rows, int hits, int takenIn, Typed typed, Slips slips)
        implements Page {

    /** One search with its files. */
    public record Row(
            String id,
            String source,
            String how,
            String strategy,
            int hits,
            List<FileRow> files,
            int takenIn,
            String difference) {}

    public record FileRow(String href, String name, String what, boolean takenIn) {}

    @Override
    public String title() {
        return SEARCHES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/searches";
    }

    public List<Select.Choice> runs() {
        return rows.stream().map(r -> Select.Choice.of(r.id(), r.source())).toList();
    }
}
