package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A parent representative gets ready at home and says her paid hours; a course that only one organisation came to is told so;
 * and whoever looks for a skill finds a name, a time and how to reach it.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LearningStory {
    private static final LocalDate TODAY = LocalDate.now();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";

    @Test
    @Order(1)
    void a_parent_representative_is_ready_without_a_meeting_and_only_who_facilitates_sees_what_she_did() {
        Someone stranger = demonstration.nobody().goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = stranger.url();
        stranger.follows("Before your first meeting")
                .reads("a new parent representative gets what a new manager gets", "How the forum hears families")
                .doesNotRead("How many say that they are ready", "Where each seat stands");
        Looking.isFineWideAndNarrow(stranger.page());
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(partnership + "/readiness");
        dawn.reads("How many say that they are ready").doesNotRead("Where each seat stands");
        dawn.follows("Say what you have done").reads("Ready for the first meeting");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.page().getByLabel("I have done this: How to disagree").uncheck();
        dawn.presses("Keep what I ticked").reads("8 of 9 steps done");
        dawn.chooses("I have done this: How to disagree").presses("Keep what I ticked");
        dawn.reads("Ready for the first meeting");
        Looking.picture(dawn.page(), "ready-for-a-first-meeting");
        Someone maya = maya().goes(partnership + "/readiness");
        maya.reads("Where each seat stands", "Parent carer forum, first seat: Ready for the first meeting");
        Looking.isFineWideAndNarrow(maya.page());
        demonstration
                .called("Robin Achebe", Browser.DESK, true)
                .goes(partnership + "/readiness")
                .reads("How many say that they are ready")
                .doesNotRead("Where each seat stands");
        maya.follows("Add a step").presses("Add it").reads("Enter what it is", "Choose by when");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What is it?", "The lift")
                .types("What should they read", "Ask where the lift is; the sign is wrong.")
                .types("How many minutes", "5")
                .picks("By when?", "Before")
                .presses("Add it")
                .reads("The lift");
        demonstration.nobody().goes(partnership + "/readiness").reads("the sign is wrong");
    }

    @Test
    @Order(2)
    void what_she_is_paid_is_public_and_her_hours_are_not() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(partnership + "/representatives-pay");
        dawn.reads("£22 an hour, from the council, within 20 days", "Late: it was due by");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.follows("Say your hours")
                .presses("Keep them")
                .reads("Choose work that is paid for this seat", "Enter the hours in quarters");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.picks("For which seat?", "Parent carer forum")
                .picks("Which work?", "Parents and carers")
                .enters("On which day?", TODAY.minusDays(1))
                .types("How many hours?", "1.3")
                .types("What was it?", "canary: a call with three families")
                .presses("Keep them")
                .reads("Enter the hours in quarters");
        dawn.types("How many hours?", "1.25").presses("Keep them").reads("1.25 hours on", "canary");
        dawn.follows("The money came").presses("Keep it").reads("Enter the day on which the money came");
        dawn.enters("On which day?", TODAY).presses("Keep it").reads("after 0 days");
        Looking.picture(dawn.page(), "what-representatives-are-paid");
        maya().goes(partnership + "/representatives-pay").reads("canary");
        demonstration
                .called("Robin Achebe", Browser.DESK, true)
                .goes(partnership + "/representatives-pay")
                .reads("£22 an hour")
                .doesNotRead("canary");
        Someone stranger = demonstration.nobody().goes(partnership + "/representatives-pay");
        stranger.reads("£22 an hour", "In a year, of").doesNotRead("canary", "Late: it was due");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(3)
    void a_course_to_which_only_one_organisation_came_is_told_so_to_everybody() {
        Someone maya = maya().goes(partnership + "/courses").reads("had people of three organisations or more");
        Looking.isFineWideAndNarrow(maya.page());
        maya.follows("Offer a course").presses("Offer it").reads("Enter what it is called", "Enter the day");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What is it called?", "Talking less")
                .types("What is it about?", "How to leave room")
                .enters("On which day?", TODAY)
                .types("From when until when, and where?", "10am to 11am, by video")
                .types("How many places", "5")
                .types("Of how many organisations", "3")
                .types("Parents and carers", "2")
                .types("Schools and settings", "4")
                .enters("From which day on", TODAY.plusDays(60))
                .presses("Offer it")
                .reads("together no more than there are places");
        maya.types("Schools and settings", "2").presses("Offer it").finds("Talking less");
        String course = maya.url();
        Someone priya = demonstration
                .called("Priya Shah", Browser.PHONE, true)
                .goes(course)
                .follows("Take places");
        priya.presses("Take them").reads("Enter the organisation", "Enter how many people");
        Looking.isFineWideAndNarrow(priya.page());
        priya.types("Of which organisation?", "Children’s therapy service")
                .types("How many people?", "6")
                .presses("Take them")
                .reads("There are not so many places left");
        priya.types("How many people?", "3").presses("Take them").reads("3 places");
        demonstration
                .called("Dawn Prescott", Browser.PHONE, true)
                .goes(course)
                .doesNotRead("Children’s therapy service")
                .follows("Take places")
                .types("How many people?", "2")
                .presses("Take them")
                .reads("a family");
        maya.goes(course).follows("Count who came");
        maya.types("How many came: Children’s therapy service", "3")
                .types("How many came: a family", "0")
                .presses("Keep it");
        Someone stranger = demonstration.nobody().goes(course).reads("Only one organisation came", "No family came");
        stranger.doesNotRead("Children’s therapy service");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "only-one-organisation-came");
    }

    @Test
    @Order(4)
    void who_came_is_asked_later_what_changed_and_says_that_nothing_did() {
        Someone priya = demonstration.called("Priya Shah", Browser.PHONE, true).goes(partnership + "/courses");
        priya.follows("Talking about sleep")
                .reads("What they changed afterwards")
                .follows("Say what changed");
        priya.presses("Say it").reads("Choose what became of it");
        Looking.isFineWideAndNarrow(priya.page());
        priya.picks("What became of it?", "Nothing changed")
                .types("What do you do otherwise", "We had planned to ask Amara")
                .presses("Say it")
                .reads("Look at what was found");
        priya.types("What do you do otherwise", "the clinic has no evening hours")
                .presses("Say it");
        priya.reads("the clinic has no evening hours", "1 changed nothing");
        Looking.isFineWideAndNarrow(priya.page());
    }

    @Test
    @Order(5)
    void whoever_looks_for_a_skill_finds_a_name_a_time_and_how_to_reach_it_and_what_nobody_can_do() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(partnership + "/skills");
        dawn.reads("British Sign Language: Nobody offers it", "Calling before a date slips", "From Ashmoor");
        dawn.doesNotRead("Exam arrangements");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.types("Which skill are you looking for?", "aac").presses("Find");
        dawn.reads("“aac”: 1 offer", "Priya Shah, Children’s therapy service", "Two hours a month, Thursdays");
        Looking.picture(dawn.page(), "who-can-do-what");
        Someone ruth = demonstration
                .called("Ruth Calloway", Browser.DESK, true)
                .goes("/seat")
                .chooses("SENCO")
                .presses("Go on")
                .goes(partnership + "/skills");
        ruth.reads("read by those with a seat at this table").doesNotRead("Two hours a month");
        ruth.follows("Offer what you can do").presses("Offer it").reads("Tick this if you agree");
        Looking.isFineWideAndNarrow(ruth.page());
        ruth.types("What can you do?", "British Sign Language")
                .types("What exactly", "Level 3, meetings of an hour")
                .types("What do you want to be called", "canary Ruth")
                .types("Of which organisation?", "St Botolph’s Primary")
                .types("How much time", "once a month")
                .types("How can others reach you?", "the office")
                .enters("Until when", TODAY.plusDays(200))
                .chooses("I agree that members")
                .presses("Offer it")
                .reads("Members of this partnership read it until");
        dawn.goes(partnership + "/skills").reads("canary Ruth", "1 person offers it");
        ruth.presses("Take it back").reads("You offer nothing yet");
        dawn.goes(partnership + "/skills")
                .reads("British Sign Language: Nobody offers it")
                .doesNotRead("canary");
        assertThat(demonstration.nobody().goes(partnership + "/skills").url()).contains("/sign-in");
    }

    @Test
    @Order(6)
    void whoever_opens_a_wave_that_is_open_already_reads_why_nothing_was_changed() {
        Someone maya = maya().goes(partnership).follows("Draw up a wave");
        maya.types("What is this wave called?", "Pressed twice").enters("Until when do you ask", TODAY.plusDays(14));
        for (String side : new String[] {"PARENT_CARER", "YOUNG_PERSON"}) {
            maya.page().locator("[name='people-" + side + "']").fill("12");
        }
        maya.presses("Draw it up").reads("Open the wave");
        Someone again = maya().goes(maya.url()).reads("Open the wave");
        maya.presses("Open the wave").reads("Answered so far");
        again.presses("Open the wave").reads("This has been done already");
        assertThat(again.page().title()).contains("Nothing was changed");
        Looking.isFineWideAndNarrow(again.page());
        again.follows("See how it stands").reads("Answered so far");
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }
}
