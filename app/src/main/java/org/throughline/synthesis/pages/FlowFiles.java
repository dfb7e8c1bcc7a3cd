package org.throughline.synthesis.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaPicture;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.EarlierReview;
import org.throughline.synthesis.ReleaseWords;
import org.throughline.synthesis.Synthesis;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A flow as a file: drawing, picture, table, data. */
final class FlowFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What an earlier version may leave unreported, and the totals with it. */
    private static final Set<Box> LAST =
            Set.of(Box.PREVIOUS_STUDIES, Box.PREVIOUS_REPORTS, Box.STUDIES_INCLUDED, Box.REPORTS_INCLUDED);

    private FlowFiles() {}

    static Reply.Download of(String kind, Synthesis s, PrismaFlow flow) {
        return of(kind, s, flow, Optional.empty());
    }

    /** The same, with the earlier review that it updates. */
    static Reply.Download of(String kind, Synthesis s, PrismaFlow flow, Optional<EarlierReview> earlier) {
        String name = "prisma-flow." + kind;
        return switch (kind) {
            case "svg" -> new Reply.Download(name, "image/svg+xml", bytes(PrismaDrawing.svg(flow)));
            case "png" -> new Reply.Download(name, "image/png", PrismaPicture.png(flow));
            case "csv" -> csv(flow, earlier).named(name);
            default ->
                new Reply.Download(name, "application/json", bytes(JSON.writeValueAsString(data(s, flow, earlier))));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A box without a number is not reported in the source. */
    private static SafeCsv csv(PrismaFlow flow, Optional<EarlierReview> earlier) {
        SafeCsv csv = SafeCsv.of("box", "name", "number");
        earlier.map(FlowFiles::cited).ifPresent(cited -> csv.row("EARLIER_REVIEW", cited, ""));
        lines(csv, "SOURCE", flow.sources());
        for (Box box : Box.values()) {
            OptionalInt told = flow.at(box).told();
            if (told.isPresent() || flow.ofUpdate() && LAST.contains(box)) {
                csv.row(box.name(), flow.words(box), told.isPresent() ? Integer.toString(told.getAsInt()) : "");
            }
        }
        lines(csv, "REASON", flow.reasons());
        lines(csv, "OTHER_SOURCE", flow.otherSources());
        lines(csv, "OTHER_REASON", flow.otherReasons());
        return csv;
    }

    private static void lines(SafeCsv csv, String box, List<PrismaFlow.Line> lines) {
        lines.forEach(line -> csv.row(box, line.name(), Integer.toString(line.number())));
    }

    private static String cited(EarlierReview earlier) {
        return switch (earlier.what()) {
            case EarlierReview.OfRelease(int release) -> ReleaseWords.DIFFERENCE_RELEASE.say(release);
            case EarlierReview.Published p -> p.citation();
            case EarlierReview.Nothing _ -> "";
        };
    }

    /** What is not in it is not reported in the source. */
    private static Map<String, Object> updates(EarlierReview earlier) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (earlier.what() instanceof EarlierReview.OfRelease(int release)) {
            data.put("release", release);
        }
        if (earlier.what() instanceof EarlierReview.Published p) {
            data.put("citation", p.citation());
        }
        data.put("why", earlier.why());
        data.put("at", earlier.at().toString());
        return data;
    }

    private static Map<String, Object> data(Synthesis s, PrismaFlow flow, Optional<EarlierReview> earlier) {
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
        earlier.ifPresent(e -> data.put("updates", updates(e)));
        return data;
    }
}
