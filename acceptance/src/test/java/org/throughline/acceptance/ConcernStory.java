package org.throughline.acceptance;

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
 * A concern of the forum that nobody answers: its words stay at the table, its days do not. Then one whose words the forum
 * releases, after a look at what could tell of somebody.
 */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConcernStory {
    private static final String WORDS =
            "canary: families hear of a change on the bus. We ask Mrs Canary’s team for one letter before each change.";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String concern = "";

    @Test
    @Order(1)
    void the_forum_puts_a_concern_to_a_seat_on_a_phone_without_javascript() {
        Someone dawn = demonstration
                .called("Dawn Prescott", Browser.PHONE, false)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership");
        partnership = dawn.url();
        dawn.follows("Concerns put to seats").follows("Put a concern to a seat").presses("Put it to them");
        dawn.reads("Choose whom it is put to", "Choose what it is about", "Enter the concern");
        dawn.picks("Whom is it put to?", "Children’s community health")
                .picks("What is it about?", "Transport")
                .types("What is the concern?", WORDS)
                .presses("Put it to them")
                .reads("Concern: Transport", WORDS, "0 working days without an answer");
        concern = dawn.url();
        Someone withScripts =
                demonstration.called("Dawn Prescott", Browser.DESK, true).goes(concern);
        withScripts.reads(WORDS);
        Looking.isFineWideAndNarrow(withScripts.page());
        withScripts
                .goes(partnership + "/raise-concern")
                .presses("Put it to them")
                .reads("Enter the concern");
        Looking.isFineWideAndNarrow(withScripts.page());
    }

    @Test
    @Order(2)
    void others_know_nothing_of_it_until_twenty_working_days_have_gone_and_then_no_word() {
        demonstration
                .nobody()
                .goes(partnership + "/concerns")
                .doesNotRead("canary", "Transport")
                .reads("Not being told");
        demonstration.nobody().goes(concern).doesNotRead("canary", "Transport");
        demonstration.nobody().pretends(LocalDate.now().plusDays(45));
        Someone stranger = demonstration.nobody().goes(partnership + "/concerns");
        stranger.reads("Transport", "working days without an answer").doesNotRead("canary");
        Looking.isFineWideAndNarrow(stranger.page());
        stranger.follows("Transport")
                .reads("The words stay with those it concerns")
                .doesNotRead("canary");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "concern-public");
    }

    @Test
    @Order(3)
    void it_is_answered_in_words_that_only_those_concerned_read() {
        Someone maya = demonstration.called("Maya Lindgren", Browser.DESK, true).goes(concern);
        maya.follows("Answer it")
                .types("What is your answer?", "canary: from May on, a letter.")
                .presses("Answer it");
        maya.reads("written down by whoever facilitates", "Answered");
        maya.follows("Say what was done")
                .types("What was done?", "We rang 0113 496 0999")
                .presses("Say what was done")
                .reads("leads to a person or a household");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What was done?", "A letter goes out before each change.").presses("Say what was done");
        demonstration.nobody().goes(concern).reads("answered on").doesNotRead("canary");
    }

    @Test
    @Order(4)
    void the_forum_says_how_the_answer_felt_and_releases_its_words_after_a_look() {
        Someone dawn = demonstration.called("Dawn Prescott", Browser.DESK, true).goes(concern);
        dawn.follows("Say whether the answer felt respectful")
                .picks("Did the answer feel respectful?", "Partly")
                .presses("Say whether the answer felt respectful")
                .reads("Did the answer feel respectful? Partly");
        dawn.follows("Make its words public").reads("Perhaps a name", "Mrs Canary");
        dawn.presses("Make the words public").reads("Say that you have looked at each sign");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.chooses("I have read the words and looked at each sign").presses("Make the words public");
        dawn.reads("Its words were released");
        demonstration
                .nobody()
                .goes(partnership + "/concerns")
                .reads("You said", WORDS, "We did", "A letter goes out before each change.")
                .doesNotRead("from May on, a letter");
    }

    @Test
    @Order(5)
    void a_seat_reads_what_waits_for_its_answer_where_it_comes_in_and_others_do_not() {
        Someone robin = demonstration
                .called("Robin Achebe", Browser.PHONE, false)
                .goes("/partnerships")
                .reads(
                        "Waiting for you at your seats",
                        "answer the concern “Not being told”, put to Partnership lead",
                        "Your seat was warned after 15 working days.",
                        "Everybody has seen since");
        robin.follows("answer the concern “Not being told”").reads("Concern: Not being told", "Answer it");
        for (String other : List.of("Dawn Prescott", "Maya Lindgren")) {
            demonstration
                    .called(other, Browser.DESK, false)
                    .goes("/partnerships")
                    .doesNotRead("answer the concern");
        }
        demonstration.nobody().goes("/partnerships").doesNotRead("answer the concern");
    }

    @Test
    @Order(6)
    void a_difficulty_is_said_openly_on_a_phone_without_javascript_answered_and_closed() {
        Someone dawn = demonstration
                .called("Dawn Prescott", Browser.PHONE, false)
                .goes(partnership + "/difficulties")
                .follows("Say a difficulty")
                .presses("Say it");
        dawn.reads("Choose which seat answers for it", "Enter what is hard");
        dawn.picks("Which seat answers for it?", "Partnership lead")
                .types("What is hard?", "Nobody can reach Mrs Canary between meetings.")
                .presses("Say it")
                .reads("Look at what was found", "Mrs Canary");
        dawn.types("What is hard?", "Nobody can be reached between meetings.")
                .presses("Say it")
                .reads("Nobody can be reached between meetings.");
        Someone robin = demonstration.called("Robin Achebe", Browser.DESK, true).goes("/partnerships");
        robin.follows("answer a difficulty that was said openly")
                .types("What is your answer?", "From January on somebody answers twice a week.")
                .presses("Answer")
                .reads("From January on somebody answers twice a week.");
        Looking.isFineWideAndNarrow(robin.page());
        dawn.goes(partnership + "/difficulties")
                .follows("Close it")
                .types("What became of it?", "Somebody answers now.")
                .presses("Close it")
                .reads("Somebody answers now.");
        Someone stranger = demonstration.nobody().goes(partnership + "/difficulties");
        stranger.reads("Somebody answers now.").doesNotRead("Say a difficulty", "Close it", "Answer it");
        Looking.isFineWideAndNarrow(stranger.page());
    }
}
