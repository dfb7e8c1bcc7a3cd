package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A meeting from its agenda to the day on which its decision comes back: with the family's own item, an unprepared pack, minutes
 * written while it runs, a promise that is chased, and a decision that did not come as expected.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingsStory {
    private static final LocalDate START = LocalDate.now();
    private static final LocalDate FIRST = START.plusDays(21);
    private static final LocalDate LATER = FIRST.plusMonths(7);

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String meeting = "";
    private String decision = "";

    @Test
    @Order(1)
    void a_series_is_planned_and_everybody_finds_it_with_a_calendar_that_says_nothing() {
        Someone maya = maya().goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = maya.url();
        maya.follows("Agendas, decisions").follows("Plan a series");
        maya.types("What is it called?", "East group").presses("Plan them").reads("Enter a time, such as 6.30pm");
        Looking.isFineWideAndNarrow(maya.page());
        maya.picks("How often does it meet?", "Every month")
                .enters("When is the first meeting?", FIRST)
                .enters("Until when do you plan?", FIRST.plusMonths(9))
                .types("At what time does it begin?", "6.30pm")
                .types("How many minutes does it last?", "90")
                .types("Where is it?", "Canary Street, by the bus stop")
                .types("How many days before", "7")
                .presses("Plan them")
                .reads("East group, 6.30pm, 90 minutes");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(partnership + "/meetings");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.doesNotRead("Plan a series");
        APIResponse calendar = stranger.page().request().get(partnership + "/meetings.ics");
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.text())
                .contains("SUMMARY:Partnership meeting", "Canary Street", "URL:http")
                .doesNotContain("East group", "Steering", "DESCRIPTION");
        stranger.page()
                .locator("main a[href*='/meetings/']")
                .filter(new Locator.FilterOptions().setHasText("East group"))
                .first()
                .click();
        meeting = stranger.finds("East group").url();
    }

    @Test
    @Order(2)
    void a_parent_on_a_phone_without_javascript_puts_her_own_item_there_and_it_stands_first() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(meeting);
        dawn.follows("Put something on the agenda")
                .presses("Put it on the agenda")
                .reads("Enter what should be talked about");
        dawn.picks("From which seat?", "Parent carer forum, first seat")
                .types("What should be talked about?", "Taxis for the last clinic")
                .types("What should come of it?", "A yes or a no")
                .presses("Put it on the agenda")
                .finds("East group");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(meeting);
        stranger.reads("Taxis for the last clinic", "Parent carer forum, first seat", "A yes or a no");
        assertThat(stranger.page().locator(".tl-agenda > li").first().innerText())
                .contains("Taxis for the last clinic");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(3)
    void a_question_is_asked_before_the_meeting_and_each_seat_says_what_it_thinks_in_its_own_words() {
        Someone maya = maya().goes(meeting).follows("Ask a question to be decided");
        maya.types("What is to be decided?", "Who pays the taxi?")
                .types("What can be chosen?", "The trusts")
                .presses("Ask it")
                .reads("Enter two options or more");
        maya.types("What can be chosen?", "The trusts\nThe council\nNobody, as now")
                .presses("Ask it")
                .finds("Who pays the taxi?");
        decision = maya.url();
        maya.follows("Say what you think")
                .picks("From which seat?", "Children’s community health")
                .types("What do you think, and why?", "We have no money for it.")
                .presses("Keep what I think");
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(decision);
        dawn.follows("Say what you think")
                .picks("From which seat?", "Parent carer forum, first seat")
                .types("What do you think, and why?", "I do not mind who, if somebody does.")
                .presses("Keep what I think");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(decision);
        stranger.reads(
                "I do not mind who, if somebody does.",
                "in their own words",
                "We have no money for it.",
                "told to the facilitator, who wrote it down",
                "Not said yet:");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(4)
    void a_pack_that_is_not_there_in_time_shows_unprepared_to_everybody() {
        demonstration
                .nobody(Browser.PHONE, true)
                .goes(meeting)
                .reads("The pack should be with everybody by")
                .doesNotRead("unprepared");
        demonstration.pretends(FIRST.minusDays(3));
        demonstration
                .nobody(Browser.PHONE, true)
                .goes(meeting)
                .reads("unprepared", "It is not. You may say that you are not ready.");
        Someone maya = maya().goes(meeting);
        maya.presses("Everybody has the pack").reads("The pack came on");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(meeting);
        stranger.reads("unprepared", "7 days before");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(5)
    void minutes_are_written_on_one_page_while_people_talk_and_no_stroke_is_lost() {
        demonstration.pretends(FIRST);
        Someone maya = maya().goes(meeting).follows("Write the minutes");
        Page page = maya.page();
        page.locator(".tl-agenda textarea").first().fill("Health asks both trusts by spring.");
        page.waitForResponse(
                answer -> answer.url().endsWith("/draft") && answer.ok(),
                () -> page.locator(".tl-agenda textarea").first().press("."));
        maya.goes(page.url());
        assertThat(page.locator(".tl-agenda textarea").first().inputValue())
                .as("what was typed and not kept comes back")
                .startsWith("Health asks both trusts by spring.");
        maya.presses("Finish the minutes").reads("Mark every seat that somebody holds");
        Looking.isFineWideAndNarrow(page);
        Locator seats = page.locator(".tl-attend fieldset");
        for (int i = 0; i < seats.count(); i++) {
            seats.nth(i).getByLabel(i == 1 ? "Sent someone" : "There").check();
        }
        maya.types("What?", "Ask both trusts about taxis")
                .picks("Which seat will do it?", "Children’s community health")
                .enters("By when?", FIRST.plusDays(14))
                .presses("Keep")
                .reads("Kept.", "Ask both trusts about taxis");
        demonstration.nobody(Browser.DESK, true).goes(meeting).doesNotRead("Health asks both trusts by spring");
    }

    @Test
    @Order(6)
    void the_decision_is_taken_with_its_reasons_and_the_minutes_are_finished_and_printed() {
        Someone maya = maya().goes(decision).follows("Take the decision");
        maya.picks("In which meeting?", "East group")
                .picks("What was chosen?", "The council")
                .types("Why?", "It is quickest. Health would have liked to pay.")
                .chooses("Parent carer forum, first seat")
                .types("What do you expect to come of it?", "Ten families use it by summer.")
                .enters("When will you look back on it?", FIRST.plusMonths(6))
                .presses("Take it")
                .reads(
                        "The council",
                        "Whose view changed it",
                        "Parent carer forum, first seat",
                        "Who was there is shown when the minutes are finished");
        maya.goes(meeting)
                .follows("Write the minutes")
                .presses("Finish the minutes")
                .finds("East group");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(meeting);
        stranger.reads(
                "Minutes finished on",
                "Who was there",
                "Sent someone",
                "Health asks both trusts by spring.",
                "comes back",
                "The council",
                "Children’s community health: Ask both trusts about taxis");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "minutes-of-a-meeting");
        String paper =
                new String(stranger.page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(paper)
                        .results()
                        .count())
                .as("sheets of paper")
                .isLessThanOrEqualTo(4);
        stranger.goes(decision).reads("Families or young people were there.");
    }

    @Test
    @Order(7)
    void what_was_promised_waits_for_its_owner_and_is_late_for_everybody_to_see() {
        demonstration.pretends(FIRST.plusDays(20));
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(partnership + "/meetings");
        stranger.reads("Ask both trusts about taxis", "late").doesNotRead("Say what came of it");
        Someone maya = maya().goes(partnership + "/meetings");
        maya.page()
                .locator("a[href*='promise-done']")
                .filter(new Locator.FilterOptions().setHasText("taxis"))
                .click();
        maya.types("What came of it?", "One trust will, one will not.").presses("Keep it");
        stranger.goes(meeting).reads("One trust will, one will not.");
    }

    @Test
    @Order(8)
    void the_decision_comes_back_on_a_later_agenda_and_what_came_of_it_stands_beside_what_was_expected() {
        demonstration.pretends(LATER);
        Someone maya = maya().goes(partnership + "/meetings");
        maya.page()
                .locator("main a[href*='/meetings/']")
                .filter(new Locator.FilterOptions().setHasText("East group"))
                .first()
                .click();
        maya.reads("Who pays the taxi?", "look back", "Expected then: Ten families use it by summer.");
        maya.goes(decision).follows("Look back on it");
        maya.picks("Did it come as expected?", "Not as expected")
                .types("What came of it?", "Three families use it.")
                .types("What happens now?", "We ask the others why.")
                .presses("Keep it");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(decision);
        stranger.reads("Ten families use it by summer.", "Not as expected", "Three families use it.");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-decision-looked-back-on");
    }

    @Test
    @Order(9)
    void two_years_of_the_made_up_partnership_show_the_bad_as_plainly_as_the_good() {
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(partnership + "/meetings");
        stranger.page().getByText("Earlier ones").click();
        stranger.reads("unprepared", "does not take place");
        stranger.follows("Do we move to a bigger grant").reads("Taken with no seat of families or young people there.");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }
}
