package org.throughline.synthesis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.references.Pages;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceDraft;
import org.throughline.references.ReferenceType;

/**
 * A record that goes along to another program, with where it has come to.
 *
 * @param why     why it was left out, or could not be had; empty where nobody had to say
 * @param foundIn the sources that gave it, those of its duplicates too, each once
 */
public record TakenOut(Held held, Standing stands, String why, List<String> foundIn) {
    private static final Map<String, ReferenceType> TYPES =
            Stream.of(ReferenceType.values()).collect(Collectors.toMap(ReferenceType::ris, Function.identity()));

    /** As reference managers read it; where it has come to and which sources gave it stand in its notes. */
    public Reference reference() {
        ReferenceDraft draft = Reference.draft(held.id().toString())
                .type(TYPES.getOrDefault(held.kind(), ReferenceType.OTHER))
                .title(held.title())
                .year(held.year())
                .container(held.container())
                .volume(held.volume())
                .issue(held.issue())
                .pages(Pages.parse(held.pages()))
                .standardNumber(held.numbers())
                .abstractText(held.abstractText())
                .keyword(held.keywords())
                .note(stood())
                .note(TakingOutWords.NOTE_FOUND_IN.say(String.join("; ", foundIn)));
        Stream.of(held.authors().split(Held.BETWEEN, -1)).forEach(draft::author);
        Stream.of(held.dois().split(" ", -1)).forEach(draft::doi);
        return draft.build();
    }

    /** Where it has come to and why, in one line. */
    public String stood() {
        return why.isBlank() ? stands.words() : TakingOutWords.NOTE_WHY.say(stands.words(), why);
    }
}
