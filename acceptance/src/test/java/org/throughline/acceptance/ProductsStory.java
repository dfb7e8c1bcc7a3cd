package org.throughline.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A data set of the forum: a file with children in it is turned away, one with faults is mended by cell, the third is published
 * with its dictionary and taken up by another partner. Then a stranger reads the public register.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductsStory {
    private static final LocalDate START = LocalDate.now();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String product = "";

    @Test
    @Order(1)
    void a_parent_begins_a_data_set_without_javascript_and_a_file_with_children_is_turned_away() {
        Someone dawn = demonstration
                .called("Dawn Prescott", Browser.PHONE, false)
                .goes("/partnerships")
                .follows("Fernshire SEND Partnership");
        partnership = dawn.url();
        dawn.follows("Protocols, information packs").follows("Begin a product").presses("Begin");
        dawn.reads("Choose what kind it is", "Enter what it is called", "Choose the seat");
        dawn.picks("What kind?", "Data set")
                .types("What is it called?", "Buses to short breaks")
                .types("What is it for", "Whoever plans transport")
                .picks("Which seat answers for it?", "Parent carer forum, first seat")
                .presses("Begin")
                .finds("Buses to short breaks");
        product = dawn.url();
        sends(dawn, "Date of birth,ride\n2015-04-03,1\n")
                .reads(
                        "It was not kept",
                        "Column 1, “Date of birth”: the name says that it could be about single people");
        Looking.isFineWideAndNarrow(demonstration
                .called("Dawn Prescott", Browser.DESK, true)
                .goes(product)
                .page());
        assertThat(demonstration
                        .nobody(Browser.DESK, true)
                        .page()
                        .request()
                        .get(product)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void faults_are_told_by_row_and_column_and_what_was_described_stays_when_the_file_is_mended() {
        Someone dawn = demonstration.called("Dawn Prescott", Browser.DESK, true);
        sends(dawn, "place,month,rides\nE,2026-04-01,12\nX,April,3\nW,2026-04-01,\n")
                .finds("Describe the columns");
        column(dawn, 1, "Where the ride begins", "CODE", "E = east; W = west");
        column(dawn, 2, "The first day of the month", "DAY", "");
        column(dawn, 3, "Children who rode", "WHOLE", "0 to 900");
        dawn.page().locator("[name='people-3']").check();
        dawn.presses("Keep it and check the file")
                .reads(
                        "4 values have to be put right",
                        "Row 3, A, place",
                        "Enter one of the codes: E, W",
                        "Row 3, B, month",
                        "Enter a day as 2026-03-31",
                        "Row 3, C, rides",
                        "1 to 4 people could tell of somebody",
                        "Row 4, C, rides");
        Looking.isFineWideAndNarrow(dawn.page());
        Looking.picture(dawn.page(), "a-file-against-its-dictionary");
        dawn.goes(product).follows("Publish it");
        publishes(dawn).reads("Write the text first");
        Looking.isFineWideAndNarrow(dawn.page());
        dawn.goes(product)
                .follows("Say how it was made")
                .types("How it was made", "Drivers counted for a month.")
                .presses("Keep it");
        sends(dawn, "place,month,rides\nE,2026-04-01,12\nW,2026-04-01,c\n").reads("Every value agrees");
        Looking.isFineWideAndNarrow(dawn.page());
    }

    @Test
    @Order(3)
    void it_says_who_wrote_it_and_which_law_it_carries_out_and_is_published() {
        Someone dawn = demonstration.called("Dawn Prescott", Browser.DESK, true).goes(product);
        dawn.follows("Add who wrote it with you").presses("Add them").reads("Ask them first");
        dawn.picks("Which side?", "Young people")
                .types("How do they want to be named?", "a young person who rides")
                .chooses("They chose this themselves")
                .presses("Add them")
                .reads("a young person who rides");
        dawn.follows("Add a rule of law")
                .picks("Which rule?", "Advice")
                .presses("We read it against this rule today")
                .reads("read against it on");
        dawn.follows("Publish it");
        publishes(dawn).finds("Buses to short breaks").reads("Version 1");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(product);
        stranger.reads("Where the ride begins", "a young person who rides", "Drivers counted for a month.")
                .doesNotRead("is being made");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "a-data-set");
        byte[] book =
                stranger.page().request().get(product + "/versions/1/data.xlsx").body();
        assertThat(new String(book, 0, 2, UTF_8)).isEqualTo("PK");
        assertThat(new String(
                        stranger.page()
                                .request()
                                .get(product + "/versions/1/data.csv")
                                .body(),
                        UTF_8))
                .isEqualTo("place,month,rides\r\nE,2026-04-01,12\r\nW,2026-04-01,c\r\n");
    }

    @Test
    @Order(4)
    void another_partner_takes_it_up_and_says_how_often_it_uses_it() {
        Someone maya = demonstration
                .called("Maya Lindgren", Browser.DESK, true)
                .goes(product)
                .follows("Say what you do with it");
        maya.picks("From which seat?", "Children’s social care")
                .picks("What do you do with it?", "Adopt")
                .types("Why?", "We plan the autumn with it.")
                .presses("Keep it")
                .reads("1 of ", "We plan the autumn with it.", "told to the facilitator");
        maya.follows("Say how often you use it")
                .picks("From which seat?", "Children’s social care")
                .types("How many times?", "2")
                .types("What did you count", "Meetings with drivers")
                .enters("From which day?", START.minusDays(9))
                .enters("Until which day?", START)
                .presses("Keep it")
                .reads("2 times: Meetings with drivers");
        Looking.isFineWideAndNarrow(maya.page());
        maya.goes(partnership + "/products?which=OVERDUE").reads("Your first meeting here", "look overdue");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "products-of-a-partnership");
    }

    @Test
    @Order(5)
    void seats_declare_their_interests_and_the_partnership_says_what_the_program_did_not_do() {
        Someone dawn = demonstration
                .called("Dawn Prescott", Browser.PHONE, false)
                .goes(partnership + "/register/interests")
                .follows("Declare an interest");
        dawn.presses("Declare it").reads("Enter what the interest is");
        dawn.picks("From which seat?", "Parent carer forum, first seat")
                .types("What is the interest?", "My brother drives one of the buses.")
                .types("Which item or matter", "Buses to short breaks")
                .types("What was done about it?", "I did not count his rides.")
                .presses("Declare it")
                .reads("My brother drives one of the buses.", "Has not said anything");
        Someone maya =
                demonstration.called("Maya Lindgren", Browser.DESK, true).goes(partnership + "/register/effects");
        maya.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText("Young people bring more items"))
                .locator("a")
                .first()
                .click();
        maya.picks("What was found?", "No effect")
                .types("What rests it on", "Two items in each half-year, before and after.")
                .presses("Keep it")
                .reads("No effect", "Two items in each half-year", "Counted by the program itself");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(6)
    void a_stranger_reads_the_whole_register_and_takes_its_data() {
        Someone stranger = demonstration
                .nobody(Browser.PHONE, true)
                .goes(partnership)
                .follows("Groups, decisions, minutes, products");
        stranger.reads(
                "Groups and their charters",
                "Buses to short breaks",
                "My brother drives one of the buses.",
                "Difficulties: raised, addressed, open",
                "Your first meeting here",
                "Worse");
        stranger.doesNotRead("Places in short breaks");
        Looking.isFineWideAndNarrow(stranger.page());
        Looking.picture(stranger.page(), "the-public-register");
        String json = stranger.page()
                .request()
                .get(partnership + "/register/data/register.json")
                .text();
        assertThat(json)
                .contains("Buses to short breaks", "\"licence\"", "\"found\":\"NONE\"", "\"found\":\"WORSE\"")
                .doesNotContain("Places in short breaks");
        stranger.goes(partnership + "/register/interests");
        Looking.isFineWideAndNarrow(stranger.page());
    }

    private Someone sends(Someone who, String table) {
        who.goes(product.replaceAll("/products/([^/]+)$", "/product-table/$1"));
        who.page()
                .locator("input[type='file']")
                .setInputFiles(new FilePayload("table.csv", "text/csv", table.getBytes(UTF_8)));
        return who.presses("Read it");
    }

    private static void column(Someone who, int number, String meaning, String holds, String allowed) {
        who.page().locator("[name='meaning-" + number + "']").fill(meaning);
        who.page().locator("[name='holds-" + number + "']").selectOption(holds);
        who.page().locator("[name='allowed-" + number + "']").fill(allowed);
        who.page().locator("[name='source-" + number + "']").fill("Drivers");
    }

    private static Someone publishes(Someone who) {
        return who.types("What changed since", "The first")
                .types("Under which licence", "CC BY 4.0")
                .enters("When will it be looked at again?", START.plusDays(100))
                .presses("Publish it");
    }
}
