package org.throughline.synthesis.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.DrawnPicture;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.bias.BiasTool;
import org.throughline.synthesis.bias.TrafficLights;

/** Risk of bias as it stands among the team, and as files. */
@Controller
class BiasPages {
    /** How many results one drawing shows. */
    private static final int MOST = 200;

    private final Sheets sheets;
    private final FullTexts fullTexts;
    private final Appraising appraising;
    private final List<BiasTool> tools;
    private final Doors doors;

    BiasPages(Sheets sheets, FullTexts fullTexts, Appraising appraising, List<BiasTool> tools, Doors doors) {
        this.sheets = sheets;
        this.fullTexts = fullTexts;
        this.appraising = appraising;
        this.tools = List.copyOf(tools);
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/appraisal/bias")
    Reply all(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> new BiasPage(s, inUse(viewer, s)));
    }

    @GetMapping("/synthesis/{id}/appraisal/bias/{tool}/{kind:svg|png|csv}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String tool, @PathVariable String kind) {
        return doors.open(
                viewer,
                id,
                s -> inUse(viewer, s).stream()
                        .filter(u -> u.key().equals(tool))
                        .findFirst()
                        .<Reply>map(u -> file(u, kind))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Reply.Download file(BiasPage.InUse used, String kind) {
        String name = "risk-of-bias-" + used.key() + "." + kind;
        String svg = TrafficLights.svg(used.tool(), used.rows());
        return switch (kind) {
            case "svg" -> new Reply.Download(name, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
            case "png" -> new Reply.Download(name, "image/png", DrawnPicture.png(svg));
            default -> used.csv().named(name);
        };
    }

    private List<BiasPage.InUse> inUse(Viewer viewer, Synthesis s) {
        Map<UUID, AppraisalTool> chosen = appraising.chosen(viewer, s.id());
        List<Held> included = fullTexts.included(viewer, s.id());
        List<BiasPage.InUse> all = new ArrayList<>();
        for (BiasTool tool : tools) {
            List<TrafficLights.Row> rows = included.stream()
                    .filter(h -> chosen.containsKey(h.id())
                            && chosen.get(h.id()).key().equals(tool.key()))
                    .limit(MOST)
                    .map(h -> new TrafficLights.Row(label(h), judged(viewer, s, tool, h.id())))
                    .toList();
            if (!rows.isEmpty()) {
                all.add(new BiasPage.InUse(tool, tool.rule(), rows));
            }
        }
        return all;
    }

    /** The first author and the year; the title where no author is told. */
    static String label(Held held) {
        String first = held.authors().split("[,;]", 2)[0].strip();
        return (first.isEmpty() ? held.title() : first) + (held.year().isBlank() ? "" : " " + held.year());
    }

    private Optional<BiasTool.Judged> judged(Viewer viewer, Synthesis s, BiasTool tool, UUID reference) {
        return sheets.compared(viewer, s.id(), tool.questionnaire(), reference).flatMap(c -> tool.judged(c.standing()));
    }
}
