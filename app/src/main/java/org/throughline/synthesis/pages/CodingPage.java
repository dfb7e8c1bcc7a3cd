package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Passage;
import org.throughline.synthesis.RevisingWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** Extracts with how each person reads them, and the themes made of that. */
public record CodingPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Held> reports,
        List<Extract> extracts,
        List<Theme> themes,
        Map<SeatId, Signed> signs,
        SeatId me,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return CODING_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/coding";
    }

    public List<Select.Choice> reportChoices() {
        return ReportChoices.of(reports);
    }

    public List<Select.Choice> codesAndThemes() {
        return Stream.of(
                        Stream.of(Select.Choice.of("", RevisingWords.PLACE_CHOOSE.say())),
                        codes().stream().map(c -> Select.Choice.of(c, CODE_NAMED.say(c))),
                        themes.stream()
                                .filter(t -> t.kind() == Theme.Kind.DESCRIPTIVE)
                                .map(t -> Select.Choice.of(t.id().toString(), THEME_NAMED.say(t.name()))))
                .flatMap(choices -> choices)
                .toList();
    }

    public List<String> codes() {
        return List.copyOf(Coding.known(themes, extracts));
    }

    public List<Select.Choice> themeChoices() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", RevisingWords.PLACE_CHOOSE_INTO.say())),
                        themes.stream().map(t -> Select.Choice.of(t.id().toString(), kind(t) + ": " + t.name())))
                .toList();
    }

    public List<Choice> kinds() {
        return List.of(
                Choice.of("DESCRIPTIVE", KIND_DESCRIPTIVE.say()).hint(KIND_DESCRIPTIVE_HINT.say()),
                Choice.of("ANALYTICAL", KIND_ANALYTICAL.say()).hint(KIND_ANALYTICAL_HINT.say()));
    }

    public static String kind(Theme theme) {
        return theme.kind() == Theme.Kind.DESCRIPTIVE ? KIND_DESCRIPTIVE.say() : KIND_ANALYTICAL.say();
    }

    public String report(UUID reference) {
        return reports.stream()
                .filter(r -> r.id().equals(reference))
                .map(Held::title)
                .findFirst()
                .orElse("");
    }

    public Signed sign(SeatId seat) {
        return Signed.of(seat, signs);
    }

    public Signed sign(Coder coder) {
        return Signed.of(coder, signs);
    }

    public String synthesisAt() {
        return Paths.of(synthesis.id());
    }

    public String themeAt(Theme theme) {
        return Paths.theme(synthesis.id(), theme.id());
    }

    /** How many passages were read differently. */
    public int differently() {
        return (int)
                Passage.of(extracts).stream().filter(Passage::readDifferently).count();
    }

    public List<Extract> beneath(Theme theme) {
        return Coding.beneath(theme, themes, extracts);
    }

    /** What stands under a theme, by name. */
    public List<String> holds(Theme theme) {
        return theme.holds().stream().map(this::named).toList();
    }

    public String named(String what) {
        return Coding.named(what, themes);
    }
}
