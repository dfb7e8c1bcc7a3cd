package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A task group from a parent's idea to a protocol that two partners use and one declines, through a consultation in which
 * everybody gets a reply; then all its members are replaced, and the newcomer catches up.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TaskGroupStory {
    private static final LocalDate START = LocalDate.now();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String group = "";
    private String draft = "";
    private String protocol = "";

    @Test
    @Order(1)
    void a_parent_puts_an_idea_forward_on_a_phone_without_javascript() {
        Someone dawn = dawn().goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = dawn.url();
        dawn.follows("Groups, what they work on").follows("Put an idea forward");
        dawn.presses("Put it forward").reads("Enter what the matter is");
        dawn.picks("From which seat?", "Parent carer forum, first seat")
                .types("What would the group be called?", "Waiting rooms")
                .types("What is the matter, and for whom?", "Children wait two hours under strip lights.")
                .presses("Put it forward")
                .finds("Waiting rooms");
        group = dawn.url();
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(group);
        stranger.reads("Children wait two hours under strip lights.", "Nobody has been asked yet.");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(2)
    void it_is_not_launched_without_a_family_view_unless_somebody_says_so_by_name() {
        Someone maya = maya().goes(group).follows("Launch it");
        charter(maya).presses("Launch it").reads("Ask a family or young person first");
        assertThat(maya.page().locator("[name='question']").inputValue()).isEqualTo("What makes waiting bearable?");
        Looking.isFineWideAndNarrow(maya.page());
        maya.goes(group).follows("Write down what a side says");
        maya.picks("Which side?", "Young people")
                .types("Who was asked?", "four young people")
                .types("What did they say?", "Tell us how long. Let us wait outside.")
                .presses("Keep it")
                .reads("Tell us how long. Let us wait outside.", "Not asked:");
        maya.follows("Launch it");
        charter(maya).presses("Launch it").reads("What makes waiting bearable?");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(partnership + "/groups");
        stranger.reads("At work", "Waiting rooms", "Ideas", "Over").doesNotRead("Stalled");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.follows("Transfer sheets")
                .reads("Launched without any view of a family or young person by Maya Lindgren");
        maya().goes(partnership + "/groups").reads("Stalled", "Short breaks without a car");
    }

    @Test
    @Order(3)
    void members_join_and_work_with_reasons_that_outsiders_do_not_read() {
        Someone maya = maya().goes(group).follows("Add somebody");
        maya.picks("Which side?", "Health")
                .types("What does the group call this person?", "Noor, receptionist")
                .chooses("They lead the group")
                .presses("Add them")
                .reads("Noor, receptionist");
        step(maya, "open", "Who pays for a pager?", "Nobody was asked");
        step(maya, "found", "Half of the waits are over an hour", "Noor counted for a week");
        maya.follows("Write down a step")
                .picks("What kind of step?", "settled")
                .types("What?", "The clinic pays for ten pagers")
                .types("Why? What does it rest on?", "They cost less than one missed appointment.")
                .picks("Which open question does it settle?", "Who pays for a pager?")
                .presses("Keep it");
        step(maya, "open", "Where can people wait in the rain?", "The door opens onto the car park");
        Looking.isFineWideAndNarrow(maya.page());
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(group);
        stranger.reads("somebody from: Health").doesNotRead("Noor").doesNotRead("ten pagers");
        assertThat(stranger.page().request().get(group + "/catch-up").url()).contains("/sign-in");
    }

    @Test
    @Order(4)
    void people_are_asked_about_a_draft_and_everybody_gets_a_reply_before_it_closes() {
        Someone maya = maya().goes(group).follows("Write a draft");
        maya.types("What is it called?", "Waiting that can be borne")
                .types("The draft", "1. Say how long.\n2. Lend a pager.")
                .types("What changed since", "The first version")
                .presses("Keep the draft")
                .finds("Draft 1");
        draft = maya.url();
        assertThat(demonstration
                        .nobody(Browser.DESK, true)
                        .page()
                        .request()
                        .get(draft)
                        .status())
                .isEqualTo(404);
        maya.enters("Until which day?", START.plusDays(7))
                .presses("Ask until that day")
                .reads("You can say what you think");
        Someone dawn = dawn().goes(draft);
        dawn.picks("Which side?", "Parents and carers")
                .types("What do you think of it?", "Say it again every half hour.")
                .presses("Send it")
                .reads("no reply yet");
        Someone helen = demonstration.called("Helen Marsh", Browser.DESK, true).goes(draft);
        helen.picks("Which side?", "Schools")
                .types("What do you think of it?", "Canary: this is about a child I know.")
                .presses("Send it");
        demonstration
                .nobody(Browser.DESK, true)
                .goes(draft)
                .doesNotRead("Say it again")
                .doesNotRead("Canary");
        demonstration.pretends(START.plusDays(8));
        maya = maya().goes(draft);
        assertThat(maya.page().getByText("Close: everybody has a reply").count())
                .isZero();
        Looking.isFineWideAndNarrow(maya.page());
        reply(maya, "half hour", "Yes: every half hour.", "Yes", false);
        reply(maya, "Canary", "We do not talk about one child.", "No", true);
        maya.presses("Close: everybody has a reply").reads("Every comment has its reply.");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(draft);
        stranger.reads(
                        "Say it again every half hour.",
                        "The draft changes because of it.",
                        "One comment names somebody. Its words are not published",
                        "We do not talk about one child.")
                .doesNotRead("Canary");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(5)
    void the_protocol_is_adopted_by_two_and_declined_by_one_with_their_reasons() {
        Someone maya = maya().goes(group).follows("Publish it");
        maya.types("What changed since", "Every half hour")
                .types("Under which licence", "CC BY 4.0")
                .picks("Which seat answers for it?", "Children’s community health")
                .types("Who is told and trained", "Two mornings for receptionists")
                .enters("When will it be looked at again?", START.plusDays(190))
                .presses("Publish it")
                .finds("Waiting that can be borne");
        protocol = maya.url();
        Someone dawn = dawn().goes(protocol).follows("Say what you do with it");
        dawn.picks("From which seat?", "Parent carer forum, first seat")
                .picks("What do you do with it?", "Adopt")
                .types("Why?", "We will ask for it at each clinic.")
                .presses("Keep it");
        decide(maya(), "Children’s community health", "Adopt", "From January.");
        decide(maya(), "Children’s social care", "Decline", "We have no waiting rooms.");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(protocol);
        stranger.reads(
                "2 adopted, 0 adapted, 1 declined",
                "We will ask for it at each clinic.",
                "We have no waiting rooms.",
                "CC BY 4.0",
                "Two mornings for receptionists");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-protocol-and-who-uses-it");
    }

    @Test
    @Order(6)
    void a_clause_leads_to_who_does_it_already_and_to_the_bank() {
        Someone dawn = dawn().goes(protocol);
        assertThat(dawn.page().getByText("Say where a clause comes from").count())
                .as("her seat does not answer for it")
                .isZero();
        Someone maya = maya().goes(protocol)
                .reads("Nobody has said yet where any of it comes from")
                .follows("Say where a clause comes from");
        maya.types("Which clause?", "Words that nobody wrote")
                .types("Who does it already?", "the eye clinic of another trust")
                .types("What do they do", "They lend ten pagers. Nobody waits in the corridor any more.")
                .picks("Which record of the evidence bank", "Invented example: a weekly phone call")
                .presses("Keep it")
                .reads("These words do not stand in the text");
        Looking.isFineWideAndNarrow(maya.page());
        String clause = "2. Lend a pager.";
        maya.types("Which clause?", clause).presses("Keep it").finds("Waiting that can be borne");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(protocol);
        stranger.reads(clause, "Done already by the eye clinic of another trust", "They lend ten pagers")
                .reads("2 adopted, 0 adapted, 1 declined");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.follows("Invented example: a weekly phone call").finds("Invented example: a weekly phone call");
    }

    @Test
    @Order(7)
    void all_members_are_replaced_and_the_newcomer_catches_up_on_one_page() {
        Someone maya = maya().goes(group);
        maya.presses("Has left").reads("Nobody is in it.");
        Someone dawn = dawn().goes(group);
        assertThat(dawn.page().content()).doesNotContain("ten pagers");
        dawn.follows("Join the group")
                .picks("Which side?", "Parents and carers")
                .types("What does the group call you?", "Dawn")
                .presses("Join")
                .finds("Catch me up: Waiting rooms");
        dawn.reads(
                "The clinic pays for ten pagers",
                "They cost less than one missed appointment.",
                "Where can people wait in the rain?",
                "Draft 1: Waiting that can be borne");
        String minutes = dawn.page().locator(".govuk-body-l").first().innerText();
        assertThat(Integer.parseInt(minutes.replaceAll("\\D.*", ""))).isLessThanOrEqualTo(10);
        Someone seeing =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(dawn.url());
        Looking.isFineWideAndNarrow(seeing.page());
        Looking.firstScreen(seeing.page(), "catching-up");
    }

    @Test
    @Order(8)
    void it_is_looked_at_again_and_handed_on_and_takes_nothing_more() {
        demonstration.pretends(START.plusDays(200));
        Someone maya =
                maya().goes(protocol).reads("its day to look again has come").follows("Look at it again");
        maya.types("What did you find?", "Two clinics lend pagers, one does not.")
                .types("What happens next?", "Ask the third.")
                .enters("When will it be looked at again?", START.plusDays(400))
                .presses("Keep it")
                .reads("Two clinics lend pagers");
        maya.goes(group).follows("End, merge, split or hand on");
        maya.picks("How does it end?", "Handed on")
                .types("What should people know about it?", "The clinics look after it now.")
                .presses("End it")
                .reads("Handed on, ", "The clinics look after it now.")
                .doesNotRead("Write down a step");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(group);
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(9)
    void two_groups_become_one_that_names_both_and_each_says_where_it_goes_on() {
        Someone dawn = dawn().goes(partnership + "/begin-group");
        dawn.picks("From which seat?", "Parent carer forum, first seat")
                .types("What would the group be called?", "Waiting and moving on")
                .types("What is the matter, and for whom?", "Both are about what nobody tells you.")
                .chooses("Waiting rooms")
                .chooses("Moving on, asked first")
                .presses("Put it forward")
                .reads("It comes from: ", "Waiting rooms", "Moving on, asked first");
        for (String from : List.of("Waiting rooms", "Moving on, asked first")) {
            dawn.goes(partnership + "/groups").follows(from).reads("It goes on in: Waiting and moving on");
        }
        Someone seeing = demonstration.nobody(Browser.PHONE, true).goes(partnership + "/groups");
        seeing.follows("Short breaks without a car").reads("It comes from: Lifts to short breaks, Empty places");
        Looking.isFineWideAndNarrow(seeing.page());
    }

    private static Someone charter(Someone who) {
        return who.types("What question will it answer?", "What makes waiting bearable?")
                .types("What belongs to it", "Waiting rooms of clinics")
                .types("What will it make?", "A protocol")
                .enters("By which day does it end?", START.plusMonths(6))
                .types("What may be told outside", "All of it, without names");
    }

    private void step(Someone who, String kind, String words, String why) {
        who.goes(group)
                .follows("Write down a step")
                .picks("What kind of step?", kind)
                .types("What?", words)
                .types("Why? What does it rest on?", why)
                .presses("Keep it")
                .reads(words);
    }

    private static void reply(Someone who, String comment, String words, String changes, boolean heldBack) {
        who.page()
                .locator(".tl-comment")
                .filter(new Locator.FilterOptions().setHasText(comment))
                .locator("a")
                .first()
                .click();
        who.types("Your reply", words).picks("Does the draft change", changes);
        if (heldBack) {
            who.chooses("The comment names somebody");
        }
        who.presses("Reply").reads(words);
    }

    private void decide(Someone who, String seat, String what, String why) {
        who.goes(protocol)
                .follows("Say what you do with it")
                .picks("From which seat?", seat)
                .picks("What do you do with it?", what)
                .types("Why?", why)
                .presses("Keep it")
                .reads(why);
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }

    private Someone dawn() {
        return demonstration.called("Dawn Prescott", Browser.PHONE, false);
    }
}
