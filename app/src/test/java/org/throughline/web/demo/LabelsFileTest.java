package org.throughline.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.evidence.Axis;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Label;

/** What the made-up area says of the published review is true whenever it is made. */
class LabelsFileTest {
    @Test
    void the_labels_of_the_published_review_have_the_day_on_which_they_were_read_and_not_the_day_of_the_start() {
        LabelsFile file = LabelsFile.read();
        assertThat(file.asLabels(UUID.randomUUID()))
                .extracting(Label::axis)
                .containsExactly(Axis.THEME, Axis.STRENGTH, Axis.BREADTH, Axis.STATUS);
        assertThat(file.asLabels(UUID.randomUUID())).extracting(Label::setOn).containsOnly(LocalDate.of(2026, 11, 22));
        assertThat(file.here()).contains("Invented people");
    }

    @Test
    void each_component_of_the_invented_judgements_is_explained_for_itself() {
        assertThat(ReviewTexts.judgedFirst())
                .extracting(EvidenceContent.Judgement::explanation)
                .doesNotHaveDuplicates();
        assertThat(ReviewTexts.judgedAgain())
                .extracting(EvidenceContent.Judgement::explanation)
                .doesNotHaveDuplicates();
    }
}
