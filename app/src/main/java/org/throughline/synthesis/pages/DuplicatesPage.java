package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Deduplicating.SideBySide;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Synthesis;

/** Duplicates: what was set aside, the next pair that a person should look at, and what stands joined. */
public record DuplicatesPage(
        Synthesis synthesis,
        boolean leads,
        boolean maySay,
        Deduplicating.State state,
        Optional<SideBySide> next,
        List<SideBySide> joined,
        List<SideBySide> ofOneWork)
        implements Page {

    @Override
    public String title() {
        return DUPLICATES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String removedAt() {
        return Paths.removed(synthesis.id());
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/duplicates";
    }

    /** Two references field by field. */
    public static Table table(SideBySide pair) {
        Held a = pair.one();
        Held b = pair.other();
        return Table.of(
                        PAIR_TABLE.say(),
                        Table.Column.of(PAIR_FIELD.say()),
                        Table.Column.of(PAIR_ONE.say()),
                        Table.Column.of(PAIR_OTHER.say()))
                .row(PAIR_TITLE.say(), a.title(), b.title())
                .row(PAIR_AUTHORS.say(), a.authors(), b.authors())
                .row(PAIR_WHERE.say(), a.where(), b.where())
                .row("DOI", a.dois(), b.dois())
                .row(PAIR_SOURCE.say(), a.source(), b.source())
                .row(PAIR_ABSTRACT.say(), shortened(a.abstractText()), shortened(b.abstractText()));
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + " …";
    }
}
