package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Each tool says where it comes from and what its authors advise, and adds nothing up. */
class AppraisalToolsTest {
    private final AppraisalTools tools =
            new AppraisalTools(new StaticListableBeanFactory().getBeanProvider(AppraisalTool.class), "no such folder");

    @Test
    void every_tool_has_its_source_and_its_caution_and_a_reason_for_each_judgement() {
        assertThat(tools.all()).hasSize(9);
        assertThat(tools.all()).extracting(AppraisalTool::key).doesNotHaveDuplicates();
        assertThat(tools.all()).allSatisfy(tool -> {
            Questionnaire form = tool.questionnaire();
            assertThat(form.citation()).as(tool.name()).contains("our words");
            assertThat(form.caution()).as(tool.name()).matches("(?s).*(score|added up).*");
            assertThat(form.whyNeeded()).isTrue();
            assertThat(form.questions()).hasSizeGreaterThan(5).allSatisfy(q -> {
                assertThat(q.hint()).endsWith("?");
                assertThat(q.choices()).contains("Yes", "No");
            });
        });
    }

    @Test
    void mmat_asks_two_questions_of_every_design_and_five_of_each() {
        assertThat(tools.all().stream()
                        .filter(t -> t.key().startsWith("mmat-2018."))
                        .map(t -> t.questionnaire().questions()))
                .hasSize(5)
                .allSatisfy(questions -> assertThat(questions)
                        .hasSize(7)
                        .startsWith(tools.find("mmat-2018.mixed")
                                .orElseThrow()
                                .questionnaire()
                                .questions()
                                .subList(0, 2)
                                .toArray(Question[]::new)));
    }

    @Test
    void a_gap_is_a_missing_judgement_one_that_is_no_choice_or_a_missing_reason() {
        Questionnaire form = tools.find("aacods").orElseThrow().questionnaire();
        assertThat(form.gaps(java.util.List.of())).hasSize(12);
        String key = form.questions().getFirst().key();
        assertThat(form.gaps(java.util.List.of(new Given(key, "Perhaps", "", "", "because", false))))
                .contains(new Questionnaire.Gap(key, Questionnaire.Missing.VALUE));
        assertThat(form.gaps(java.util.List.of(new Given(key, "Yes", "", "", "because", false))))
                .noneMatch(gap -> gap.item().equals(key));
    }
}
