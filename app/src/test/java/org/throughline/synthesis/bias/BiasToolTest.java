package org.throughline.synthesis.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.synthesis.bias.Judgement.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;

/** The overall judgement follows from the domains by each tool's own rule, and never from adding up. */
class BiasToolTest {
    private final BiasTool rob = BiasTools.robTwo();
    private final BiasTool robins = BiasTools.robinsOne();

    @Test
    void rob_2_is_low_only_where_every_domain_is_and_high_where_one_is() {
        assertThat(OverallRule.ROB_2.of(List.of(LOW, LOW, LOW, LOW, LOW), false))
                .isEqualTo(LOW);
        assertThat(OverallRule.ROB_2.of(List.of(LOW, LOW, SOME_CONCERNS, LOW, LOW), false))
                .isEqualTo(SOME_CONCERNS);
        assertThat(OverallRule.ROB_2.of(List.of(LOW, HIGH, SOME_CONCERNS, LOW, LOW), false))
                .isEqualTo(HIGH);
    }

    @Test
    void rob_2_is_high_where_people_say_that_concerns_in_several_domains_weigh_much_and_not_by_their_number() {
        List<Judgement> all = List.of(SOME_CONCERNS, SOME_CONCERNS, SOME_CONCERNS, SOME_CONCERNS, SOME_CONCERNS);
        assertThat(OverallRule.ROB_2.of(all, false)).isEqualTo(SOME_CONCERNS);
        assertThat(OverallRule.ROB_2.of(all, true)).isEqualTo(HIGH);
        assertThat(OverallRule.ROB_2.of(List.of(LOW, LOW, LOW, LOW, SOME_CONCERNS), true))
                .as("one is not several")
                .isEqualTo(SOME_CONCERNS);
    }

    @Test
    void robins_i_is_as_bad_as_its_worst_domain() {
        assertThat(OverallRule.ROBINS_I.of(List.of(LOW, LOW, LOW, LOW, LOW, LOW, LOW), false))
                .isEqualTo(LOW);
        assertThat(OverallRule.ROBINS_I.of(List.of(LOW, MODERATE, LOW, LOW, LOW, LOW, LOW), false))
                .isEqualTo(MODERATE);
        assertThat(OverallRule.ROBINS_I.of(List.of(SERIOUS, MODERATE, NO_INFORMATION, LOW, LOW, LOW, LOW), false))
                .isEqualTo(SERIOUS);
        assertThat(OverallRule.ROBINS_I.of(List.of(SERIOUS, CRITICAL, LOW, LOW, LOW, LOW, LOW), false))
                .isEqualTo(CRITICAL);
        assertThat(OverallRule.ROBINS_I.of(List.of(SERIOUS, SERIOUS, LOW, LOW, LOW, LOW, LOW), true))
                .isEqualTo(CRITICAL);
        assertThat(OverallRule.ROBINS_I.of(List.of(MODERATE, NO_INFORMATION, LOW, LOW, LOW, LOW, LOW), false))
                .isEqualTo(NO_INFORMATION);
    }

    @Test
    void robins_i_lets_several_moderate_domains_be_serious_together_and_never_by_their_number() {
        List<Judgement> two = List.of(MODERATE, MODERATE, NO_INFORMATION, LOW, LOW, LOW, LOW);
        assertThat(OverallRule.ROBINS_I.of(two, true)).isEqualTo(SERIOUS);
        assertThat(OverallRule.ROBINS_I.of(two, false)).isEqualTo(NO_INFORMATION);
        assertThat(OverallRule.ROBINS_I.of(List.of(MODERATE, LOW, LOW, LOW, LOW, LOW, LOW), true))
                .as("one is not several")
                .isEqualTo(MODERATE);
        assertThat(OverallRule.ROBINS_I.of(List.of(SERIOUS, MODERATE, MODERATE, LOW, LOW, LOW, LOW), true))
                .as("one serious domain is not several")
                .isEqualTo(SERIOUS);
    }

    @Test
    void a_reason_belongs_to_each_judgement_and_to_a_yes_about_several_domains_and_to_nothing_else() {
        Questionnaire form = rob.questionnaire();
        Question result = form.questions().getFirst();
        Question together = form.questions().getLast();
        assertThat(form.asksWhy(result)).isFalse();
        assertThat(form.whyIfYes(together)).isTrue();
        assertThat(form.questions().subList(1, 6)).allMatch(q -> form.asksWhy(q) && !form.whyIfYes(q));
    }

