package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaFlow.Line;

class PrismaFlowTest {
    @Test
    void a_flow_that_adds_up_can_be_drawn_and_any_one_box_changed_breaks_it() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Map<Box, Count> boxes = addsUp(random);
            PrismaFlow flow = new PrismaFlow(List.of(), boxes, List.of());
            assertThat(PrismaDrawing.svg(flow)).startsWith("<svg");
            List<Box> any = List.of(
                    Box.IDENTIFIED,
                    Box.DUPLICATES,
                    Box.SCREENED,
                    Box.EXCLUDED,
                    Box.SOUGHT,
                    Box.ASSESSED,
                    Box.REPORTS_INCLUDED,
                    Box.OTHER_IDENTIFIED,
                    Box.OTHER_EXCLUDED,
                    Box.OTHER_SOUGHT,
                    Box.OTHER_ASSESSED,
                    Box.OTHER_WAITING_ASSESSMENT,
                    Box.STUDIES_INCLUDED,
                    Box.STUDIES_ELSEWHERE,
                    Box.STUDIES_HERE);
            Box changed = any.get(random.nextInt(any.size()));
            Map<Box, Count> broken = new EnumMap<>(boxes);
            broken.put(changed, Count.of(flow.known(changed) + 1));
            assertThatThrownBy(() -> new PrismaFlow(List.of(), broken, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not add up");
        }
    }

    @Test
    void in_an_update_the_previous_version_and_what_is_new_make_the_total_and_any_one_box_changed_breaks_it() {
        Map<Box, Count> boxes = new EnumMap<>(Map.of(
                Box.ASSESSED, Count.of(4),
                Box.REPORTS_EXCLUDED, Count.of(1),
                Box.WAITING_ASSESSMENT, Count.of(0),
                Box.NEW_REPORTS, Count.of(3),
                Box.PREVIOUS_REPORTS, Count.of(9),
                Box.PREVIOUS_REPORTS_GONE, Count.of(1),
                Box.REPORTS_INCLUDED, Count.of(11)));
        boxes.putAll(Map.of(
                Box.NEW_STUDIES, Count.of(2),
                Box.PREVIOUS_STUDIES, Count.of(7),
                Box.PREVIOUS_STUDIES_GONE, Count.of(0),
                Box.STUDIES_INCLUDED, Count.of(9)));
        PrismaFlow flow = new PrismaFlow(List.of(), boxes, List.of());
        assertThat(PrismaDrawing.svg(flow)).contains("Total studies included in review: 9");
        for (Box changed : boxes.keySet()) {
            Map<Box, Count> broken = new EnumMap<>(boxes);
            broken.put(changed, Count.of(flow.known(changed) + 1));
            assertThatThrownBy(() -> new PrismaFlow(List.of(), broken, List.of()))
                    .as(changed.name())
                    .hasMessageContaining("does not add up");
        }
    }

    @Test
    void the_sources_come_to_what_was_found_and_the_reasons_to_what_was_left_out() {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        boxes.put(Box.IDENTIFIED, Count.of(30));
        boxes.put(Box.REPORTS_EXCLUDED, Count.of(4));
        List<Line> sources = List.of(new Line("A", 10), new Line("B", 20));
        assertThat(new PrismaFlow(sources, boxes, List.of(new Line("design", 4))).known(Box.IDENTIFIED))
                .isEqualTo(30);
        assertThatThrownBy(() -> new PrismaFlow(List.of(new Line("A", 10)), boxes, List.of()))
                .hasMessageContaining("the sources come to 10");
        assertThatThrownBy(() -> new PrismaFlow(sources, boxes, List.of(new Line("design", 3))))
                .hasMessageContaining("the reasons come to 3");
    }

    @Test
    void a_publication_never_has_more_reports_than_the_review_and_its_boxes_are_drawn_only_where_they_are_told() {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        boxes.put(Box.REPORTS_INCLUDED, Count.of(7));
        boxes.put(Box.STUDIES_INCLUDED, Count.of(6));
        assertThat(PrismaDrawing.svg(new PrismaFlow(List.of(), boxes, List.of())))
                .doesNotContain("in this publication");
        boxes.put(Box.STUDIES_HERE, Count.of(4));
        boxes.put(Box.STUDIES_ELSEWHERE, Count.of(2));
        boxes.put(Box.REPORTS_HERE, Count.of(5));
        assertThat(PrismaDrawing.svg(new PrismaFlow(List.of(), boxes, List.of())))
                .contains("Studies in this publication: 4", "Reports of these studies: 5");
        boxes.put(Box.REPORTS_HERE, Count.of(8));
        assertThatThrownBy(() -> new PrismaFlow(List.of(), boxes, List.of()))
                .hasMessageContaining("The reports included are 7");
    }

