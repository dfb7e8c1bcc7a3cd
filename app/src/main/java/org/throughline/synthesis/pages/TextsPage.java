package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Voice;

/** The texts that can be read here, who reads, and how one's own readings are signed. */
public record TextsPage(
        Synthesis synthesis,
        boolean mayCode,
        List<Row> rows,
        List<Signed> readers,
        String voice,
        String called,
        Typed typed,
        Slips slips)
        implements Page {

    public record Row(String href, String title, String where, String state, List<Signed> readBy) {}

    @Override
    public String title() {
        return TEXTS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/coding");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/texts";
    }

    public List<Choice> voices() {
        return Stream.of(Voice.values())
                .map(v -> Choice.of(v.name(), v.words()))
                .toList();
    }
}
