package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Everybody at the table is replaced within a day: whoever leads, whoever facilitates, the forum's seat and all others. What was owned is
 * handed over, whoever left reads nothing of the table's own any more, and the newcomers find the history, what is open, and what is theirs.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverybodyNewStory {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String LEAD = "Nora Quill";
    private static final String FACILITATOR = "Idris Vaughan";
    private static final String FORUM = "Shanice Boateng";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private final Map<String, Someone> newcomers = new LinkedHashMap<>();
    private String partnership = "";

    @Test
    @Order(1)
    void three_newcomers_come_in_with_a_letter() {
        Someone sam = demonstration.called("Sam Okoro", true);
        comesIn(sam, LEAD, "Fernshire Council SEN team", "Partnership lead");
        comesIn(sam, FACILITATOR, "Fernshire SEND Partnership", "Partnership facilitator");
        comesIn(sam, FORUM, "Fernshire Parent Carer Forum", "Parent carer representative");
    }

    private void comesIn(Someone administrator, String name, String agency, String role) {
        ComingIn.isAdded(administrator, name, agency, role, role);
        String letter = ComingIn.codeOfTheLetter(administrator, name);
        Someone newcomer = demonstration.nobody(name.equals(FORUM) ? Browser.PHONE : Browser.DESK, true);
        ComingIn.withTheLetter(
                newcomer, letter, name, name.toLowerCase(java.util.Locale.UK).replace(' ', '.'));
        ComingIn.setsUpTheSecondFactor(newcomer);
        newcomers.put(name, newcomer);
    }

    @Test
    @Order(2)
    void each_seat_gets_a_new_holder_and_what_was_owned_is_handed_over() {
        Someone maya = demonstration
                .called("Maya Lindgren", true)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership");
        partnership = maya.url();
        addsSeat(maya, "Council", "Lead of the partnership", "leads", LEAD, true);
        addsSeat(maya, "Voluntary sector", "Facilitator from now on", "facilitates", FACILITATOR, true);
        addsSeat(maya, "Parents and carers", "Forum seat from now on", "member", FORUM, true);
        addsSeat(maya, "Young people", "Young people’s seat from now on", "member", "two others in turn", false);
        addsSeat(maya, "Health", "Health seat from now on", "member", "another service manager", false);
        addsSeat(maya, "Schools and settings", "Schools’ seat from now on", "member", "another head teacher", false);
        addsSeat(maya, "Social care", "Social care seat from now on", "member", "another team manager", false);
        handsOver(maya, "Robin Achebe", "Lead of the partnership");
        handsOver(maya, "Dawn Prescott", "Forum seat from now on");
        handsOver(maya, "two young people in turn", "Young people’s seat");
        handsOver(maya, "a service manager", "Health seat");
        handsOver(maya, "a team manager", "Social care seat");
        handsOver(maya, "Maya Lindgren", "Facilitator from now on");
        givesAnOwnerToWhatHasNone(maya, "Schools’ seat");
        for (String title : List.of(
                "Partnership lead",
                "Parent carer forum, first seat",
                "Young people’s group",
                "Children’s community health",
                "Children’s social care",
                "Facilitator")) {
            ends(maya, title);
        }
    }

    private void addsSeat(Someone maya, String side, String title, String duty, String holder, boolean signsIn) {
        maya.goes(partnership + "/add-seat")
                .picks("For which side?", side)
                .types("What is the seat called?", title)
                .types("Who sends its holder, and how?", "as before")
                .types("What does this seat answer for?", "as before")
                .picks("What does its holder do?", duty)
                .types("Who holds it?", holder);
        if (signsIn) {
            maya.picks("Do they sign in here?", holder);
        }
        maya.enters("From which day?", TODAY)
                .enters("Until which day?", TODAY.plusYears(2))
                .presses("Add the seat")
                .reads(title);
    }

    /** What seats left behind that had ended before. */
    private void givesAnOwnerToWhatHasNone(Someone maya, String to) {
        for (int i = 0; i < 5; i++) {
            maya.goes(partnership + "/desk");
            Locator left = maya.page().locator("section[aria-labelledby='WITHOUT_OWNER'] a[href*='/leaving/']");
            if (left.count() == 0) {
                return;
            }
            left.first().click();
            handsOverAllTo(maya, to, "Nobody had it");
        }
    }

    /** Hands over all that would have no owner, where there is something. */
    private void handsOver(Someone maya, String holder, String to) {
        maya.goes(partnership + "/desk").follows(holder + ",");
        if (maya.page().locator("input[name='what']").count() > 0) {
            handsOverAllTo(maya, to, "Ask me until Friday: " + holder);
        }
    }

    private static void handsOverAllTo(Someone maya, String to, String toKnow) {
        maya.page().locator("input[name='what']").all().forEach(Locator::check);
        maya.picks("To which seat?", to)
                .types("What does the new owner need to know?", toKnow)
                .presses("Hand it over");
        maya.reads(toKnow);
    }

    private void ends(Someone maya, String title) {
        maya.goes(partnership);
        Locator seat = maya.page()
                .locator(".tl-seat")
                .filter(new Locator.FilterOptions()
                        .setHas(maya.page()
                                .locator("a[href*='end-seat']")
                                .filter(new Locator.FilterOptions().setHasText(title))))
                .first();
        seat.locator("a[href*='end-seat']").click();
        maya.finds("End the seat “" + title + "”")
                .enters("Which is the last day?", TODAY)
                .presses("End the seat");
    }

    @Test
    @Order(3)
    void the_next_day_whoever_left_works_there_no_more_and_reads_none_of_its_circles() {
        demonstration.pretends(TODAY.plusDays(1));
        for (String gone : List.of("Maya Lindgren", "Robin Achebe")) {
            demonstration.called(gone, true).goes(partnership).doesNotRead("Your desk", "Add a seat");
        }
        demonstration
                .called("Dawn Prescott", true)
                .goes(partnership + "/dilemmas")
                .doesNotRead("Our forum speaks for families");
    }

    @Test
    @Order(4)
    void the_new_facilitator_finds_the_desk_the_history_and_every_open_thing_with_an_owner() {
        Someone idris = newcomer(FACILITATOR).goes("/partnerships").follows("Fernshire SEND Partnership");
        idris.reads("No family in Fernshire has to join things up alone", "seats have ended", "Spring 2025");
        idris.follows("Your desk").reads("things wait", "Asked the heads’ meeting by letter who takes it over");
        assertThat(idris.page()
                        .locator("h2", new Page.LocatorOptions().setHasText("Things without an owner"))
                        .count())
                .as("nothing is without an owner any more, and that somebody was asked before stays on the desk")
                .isZero();
        Looking.isFineWideAndNarrow(idris.page());
        idris.goes(partnership + "/meetings").reads("Steering group");
        idris.goes(partnership).follows("Spring 2026").reads("Schools said that the transfer sheet failed");
        idris.goes(partnership).follows("Thirty families in the east").reads("Lead of the partnership");
        idris.goes(partnership + "/groups")
                .follows("One named person in the east")
                .follows("Catch me up");
        idris.reads("Eleven of thirty families have a named person", "What happens when the named person changes");
        String minutes = idris.page().locator(".govuk-body-l").first().innerText();
        assertThat(Integer.parseInt(minutes.replaceAll("\\D.*", ""))).isLessThanOrEqualTo(10);
    }

    @Test
    @Order(5)
    void the_new_forum_seat_finds_on_a_phone_what_to_know_what_was_decided_and_how_to_speak() {
        Someone shanice = newcomer(FORUM).goes(partnership);
        shanice.follows("New here? Catch up on one page")
                .reads(
                        "No family in Fernshire has to join things up alone",
                        "Thirty families in the east",
                        "Lead of the partnership",
                        "One named person in the east",
                        "Facilitator from now on");
        Looking.isFineWideAndNarrow(shanice.page());
        Looking.firstScreen(shanice.page(), "catching-up-with-a-table");
        String minutes = shanice.page().locator(".govuk-body-l").first().innerText();
        assertThat(Integer.parseInt(minutes.replaceAll("\\D.*", ""))).isLessThanOrEqualTo(10);
        shanice.follows("Get ready for your first meeting").reads("Your seat", "Forum seat from now on", "0 of");
        Looking.isFineWideAndNarrow(shanice.page());
        shanice.goes(partnership + "/concerns").reads("Concerns");
        Looking.isFineWideAndNarrow(shanice.page());
        shanice.goes(partnership + "/dilemmas").reads("nothing here that you can see");
        shanice.page().getByText("If somebody comes later, or leaves").click();
        shanice.reads("Whoever takes over a seat is not in its circles by that");
    }

    @Test
    @Order(6)
    void the_new_lead_can_go_on_where_the_old_one_stopped() {
        Someone nora = newcomer(LEAD).goes(partnership).reads("Your desk");
        nora.follows("Thirty families in the east");
        Looking.isFineWideAndNarrow(nora.page());
        nora.goes(partnership + "/add-goal")
                .types("What will be different?", "Whoever is new is rung in the first week")
                .presses("Add the goal")
                .reads("Whoever is new is rung in the first week");
        demonstration.nobody().goes(partnership).reads("Whoever is new is rung in the first week");
    }

    private Someone newcomer(String name) {
        return java.util.Objects.requireNonNull(newcomers.get(name), name);
    }
}
