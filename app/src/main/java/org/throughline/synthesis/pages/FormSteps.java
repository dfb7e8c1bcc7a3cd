package org.throughline.synthesis.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.SheetWords;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pages.SynthesisPage.Step;

/** The steps at which two people fill a form about each report: extraction and appraisal. */
@Component
class FormSteps {
    private final Extraction extraction;
    private final Appraising appraising;
    private final Sheets sheets;

    FormSteps(Extraction extraction, Appraising appraising, Sheets sheets) {
        this.extraction = extraction;
        this.appraising = appraising;
        this.sheets = sheets;
    }

    List<Step> of(Viewer viewer, Synthesis s, boolean read) {
        return List.of(extractionStep(viewer, s, read), appraisalStep(viewer, s, read));
    }

    private Step extractionStep(Viewer viewer, Synthesis s, boolean read) {
        List<FormVersion> versions = extraction.versions(viewer, s.id());
        int settled =
                versions.isEmpty() ? 0 : settled(viewer, s, versions.getLast().questionnaire());
        return new Step(
                SheetKind.EXTRACTION.at(s),
                SheetWords.STEP_EXTRACTION.say(),
                SheetWords.WHERE_EXTRACTION.say(versions.size(), settled),
                Steps.state(read, settled > 0));
    }

    private Step appraisalStep(Viewer viewer, Synthesis s, boolean read) {
        Map<UUID, AppraisalTool> chosen = appraising.chosen(viewer, s.id());
        int settled = chosen.values().stream()
                .distinct()
                .mapToInt(tool -> settled(viewer, s, tool.questionnaire()))
                .sum();
        return new Step(
                SheetKind.APPRAISAL.at(s),
                SheetWords.STEP_APPRAISAL.say(),
                SheetWords.WHERE_APPRAISAL.say(chosen.size(), settled),
                Steps.state(read, settled > 0));
    }

    private int settled(Viewer viewer, Synthesis s, Questionnaire form) {
        return (int) sheets.allCompared(viewer, s.id(), form).stream()
                .filter(c -> c.open() == 0)
                .count();
    }
}
