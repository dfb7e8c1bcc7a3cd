package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people screen two hundred records by keyboard, a third settles where they differ, and the flow adds up. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoScreenersStory {
    private static final String NAME = "What helps agencies to work together";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";

    @Test
    @Order(1)
    void a_hundred_records_are_screened_by_keyboard_and_the_next_day_goes_on_at_the_same_one() {
        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes("/syntheses").follows(NAME);
        synthesis = ada.url();
        ada.goes(synthesis + "/screening").reads("you have decided on 12 of");
        for (int i = 0; i < 100; i++) {
            decide(ada.page(), false);
        }
        ada.reads("you have decided on 112 of");
        String left = title(ada.page());
        Someone nextDay = demonstration.called("Ada Lind", true);
        nextDay.goes(synthesis + "/screening").finds(left).reads("you have decided on 112 of");
        assertThat(toTheEnd(nextDay.page(), false)).isGreaterThan(90);
    }

    @Test
    @Order(2)
    void the_other_screens_the_same_records_and_now_and_then_otherwise() {
        Someone ben = demonstration.called("Ben Otieno", true);
        ben.goes(synthesis + "/screening").reads("you have decided on 12 of");
        assertThat(toTheEnd(ben.page(), true)).isGreaterThan(190);
    }

    @Test
    @Order(3)
    void a_third_person_settles_each_difference_with_both_reasons_before_her_and_the_flow_adds_up() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/screening/conflicts").reads("How far the two agreed");
        Looking.isFineWideAndNarrow(tess.page());
        int conflicts = tess.page().getByLabel("Why you settle it so").count();
        assertThat(conflicts).isGreaterThan(10);
        for (int left = conflicts; left > 0; left--) {
            tess.reads(left == 1 ? "1 record waits to be settled" : left + " records wait to be settled")
                    .types("Why you settle it so", "Two agencies are named in the title.")
                    .presses("Include");
        }
        tess.reads("Nothing waits to be settled");
        tess.goes(synthesis).reads("settled, 0 waiting");
        tess.goes(synthesis + "/flow").reads("records were found").doesNotRead("does not add up");
        Looking.isFineWideAndNarrow(tess.page());
    }

    private static int toTheEnd(Page page, boolean sometimesOtherwise) {
        int decided = 0;
        while (page.locator("[data-key='1']").count() > 0) {
            decide(page, sometimesOtherwise);
            decided++;
        }
        return decided;
    }

    /** By the words of its title; one in seven the other way where two are to differ. */
    private static void decide(Page page, boolean sometimesOtherwise) {
        String title = title(page);
        boolean in = title.toLowerCase(java.util.Locale.ROOT).contains("work together");
        boolean otherwise = sometimesOtherwise && Math.floorMod(title.hashCode(), 7) == 0;
        int before = shown(page);
        page.keyboard().press(in != otherwise ? "1" : "2");
        page.waitForFunction("n => Number(document.body.dataset.shown ?? 0) > n", before);
    }

    private static String title(Page page) {
        return page.locator("h1").first().innerText();
    }

    private static int shown(Page page) {
        return ((Number) page.evaluate("Number(document.body.dataset.shown ?? 0)")).intValue();
    }
}
