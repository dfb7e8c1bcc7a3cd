package org.throughline.evidence;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a published review's flow as its source reports them.
 *
 * @param boxes number by the box's name in {@link PrismaFlow.Box}; what is missing is "not reported in the source"
 */
public record ReportedFlow(Map<String, Integer> boxes, String readIn) {
    public ReportedFlow {
        boxes = Map.copyOf(boxes);
        boxes.keySet().forEach(PrismaFlow.Box::valueOf);
    }

    Count of(PrismaFlow.Box box) {
        @Nullable Integer number = boxes.get(box.name());
        return number == null ? Count.notReported() : Count.of(number);
    }
}
