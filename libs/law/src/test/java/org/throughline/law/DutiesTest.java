package org.throughline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.law.Happening.Concerning;
import org.throughline.law.Outcome.Ending;

class DutiesTest {

    private static Story asked() {
        return new Story().requested("2026-09-07");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void a_request_makes_three_duties_with_their_last_days() {
        assertThat(asked().duties())
                .extracting(
                        Duty::key,
                        duty -> duty.due().toString(),
                        duty -> duty.citation().text())
                .containsExactly(
                        tuple("R-4/request", "2026-10-19", "SEND Regulations 2014 (SI 2014/1530), regulation 5(1)"),
                        tuple("R-10/request", "2026-12-28", "SEND Regulations 2014 (SI 2014/1530), regulation 10(1)"),
                        tuple("R-15/request", "2027-01-25", "SEND Regulations 2014 (SI 2014/1530), regulation 13(2)"));
    }

    @Test
    void a_duty_says_how_its_date_was_reached() {
        assertThat(asked().duty("R-4/request").explanation().plain())
                .isEqualTo("The council received the request on 7 September 2026. 6 weeks after that day is"
                        + " 19 October 2026. That day itself is not counted.");
    }

    @Test
    void becoming_responsible_starts_the_same_duties() {
        Story story = new Story();
        story.add("move", new Happening.BecameResponsible(), story.dates().happenedOn(day("2026-09-07")));
        assertThat(story.duties()).extracting(Duty::ruleId).containsExactly("R-4", "R-10", "R-15");
        assertThat(story.duty("R-4/move").explanation().plain()).startsWith("The council became responsible for");
    }

    @Test
    void a_plan_on_the_last_day_is_in_time_and_the_day_after_is_one_day_late() {
        assertThat(asked().finalPlan("2027-01-25").status("R-15/request", "2027-02-01"))
                .isEqualTo(new Status.MetInTime(day("2027-01-25")));
        assertThat(asked().finalPlan("2027-01-26").status("R-15/request", "2027-02-01"))
                .isEqualTo(new Status.MetLate(day("2027-01-26"), 1));
    }

    @Test
    void lateness_is_asked_on_a_day() {
        Story story = asked();
        assertThat(story.status("R-4/request", "2026-10-18")).isEqualTo(new Status.DueIn(1));
        assertThat(story.status("R-4/request", "2026-10-19")).isEqualTo(new Status.LastDayToday());
        assertThat(story.status("R-4/request", "2026-10-20")).isEqualTo(new Status.Late(1));
    }

    @Test
    void what_is_dated_tomorrow_has_not_happened_today() {
        Story story = asked().willAssess("2026-10-21");
        assertThat(story.status("R-4/request", "2026-10-20")).isEqualTo(new Status.Late(1));
        assertThat(story.status("R-4/request", "2026-10-21")).isEqualTo(new Status.MetLate(day("2026-10-21"), 2));
    }

    @Test
    void a_refusal_meets_the_first_duty_and_ends_the_others() {
        Story story = asked().willNotAssess("2026-10-12");
        assertThat(story.status("R-4/request", "2027-03-01")).isEqualTo(new Status.MetInTime(day("2026-10-12")));
        assertThat(story.status("R-10/request", "2027-03-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2026-10-12"), Ending.COUNCIL_WILL_NOT_ASSESS, 0));
        assertThat(story.status("R-15/request", "2027-03-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2026-10-12"), Ending.COUNCIL_WILL_NOT_ASSESS, 0));
    }

    @Test
    void a_council_that_refuses_and_then_agrees_still_has_twenty_weeks_from_the_request() {
        Story story = asked().willNotAssess("2026-10-12").willAssess("2026-11-02");
        assertThat(story.duty("R-4/request").met()).contains(day("2026-10-12"));
        assertThat(story.status("R-15/request", "2027-01-26")).isEqualTo(new Status.Late(1));
    }

    @Test
    void no_plan_ends_the_final_plan_duty() {
        Story story = asked().willAssess("2026-10-01").noPlan("2026-12-29");
        assertThat(story.status("R-10/request", "2027-01-01")).isEqualTo(new Status.MetLate(day("2026-12-29"), 1));
        assertThat(story.duty("R-15/request").outcome())
                .isEqualTo(
                        new Outcome.NoLongerApplies(day("2026-12-29"), Ending.COUNCIL_WILL_NOT_MAKE_A_PLAN, "no-plan"));
    }

    @Test
    void a_final_plan_or_a_draft_ends_the_time_to_say_no() {
        assertThat(asked().finalPlan("2027-01-20").status("R-10/request", "2027-03-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2027-01-20"), Ending.PLAN_WAS_SENT, 0));
        assertThat(asked().draftServed("2026-12-01").status("R-10/request", "2027-03-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2026-12-01"), Ending.COUNCIL_IS_MAKING_A_PLAN, 0));
    }

    @Test
    void nobody_is_called_late_for_a_no_that_may_never_come() {
        assertThat(asked().status("R-10/request", "2026-12-30")).isEqualTo(new Status.PassedUndecided(2));
    }

    @Test
    void a_withdrawn_request_ends_all_and_says_how_late_it_was_by_then() {
        Story story = asked().withdrawn("2026-10-22");
        assertThat(story.status("R-4/request", "2026-12-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2026-10-22"), Ending.REQUEST_WAS_WITHDRAWN, 3));
        assertThat(story.status("R-15/request", "2026-12-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2026-10-22"), Ending.REQUEST_WAS_WITHDRAWN, 0));
    }

    @Test
    void each_body_has_six_weeks_from_the_day_it_was_reached() {
        Story story = asked().willAssess("2026-10-19")
                .askedForAdvice("nhs", "2026-10-19")
                .askedForAdvice("school", "2026-10-21")
                .advised("nhs", "2026-11-30");
        assertThat(story.duty("R-7/ask-nhs").due()).isEqualTo("2026-11-30");
        assertThat(story.duty("R-7/ask-nhs").bodyKey()).contains("nhs");
        assertThat(story.status("R-7/ask-nhs", "2026-12-05")).isEqualTo(new Status.MetInTime(day("2026-11-30")));
        assertThat(story.status("R-7/ask-school", "2026-12-03")).isEqualTo(new Status.Late(1));
        assertThat(story.duty("R-7/ask-school").owedBy()).isEqualTo(Party.ASKED_BODY);
    }

    @Test
    void advice_counts_from_sending_while_receipt_is_not_known_and_says_so() {
        Story story = asked();
        story.add("ask", new Happening.AdviceRequested("nhs"), story.dates().sentOn(day("2026-10-19")));
        Explanation why = story.duty("R-7/ask").explanation();
        assertThat(why.arithmetic().receiptAssumed()).isTrue();
        assertThat(why.plain()).contains("We do not know the day it arrived");
    }

    @Test
    void comments_on_a_draft_stay_open_fifteen_days_and_then_nobody_is_late() {
        Story story = asked().draftServed("2027-01-08");
        assertThat(story.status("R-12/draft", "2027-01-22")).isEqualTo(new Status.LastDayToday());
        assertThat(story.status("R-12/draft", "2027-01-23")).isEqualTo(new Status.WindowClosed(day("2027-01-22")));
        assertThat(story.finalPlan("2027-01-20").status("R-12/draft", "2027-02-01"))
                .isEqualTo(new Status.NoLongerApplies(day("2027-01-20"), Ending.PLAN_WAS_SENT, 0));
    }

    @Test
    void an_exception_stands_beside_the_date_and_never_moves_it() {
        Story story = asked().willAssess("2026-10-01")
                .claimed(ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES, Concerning.rule("R-15"), "2027-01-10");
        Duty plan = story.duty("R-15/request");
        assertThat(plan.due()).isEqualTo("2027-01-25");
        assertThat(plan.statusOn(day("2027-01-26"))).isEqualTo(new Status.Late(1)); // day 141
        assertThat(plan.exceptions()).singleElement().satisfies(claimed -> {
            assertThat(claimed.standing()).isEqualTo(ClaimedException.Standing.LISTED);
            assertThat(claimed.citation().orElseThrow().provision()).isEqualTo("13(3) with 10(4)(c)");
            assertThat(claimed.toldFamilyOn()).isEmpty();
        });
        assertThat(story.duty("R-10/request").exceptions()).isEmpty();
    }

    @Test
    void a_ground_the_law_does_not_list_is_shown_as_not_listed() {
        Story story = asked().claimed(ExceptionGround.MISSED_APPOINTMENT, Concerning.rule("R-15"), "2027-01-10");
        assertThat(story.duty("R-15/request").exceptions())
                .extracting(ClaimedException::standing, ClaimedException::citation)
                .containsExactly(tuple(ClaimedException.Standing.NOT_LISTED, Optional.empty()));
    }

    @Test
    void a_second_request_while_the_first_is_open_is_answered_by_the_same_decision() {
        Story story = asked().requested("2026-09-14").willAssess("2026-10-12");
        assertThat(story.duties())
                .filteredOn(duty -> duty.ruleId().equals("R-4"))
                .allSatisfy(duty -> assertThat(duty.met()).contains(day("2026-10-12")))
                .hasSize(2);
    }

    @Test
    void a_request_after_a_refusal_is_a_matter_of_its_own() {
        Story story =
                asked().willNotAssess("2026-10-12").requested("2027-06-01").finalPlan("2027-10-01");
        assertThat(story.duty("R-15/request").met()).isEmpty();
        assertThat(story.duty("R-15/request2").met()).contains(day("2027-10-01"));
    }

    @Test
    void a_decision_dated_before_the_request_is_not_about_it() {
        assertThat(asked().willAssess("2026-09-01").duty("R-4/request").outcome())
                .isEqualTo(new Outcome.Open());
    }

    @Test
    void facts_need_the_date_their_kind_is_counted_from() {
        assertThatThrownBy(() -> new Fact("a", new Happening.RequestReceived(), new Story().dates()))
                .hasMessageContaining("lacks the date");
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertThat(Duties.from(List.of(), Editions.england())).isEmpty();
    }
}
