package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each seat says whether it stands by the goals, of exactly the words it read; when they change, everybody sees who said it of others. */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoalsStory {
    private static final String FORUM = "Parent carer forum, first seat";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";

    @Test
    @Order(1)
    void everybody_reads_one_list_in_one_version_and_who_does_not_stand_by_it() {
        Someone stranger = demonstration.nobody().goes("/partnerships").follows("Fernshire SEND Partnership");
        partnership = stranger.url();
        stranger.follows("Who stands by these goals")
                .reads(
                        "Every family knows who joins things up for them",
                        "2 of 6 seats stand by them as they are now",
                        "it has no measure and no date",
                        "(written down by whoever facilitates)",
                        "has not said")
                .doesNotRead("Say whether your seat");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.firstScreen(stranger.page(), "who-stands-by-the-goals");
        stranger.goes(partnership + "/say-stands-by").doesNotRead("Which seat?");
    }

    @Test
    @Order(2)
    void a_parent_says_it_for_her_seat_on_a_phone_without_javascript_and_for_no_other() {
        Someone dawn = demonstration
                .called("Dawn Prescott", Browser.PHONE, false)
                .goes(partnership + "/stands-by")
                .follows("Say whether your seat stands by them");
        assertThat(dawn.page().locator("[name='place'] option").allInnerTexts())
                .as("her own seat alone")
                .hasSize(2)
                .contains(FORUM);
        assertThat(dawn.page().locator("[name='place'] option:checked").innerText())
                .as("the only one stands chosen")
                .isEqualTo(FORUM);
        dawn.presses("Say it").reads("Choose yes or no").doesNotRead("Choose the seat");
        dawn.picks("Which seat?", FORUM)
                .chooses("No, or not yet")
                .presses("Say it")
                .reads("Enter why it does not");
        dawn.chooses("Yes").presses("Say it").reads("3 of 6 seats stand by them as they are now");
        Someone maya = demonstration.called("Maya Lindgren", true).goes(partnership + "/say-stands-by");
        assertThat(maya.page().locator("[name='place'] option").allInnerTexts()).doesNotContain(FORUM);
        maya.presses("Say it").reads("There is a problem");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(3)
    void when_the_goals_change_everybody_sees_who_said_it_of_others() {
        Someone dawn = demonstration
                .called("Dawn Prescott", true)
                .goes(partnership + "/say-stands-by")
                .picks("Which seat?", FORUM)
                .chooses("Yes");
        demonstration
                .called("Maya Lindgren", true)
                .goes(partnership + "/add-goal")
                .types("What will be different?", "Nobody waits in a corridor")
                .presses("Add the goal")
                .reads("Nobody waits in a corridor");
        dawn.presses("Say it").reads("The goals have changed since you opened this page", "Nobody waits in a corridor");
        demonstration
                .nobody()
                .goes(partnership + "/stands-by")
                .reads("0 of 6 seats stand by them as they are now", "the goals have changed since");
        dawn.presses("Say it").reads("1 of 6 seats stand by them as they are now");
    }
}
