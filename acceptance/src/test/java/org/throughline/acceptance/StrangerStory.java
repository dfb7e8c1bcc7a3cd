package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A parent without an account, on a phone, looks at what a partnership does: nothing is more than two presses away from the list. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerStory {
    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    void what_was_decided_last_is_two_presses_from_the_first_page_and_the_rest_one_more() {
        Someone parent = demonstration.nobody().goes("/").follows("See how families and services work together here");
        parent.follows("Fernshire SEND Partnership");
        parent.reads("Decided last", "Who tries the one named person first?", "Thirty families in the east · ");
        parent.reads("The next meeting: Steering group", "Say how working together feels here");
        Looking.isFineWideAndNarrow(parent.page());

        parent.follows("All decisions, with everything else that is public").finds("Public register");
        assertThat(parent.url()).endsWith("/register#decisions");
        assertThat(parent.page().locator("main h2").first().innerText()).isEqualTo("Decisions");
    }

    @Test
    void who_leads_a_region_in_turn_is_one_list() {
        Someone parent = demonstration.nobody().goes("/partnerships").follows("Three Rivers region");
        parent.reads("Who leads, in turn", "(now)", "Nobody holds this seat");
        Looking.isFineWideAndNarrow(parent.page());
    }

    @Test
    void whose_answers_would_stay_hidden_is_read_on_a_phone_without_moving_anything_sideways() {
        Someone parent = demonstration.nobody().goes("/partnerships").follows("Fernshire SEND Partnership");
        parent.follows("Autumn 2026").reads("Will the answers show?", "No: fewer than 5 are invited");
        assertThat(parent.page()
                        .evaluate(
                                "[...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1"
                                        + " && getComputedStyle(e).overflowX !== 'visible').length"))
                .as("nothing scrolls by itself")
                .isEqualTo(0);
        parent.reads("Questions for: Schools and settings, Health, Social care, Council");
        Looking.isFineWideAndNarrow(parent.page());
    }
}
