package org.throughline.synthesis;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.checklists.Checklist;
import org.throughline.synthesis.checklists.ChecklistFile;

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
        Map<UUID, String> keys = acting.as(viewer, () -> store.chosen(id));
        boolean allHere = keys.values().stream().allMatch(key -> tools.find(key).isPresent());
        List<AppraisalTool> kept = allHere ? List.of() : kept(viewer, id);
        keys.forEach((reference, key) -> tools.find(key)
                .or(() -> kept.stream().filter(t -> t.key().equals(key)).findFirst())
                .ifPresent(tool -> chosen.put(reference, tool)));
        return chosen;
    }

    /** Checklists of one's own as they were when they were chosen here: their files may say something else now, or be gone. */
    private List<AppraisalTool> kept(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.kept(id)).stream()
                .flatMap(told -> switch (ChecklistFile.read(told.getBytes(StandardCharsets.UTF_8), Set.of())) {
                    case ChecklistFile.Read.Whole(Checklist checklist) -> checklist.tools().stream();
                    case ChecklistFile.Read.Refused _ -> Stream.<AppraisalTool>empty();
                })
                .toList();
    }

    public Optional<AppraisalTool> tool(Viewer viewer, SynthesisId id, UUID reference) {
        return Optional.ofNullable(chosen(viewer, id).get(reference));
    }

    public Optional<Questionnaire> forReport(Viewer viewer, SynthesisId id, UUID reference) {
        return tool(viewer, id, reference).map(AppraisalTool::questionnaire);
    }

    public Answer<UUID> choose(Viewer viewer, SynthesisId id, UUID reference, String tool) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            boolean included = fullTexts.included(viewer, id).stream().anyMatch(h -> h.id().equals(reference));
            if (!included || tools.find(tool).isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!tool.equals(store.chosen(id).get(reference))) {
                tools.own(tool).ifPresent(own -> store.keep(id, own, viewer.seat(), clock.instant()));
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
