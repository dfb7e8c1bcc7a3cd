package org.throughline.synthesis.pages;

import static org.throughline.synthesis.CodebookWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.CodeMeaning;
import org.throughline.synthesis.Codebook;
import org.throughline.synthesis.CodebookWords;
import org.throughline.synthesis.Synthesis;

/** Every code with what it means. */
public record CodebookPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Codebook.Entry> entries,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    /** The colours that can be chosen here; others come from other programs, and stay. */
    private static final List<CodebookWords> COLOURS = List.of(
            COLOUR_12436D,
            COLOUR_801650,
            COLOUR_28A197,
            COLOUR_A4420C,
            COLOUR_6F4E9B,
            COLOUR_3D3D3D,
            COLOUR_00703C,
            COLOUR_B58840,
            COLOUR_912B88);

    @Override
    public String title() {
        return CODEBOOK_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    public String at() {
        return Paths.codebook(synthesis.id());
    }

    /** Its place on the page, from 1: codes have no other name than themselves. */
    static int number(List<Codebook.Entry> entries, String code) {
        return 1 + entries.stream().map(Codebook.Entry::code).toList().indexOf(code);
    }

    public int number(Codebook.Entry entry) {
        return number(entries, entry.code());
    }

    public String used(Codebook.Entry entry) {
        String used = CODEBOOK_USED.say(entry.readings());
        return entry.themes().isEmpty() ? used : used + ", " + CODEBOOK_THEMES.say(String.join(", ", entry.themes()));
    }

    public String said(CodeMeaning meaning) {
        return CODEBOOK_BY.say(Signed.of(meaning.by(), signs).name());
    }

    /** The name of a colour that we know, or the colour as it came. */
    public static String named(String colour) {
        return COLOURS.stream()
                .filter(c -> value(c).equals(colour))
                .findFirst()
                .map(CodebookWords::say)
                .orElse(colour);
    }

    private static String value(CodebookWords colour) {
        return "#" + colour.name().substring("COLOUR_".length());
    }

    static boolean known(String colour) {
        return colour.isEmpty() || COLOURS.stream().anyMatch(c -> value(c).equals(colour));
    }

    public List<Select.Choice> colours(Codebook.Entry entry) {
        String now = colour(entry);
        Stream<Select.Choice> other =
                known(now) ? Stream.empty() : Stream.of(Select.Choice.of(now, COLOUR_AS_NOW.say(now)));
        return Stream.of(
                        Stream.of(Select.Choice.of("", COLOUR_NONE.say())),
                        other,
                        COLOURS.stream().map(c -> Select.Choice.of(value(c), c.say())))
                .flatMap(s -> s)
                .toList();
    }

    static String colour(Codebook.Entry entry) {
        return entry.meaning().map(CodeMeaning::colour).orElse("");
    }

    private boolean typedHere(Codebook.Entry entry) {
        return typed.text("code").equals(entry.code());
    }

    /** Whether the form of this code stands open: because of what was typed into it. */
    public boolean open(Codebook.Entry entry) {
        return typedHere(entry) && slips.any();
    }

    public String description(Codebook.Entry entry) {
        return typedHere(entry)
                ? typed.text("description")
                : entry.meaning().map(CodeMeaning::description).orElse("");
    }

    public String chosen(Codebook.Entry entry) {
        return typedHere(entry) ? typed.text("colour") : colour(entry);
    }
}
