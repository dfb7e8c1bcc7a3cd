package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Every code of a synthesis with what it means, so that several people read under it alike. */
@Service
public class Codebook {
    private final Syntheses syntheses;
    private final Acting acting;
    private final CodingStore coding;
    private final CodebookStore store;
    private final Clock clock;

    Codebook(Syntheses syntheses, Acting acting, CodingStore coding, CodebookStore store, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.coding = coding;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One code.
     *
     * @param readings how often something is read under it
     * @param themes the names of the themes it stands under
     */
    public record Entry(String code, Optional<CodeMeaning> meaning, int readings, List<String> themes) {}

    /** Every code, in the order of the alphabet. */
    public List<Entry> entries(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> {
            List<Theme> themes = coding.themes(id);
            List<Extract> extracts = coding.extracts(id);
            Map<String, CodeMeaning> said = store.said(id);
            return Coding.known(themes, extracts).stream()
                    .map(code -> new Entry(
                            code,
                            Optional.ofNullable(said.get(code)),
                            (int) extracts.stream()
                                    .flatMap(e -> e.codings().stream())
                                    .filter(c -> c.code().equals(code))
                                    .count(),
                            themes.stream()
                                    .filter(t -> t.holds().contains(code))
                                    .map(Theme::name)
                                    .toList()))
                    .toList();
        });
    }

    /** What each code means that somebody has described, by code. */
    Map<String, CodeMeaning> meanings(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.said(id));
    }

    /** Says what a code means; what was said before stays in the record. */
    public Answer<String> say(Viewer viewer, SynthesisId id, String code, String description, String colour) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            if (!Coding.known(coding.themes(id), coding.extracts(id)).contains(code)) {
                return new Answer.NotThere<>();
            }
            store.say(id, new CodeMeaning(code, description, colour, viewer.seat()), Optional.empty(), clock.instant());
            return new Answer.Done<>(code);
        });
    }
}
