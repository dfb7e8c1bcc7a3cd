package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.ColumnNames;
import org.throughline.synthesis.ColumnWords;
import org.throughline.synthesis.ImportFile;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TakingInWords;
import org.throughline.work.Progress;

/**
 * What a file holds, before it is taken in.
 *
 * @param progress how far its taking in has come, while that goes on
 * @param away why it was put away, where it was
 */
public record PreviewPage(
        Synthesis synthesis,
        ImportFile file,
        SearchRun run,
        List<Row> first,
        Optional<Searching.Compared> compared,
        String replaced,
        boolean leads,
        Optional<Progress> progress,
        Optional<String> away,
        Typed typed,
        Slips slips)
        implements Page {
    public record Row(String title, String authors, String where) {
        /** Who and where, as far as the file tells it. */
        public String under() {
            return Stream.concat(Stream.of(authors), Stream.of(where.split(" · ")))
                    .filter(Predicate.not(String::isBlank))
                    .collect(Collectors.joining(" · "));
        }
    }

    @Override
    public String title() {
        return PREVIEW_TITLE.say(file.filename());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/searches");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/searches/" + file.id();
    }

    /** The columns that a person named: what each holds, and its name. */
    public String columns() {
        return ColumnNames.ASKED.stream()
                .filter(file.columns().names()::containsKey)
                .map(column -> ColumnWords.holds(column) + ": "
                        + file.columns().names().get(column))
                .collect(Collectors.joining(", "));
    }

    /** How far it has come, in a sentence. */
    public static String howFar(Progress progress) {
        return TakingInWords.TAKING_IN_SO_FAR.say(
                progress.done(), progress.inAll().orElse(progress.done()));
    }

    public boolean differs() {
        return file.records() != run.hits();
    }
}
