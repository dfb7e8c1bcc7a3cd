package org.throughline.synthesis.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Compared;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.bias.BiasTool;

/** What was judged of each report with a checklist, as it stands among the team, and as a file. */
@Controller
class JudgementsPages {
    /** How many reports one table shows. */
    private static final int MOST = 500;

    private final Sheets sheets;
    private final FullTexts fullTexts;
    private final Appraising appraising;
    private final Doors doors;

    JudgementsPages(Sheets sheets, FullTexts fullTexts, Appraising appraising, Doors doors) {
        this.sheets = sheets;
        this.fullTexts = fullTexts;
        this.appraising = appraising;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/appraisal/judgements")
    Reply all(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> new JudgementsPage(s, inUse(viewer, s)));
    }

    @GetMapping("/synthesis/{id}/appraisal/judgements/{place:\\d{1,3}}/csv")
    Reply csv(Viewer viewer, @PathVariable String id, @PathVariable int place) {
        return doors.open(viewer, id, s -> {
            List<JudgementsPage.InUse> all = inUse(viewer, s);
            return place < 1 || place > all.size()
                    ? new Reply.NotThere()
                    : all.get(place - 1).csv().named("judgements-" + place + ".csv");
        });
    }

    /** The checklists that are in use, by their names. */
    private List<JudgementsPage.InUse> inUse(Viewer viewer, Synthesis s) {
        Map<UUID, AppraisalTool> chosen = appraising.chosen(viewer, s.id());
        Map<String, AppraisalTool> tools = new LinkedHashMap<>();
        Map<String, List<JudgementsPage.Row>> rows = new LinkedHashMap<>();
        fullTexts.included(viewer, s.id()).stream().limit(MOST).forEach(held -> {
            AppraisalTool tool = chosen.get(held.id());
            if (tool != null && !(tool instanceof BiasTool)) {
                tools.put(tool.key(), tool);
                rows.computeIfAbsent(tool.key(), _ -> new ArrayList<>()).add(row(viewer, s, tool, held));
            }
        });
        return tools.values().stream()
                .sorted(Comparator.comparing(AppraisalTool::name).thenComparing(AppraisalTool::key))
                .map(tool -> new JudgementsPage.InUse(tool, rows.getOrDefault(tool.key(), List.of())))
                .toList();
    }

    private JudgementsPage.Row row(Viewer viewer, Synthesis s, AppraisalTool tool, Held held) {
        Optional<Compared> compared = sheets.compared(viewer, s.id(), tool.questionnaire(), held.id());
        List<Given> standing = compared.map(Compared::standing).orElse(List.of());
        return new JudgementsPage.Row(
                BiasPages.label(held) + ": " + held.title(),
                tool.questionnaire().questions().stream()
                        .map(q -> Given.in(standing, q.key()).value())
                        .toList());
    }
}
