package org.throughline.synthesis.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaPicture;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.Synthesis;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A flow as a file: drawing, picture, table, data. */
final class FlowFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FlowFiles() {}

    static Reply.Download of(String kind, Synthesis s, PrismaFlow flow) {
        String name = "prisma-flow." + kind;
        return switch (kind) {
            case "svg" -> new Reply.Download(name, "image/svg+xml", bytes(PrismaDrawing.svg(flow)));
            case "png" -> new Reply.Download(name, "image/png", PrismaPicture.png(flow));
            case "csv" -> csv(flow).named(name);
            default -> new Reply.Download(name, "application/json", bytes(JSON.writeValueAsString(data(s, flow))));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SafeCsv csv(PrismaFlow flow) {
        SafeCsv csv = SafeCsv.of("box", "name", "number");
        lines(csv, "SOURCE", flow.sources());
        for (Box box : Box.values()) {
            flow.at(box).told().ifPresent(n -> csv.row(box.name(), box.words(), Integer.toString(n)));
        }
        lines(csv, "REASON", flow.reasons());
        lines(csv, "OTHER_SOURCE", flow.otherSources());
        lines(csv, "OTHER_REASON", flow.otherReasons());
        return csv;
    }

    private static void lines(SafeCsv csv, String box, List<PrismaFlow.Line> lines) {
        lines.forEach(line -> csv.row(box, line.name(), Integer.toString(line.number())));
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
        data.put("otherSources", flow.otherSources());
        data.put("otherReasons", flow.otherReasons());
        return data;
    }
}
