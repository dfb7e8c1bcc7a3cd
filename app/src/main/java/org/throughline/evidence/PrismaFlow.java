package org.throughline.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The PRISMA 2020 flow of records, reports and studies (Page et al. 2021, doi.org/10.1136/bmj.n71), with its second column for
 * what was found in other ways than searching databases and registers. Its equations hold or it cannot be made; where a box is
 * not reported, the equations that need it are not asked.
 *
 * @param sources how many records each database or register gave
 * @param reasons how many reports were left out for each reason, in the protocol's order
 * @param otherSources how many records each website, organisation or chase of citations gave
 * @param otherReasons the reasons in the second column
 */
public record PrismaFlow(
        List<Line> sources,
        Map<Box, Count> boxes,
        List<Line> reasons,
        List<Line> otherSources,
        List<Line> otherReasons) {

    /** One named number of a list inside a box. */
    public record Line(String name, int number) {}

    /** The boxes, in the order in which they are read. The WAITING ones are empty when a review is finished. */
    public enum Box {
        /** The first two, and those from NEW_STUDIES on, are told where a review updates an earlier one. */
        PREVIOUS_STUDIES,
        PREVIOUS_REPORTS,
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
        OTHER_IDENTIFIED(true),
        OTHER_DUPLICATES(true),
        OTHER_EXCLUDED(true),
        OTHER_NOT_SCREENED_STOPPED(true),
        OTHER_WAITING_SCREENING(true),
        OTHER_SOUGHT(true),
        OTHER_NOT_RETRIEVED(true),
        OTHER_WAITING_RETRIEVAL(true),
        OTHER_ASSESSED(true),
        OTHER_REPORTS_EXCLUDED(true),
        OTHER_WAITING_ASSESSMENT(true),
        NEW_STUDIES,
        NEW_REPORTS,
        PREVIOUS_STUDIES_GONE,
        PREVIOUS_REPORTS_GONE,
        REPORTS_INCLUDED,
        STUDIES_INCLUDED,
        /** The last three are told where a publication reports only some of the studies. */
        STUDIES_ELSEWHERE,
        STUDIES_HERE,
        REPORTS_HERE;

        private final boolean inOtherColumn;

        Box() {
            this(false);
        }

        Box(boolean inOtherColumn) {
            this.inOtherColumn = inOtherColumn;
        }

        /** Whether it stands in the column of what was found in other ways. */
        public boolean inOtherColumn() {
            return inOtherColumn;
        }

        /** Whether it is about one publication of the review, and not asked of the review itself. */
        public boolean ofPublication() {
            return this == STUDIES_ELSEWHERE || this == STUDIES_HERE || this == REPORTS_HERE;
        }

        /** Whether it is about an update of an earlier review, and not asked of a review that updates none. */
        public boolean ofUpdate() {
            return switch (this) {
                case PREVIOUS_STUDIES,
                        PREVIOUS_REPORTS,
                        NEW_STUDIES,
                        NEW_REPORTS,
                        PREVIOUS_STUDIES_GONE,
                        PREVIOUS_REPORTS_GONE -> true;
                default -> false;
            };
        }

        public String words() {
            return FlowWords.valueOf("BOX_" + name()).say();
        }
    }

    public PrismaFlow {
        sources = List.copyOf(sources);
        reasons = List.copyOf(reasons);
        otherSources = List.copyOf(otherSources);
        otherReasons = List.copyOf(otherReasons);
        Map<Box, Count> all = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            all.put(box, boxes.getOrDefault(box, Count.notReported()));
        }
        boxes = Map.copyOf(all);
        List<FlowEquation.Broken> broken = FlowEquation.broken(sources, boxes, reasons, otherSources, otherReasons);
        if (!broken.isEmpty()) {
            throw new FlowEquation.DoesNotAddUp(broken);
        }
    }

    /** A flow of one column. */
    public PrismaFlow(List<Line> sources, Map<Box, Count> boxes, List<Line> reasons) {
        this(sources, boxes, reasons, List.of(), List.of());
    }

    /** As a published review reports it. */
    public static PrismaFlow reported(ReportedFlow flow) {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            boxes.put(box, flow.of(box));
        }
        return new PrismaFlow(flow.sources(), boxes, flow.reasons(), flow.otherSources(), flow.otherReasons());
    }

    public Count at(Box box) {
        return boxes.getOrDefault(box, Count.notReported());
    }

    public int known(Box box) {
        return at(box).told().orElse(0);
    }

    /** Whether it goes on to the studies of one publication. */
    public boolean ofPublication() {
        return at(Box.STUDIES_HERE).told().isPresent();
    }

    /** Whether it sets the studies of an earlier version apart from the new ones. */
    public boolean ofUpdate() {
        return at(Box.NEW_REPORTS).told().isPresent();
    }

    /** How many it includes of its own: in an update those that are new. */
    public int reportsOfItsOwn() {
        return known(ofUpdate() ? Box.NEW_REPORTS : Box.REPORTS_INCLUDED);
    }

    /** How many studies it includes of its own: in an update those that are new. */
    public int studiesOfItsOwn() {
        return known(ofUpdate() ? Box.NEW_STUDIES : Box.STUDIES_INCLUDED);
    }

    /** Whether the box has a place in this flow: those of a publication, of an update and of the second column are not in each. */
    public boolean has(Box box) {
        return (!box.ofPublication() || ofPublication())
                && (!box.ofUpdate() || ofUpdate())
                && (!box.inOtherColumn() || hasOtherColumn());
    }

    /** The name of a box; in an update what is included at its end is the total. */
    public String words(Box box) {
        return switch (box) {
            case REPORTS_INCLUDED -> ofUpdate() ? FlowWords.BOX_REPORTS_IN_ALL.say() : box.words();
            case STUDIES_INCLUDED -> ofUpdate() ? FlowWords.BOX_STUDIES_IN_ALL.say() : box.words();
            default -> box.words();
        };
    }

    /** Whether anything is told of what was found in other ways; without it there is no second column. */
    public boolean hasOtherColumn() {
        return boxes.entrySet().stream()
                .anyMatch(e -> e.getKey().inOtherColumn() && e.getValue().told().isPresent());
    }
}
