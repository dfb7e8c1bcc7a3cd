package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Between meetings: a sensory room that two schools want at the same time, a trial that finds nothing and is published all the
 * same, and a facilitator who works through what waits and sees what has no owner if she leaves.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskStory {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CLASH = TODAY.plusDays(9);

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String room = "";
    private String booking = "";
    private String trial = "";

    @Test
    @Order(1)
    void another_school_wants_the_sensory_room_when_it_is_taken_and_is_refused_with_nothing_lost() {
        Someone ruth = ruth(Browser.PHONE, false).goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = ruth.url();
        ruth.follows("Shared devices, rooms").follows("Sensory room");
        room = ruth.url();
        ruth.reads("taken").doesNotRead("Little Acorns");
        ruth.follows("Book it")
                .presses("Book it")
                .reads("Enter a day that exists", "Enter a time", "Enter the organisation");
        ruth.enters("Day", CLASH)
                .types("From what time?", "2pm")
                .types("Until what time?", "3.30pm")
                .types("For which organisation?", "St Botolph’s Primary")
                .types("What will it be used for?", "A quiet hour for Amara after lunch")
                .presses("Book it");
        ruth.reads("Look at these words", "Amara");
        ruth.types("What will it be used for?", "A quiet hour after lunch").presses("Book it");
        ruth.reads("Somebody has it at that time");
        assertThat(ruth.page().getByLabel("What will it be used for?").inputValue())
                .isEqualTo("A quiet hour after lunch");
        ruth.chooses("Put us in line").presses("Book it").reads("In line", "first in line");
        booking = ruth.url();
        Someone withScripts = ruth(Browser.DESK, true).goes(booking);
        Looking.isFineWideAndNarrow(withScripts.page());
        withScripts.goes(partnership + "/shared").reads("What you booked", "In line");
        Looking.isFineWideAndNarrow(withScripts.page());
        withScripts.goes(room).follows("Book it").presses("Book it").reads("Enter a time");
        Looking.isFineWideAndNarrow(withScripts.page());
    }

    @Test
    @Order(2)
    void when_it_is_called_off_the_first_in_line_has_it_and_nobody_else_reads_for_whom() {
        Someone helen = demonstration.called("Helen Marsh", Browser.DESK, true).goes(room);
        helen.reads("Little Acorns Nursery", "St Botolph’s Primary");
        Looking.isFineWideAndNarrow(helen.page());
        helen.page()
                .locator("main a[href*='/booking/']")
                .filter(new Locator.FilterOptions().setHasText("1pm to 3pm"))
                .last()
                .click();
        helen.reads("Little Acorns Nursery").presses("Call it off").reads("Called off");
        ruth(Browser.PHONE, true).goes(booking).reads("Booked");
        Someone stranger =
                demonstration.nobody().goes(room).reads("2pm to 3.30pm, taken").doesNotRead("Botolph", "quiet hour");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-shared-room");
        stranger.goes(booking).doesNotRead("quiet hour");
        demonstration.called("Priya Shah", Browser.PHONE, true).goes(booking).doesNotRead("quiet hour");
        APIResponse calendar = stranger.page().request().get(room + "/taken.ics");
        assertThat(calendar.text())
                .contains("SUMMARY:Shared thing: taken", "BEGIN:VEVENT")
                .doesNotContain("Botolph", "quiet", "Sensory", "DESCRIPTION");
    }

    @Test
    @Order(3)
    void a_trial_is_registered_and_its_plan_frozen_before_anybody_can_enter_a_result() throws NoSuchAlgorithmException {
        Someone maya =
                maya().goes(partnership).follows("Trials: what is tried out").follows("Register a trial");
        maya.presses("Keep the draft").reads("Enter what you want to know", "Enter one line for each group");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What is it called?", "Tea before the meeting")
                .types("What do you want to know?", "Do more people speak when there is tea beforehand?")
                .types("Who takes part", "Everybody at ten meetings")
                .types("What does each group get?", "as usual\ntea at half past five")
                .types("What decides?", "People who speak at least once, counted by two")
                .types("In which unit?", "of 100")
                .picks("Whose outcome is it?", "Service")
                .picks("Which way is better?", "More")
                .types("What is the smallest difference", "10")
                .types("Who consents, and how?", "A notice on the agenda")
                .types("When is it stopped before its end?", "If anybody minds")
                .types("How will it be looked at?", "Shares of those there")
                .enters("Until when does it run?", TODAY.plusDays(90))
                .picks("Which seat answers for it?", "Facilitator")
                .presses("Keep the draft")
                .finds("Tea before the meeting")
                .reads("No result can be entered before the plan is frozen");
        trial = maya.url();
        maya.doesNotRead("Enter the results");
        demonstration.nobody().goes(trial).doesNotRead("Tea before");
        maya.follows("Freeze the plan").presses("Freeze it").reads("Frozen on", "still has this mark");
        Someone stranger = demonstration.nobody().goes(trial).reads("Tea before the meeting", "There is no result yet");
        Looking.isFineWideAndNarrow(stranger.page());
        byte[] plan = stranger.page().request().get(trial + "/plan.txt").body();
        String mark =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plan));
        stranger.reads(mark);
        assertThat(new String(plan, StandardCharsets.UTF_8)).contains("arm 2: tea at half past five");
    }

    @Test
    @Order(4)
    void it_finds_nothing_and_stands_in_the_same_place_and_form_as_one_that_found_something() {
        Someone maya = maya().goes(trial).follows("Say what is done otherwise");
        maya.types("What is done otherwise?", "Nine meetings and not ten")
                .types("Why?", "Snow")
                .presses("Keep it");
        maya.reads("Nine meetings and not ten").follows("Enter the results");
        maya.presses("Finish it and publish").reads("Choose how it ended", "Enter what was found");
        Looking.isFineWideAndNarrow(maya.page());
        maya.picks("How did it end?", "It ended as planned")
                .types("How many people: as usual", "61")
                .types("What was measured: as usual", "52")
                .types("How many people: tea", "64")
                .types("What was measured: tea", "55")
                .types("What was found", "As many spoke with tea as without.")
                .types("Was anybody harmed", "Nobody that we know of")
                .types("What does it not show?", "One room, one winter")
                .presses("Finish it and publish")
                .reads("No difference that the plan said would matter");
        Someone stranger = demonstration.nobody().goes(trial).reads("No difference", "+3", "As many spoke with tea");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-trial-without-a-difference");
        String nothing = form(stranger.page());
        stranger.goes(partnership + "/trials").reads("Tea before the meeting", "A call two days before");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.follows("A call two days before each meeting").reads("Better than the first group", "+34");
        assertThat(form(stranger.page())).as("the form of a result").isEqualTo(nothing);
        maya.goes(trial)
                .follows("Give it to the evidence bank")
                .presses("Offer it")
                .reads("Choose a licence");
        maya.picks("Under which licence", "CC BY").presses("Offer it").reads("Given to the evidence bank on");
    }

    /** Tags and classes of what came of a trial: its form without its words. */
    private static String form(Page page) {
        return (String) page.evaluate("[...document.querySelectorAll('main section[aria-labelledby=result] *')]"
                + ".map(e => e.tagName + '.' + e.className).join(' ')");
    }

    @Test
    @Order(5)
    void the_facilitator_works_through_what_waits_and_keeps_whom_she_asked() {
        Someone maya = maya().goes(partnership).follows("Your desk");
        String desk = maya.url();
        maya.reads(
                "things wait",
                "Concerns without an answer",
                "Groups without a written word for 30 days",
                "Short breaks without a car",
                "Empty seats");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.firstScreen(maya.page(), "the-facilitators-desk");
        maya.follows("Keep that you asked").presses("Keep it").reads("Enter whom you asked");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("Whom did you ask", "canary: rang Robin, an answer by Friday")
                .presses("Keep it");
        maya.reads("canary: rang Robin", "No answer yet").follows("Keep the answer");
        maya.types("What did they answer?", "canary: next week")
                .presses("Keep it")
                .reads("canary: next week");
        for (String name : new String[] {"Dawn Prescott", "Priya Shah"}) {
            demonstration
                    .called(name, Browser.PHONE, true)
                    .goes(desk)
                    .doesNotRead("canary", "Short breaks without a car");
        }
        demonstration.nobody().goes(partnership + "/concerns").doesNotRead("canary");
        maya.goes(desk).follows("Introductions").reads("Proposed, not made yet");
        Looking.isFineWideAndNarrow(maya.page());
        maya.presses("They have met").reads("Say what came of it");
        maya.goes(partnership + "/hours").reads("For each £1,000 that came in", "not said");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(6)
    void she_sees_what_has_no_owner_if_she_leaves_and_hands_it_over() {
        Someone maya = maya().goes(partnership + "/desk").follows("Maya Lindgren, Facilitator");
        maya.reads("If Maya Lindgren leaves", "Families who can name one person", "Two pages and a call");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "if-somebody-leaves");
        maya.presses("Hand it over").reads("Tick what goes", "Choose the seat it goes to");
        Looking.isFineWideAndNarrow(maya.page());
        maya.chooses("Two pages and a call")
                .picks("To which seat?", "Partnership lead")
                .types("What does the new owner need to know?", "Ring both trusts once a quarter.")
                .presses("Hand it over");
        maya.reads("Two pages and a call, to Partnership lead", "Ring both trusts once a quarter.");
        assertThat(maya.page().locator("main ul").first().innerText()).doesNotContain("Two pages and a call");
    }

    @Test
    @Order(7)
    void whoever_it_was_handed_to_reads_what_they_need_to_know_and_takes_it_on() {
        maya().goes(partnership + "/desk").reads("Handed over, and not taken on", "Two pages and a call");
        demonstration
                .called("Dawn Prescott", Browser.PHONE, true)
                .goes(partnership + "/taken-on")
                .doesNotRead("Two pages and a call");
        Someone robin = demonstration
                .called("Robin Achebe", Browser.PHONE, false)
                .goes("/partnerships")
                .reads("Waiting for you at your seats")
                .follows("one thing was handed over to you");
        robin.reads("Two pages and a call", "Ring both trusts once a quarter.", "From: Facilitator");
        Someone withScripts =
                demonstration.called("Robin Achebe", Browser.PHONE, true).goes(robin.url());
        Looking.isFineWideAndNarrow(withScripts.page());
        Looking.picture(withScripts.page(), "taking-on-what-was-handed-over");
        robin.presses("I have read it and take it on").reads("Two pages and a call, from Facilitator: taken on");
        maya().goes(partnership + "/desk").doesNotRead("Two pages and a call");
    }

    @Test
    @Order(8)
    void a_seat_says_its_own_hours_on_a_phone_without_javascript() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(partnership + "/hours");
        dawn.follows("Say your hours").presses("Keep them").reads("Enter hours as a number");
        dawn.picks("For which seat?", "Parent carer forum")
                .picks("Do you promise them", "We gave them")
                .types("How many hours?", "61.5");
        dawn.page().getByLabel("Which quarter?").selectOption(new SelectOption().setIndex(2));
        dawn.presses("Keep them").reads("61.5");
        demonstration.nobody().goes(partnership + "/hours").reads("61.5", "nobody checks them");
    }

    /** A SENCO who is also a parent: she acts from her seat at school. */
    private Someone ruth(int width, boolean javascript) {
        return demonstration
                .called("Ruth Calloway", width, javascript)
                .goes("/seat")
                .chooses("SENCO")
                .presses("Go on");
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }
}