    @Test
    void the_whole_is_told_in_the_tools_own_word_and_not_before_each_answer_is_there() {
        assertThat(rob.overall(answers(rob, "Some concerns", "Yes"))).hasValue("High");
        assertThat(rob.overall(answers(rob, "Some concerns", "No"))).hasValue("Some concerns");
        assertThat(rob.overall(answers(rob, "Low", "No").subList(0, 4))).isEmpty();
    }

    @Test
    void overall_is_never_better_than_the_worst_domain_whatever_the_judgements() {
        for (int code = 0; code < 243; code++) {
            List<Judgement> domains = new ArrayList<>();
            for (int d = 0, rest = code; d < 5; d++, rest /= 3) {
                domains.add(List.of(LOW, SOME_CONCERNS, HIGH).get(rest % 3));
            }
            for (boolean several : new boolean[] {true, false}) {
                Judgement overall = OverallRule.ROB_2.of(domains, several);
                assertThat(domains).allSatisfy(d -> assertThat(d.ordinal()).isLessThanOrEqualTo(overall.ordinal()));
            }
        }
    }

    @Test
    void each_tool_has_its_domains_its_words_its_source_and_a_question_for_each() {
        assertThat(rob.domains()).hasSize(5);
        assertThat(rob.scale()).containsExactly(LOW, SOME_CONCERNS, HIGH);
        assertThat(robins.domains()).hasSize(7);
        assertThat(robins.scale()).containsExactly(LOW, MODERATE, SERIOUS, CRITICAL, NO_INFORMATION);
        for (BiasTool tool : List.of(rob, robins)) {
            assertThat(tool.questionnaire().citation()).contains("doi.org", "our words");
            assertThat(tool.questionnaire().caution()).contains("score");
            assertThat(tool.questionnaire().questions())
                    .hasSize(tool.domains().size() + 2)
                    .allSatisfy(q -> assertThat(q.hint()).endsWith("?"));
        }
    }

    @Test
    void nothing_is_judged_overall_while_one_domain_does_not_stand() {
        List<Given> all = answers(rob, "Low", "No");
        assertThat(rob.judged(all)).hasValue(new BiasTool.Judged("Attendance", List.of(LOW, LOW, LOW, LOW, LOW), LOW));
        assertThat(rob.judged(all.subList(0, all.size() - 1))).isEmpty();
        List<Given> without = new ArrayList<>(all);
        without.remove(2);
        assertThat(rob.judged(without)).isEmpty();
        assertThat(robins.judged(all)).isEmpty();
    }

    private static List<Given> answers(BiasTool tool, String each, String several) {
        List<Question> questions = tool.questionnaire().questions();
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String value = i == 0 ? "Attendance" : i == questions.size() - 1 ? several : each;
            all.add(new Given(questions.get(i).key(), value, "", "", "because", false));
        }
        return all;
    }

    @Test
    void the_drawing_says_every_judgement_by_a_mark_and_a_row_without_judgement_says_that_it_waits() {
        String svg = TrafficLights.svg(
                rob,
                List.of(
                        new TrafficLights.Row("Bright <& 2020", rob.judged(answers(rob, "Some concerns", "Yes"))),
                        new TrafficLights.Row("Eze 2021", Optional.empty())));
        assertThat(svg).contains("Bright &lt;&amp; 2020", "not agreed yet", ">×</text>", "Randomisation process");
        assertThat(svg.split(">!</text>", -1))
                .as("five domains, and one in the legend")
                .hasSize(7);
        String narrow = TrafficLights.narrow(
                rob, List.of(new TrafficLights.Row("Eze 2021", rob.judged(answers(rob, "High", "No")))));
        assertThat(narrow).contains("viewBox=\"0 0 320 ", "1. Eze 2021", "D5 Selection of the reported result");
        assertThat(narrow.split(">×</text>", -1))
                .as("five domains, the whole, and one in the legend")
                .hasSize(8);
        assertThat(org.throughline.pages.DrawnPicture.png(svg)).startsWith((byte) 0x89, 'P', 'N', 'G');
    }
}
