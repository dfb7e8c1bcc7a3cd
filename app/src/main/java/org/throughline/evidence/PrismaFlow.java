package org.throughline.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The PRISMA 2020 flow of records, reports and studies (Page et al. 2021, doi.org/10.1136/bmj.n71). Its equations hold or it
 * cannot be made: identified less what was removed is what was screened, and so on down. Where a box is not reported, the
 * equations that need it are not asked.
 *
 * @param sources how many records each database or register gave
 * @param reasons how many reports were left out for each reason, in the protocol's order
 */
public record PrismaFlow(List<Line> sources, Map<Box, Count> boxes, List<Line> reasons) {

    /** One named number of a list inside a box. */
    public record Line(String name, int number) {}

    /** The boxes, in the order in which they are read. The WAITING ones are empty when a review is finished. */
    public enum Box {
        DATABASES,
        IDENTIFIED,
        DUPLICATES,
        AUTOMATION_REMOVED,
        OTHER_REMOVED,
        NOT_SCREENED_STOPPED,
        WAITING_SCREENING,
        SCREENED,
        EXCLUDED,
        SOUGHT,
        NOT_RETRIEVED,
        WAITING_RETRIEVAL,
        ASSESSED,
        REPORTS_EXCLUDED,
        WAITING_ASSESSMENT,
        REPORTS_INCLUDED,
        STUDIES_INCLUDED;

        public String words() {
            return EvidenceWords.valueOf("BOX_" + name()).say();
        }
    }

    public PrismaFlow {
        sources = List.copyOf(sources);
        reasons = List.copyOf(reasons);
        Map<Box, Count> all = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            all.put(box, boxes.getOrDefault(box, Count.notReported()));
        }
        boxes = Map.copyOf(all);
        List<String> broken = broken(sources, boxes, reasons);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException("The flow does not add up: " + String.join("; ", broken));
        }
    }

    /** As a published review reports it. */
    public static PrismaFlow reported(ReportedFlow flow) {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            boxes.put(box, flow.of(box));
        }
        return new PrismaFlow(List.of(), boxes, List.of());
    }

    public Count at(Box box) {
        return boxes.getOrDefault(box, Count.notReported());
    }

    public int known(Box box) {
        return at(box).told().orElse(0);
    }

    /** Each equation that is broken, in words; none for a flow that exists. */
    private static List<String> broken(List<Line> sources, Map<Box, Count> boxes, List<Line> reasons) {
        List<String> broken = new ArrayList<>();
        if (!sources.isEmpty()) {
            equal(broken, "the sources", sum(sources), boxes, Box.IDENTIFIED);
        }
        if (!reasons.isEmpty()) {
            equal(broken, "the reasons", sum(reasons), boxes, Box.REPORTS_EXCLUDED);
        }
        less(
                broken,
                boxes,
                Box.IDENTIFIED,
                Box.SCREENED,
                Box.DUPLICATES,
                Box.AUTOMATION_REMOVED,
                Box.OTHER_REMOVED,
                Box.NOT_SCREENED_STOPPED,
                Box.WAITING_SCREENING);
        less(broken, boxes, Box.SCREENED, Box.SOUGHT, Box.EXCLUDED);
        less(broken, boxes, Box.SOUGHT, Box.ASSESSED, Box.NOT_RETRIEVED, Box.WAITING_RETRIEVAL);
        less(broken, boxes, Box.ASSESSED, Box.REPORTS_INCLUDED, Box.REPORTS_EXCLUDED, Box.WAITING_ASSESSMENT);
        return broken;
    }

    private static int sum(List<Line> lines) {
        return lines.stream().mapToInt(Line::number).sum();
    }

    private static void equal(List<String> broken, String what, int sum, Map<Box, Count> boxes, Box box) {
        OptionalInt there = number(boxes, box);
        if (there.isPresent() && there.getAsInt() != sum) {
            broken.add("%s come to %d and %s holds %d".formatted(what, sum, box, there.getAsInt()));
        }
    }

    private static void less(List<String> broken, Map<Box, Count> boxes, Box from, Box to, Box... taken) {
        OptionalInt left = number(boxes, from);
        OptionalInt right = number(boxes, to);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        int rest = left.getAsInt();
        for (Box box : taken) {
            OptionalInt number = number(boxes, box);
            if (number.isEmpty()) {
                return;
            }
            rest -= number.getAsInt();
        }
        if (rest != right.getAsInt()) {
            broken.add("%s less what was taken away is %d and %s holds %d".formatted(from, rest, to, right.getAsInt()));
        }
    }

    private static OptionalInt number(Map<Box, Count> boxes, Box box) {
        return boxes.getOrDefault(box, Count.notReported()).told();
    }
}
