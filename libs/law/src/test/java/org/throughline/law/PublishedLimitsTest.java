package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.law.PublishedLimits.PublishedLimit;

/** The build fails here if a time limit lacks a citation, a plain line or two worked examples that hold. */
class PublishedLimitsTest {

    static List<PublishedLimit> limits() {
        return PublishedLimits.all();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void each_has_a_citation_a_plain_line_and_says_who_owes_it(PublishedLimit limit) {
        assertThat(limit.citation().provision()).isNotBlank();
        assertThat(limit.citation().text()).contains(limit.citation().provision());
        assertThat(limit.citation().address()).startsWith("https://www.legislation.gov.uk/u");
        assertThat(limit.plainWords()).isNotBlank();
        assertThat(limit.whoOwesIt()).isNotBlank();
        assertThat(limit.howCounted()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void each_has_its_last_lawful_day_and_the_day_after_worked_by_hand(PublishedLimit limit) {
        assertThat(limit.limit().lastDay(limit.lastLawfulDay().event()))
                .isEqualTo(limit.lastLawfulDay().act());
        assertThat(limit.lastLawfulDay().inTime()).isTrue();
        assertThat(limit.dayAfter().act()).isEqualTo(limit.lastLawfulDay().act().plusDays(1));
        assertThat(limit.dayAfter().inTime()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_family_can_read_each_line(PublishedLimit limit) {
        Stream.of(limit.plainWords(), limit.howCounted(), limit.dayAfter().words())
                .flatMap(words -> Stream.of(words.split("(?<=\\.) ")))
                .forEach(sentence ->
                        assertThat(sentence.split(" ").length).as(sentence).isLessThanOrEqualTo(25));
        assertThat(limit.plainWords().toLowerCase(java.util.Locale.UK))
                .doesNotContainPattern("\\b(submit|invalid|case|breach|stakeholder)\\b");
    }

    @Test
    void every_limit_that_makes_a_duty_is_published() {
        List<TimeLimit> published =
                PublishedLimits.all().stream().map(PublishedLimit::limit).toList();
        Editions.england().all().forEach(edition -> assertThat(published).containsAll(edition.limits()));
    }

    @Test
    void no_two_limits_share_a_rule() {
        assertThat(PublishedLimits.all())
                .extracting(limit -> limit.limit().ruleId())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_line_reads_as_on_the_page() {
        PublishedLimit plan = PublishedLimits.all().get(4);
        assertThat(plan.lastLawfulDay().words())
                .isEqualTo("The council received the request on 7 September 2026. 25 January 2027 is the last day.");
        assertThat(plan.dayAfter().words())
                .isEqualTo("The council received the request on 7 September 2026. 26 January 2027 is late.");
    }

    @Test
    void a_citation_leads_to_its_page() {
        assertThat(EhcTimeLimits.WHETHER_TO_ASSESS.citation().address())
                .isEqualTo("https://www.legislation.gov.uk/uksi/2014/1530/regulation/5");
        assertThat(AppealTimeLimits.AFTER_LETTER.citation().address())
                .isEqualTo("https://www.legislation.gov.uk/uksi/2008/2699/article/20");
    }

    @Test
    void guidance_is_cited_and_is_never_a_time_limit() {
        assertThat(PublishedLimits.guidance()).allSatisfy(guidance -> {
            assertThat(guidance.text()).contains("paragraph 9.");
            assertThat(EhcTimeLimits.byRule(guidance.ruleId())).isEmpty();
        });
    }
}
