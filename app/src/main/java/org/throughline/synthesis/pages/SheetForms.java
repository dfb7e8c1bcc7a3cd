package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.ReportFile;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.ReportPage;
import org.throughline.synthesis.Synthesis;

/** Which form a report has, what was typed into it, and the words it can be checked against. */
@Component
class SheetForms {
    private final Extraction extraction;
    private final Appraising appraising;
    private final ReportFiles files;

    SheetForms(Extraction extraction, Appraising appraising, ReportFiles files) {
        this.extraction = extraction;
        this.appraising = appraising;
        this.files = files;
    }

    Optional<Questionnaire> of(Viewer viewer, Synthesis s, SheetKind kind, UUID reference) {
        return switch (kind) {
            case EXTRACTION -> extraction.forReport(viewer, s.id(), reference).map(FormVersion::questionnaire);
            case APPRAISAL -> appraising.forReport(viewer, s.id(), reference);
        };
    }

    /** How the whole is judged by the rule of a report's tool; empty where the tool has none or an answer is missing. */
    String overall(Viewer viewer, Synthesis s, SheetKind kind, UUID reference, List<Given> given) {
        return kind.isAppraisal()
                ? appraising
                        .tool(viewer, s.id(), reference)
                        .flatMap(tool -> tool.overall(given))
                        .orElse("")
                : "";
    }

    List<ReportFile> files(Viewer viewer, Synthesis s, UUID reference) {
        return files.files(viewer, s.id()).stream()
                .filter(f -> f.reference().equals(Optional.of(reference)))
                .toList();
    }

    List<ReportPage> words(Viewer viewer, Synthesis s, UUID reference) {
        return files(viewer, s, reference).stream()
                .findFirst()
                .flatMap(f -> files.open(viewer, s.id(), f.id()))
                .map(ReportFiles.Opened::pages)
                .orElse(List.of());
    }

    static List<Given> given(Questionnaire form, Form typed) {
        List<Given> all = new ArrayList<>();
        form.questions().forEach(q -> all.add(given(q, typed, "-" + q.key())));
        return all;
    }

    static Given given(Question q, Form typed, String own) {
        boolean none = typed.typed().has("none" + own, "yes");
        return new Given(
                q.key(),
                typed.some("value" + own).orElse(""),
                typed.some("quote" + own).orElse(""),
                typed.some("page" + own).orElse(""),
                typed.some("why" + own).orElse(""),
                none);
    }

    /** Notes every gap at the field that has it. */
    static void wrong(Form form, Questionnaire questionnaire, List<Questionnaire.Gap> gaps) {
        for (Questionnaire.Gap gap : gaps) {
            Optional<Question> question = questionnaire.questions().stream()
                    .filter(q -> q.key().equals(gap.item()))
                    .findFirst();
            String label = question.map(Question::label).orElse("");
            boolean chosen = question.filter(q -> !q.choices().isEmpty()).isPresent();
            String own = "-" + gap.item();
            switch (gap.missing()) {
                case VALUE ->
                    form.wrong(
                            "value" + own,
                            !questionnaire.whyNeeded()
                                    ? MISSING_VALUE.say(label)
                                    : chosen ? MISSING_JUDGEMENT.say(label) : MISSING_WRITTEN.say(label));
                case QUOTE -> form.wrong("quote" + own, MISSING_QUOTE.say(label));
                case PAGE -> form.wrong("page" + own, MISSING_PAGE.say(label));
                case EITHER -> form.wrong("value" + own, EITHER_OR.say(label));
                case WHY -> form.wrong("why" + own, MISSING_REASON.say(label));
            }
        }
    }
}
