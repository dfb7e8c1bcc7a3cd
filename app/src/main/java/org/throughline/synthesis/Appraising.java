package org.throughline.synthesis;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** With which tool each included report is appraised, by its design. What was written with another tool stays with that tool. */
@Service
public class Appraising {
    private final Syntheses syntheses;
    private final Acting acting;
    private final AppraisalTools tools;
    private final ToolChoiceStore store;
    private final FullTexts fullTexts;
    private final Clock clock;

    Appraising(
            Syntheses syntheses,
            Acting acting,
            AppraisalTools tools,
            ToolChoiceStore store,
            FullTexts fullTexts,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.tools = tools;
        this.store = store;
        this.fullTexts = fullTexts;
        this.clock = clock;
    }

    /** The tool of each report that has one. */
    public Map<UUID, AppraisalTool> chosen(Viewer viewer, SynthesisId id) {
        Map<UUID, AppraisalTool> chosen = new HashMap<>();
        acting.as(viewer, () -> store.chosen(id))
                .forEach((reference, key) -> tools.find(key).ifPresent(tool -> chosen.put(reference, tool)));
        return chosen;
    }

    public Optional<Questionnaire> forReport(Viewer viewer, SynthesisId id, UUID reference) {
        return Optional.ofNullable(chosen(viewer, id).get(reference)).map(AppraisalTool::questionnaire);
    }

    public Answer<UUID> choose(Viewer viewer, SynthesisId id, UUID reference, String tool) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            boolean included = fullTexts.included(viewer, id).stream().anyMatch(h -> h.id().equals(reference));
            if (!included || tools.find(tool).isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!tool.equals(store.chosen(id).get(reference))) {
                store.choose(id, reference, tool, viewer.seat(), clock.instant());
                syntheses.tell(
                        viewer,
                        id,
                        SheetWords.TRAIL_TOOL.say(tools.find(tool).orElseThrow().name()));
            }
            return new Answer.Done<>(reference);
        });
    }
}
