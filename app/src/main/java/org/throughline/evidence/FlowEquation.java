package org.throughline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaFlow.Line;

/** The equations that hold between the boxes of a flow, each with a name and a sentence for when it does not. */
public enum FlowEquation {
    SOURCES,
    SCREENED,
    SOUGHT,
    ASSESSED,
    REASONS,
    INCLUDED,
    OTHER_SOURCES,
    OTHER_SOUGHT,
    OTHER_ASSESSED,
    OTHER_REASONS,
    UPDATE_STUDIES,
    UPDATE_REPORTS,
    PUBLICATION,
    PUBLICATION_REPORTS,
    BELOW_ZERO;

    /** An equation that does not hold: what one comes to by counting, and what stands in the box. */
    public record Broken(FlowEquation equation, int counted, int stands) {
        public String words() {
            return FlowWords.valueOf("EQUATION_" + equation.name()).say(counted, stands);
        }
    }

    /** Thrown by a flow that does not add up, with every equation that is broken. */
    public static final class DoesNotAddUp extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final transient List<Broken> broken;

        DoesNotAddUp(List<Broken> broken) {
            super(FlowWords.DOES_NOT_ADD_UP.say(
                    broken.stream().map(Broken::words).collect(Collectors.joining("; "))));
            this.broken = List.copyOf(broken);
        }

        public List<Broken> broken() {
            return broken;
        }
    }

    /** For whoever counts and comes below zero: what was taken away is more than there was. */
    public static DoesNotAddUp belowZero(int number) {
        return new DoesNotAddUp(List.of(new Broken(BELOW_ZERO, 0, number)));
    }

    /** Each equation that is broken; none for a flow that exists. An equation is not asked where a box is not reported. */
    static List<Broken> broken(
            List<Line> sources,
            Map<Box, Count> boxes,
            List<Line> reasons,
            List<Line> otherSources,
            List<Line> otherReasons) {
        Asking asking = new Asking(boxes, new ArrayList<>());
        asking.sum(SOURCES, sources, Box.IDENTIFIED);
        asking.sum(REASONS, reasons, Box.REPORTS_EXCLUDED);
        asking.sum(OTHER_SOURCES, otherSources, Box.OTHER_IDENTIFIED);
        asking.sum(OTHER_REASONS, otherReasons, Box.OTHER_REPORTS_EXCLUDED);
        asking.rest(
                SCREENED,
                Box.IDENTIFIED,
                Box.SCREENED,
                Box.DUPLICATES,
                Box.AUTOMATION_REMOVED,
                Box.OTHER_REMOVED,
                Box.NOT_SCREENED_STOPPED,
                Box.WAITING_SCREENING);
        asking.rest(SOUGHT, Box.SCREENED, Box.SOUGHT, Box.EXCLUDED);
        asking.rest(ASSESSED, Box.SOUGHT, Box.ASSESSED, Box.NOT_RETRIEVED, Box.WAITING_RETRIEVAL);
        asking.rest(
                OTHER_SOUGHT,
                Box.OTHER_IDENTIFIED,
                Box.OTHER_SOUGHT,
                Box.OTHER_DUPLICATES,
                Box.OTHER_EXCLUDED,
                Box.OTHER_NOT_SCREENED_STOPPED,
                Box.OTHER_WAITING_SCREENING);
        asking.rest(
                OTHER_ASSESSED,
                Box.OTHER_SOUGHT,
                Box.OTHER_ASSESSED,
                Box.OTHER_NOT_RETRIEVED,
                Box.OTHER_WAITING_RETRIEVAL);
        asking.included();
        asking.total(
                UPDATE_STUDIES, Box.PREVIOUS_STUDIES, Box.PREVIOUS_STUDIES_GONE, Box.NEW_STUDIES, Box.STUDIES_INCLUDED);
        asking.total(
                UPDATE_REPORTS, Box.PREVIOUS_REPORTS, Box.PREVIOUS_REPORTS_GONE, Box.NEW_REPORTS, Box.REPORTS_INCLUDED);
        asking.rest(PUBLICATION, Box.STUDIES_INCLUDED, Box.STUDIES_HERE, Box.STUDIES_ELSEWHERE);
        asking.atMost(PUBLICATION_REPORTS, Box.REPORTS_INCLUDED, Box.REPORTS_HERE);
        return asking.broken();
    }

    /** The boxes that are asked about, and what has been found broken so far. */
    private record Asking(Map<Box, Count> boxes, List<Broken> broken) {
        void sum(FlowEquation equation, List<Line> lines, Box box) {
            OptionalInt there = number(box);
            int sum = lines.stream().mapToInt(Line::number).sum();
            if (!lines.isEmpty() && there.isPresent() && there.getAsInt() != sum) {
                broken.add(new Broken(equation, sum, there.getAsInt()));
            }
        }

        void rest(FlowEquation equation, Box from, Box to, Box... taken) {
            holds(equation, left(from, taken), number(to));
        }

        /** What the previous version had and what is new make the total; what no longer counts is taken from what it had. */
        void total(FlowEquation equation, Box previous, Box gone, Box fresh, Box all) {
            OptionalInt had = number(previous);
            OptionalInt more = number(fresh);
            if (had.isPresent() && more.isPresent()) {
                holds(equation, OptionalInt.of(had.getAsInt() - number(gone).orElse(0) + more.getAsInt()), number(all));
            }
        }

        /**
         * What is read and not left out in both columns is included, or in an update newly included; a column of which nothing is
         * told has nothing.
         */
        void included() {
            OptionalInt first = left(Box.ASSESSED, Box.REPORTS_EXCLUDED, Box.WAITING_ASSESSMENT);
            OptionalInt second = left(Box.OTHER_ASSESSED, Box.OTHER_REPORTS_EXCLUDED, Box.OTHER_WAITING_ASSESSMENT);
            boolean oneColumn = boxes.entrySet().stream()
                    .noneMatch(e ->
                            e.getKey().inOtherColumn() && e.getValue().told().isPresent());
            OptionalInt included = number(number(Box.NEW_REPORTS).isPresent() ? Box.NEW_REPORTS : Box.REPORTS_INCLUDED);
            if (first.isPresent() && (oneColumn || second.isPresent())) {
                holds(INCLUDED, OptionalInt.of(first.getAsInt() + second.orElse(0)), included);
            }
        }

        /** A part is never more than its whole; what a report tells of two studies may stand in both parts. */
        void atMost(FlowEquation equation, Box whole, Box part) {
            OptionalInt all = number(whole);
            OptionalInt some = number(part);
            if (all.isPresent() && some.isPresent() && some.getAsInt() > all.getAsInt()) {
                broken.add(new Broken(equation, all.getAsInt(), some.getAsInt()));
            }
        }

        private void holds(FlowEquation equation, OptionalInt rest, OptionalInt stands) {
            if (rest.isPresent() && stands.isPresent() && rest.getAsInt() != stands.getAsInt()) {
                broken.add(new Broken(equation, rest.getAsInt(), stands.getAsInt()));
            }
        }

        private OptionalInt left(Box from, Box... taken) {
            OptionalInt whole = number(from);
            if (whole.isEmpty()) {
                return whole;
            }
            int rest = whole.getAsInt();
            for (Box box : taken) {
                OptionalInt number = number(box);
                if (number.isEmpty()) {
                    return number;
                }
                rest -= number.getAsInt();
            }
            return OptionalInt.of(rest);
        }

        private OptionalInt number(Box box) {
            return boxes.getOrDefault(box, Count.notReported()).told();
        }
    }
}
