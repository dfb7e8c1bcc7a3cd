package org.throughline.synthesis.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.Synthesis;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The flow with its files. */
@Controller
class FlowPages {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Flow flow;
    private final Doors doors;

    FlowPages(Flow flow, Doors doors) {
        this.flow = flow;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/flow")
    Reply flow(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> new FlowPage(s, flow.of(viewer, s.id())));
    }

    @GetMapping("/synthesis/{id}/flow/{kind:svg|csv|json}")
    Reply file(Viewer viewer, @PathVariable String id, @PathVariable String kind) {
        return doors.open(viewer, id, s -> {
            PrismaFlow now = flow.of(viewer, s.id());
            String text = switch (kind) {
                case "svg" -> PrismaDrawing.svg(now);
                case "csv" -> csv(now);
                default -> JSON.writeValueAsString(data(s, now));
            };
            String type = switch (kind) {
                case "svg" -> "image/svg+xml";
                case "csv" -> "text/csv;charset=UTF-8";
                default -> "application/json";
            };
            return new Reply.Download("prisma-flow." + kind, type, text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String csv(PrismaFlow flow) {
        StringBuilder csv = new StringBuilder("box,name,number\r\n");
        flow.sources().forEach(line -> csv.append(row("SOURCE", line.name(), line.number())));
        for (Box box : Box.values()) {
            flow.at(box).told().ifPresent(n -> csv.append(row(box.name(), box.words(), n)));
        }
        flow.reasons().forEach(line -> csv.append(row("REASON", line.name(), line.number())));
        return csv.toString();
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String row(String box, String name, int number) {
        String safe = name.matches("^[=+\\-@].*") ? "'" + name : name;
        return box + ",\"" + safe.replace("\"", "\"\"") + "\"," + number + "\r\n";
    }

    private static Map<String, Object> data(Synthesis s, PrismaFlow flow) {
        Map<String, Object> boxes = new LinkedHashMap<>();
        for (Box box : Box.values()) {
            flow.at(box).told().ifPresent(n -> boxes.put(box.name(), n));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("synthesis", s.title());
        data.put("invented", s.invented());
        data.put("sources", flow.sources());
        data.put("boxes", boxes);
        data.put("reasons", flow.reasons());
        return data;
    }
}
