package org.throughline.synthesis.pages;

import static org.throughline.synthesis.QdaWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.synthesis.CodingFile;
import org.throughline.synthesis.Synthesis;

/** Coding to other programs and from them. */
public record ExchangePage(Synthesis synthesis, boolean mayCode, boolean somethingCoded, List<Row> rows, Slips slips)
        implements Page {

    /** @param href empty where the file is another's to take in */
    public record Row(Optional<String> href, String name, String what, String state) {
        static Row of(Synthesis s, CodingFile file, String by, boolean own) {
            return new Row(
                    Optional.of(Paths.exchange(s.id()) + "/" + file.id()).filter(_ -> own),
                    file.filename(),
                    FILE_ROW.say(by, Dates.moment(file.at())),
                    state(file));
        }

        private static String state(CodingFile file) {
            if (file.takenInAt().isEmpty()) {
                return FILE_WAITS.say();
            }
            String came = FILE_CAME.say(file.codings(), file.notTaken().size());
            return file.codings() > 0 && file.standing() == 0 ? came + ", " + FILE_BACK.say() : came;
        }
    }

    @Override
    public String title() {
        return TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    public String at() {
        return Paths.exchange(synthesis.id());
    }

    public List<Choice> goesWith() {
        return List.of(
                Choice.of("names", OUT_NAMES.say()).hint(OUT_NAMES_HINT.say()),
                Choice.of("pdfs", OUT_PDFS.say()).hint(OUT_PDFS_HINT.say()));
    }

    public Set<String> goesWithAtFirst() {
        return Set.of("names");
    }
}
