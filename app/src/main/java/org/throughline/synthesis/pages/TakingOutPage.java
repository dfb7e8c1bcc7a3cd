package org.throughline.synthesis.pages;

import static org.throughline.synthesis.TakingOutWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.pages.Page;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TakingOut.Which;

/** Which records go along, and as which file. */
public record TakingOutPage(Synthesis synthesis, Map<Which, Integer> howMany) implements Page {
    @Override
    public String title() {
        return OUT_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.records(synthesis.id());
    }

    public boolean nothing() {
        return held().isEmpty();
    }

    /** Only choices that hold something. */
    public List<Choice> which() {
        return held().stream()
                .map(w -> Choice.of(w.name(), OUT_COUNTED.say(w.words(), howMany.getOrDefault(w, 0))))
                .toList();
    }

    public String whichAtFirst() {
        return held().getFirst().name();
    }

    public List<Choice> formats() {
        return Stream.of(RecordFiles.Kind.values())
                .map(k -> Choice.of(k.name(), k.words()))
                .toList();
    }

    public String formatAtFirst() {
        return RecordFiles.Kind.RIS.name();
    }

    private List<Which> held() {
        return Stream.of(Which.values())
                .filter(w -> howMany.getOrDefault(w, 0) > 0)
                .toList();
    }
}
