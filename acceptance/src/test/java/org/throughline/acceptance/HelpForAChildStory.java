package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A SENCO chooses help for a child with the evidence beside it, and without; the mother reads on the same page which is which; the
 * bank learns for about how many children, and nothing else.
 */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HelpForAChildStory {
    private static final String PAIRS = "Read aloud in pairs for ten minutes a day";
    private static final String SHEETS = "Invented example: coloured sheets";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    @Order(1)
    void the_mother_reads_on_her_phone_what_is_done_and_what_research_says_without_javascript() {
        Someone ngozi =
                demonstration.called("Ngozi Bello", Browser.PHONE, false).opens("Amara Bello");
        ngozi.reads(
                "Help for Amara Bello",
                "Mrs Dean and Amara read aloud together",
                "Low confidence. It may be so. Moderate confidence. It is likely so.",
                "It helped: Words read in a minute (children of 7 to 9)",
                "It made no difference: Liking to read",
                "It made things worse: Feeling watched (children who stammer)",
                "Ages 7 to 11; Amara Bello is 9",
                "The bank has changed this record since it was chosen",
                "No evidence linked",
                "Her mother asked for it in October");
        assertThat(ngozi.page().getByText("Write down help").count()).isZero();
        assertThat(ngozi.page().getByText("Say that this has ended").count()).isZero();
        ngozi.follows("Read what changed").reads("That was the teachers’ view; the children said no");
        Someone wide = demonstration.called("Ngozi Bello", Browser.DESK, true).opens("Amara Bello");
        wide.page().getByText("One thing that has ended").click();
        wide.reads("A yellow sheet over the page", "She asked us to stop");
        Looking.isFineWideAndNarrow(wide.page());
        Looking.picture(wide.page(), "help-for-a-child");
    }

    @Test
    @Order(2)
    void one_press_chooses_the_evidence_and_a_null_result_stands_beside_it() {
        Someone helen = demonstration.called("Helen Marsh", true).opens("Amara Bello");
        helen.follows("Write down help for Amara Bello").presses("Keep it");
        helen.reads("Enter what will be done", "Enter what you hope for", "Choose the evidence, or that there is none");
        Looking.isFineWideAndNarrow(helen.page());
        helen.types("What will be done?", "Mr Osei and Amara read aloud on Fridays")
                .types("What do you hope for?", "She reads to her father on Sunday")
                .picks("Kind of need to show first", "Cognition and learning")
                .presses("Show these first")
                .reads(
                        "from the evidence bank",
                        "What fits: the kind of need (Cognition and learning); the age (9)",
                        "It made no difference: Reading age after a term",
                        "a quiet room before lessons",
                        "Meant for: Nobody has stated it.",
                        "Not told: for which kinds of need it is; for which ages it is")
                .doesNotRead("Send papers ten days before each meeting", "a weekly phone call");
        helen.picks("Where it will be done", "Secondary school")
                .presses("Show these first")
                .reads("What does not fit: where it will be done: it was tried here: Primary school");
        assertThat(helen.page().getByLabel("What will be done?").inputValue()).contains("Fridays");
        assertThat(helen.page()
                        .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                        .first()
                        .inputValue())
                .as("what the bank marks for this need and age stands first")
                .matches(".*\\|.*");
        Looking.picture(helen.page(), "choosing-help");
        helen.chooses(PAIRS).presses("Keep it").reads("Mr Osei and Amara read aloud on Fridays", "How sure");
    }

    @Test
    @Order(3)
    void without_evidence_she_says_why_and_a_null_result_can_be_chosen_too() {
        Someone helen = demonstration.called("Helen Marsh", false).opens("Amara Bello");
        helen.follows("Write down help for Amara Bello")
                .types("What will be done?", "The library opens ten minutes earlier for her")
                .types("What do you hope for?", "She begins the day in quiet")
                .chooses("Without evidence from the bank")
                .presses("Keep it")
                .reads("Enter why it is chosen without evidence");
        helen.types("Why is it chosen all the same?", "She asked for it herself")
                .presses("Keep it")
                .reads("The library opens ten minutes earlier", "She asked for it herself");
        helen.follows("Write down help for Amara Bello")
                .types("What will be done?", "A green sheet, because she likes it")
                .types("What do you hope for?", "She likes her page")
                .chooses(SHEETS)
                .presses("Keep it")
                .reads("Enter why it is chosen although the evidence is weak");
        helen.types("Why is it chosen all the same?", "She likes green")
                .presses("Keep it")
                .reads("A green sheet, because she likes it");
        helen.follows("Say that this has ended A green sheet");
        helen.presses("Say that it has ended").reads("Enter why it has ended");
        Someone withScript =
                demonstration.called("Helen Marsh", true).goes(helen.page().url());
        withScript.presses("Say that it has ended").reads("Enter why it has ended");
        Looking.isFineWideAndNarrow(withScript.page());
        helen.types("Why has it ended?", "She lost it and did not mind")
                .presses("Say that it has ended")
                .reads("2 things that have ended");
        demonstration
                .called("Ngozi Bello", Browser.PHONE, true)
                .opens("Amara Bello")
                .reads("The library opens ten minutes earlier", "She asked for it herself");
    }

    @Test
    @Order(4)
    void the_wrong_person_gets_nothing_and_the_bank_learns_a_number_and_no_child() {
        Someone helen = demonstration.called("Helen Marsh", true).opens("Amara Bello");
        String choose = helen.follows("Write down help for Amara Bello").url();
        for (String wrong : new String[] {"Ngozi Bello", "Ruth Calloway", "Daniel Osei", "Nadia Farouk"}) {
            demonstration.called(wrong, true).goes(choose).finds("We cannot find that page");
        }
        Someone anybody = demonstration.nobody();
        anybody.goes("/evidence").follows("Invented example: reading aloud in pairs");
        anybody.doesNotRead("Amara", "Mrs Dean");
        anybody.follows("Who did what with it, and what came of it")
                .reads("Chosen for children", "For about", "to the nearest five")
                .doesNotRead("Amara", "Elm Park");
        Looking.isFineWideAndNarrow(anybody.page());
        anybody.goes("/evidence").follows("Invented example: coloured sheets");
        anybody.follows("What became of the record as a whole")
                .reads("Record as a whole", "Chosen for children", "No number is shown")
                .doesNotRead("Amara", "Elm Park");
        Looking.isFineWideAndNarrow(anybody.page());
        anybody.goes("/evidence").follows("Invented example: papers ten days");
        anybody.page()
                .getByText("Who did what with it, and what came of it")
                .first()
                .click();
        anybody.reads("No number is shown");
    }
}
