package org.throughline.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.throughline.law.PublishedLimits;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LawCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter problems = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(problems, true))
                .execute(args);
    }

    @Test
    void the_last_day_of_a_decision_is_printed_with_its_arithmetic_and_law() {
        assertThat(run("law", "due", "R-4", "2026-09-07")).isZero();
        assertThat(out.toString())
                .startsWith("2026-10-19")
                .contains("6 weeks after that day is 19 October 2026")
                .contains("regulation 5(1)");
    }

    @Test
    void every_time_limit_is_listed_with_both_worked_examples() {
        assertThat(run("law")).isZero();
        assertThat(PublishedLimits.all())
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(out.toString())
                        .contains(limit.limit().ruleId() + "  " + limit.name())
                        .contains(limit.lastLawfulDay().words())
                        .contains(limit.dayAfter().words()));
    }

    @Test
    void a_program_can_read_the_same_as_json() {
        assertThat(run("law", "--json")).isZero();
        JsonNode limits = JsonMapper.builder().build().readTree(out.toString());
        assertThat(limits.size()).isEqualTo(PublishedLimits.all().size());
        assertThat(limits.get(0).get("rule").asString()).isEqualTo("R-4");
        assertThat(limits.get(0).get("examples").get(1).get("inTime").asBoolean())
                .isFalse();
    }

    @Test
    void an_unknown_rule_or_a_day_that_is_none_is_asked_wrongly() {
        assertThat(run("law", "due", "R-999", "2026-09-07")).isEqualTo(2);
        assertThat(run("law", "due", "R-4", "7 September")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_day_whose_law_we_do_not_hold_could_not_be_counted() {
        assertThat(run("law", "due", "R-4", "2013-09-07")).isEqualTo(1);
        assertThat(problems.toString()).contains("1 September 2014");
    }
}
