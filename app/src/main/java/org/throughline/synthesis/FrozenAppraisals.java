package org.throughline.synthesis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;

/** How the included reports are appraised, for a release: what stands, and nothing that two people still see differently. */
@Component
class FrozenAppraisals {
    private final Appraising appraising;
    private final Sheets sheets;
    private final FullTexts fullTexts;

    FrozenAppraisals(Appraising appraising, Sheets sheets, FullTexts fullTexts) {
        this.appraising = appraising;
        this.sheets = sheets;
        this.fullTexts = fullTexts;
    }

    List<ReleaseContent.Appraised> of(Viewer viewer, SynthesisId id) {
        Map<UUID, AppraisalTool> chosen = appraising.chosen(viewer, id);
        return chosen.isEmpty()
                ? List.of()
                : fullTexts.included(viewer, id).stream()
                        .flatMap(held -> Stream.ofNullable(chosen.get(held.id()))
                                .flatMap(tool -> sheets.compared(viewer, id, tool.questionnaire(), held.id()).stream()
                                        .map(compared -> appraised(held, tool, compared))))
                        .filter(a -> !a.items().isEmpty())
                        .toList();
    }

    private static ReleaseContent.Appraised appraised(Held held, AppraisalTool tool, Compared compared) {
        return new ReleaseContent.Appraised(
                held.id(),
                held.title(),
                tool.name(),
                tool.overall(compared.standing()).orElse(""),
                compared.rows().stream()
                        .flatMap(row -> row.stands().stream()
                                .map(s -> new ReleaseContent.Judged(
                                        row.question().label(),
                                        s.given().value(),
                                        s.given().why(),
                                        s.how().words())))
                        .toList());
    }
}
