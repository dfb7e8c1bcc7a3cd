package org.throughline.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.SynthesisId;

/**
 * Extraction and appraisal of the second invented synthesis: the form is tried on two reports, one answer waits to be settled, one
 * quotation names the wrong page, and one report is appraised.
 */
@Component
class DemoForms {
    private static final Question WHO = Question.of("Who took part, and how many", "", List.of());
    private static final Question DESIGN =
            Question.of("Design", "", List.of("interviews", "survey", "mixed methods", "another"));
    private static final Question HELPED = Question.of("What helped", "As the report tells it.", List.of());
    private static final Question HINDERED = Question.of("What hindered", "", List.of());
    private static final Question FUNDING = Question.of("Funding", "", List.of());
    private static final Pattern TOOK_PART =
            Pattern.compile("We spoke with (\\d+) families and (\\d+)\\s+practitioners");

    private final Extraction extraction;
    private final Appraising appraising;
    private final Sheets sheets;
    private final FullTexts fullTexts;
    private final ReportFiles files;

    DemoForms(Extraction extraction, Appraising appraising, Sheets sheets, FullTexts fullTexts, ReportFiles files) {
        this.extraction = extraction;
        this.appraising = appraising;
        this.sheets = sheets;
        this.fullTexts = fullTexts;
        this.files = files;
    }

    void tell(Cast cast, SynthesisId id) {
        Viewer lead = cast.viewer("nadia");
        Viewer ada = cast.viewer("ada");
        Viewer ben = cast.viewer("ben");
        List<Held> included = fullTexts.included(lead, id);
        if (included.size() < 3) {
            return;
        }
        extraction.write(lead, id, List.of(WHO, DESIGN, HELPED, HINDERED, FUNDING), "The first version");
        extraction.pilot(lead, id, List.of(included.get(0).id(), included.get(1).id()));
        Questionnaire form = extraction.versions(lead, id).getLast().questionnaire();
        for (Held held : included.subList(0, 2)) {
            fill(ada, id, form, held.id(), given(words(lead, id, held.id()), "interviews", "3"));
        }
        fill(
                ben,
                id,
                form,
                included.get(0).id(),
                given(words(lead, id, included.get(0).id()), "mixed methods", "2"));
        appraise(lead, ada, ben, id, included.get(0).id());
        appraising.choose(lead, id, included.get(1).id(), "jbi-style-qualitative");
    }

    private void fill(Viewer who, SynthesisId id, Questionnaire form, UUID report, List<Given> given) {
        sheets.keep(who, id, form, report, given);
        sheets.finish(who, id, form, report);
    }

    private String words(Viewer lead, SynthesisId id, UUID report) {
        return files.files(lead, id).stream()
                .filter(f -> f.reference().filter(report::equals).isPresent())
                .findFirst()
                .flatMap(f -> files.open(lead, id, f.id()))
                .map(opened -> opened.pages().get(1).words())
                .orElse("");
    }

    private static List<Given> given(String secondPage, String design, String pageOfHelp) {
        Matcher who = TOOK_PART.matcher(secondPage);
        boolean told = who.find();
        return List.of(
                told
                        ? new Given(
                                WHO.key(),
                                who.group(1) + " families, " + who.group(2) + " practitioners",
                                who.group().replaceAll("\\s+", " "),
                                "2",
                                "",
                                false)
                        : new Given(WHO.key(), "", "", "", "", true),
                new Given(DESIGN.key(), design, "Each conversation lasted about an hour.", "2", "", false),
                new Given(
                        HELPED.key(),
                        "being asked first",
                        "being asked first, before any form was filled in, changed the whole meeting",
                        pageOfHelp,
                        "",
                        false),
                new Given(
                        HINDERED.key(),
                        "change of staff",
                        "What hindered was the change of staff between two meetings.",
                        "3",
                        "",
                        false),
                new Given(FUNDING.key(), "", "", "", "", true));
    }

    private void appraise(Viewer lead, Viewer ada, Viewer ben, SynthesisId id, UUID report) {
        appraising.choose(lead, id, report, "mmat-2018.qualitative");
        appraising.forReport(lead, id, report).ifPresent(tool -> {
            fill(ada, id, tool, report, judged(tool, "Cannot tell"));
            fill(ben, id, tool, report, judged(tool, "No"));
        });
    }

    /** On the last item but one the two differ. */
    private static List<Given> judged(Questionnaire tool, String there) {
        List<Given> all = new ArrayList<>();
        for (Question question : tool.questions()) {
            boolean differs = all.size() == tool.questions().size() - 2;
            all.add(new Given(
                    question.key(),
                    differs ? there : "Yes",
                    "",
                    "",
                    differs ? "Two sentences stand behind one interpretation." : "Told on page 2.",
                    false));
        }
        return all;
    }
}
