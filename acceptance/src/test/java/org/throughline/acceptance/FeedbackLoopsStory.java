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
 * What comes back: a question answered within five working days, by a role that answers and one that does not, with the reply to all; and a
 * dilemma that another area solves without knowing whose it is.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedbackLoopsStory {
    private static final String QUESTION = "Canary question: letters or calls?";
    private static final String TOLD = "Canary dilemma: we say sorry each time and nothing changes";
    private static final String OFFERED = "canary offer: people say sorry each time and nothing changes";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String consult = "";
    private String dilemma = "";
    private String offer = "";

    @Test
    @Order(1)
    void a_seat_puts_one_question_to_a_circle_and_says_what_hangs_on_it() {
        Someone robin = demonstration
                .called("Robin Achebe", Browser.DESK, true)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership");
        partnership = robin.url();
        robin.follows("Questions put to a circle").follows("Put a question to a circle");
        robin.presses("Put the question").reads("Enter your question", "Enter the day of the decision");
        Looking.isFineWideAndNarrow(robin.page());
        robin.picks("Who asks?", "Partnership lead")
                .types("What do you want to know?", QUESTION)
                .types("What do people need to know", "Letters come late. Calls are made by whoever is there.")
                .types("What is decided by the answers?", "How we tell families of a change.")
                .enters("When is it decided?", LocalDate.now().plusDays(40))
                .chooses("Parent carer forum, first seat (Parents and carers)")
                .chooses("Children’s community health (Health)")
                .types("What do you want to know?", "At what time should the table meet so that you can come?")
                .presses("Put the question");
        robin.reads("Families were asked much the same on", "Read what they said and what came of it");
        Looking.isFineWideAndNarrow(robin.page());
        robin.types("What do you want to know?", QUESTION).presses("Put the question");
        robin.reads(QUESTION, "Open until", "1 asked, 0 answered so far, 1 not yet");
        consult = robin.url();
        Looking.isFineWideAndNarrow(robin.page());
    }

    @Test
    @Order(2)
    void a_seat_answers_on_a_phone_without_javascript_and_somebody_by_a_printed_code() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(consult);
        dawn.follows("Answer this question")
                .reads("only one was asked")
                .types("What do you say?", "canary: ring 0113 496 0999")
                .chooses("With the name of my seat")
                .presses("Send my answer")
                .reads("leads to a person or a household");
        dawn.types("What do you say?", "canary-seat: a call, then a letter.").presses("Send my answer");
        dawn.reads("canary-seat");
        Someone robin = demonstration.called("Robin Achebe", Browser.DESK, true).goes(consult);
        robin.picks("For which role?", "Young people").types("How many?", "2").presses("Make codes to print");
        String code = robin.page().locator(".tl-codes__code").first().textContent();
        Looking.isFineWideAndNarrow(robin.page());
        Someone young =
                demonstration.nobody().goes("/answer").types("Your code", code).presses("Go on");
        young.reads(QUESTION, "You are not asked who you are", "2 were asked");
        Looking.isFineWideAndNarrow(young.page());
        young.types("What do you say?", "canary-code: text us.")
                .chooses("With my role alone")
                .presses("Send my answer")
                .reads("Your answer is in");
        Looking.isFineWideAndNarrow(young.page());
        demonstration.nobody().goes(consult).reads("One answer is here").doesNotRead("canary-seat", "canary-code");
    }

    @Test
    @Order(3)
    void after_five_working_days_answers_stand_by_role_beside_the_role_that_kept_silent() {
        demonstration.nobody().pretends(LocalDate.now().plusDays(12));
        Someone stranger = demonstration.nobody().goes(consult);
        stranger.reads(
                "Asked, and nobody answered: Health",
                "1 asked, 0 answered, 1 did not answer",
                "2 asked, 1 answered, 1 did not answer",
                "canary-seat",
                "canary-code",
                "everybody has been owed a reply");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "consult-reply-owed");
        Someone robin = demonstration.called("Robin Achebe", Browser.DESK, true).goes(consult);
        robin.follows("Write the reply to all").presses("Send the reply").reads("Enter what you heard");
        Looking.isFineWideAndNarrow(robin.page());
        robin.types("What did you hear?", "A call first. Health did not answer.")
                .types("What do you do because of it?", "We ring, then write.")
                .types("What do you not do, and why?", "No texts: they cost what we do not have.")
                .presses("Send the reply");
        stranger.goes(consult).reads("What we do not do, and why", "No texts", "reply on");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    @Test
    @Order(4)
    void a_dilemma_is_told_to_a_named_circle_after_a_look_and_to_nobody_else() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(partnership + "/dilemmas");
        dawn.reads("private, not secret", "a court or a tribunal");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.follows("Tell a dilemma")
                .presses("Tell it to this circle")
                .reads("Choose at least one seat for the circle");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.chooses("Partnership lead (Council)")
                .types("The dilemma in one line", TOLD)
                .types("What is hard?", "We say sorry to Mrs Canary, and they never change.")
                .types("What have you tried?", "A form.")
                .chooses("I have read who could open this")
                .presses("Tell it to this circle");
        dawn.reads("Mrs Canary", "they never", "Say that you have looked");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.types("What is hard?", "We say sorry, and nothing changes.").presses("Tell it to this circle");
        dawn.reads(TOLD, "Who has opened it", "Parent carer forum, first seat");
        dilemma = dawn.url();
        Looking.isFineWideAndNarrow(dawn.page());
        demonstration.called("Maya Lindgren", Browser.DESK, true).goes(dilemma).doesNotRead("Canary");
        demonstration
                .called("Maya Lindgren", Browser.DESK, true)
                .goes(partnership + "/dilemmas")
                .doesNotRead("Canary");
        demonstration.called("Gwen Abara", Browser.DESK, true).goes(dilemma).doesNotRead("Canary");
    }

    @Test
    @Order(5)
    void another_area_reads_it_without_names_and_what_it_suggests_comes_back() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(dilemma);
        dawn.follows("Offer it to another area")
                .picks("To which area?", "Ashmoor SEND Partnership")
                .types("What may they read?", "In Fernshire people say sorry")
                .presses("Offer it to another area")
                .reads("name your partnership");
        dawn.types("What may they read?", OFFERED)
                .presses("Offer it to another area")
                .reads("Ashmoor SEND Partnership");
        Someone gwen = demonstration
                .called("Gwen Abara", Browser.DESK, true)
                .goes("/partnerships")
                .follows("Ashmoor SEND Partnership")
                .follows("What a dilemma is");
        gwen.reads("offered here", OFFERED);
        Looking.isFineWideAndNarrow(gwen.page());
        gwen.follows(OFFERED).reads(OFFERED).doesNotRead("Fernshire", "Prescott", "forum, first seat");
        offer = gwen.url();
        Looking.isFineWideAndNarrow(gwen.page());
        gwen.follows("Suggest something").presses("Suggest something").reads("Enter what you suggest");
        Looking.isFineWideAndNarrow(gwen.page());
        gwen.types("What do you suggest?", "canary-help: one thing is changed before sorry is said.")
                .presses("Suggest something")
                .reads("canary-help");
        dawn.goes(dilemma).reads("canary-help", "Somebody in Ashmoor SEND Partnership");
        dawn.follows("Say what came of it")
                .types("What came of it?", "canary-came-of: it takes a week longer, and people thank us.")
                .presses("Say what came of it");
        gwen.goes(offer).reads("canary-came-of");
        Someone withScripts =
                demonstration.called("Dawn Prescott", Browser.DESK, true).goes(dilemma);
        withScripts.reads("canary-came-of", "as it was offered there");
        Looking.isFineWideAndNarrow(withScripts.page());
        Looking.picture(withScripts.page(), "dilemma-solved-elsewhere");
    }

    @Test
    @Order(6)
    void what_is_taken_back_is_gone_there_at_once() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(dilemma);
        dawn.presses("Take it back").reads("taken back on", "canary-help");
        Someone gwen = demonstration.called("Gwen Abara", Browser.DESK, true).goes(offer);
        gwen.doesNotRead("canary");
        assertThat(gwen.page().title()).doesNotContain("dilemma");
    }

    @Test
    @Order(7)
    void a_circle_lets_another_in_only_when_each_of_it_has_read_who_and_said_yes() {
        Someone robin =
                demonstration.called("Robin Achebe", Browser.PHONE, false).goes(dilemma);
        robin.reads("After that nobody reads this any more");
        robin.follows("Ask somebody else in").presses("Ask for them");
        robin.reads("Choose who should come in", "Enter why they should come in", "Choose whether they may read");
        robin.picks("Who should come in?", "Facilitator (Voluntary sector)")
                .types("Why?", "canary-why-in: she has seen it done elsewhere.")
                .chooses("Yes")
                .presses("Ask for them");
        robin.reads("asks to let Facilitator in", "1 of 2 have said yes", "You have said yes");
        demonstration.called("Maya Lindgren", Browser.DESK, true).goes(dilemma).doesNotRead("canary");
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(dilemma);
        dawn.reads("canary-why-in");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.follows("Say yes or no").presses("Say it").reads("Choose what you say");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.chooses("Yes, and what was suggested before stays with us").presses("Say it");
        dawn.reads("reads what was suggested since");
        Looking.isFineWideAndNarrow(dawn.page());
        Looking.part(dawn.page(), "section[aria-labelledby=circle]", "dilemma-circle");
        Someone maya = demonstration.called("Maya Lindgren", Browser.DESK, true).goes(dilemma);
        maya.reads("nothing changes", "You were let in on").doesNotRead("canary-help", "canary-came-of");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(8)
    void an_area_looks_at_what_it_shares_before_it_does_and_takes_it_back() {
        Someone robin =
                demonstration.called("Robin Achebe", Browser.PHONE, false).goes(partnership + "/shares");
        robin.follows("Share something").presses("Look at it first").reads("Choose what to share");
        robin.picks("With whom?", "Three Rivers region")
                .picks("What?", "A measure: Days between papers")
                .presses("Look at it first");
        robin.reads("This is what Three Rivers region would read", "Not shared", "The target, who owns it");
        robin.types("Why do you share it?", "canary-why: it hangs on one person.")
                .presses("Share it");
        robin.reads("canary-why");
        Someone gwen = demonstration
                .called("Gwen Abara", Browser.DESK, true)
                .goes("/partnerships")
                .follows("Three Rivers region")
                .follows("What is shared with a region");
        String region = gwen.url();
        gwen.reads("canary-why", "The newest stands first");
        Looking.isFineWideAndNarrow(gwen.page());
        gwen.follows("Answer Days between papers")
                .types("What do you say to it?", "canary-back: with us it was two people.")
                .presses("Send the answer")
                .reads("canary-back");
        robin.goes(partnership + "/shares").reads("canary-back", "Ashmoor SEND Partnership");
        robin.presses("Take it back Days between papers")
                .reads("Days between papers and meeting (Three Rivers region)");
        gwen.goes(region)
                .reads("A measure (Fernshire SEND Partnership), taken back on")
                .doesNotRead("canary");
        demonstration.nobody().goes(region).doesNotRead("canary", "taken back on");
        Someone withScripts =
                demonstration.called("Robin Achebe", Browser.DESK, true).goes(partnership + "/share-item");
        withScripts.presses("Look at it first").reads("Choose what to share");
        Looking.isFineWideAndNarrow(withScripts.page());
        withScripts
                .picks("With whom?", "Three Rivers region")
                .picks("What?", "A decision")
                .presses("Look at it first")
                .reads("What each seat thought");
        Looking.isFineWideAndNarrow(withScripts.page());
    }

    @Test
    @Order(9)
    void whoever_is_asked_after_it_was_decided_stands_there_as_asked_after() {
        Someone robin = demonstration.called("Robin Achebe", Browser.DESK, true).goes(partnership + "/changes");
        robin.reads("Consulted after deciding", "Without consultation");
        robin.follows("Write down a change").presses("Save").reads("Enter what changes");
        Looking.isFineWideAndNarrow(robin.page());
        robin.types("What changes?", "Canary change")
                .types("Which need is it to meet?", "The forum said so.")
                .picks("Which seat answers for it?", "Partnership lead")
                .enters("When did it begin?", LocalDate.now().minusDays(30))
                .presses("Save")
                .reads("They took part at no stage");
        String change = robin.url();
        robin.follows("Write down what was decided")
                .enters("When was it decided?", LocalDate.now().minusDays(9))
                .types("What was decided?", "It is done in the west first.")
                .presses("Save")
                .reads("Consulted after deciding");
        robin.follows("Write down who was asked").presses("Save").reads("Choose a stage");
        Looking.isFineWideAndNarrow(robin.page());
        robin.picks("At which stage?", "Design")
                .picks("Of which role?", "Parents and carers")
                .types("Who, as a group?", "Nine parents in the east")
                .types("How were they asked?", "An evening")
                .enters("When?", LocalDate.now().minusDays(5))
                .types("What did they say?", "canary: you have decided already.")
                .types("What changed because of it?", "Nothing: it was decided.")
                .presses("Save");
        Someone stranger = demonstration.nobody().goes(change);
        stranger.reads(
                "Asked after it was decided on", "canary: you have decided", "Not asked at this stage: Young people");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "change-asked-after");
    }
}
