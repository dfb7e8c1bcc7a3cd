package org.throughline.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a published review's flow as its source reports them.
 *
 * @param boxes number by the box's name in {@link PrismaFlow.Box}; what is missing is "not reported in the source"
 * @param sources how many records each database or register gave; empty where the source does not tell
 * @param reasons how many reports were left out for each reason
 * @param otherSources the same for what was found in other ways
 */
public record ReportedFlow(
        Map<String, Integer> boxes,
        String readIn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PrismaFlow.Line> sources,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PrismaFlow.Line> reasons,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PrismaFlow.Line> otherSources,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PrismaFlow.Line> otherReasons) {
    public ReportedFlow {
        boxes = Map.copyOf(boxes);
        boxes.keySet().forEach(PrismaFlow.Box::valueOf);
        sources = List.copyOf(sources);
        reasons = List.copyOf(reasons);
        otherSources = List.copyOf(otherSources);
        otherReasons = List.copyOf(otherReasons);
    }

    /** Without what each source gave and the reasons. */
    public ReportedFlow(Map<String, Integer> boxes, String readIn) {
        this(boxes, readIn, List.of(), List.of(), List.of(), List.of());
    }

    Count of(PrismaFlow.Box box) {
        @Nullable Integer number = boxes.get(box.name());
        return number == null ? Count.notReported() : Count.of(number);
    }
}
