package org.throughline.synthesis.pages;

import static org.throughline.synthesis.QdaWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.CodingFile;
import org.throughline.synthesis.CodingImport;
import org.throughline.synthesis.Synthesis;

/** A file of another program, before it is taken in and after. */
public record CodingFilePage(Synthesis synthesis, CodingImport.Preview preview, Typed typed, Slips slips)
        implements Page {
    /** How many texts are asked about. */
    static final int ASKED = 60;

    /** How many things that do not fit stand on the page. */
    static final int SHOWN = 100;

    /** @param field of the form @param chosen the report it is, or empty */
    public record Asked(String field, String name, String hint, String chosen) {}

    @Override
    public String title() {
        return FILE_TITLE.say(file().filename());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.exchange(synthesis.id()));
    }

    public String at() {
        return Paths.exchange(synthesis.id()) + "/" + file().id();
    }

    public CodingFile file() {
        return preview.file();
    }

    public boolean takenIn() {
        return file().takenInAt().isPresent();
    }

    public String origin() {
        return file().origin().isBlank() ? FILE_ORIGIN_NOT_TOLD.say() : file().origin();
    }

    public List<Asked> asked() {
        return IntStream.range(0, Math.min(ASKED, preview.sources().size()))
                .mapToObj(i -> {
                    CodingImport.Source source = preview.sources().get(i);
                    return new Asked(
                            "report-" + i,
                            source.name().isBlank() ? WITHOUT_NAME.say() : source.name(),
                            SOURCE_HINT.say(source.readings(), source.comes()),
                            Optional.ofNullable(preview.choices().reports().get(source.guid()))
                                    .map(Object::toString)
                                    .orElse(""));
                })
                .toList();
    }

    public List<Select.Choice> reports() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", SOURCE_NONE.say())),
                        preview.reports().stream().map(r -> Select.Choice.of(r.id().toString(), r.title())))
                .toList();
    }

    public List<Choice> coders() {
        return preview.users().stream()
                .map(u -> Choice.of(u.guid().isEmpty() ? NOBODY : u.guid(), CODER_MINE.say(u.name())))
                .toList();
    }

    /** Stands in the form for readings that name nobody. */
    static final String NOBODY = "nobody";

    public Set<String> mine() {
        return Set.copyOf(preview.choices().mine().stream()
                .map(m -> m.isEmpty() ? NOBODY : m)
                .toList());
    }

    /** What does not come: as it was written down, or as it would be now. */
    public List<String> notTaken() {
        return takenIn() ? file().notTaken() : preview.notTaken();
    }

    public List<String> notTakenHere() {
        return notTaken().stream().limit(SHOWN).toList();
    }

    public int notTakenMore() {
        return Math.max(0, notTaken().size() - SHOWN);
    }

    public String themes() {
        List<String> themes = preview.themes();
        String first = String.join(", ", themes.stream().limit(12).toList());
        return COMES_THEMES.say(themes.size() > 12 ? first + ", " + NOT_MORE.say(themes.size() - 12) : first);
    }
}
