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
 * A screener gives one decision to two records of one work and takes it back; a reader takes a reading back and renames a theme;
 * risk of bias and a forest plot are drawn; a reporting table says what is known and what is open.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportingStory {
    private static final String SCREENED = "What helps agencies to work together";
    private static final String READ = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String read = "";

    @Test
    @Order(1)
    void two_records_of_one_work_get_one_decision_which_is_taken_back_in_one_go() {
        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes("/syntheses").follows(SCREENED);
        String synthesis = ada.url();
        ada.goes(synthesis + "/duplicates").presses("One work, two records");
        ada.reads("One pair of records of one work");
        Looking.isFineWideAndNarrow(ada.page());
        Someone plain = demonstration.called("Ada Lind", false);
        plain.goes(synthesis + "/screening");
        for (int i = 0; i < 210 && plain.page().locator("[data-beside]").count() == 0; i++) {
            plain.presses("Leave out");
        }
        ada.goes(synthesis + "/screening");
        ada.reads("One more record may tell of the same work");
        Looking.isFineWideAndNarrow(ada.page());
        ada.key("a").reads("Your decision is for 2 records.");
        ada.key("1").reads("Take my last decision back, for all 2 records");
        ada.key("u").reads("One more record may tell of the same work");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(synthesis + "/screening")
                .finds("We cannot find that page");
    }

    @Test
    @Order(2)
    void a_reading_is_taken_back_by_its_reader_and_a_theme_renamed_and_the_trail_tells_both() {
        Someone zara = demonstration.called("Zara Whitcombe", true);
        zara.goes("/syntheses").follows(READ);
        read = zara.url();
        zara.goes(read + "/coding");
        zara.page().locator("a[href*='/take-back']").first().click();
        zara.finds("Take a reading back").presses("Take it back").reads("Say why you take it back");
        Looking.isFineWideAndNarrow(zara.page());
        zara.types("Why you take it back", "I see it otherwise now.").presses("Take it back");
        zara.goes(read + "/coding").follows("Being in the room").follows("Give it another name");
        zara.types("Name", "In the room and heard").presses("Keep the new name").reads("Say why it gets this name");
        Looking.isFineWideAndNarrow(zara.page());
        zara.types("Why this name", "Being there is half of it.").presses("Keep the new name");
        zara.finds("In the room and heard").reads("Its names", "The first name.");
        Looking.isFineWideAndNarrow(zara.page());
        zara.goes(read + "/trail").reads("I see it otherwise now.", "Being in the room → In the room and heard");
    }

    @Test
    @Order(3)
    void risk_of_bias_is_drawn_by_shape_and_mark_with_a_table_and_what_waits_is_said() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(read + "/appraisal").follows("Risk of bias, drawn");
        tess.reads("Serious", "Moderate", "not agreed yet", "as bad as the worst domain");
        Looking.isFineWideAndNarrow(tess.page());
        assertThat(tess.page().request().get(tess.url() + "/robins-i/csv").text())
                .contains("Confounding", "Serious");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(read + "/appraisal/bias")
                .finds("We cannot find that page");
    }

    @Test
    @Order(4)
    void estimates_stand_beside_each_other_and_are_pooled_only_when_asked_for() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(read + "/numbers").follows("Estimates beside each other (forest plot)");
        tess.doesNotRead("Tau²");
        tess.picks(
                        "Which results",
                        "young people at their meeting, as odds ratio, after against before (For the service)")
                .picks("What kind of number", "A ratio: 1 means no difference")
                .picks("Pool them", "Random effects, REML with the interval of Hartung and Knapp")
                .presses("Show them");
        tess.reads("Tau²", "I²", "Fewer than five results", "its estimate is not one number", "When not to pool");
        Looking.isFineWideAndNarrow(tess.page());
    }

    @Test
    @Order(5)
    void a_reporting_table_says_what_is_known_and_the_team_says_the_rest() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(read).follows("Reporting tables");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.follows("PRISMA 2020").reads("Every source searched", "Invented Education Index", "items are open");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(read + "/reporting/prisma-2020/25");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("What you say to it", "Nobody paid for this invented review.")
                .types("Where it stands in the paper", "page 12")
                .presses("Keep it")
                .reads("Nobody paid for this invented review.", "In the paper: page 12");
        assertThat(nadia.page()
                        .request()
                        .get(read + "/reporting/prisma-2020/csv")
                        .text())
                .contains("Nobody paid for this invented review.");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(read + "/reporting/prisma-2020")
                .finds("We cannot find that page");
    }
}
