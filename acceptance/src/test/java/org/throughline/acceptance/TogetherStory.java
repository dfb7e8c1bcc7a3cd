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

/** What was made together is read by everybody; whoever is thanked agrees to exact words, is asked again, and takes it back in one step. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TogetherStory {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String WORDS = "You asked who opens at five, and nobody had.";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";

    @Test
    @Order(1)
    void everybody_reads_when_families_came_in_and_what_was_not_taken_up_and_nothing_made_together_says_so() {
        Someone stranger = demonstration.nobody().goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = stranger.url();
        stranger.follows("What was made together with families, and thanks")
                .reads(
                        "From the first stage on, “Understand”",
                        "Before it, without them: Understand, Design, Decide",
                        "It had been decided before anybody asked them",
                        "Dawn Prescott and the families whom she rang")
                .doesNotRead("14 bus", "takes half of one", "Thanks that you wrote", "You are thanked");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "made-together");
        stranger.follows("Loan devices at the front desk").finds("Loan devices at the front desk");
        stranger.goes(partnership + "/register").reads("A second bus to the resource base");
        Looking.isFineWideAndNarrow(stranger.page());
        Someone region = demonstration.nobody().goes("/partnerships").follows("Three Rivers region");
        region.follows("What was made together with families, and thanks")
                .reads("Nothing made together with families or young people has been written down here");
        Looking.isFineWideAndNarrow(region.page());
    }

    @Test
    @Order(2)
    void what_no_family_was_heard_on_is_not_written_down_as_made_together() {
        Someone maya = maya().goes(partnership + "/together").follows("Write down what was made together");
        maya.presses("Write it down").reads("Enter what was made", "Choose the stage at which they came in");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What was made?", "A card for the wait")
                .enters("When was it made?", TODAY.minusDays(4))
                .picks("At which stage did families or young people come in?", "Design")
                .types("What changed because of them?", "Amara drew it. It says the weeks.")
                .types("What did they say that was not taken up?", "A card for each child");
        maya.page().locator("[name='heard-HEALTH']").fill("4");
        maya.presses("Write it down").reads("Enter why it was not taken up");
        maya.types("Why was it not taken up?", "Nobody prints it in the clinic.")
                .presses("Write it down");
        maya.reads("Without them it was not made together");
        maya.page().locator("[name='heard-PARENT_CARER']").fill("6");
        maya.presses("Write it down").reads("Look at what was found, then tick this", "“Amara”");
        Looking.isFineWideAndNarrow(maya.page());
        maya.types("What changed because of them?", "It says the weeks.")
                .presses("Write it down")
                .reads("A card for the wait", "Nobody prints it in the clinic");
    }

    @Test
    @Order(3)
    void whoever_is_thanked_agrees_to_exact_words_is_asked_again_and_takes_it_back_in_one_step() {
        Someone maya = maya().goes(partnership + "/together").follows("Thank somebody");
        maya.presses("Ask them").reads("Choose for what", "Enter the words");
        Looking.isFineWideAndNarrow(maya.page());
        maya.picks("For what?", "A card for the wait")
                .picks("Who is thanked?", "Parent carer forum, first seat (Parents and carers)")
                .types("How are they named in public?", "The Tuesday group")
                .types("In which words?", WORDS)
                .presses("Ask them")
                .reads("Nobody else reads this until they agree");
        Looking.isFineWideAndNarrow(maya.page());
        String thanks = maya.url();
        demonstration.nobody().goes(partnership + "/together").doesNotRead(WORDS, "The Tuesday group");
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, true).goes(partnership + "/together");
        dawn.follows("Read the words and say yes or no: “A card for the wait”").reads(WORDS);
        Looking.isFineWideAndNarrow(dawn.page());
        Looking.picture(dawn.page(), "agree-to-exact-words");
        maya.follows("Change the words");
        maya.types("In which words?", WORDS + " Thank you.").presses("Ask again");
        dawn.presses("I agree to exactly these words").reads("The words were changed meanwhile");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.presses("I agree to exactly these words").reads("because you agreed to exactly these words");
        demonstration.nobody().goes(partnership + "/together").reads(WORDS + " Thank you.", "The Tuesday group");
        assertThat(file("thanks.csv")).contains("The Tuesday group");
        assertThat(demonstration.nobody().goes(thanks).url()).contains("/sign-in");
        demonstration.called("Ruth Calloway", Browser.DESK, true).goes(thanks).doesNotRead(WORDS);
        dawn.presses("Take it back").finds("Made together at Fernshire SEND Partnership");
        dawn.doesNotRead("The Tuesday group");
        demonstration.nobody().goes(partnership + "/together").doesNotRead(WORDS, "The Tuesday group");
        assertThat(file("thanks.csv") + file("register.json")).doesNotContain("The Tuesday group", WORDS);
        maya.goes(partnership + "/together").reads("the words are gone").doesNotRead("The Tuesday group");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(4)
    void without_javascript_it_works_the_same() {
        Someone dawn =
                demonstration.called("Dawn Prescott", Browser.PHONE, false).goes(partnership + "/together");
        dawn.follows("Everybody reads it, until you take it back").presses("Take it back");
        dawn.doesNotRead("Dawn Prescott and the families whom she rang");
    }

    private String file(String name) {
        return demonstration
                .nobody()
                .page()
                .request()
                .get(demonstration.address() + path() + "/register/data/" + name)
                .text();
    }

    private String path() {
        return java.net.URI.create(partnership).getPath();
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }
}