    @Test
    void an_equation_that_does_not_hold_is_named_with_both_numbers() {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        boxes.put(Box.ASSESSED, Count.of(9));
        boxes.put(Box.REPORTS_EXCLUDED, Count.of(2));
        boxes.put(Box.WAITING_ASSESSMENT, Count.of(0));
        boxes.put(Box.REPORTS_INCLUDED, Count.of(8));
        assertThatThrownBy(() -> new PrismaFlow(List.of(), boxes, List.of()))
                .isInstanceOfSatisfying(
                        FlowEquation.DoesNotAddUp.class,
                        e -> assertThat(e.broken())
                                .containsExactly(new FlowEquation.Broken(FlowEquation.INCLUDED, 7, 8)))
                .hasMessageContaining("Reports read less those left out make 7, and the reports included are 8");
        boxes.put(Box.OTHER_ASSESSED, Count.of(1));
        boxes.put(Box.OTHER_REPORTS_EXCLUDED, Count.of(0));
        boxes.put(Box.OTHER_WAITING_ASSESSMENT, Count.of(0));
        assertThat(new PrismaFlow(List.of(), boxes, List.of()).hasOtherColumn())
                .as("one more came in other ways")
                .isTrue();
    }

    @Test
    void what_the_source_does_not_report_is_said_and_never_worked_out() {
        PrismaFlow flow = PrismaFlow.reported(
                new ReportedFlow(Map.of("DATABASES", 11, "IDENTIFIED", 7473, "STUDIES_INCLUDED", 137), "the abstract"));
        assertThat(flow.at(Box.SCREENED)).isEqualTo(Count.notReported());
        String drawing = PrismaDrawing.svg(flow);
        assertThat(drawing).contains("7,473", "137", "11");
        assertThat(drawing.split("not reported|not\\s+reported|reported in the source", -1))
                .hasSizeGreaterThan(5);
        assertThatThrownBy(() -> new ReportedFlow(Map.of("GUESSED", 1), "nowhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Box, Count> addsUp(Random random) {
        Map<Box, Integer> n = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            if (!box.ofUpdate()) {
                n.put(box, random.nextInt(50));
            }
        }
        n.put(Box.REPORTS_INCLUDED, of(n, Box.REPORTS_INCLUDED) + of(n, Box.OTHER_ASSESSED)); // enough for both columns
        n.put(
                Box.OTHER_ASSESSED,
                of(n, Box.OTHER_ASSESSED) + of(n, Box.OTHER_REPORTS_EXCLUDED) + of(n, Box.OTHER_WAITING_ASSESSMENT));
        n.put(
                Box.OTHER_SOUGHT,
                of(n, Box.OTHER_ASSESSED) + of(n, Box.OTHER_NOT_RETRIEVED) + of(n, Box.OTHER_WAITING_RETRIEVAL));
        n.put(
                Box.OTHER_IDENTIFIED,
                of(n, Box.OTHER_SOUGHT)
                        + of(n, Box.OTHER_DUPLICATES)
                        + of(n, Box.OTHER_EXCLUDED)
                        + of(n, Box.OTHER_NOT_SCREENED_STOPPED)
                        + of(n, Box.OTHER_WAITING_SCREENING));
        int fromOther =
                of(n, Box.OTHER_ASSESSED) - of(n, Box.OTHER_REPORTS_EXCLUDED) - of(n, Box.OTHER_WAITING_ASSESSMENT);
        n.put(
                Box.ASSESSED,
                of(n, Box.REPORTS_INCLUDED) - fromOther + of(n, Box.REPORTS_EXCLUDED) + of(n, Box.WAITING_ASSESSMENT));
        n.put(Box.STUDIES_INCLUDED, of(n, Box.STUDIES_HERE) + of(n, Box.STUDIES_ELSEWHERE));
        n.put(Box.REPORTS_HERE, random.nextInt(of(n, Box.REPORTS_INCLUDED) + 1));
        n.put(Box.SOUGHT, of(n, Box.ASSESSED) + of(n, Box.NOT_RETRIEVED) + of(n, Box.WAITING_RETRIEVAL));
        n.put(Box.SCREENED, of(n, Box.SOUGHT) + of(n, Box.EXCLUDED));
        n.put(
                Box.IDENTIFIED,
                of(n, Box.SCREENED)
                        + of(n, Box.DUPLICATES)
                        + of(n, Box.AUTOMATION_REMOVED)
                        + of(n, Box.OTHER_REMOVED)
                        + of(n, Box.NOT_SCREENED_STOPPED)
                        + of(n, Box.WAITING_SCREENING));
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        n.forEach((box, number) -> boxes.put(box, Count.of(number)));
        return boxes;
    }

    private static int of(Map<Box, Integer> numbers, Box box) {
        return java.util.Objects.requireNonNull(numbers.get(box));
    }
}
