package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A researcher and a young co-researcher read one text differently, and it stays visible in the finding. A source file is
 * corrected: the numbers are new, what has changed can be read, and the release of before opens as it was.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReadTogetherStory {
    private static final String NAME = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";
    private String finding = "";
    private String asItWas = "";

    @Test
    @Order(1)
    void a_researcher_reads_line_by_line_with_the_keyboard() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes("/syntheses").follows(NAME);
        synthesis = tess.url();
        Looking.isFineWideAndNarrow(tess.page());
        tess.follows("Coding and themes").follows("Read the texts line by line");
        Looking.isFineWideAndNarrow(tess.page());
        tess.follows("What happened afterwards");
        Looking.isFineWideAndNarrow(tess.page());
        Locator first = tess.page().locator("input[name=line]").nth(4);
        first.focus();
        tess.key("Space").key("Shift+ArrowUp").reads("2 sentences chosen");
        tess.key("Space").reads("1 sentence chosen");
        tess.key("c").page().keyboard().type("warmth when it mattered");
        assertThat(tess.page().locator("[name=code]").inputValue()).isEqualTo("warmth when it mattered");
        tess.presses("Keep my reading").reads("Say whose words they are");
        assertThat(tess.page().locator("input[name=line]:checked").count())
                .as("nothing chosen or typed is lost")
                .isEqualTo(1);
        Looking.isFineWideAndNarrow(tess.page());
        tess.types("Who says it", "the authors").presses("Keep my reading").reads("warmth when it mattered");
    }

    @Test
    @Order(2)
    void a_young_person_reads_the_same_lines_otherwise_in_her_own_voice_and_without_javascript() {
        Someone zara = demonstration.called("Zara Whitcombe", false);
        zara.goes(synthesis + "/texts").follows("What happened afterwards");
        zara.page()
                .locator(".tl-line:has-text('warmth when it mattered') input[name=line]")
                .check();
        zara.types("Or a new code", "kind is not the same as fair")
                .types("Who says it", "the authors")
                .types("Memo", "They sound pleased that people were nice about it.")
                .types("Only these words of it", "spoke kindly")
                .presses("Keep my reading")
                .reads("Copy words that stand in the sentences you chose");
        assertThat(zara.page().locator("input[name=line]:checked").count()).isEqualTo(1);
        zara.types("Only these words of it", "spoke warmly").presses("Keep my reading");
        zara.reads(
                "These words: “spoke warmly”",
                "kind is not the same as fair",
                "Read differently here",
                "Zara, young person");
        zara.page()
                .locator(".tl-line:has-text('kind is not the same as fair')")
                .getByText("Read differently here")
                .click();
        zara.finds("Where we read it differently")
                .reads("warmth when it mattered", "kind is not the same as fair", "Tess Moran, researcher");
    }

    @Test
    @Order(3)
    void what_was_read_differently_stays_visible_in_the_finding_and_its_words_are_two_clicks_away() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/differently");
        Looking.isFineWideAndNarrow(tess.page());
        assertThat(sizes(tess.page())).as("both readings equally large").hasSize(1);
        Looking.picture(tess.page(), "read-differently");
        tess.goes(synthesis + "/coding");
        for (List<String> code : List.of(
                List.of("Code: warmth when it mattered", "it is about what followed"),
                List.of("Code: kind is not the same as fair", "the same words, read by who they are about"))) {
            tess.picks("What to put somewhere", code.get(0))
                    .picks("Into which theme", "Descriptive theme: What changed afterwards")
                    .types("Why", code.get(1))
                    .presses("Put it there");
        }
        tess.follows("What changed afterwards").finds("What changed afterwards");
        Looking.isFineWideAndNarrow(tess.page());
        // the words that both read: one as warmth, the other as not fair
        Locator words = tess.page()
                .locator("section.tl-finding", new Page.LocatorOptions().setHasText("kind is not the same as fair"))
                .filter(new Locator.FilterOptions().setHasText("warmth when it mattered"));
        assertThat(words.locator("figcaption").first().innerText()).contains("the authors", "page 2");
        words.locator("figcaption a").first().click();
        tess.finds("What happened afterwards").reads("kind is not the same as fair", "Page 2");
        assertThat(tess.url()).contains("#line-");
        tess.goes(synthesis + "/moves").reads("moved from");
        Looking.isFineWideAndNarrow(tess.page());
        tess.goes(synthesis + "/findings").reads("read differently", "All readings stand");
        Looking.isFineWideAndNarrow(tess.page());
        Someone stranger = demonstration.called("Joanna Whitlock", false);
        for (String page : List.of("/texts", "/differently", "/moves", "/releases", "/releases/1")) {
            stranger.goes(synthesis + page).finds("We cannot find that page");
        }
    }

    @Test
    @Order(4)
    void of_two_who_put_a_finding_in_other_words_the_later_is_told_and_loses_nothing() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/findings").follows("Put it in other words");
        finding = tess.url();
        Looking.isFineWideAndNarrow(tess.page());
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(finding)
                .types("The finding", "Heard means that something changed.")
                .types("Why you change it", "Shorter, for families.")
                .presses("Keep the new wording")
                .reads("Heard means that something changed.");
        tess.types("The finding", "Being heard is told by what changes.")
                .types("Why you change it", "One idea.")
                .presses("Keep the new wording")
                .reads("Somebody has changed this finding since you opened it", "Heard means that something changed.");
        assertThat(tess.page().locator("[name=words]").inputValue()).isEqualTo("Being heard is told by what changes.");
        Looking.isFineWideAndNarrow(tess.page());
        tess.presses("Keep the new wording").reads("Being heard is told by what changes.");
    }

    @Test
    @Order(5)
    void numbers_stand_as_reported_beside_the_words_and_the_trail_tells_who_did_what() {
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(synthesis + "/numbers").reads("8 results from 4 reports", "not reported");
        Looking.isFineWideAndNarrow(maya.page());
        Looking.picture(maya.page(), "harvest-plot");
        maya.types("What was measured", "young people at their meeting")
                .types("Interval from", "0.9")
                .presses("Keep the result")
                .reads("Give both ends of the interval or none", "Choose which way it points");
        assertThat(maya.page().locator("[name=low]").inputValue()).isEqualTo("0.9");
        maya.goes(synthesis + "/joint").reads("They conflict", "Said before: One adds to the other");
        Looking.isFineWideAndNarrow(maya.page());
        Someone zara = demonstration.called("Zara Whitcombe", false);
        zara.goes(synthesis + "/joint");
        zara.page()
                .locator("section", new Page.LocatorOptions().setHasText("Being in the room"))
                .locator("details summary")
                .first()
                .click();
        zara.page()
                .locator("section", new Page.LocatorOptions().setHasText("Being in the room"))
                .getByLabel("They agree")
                .first()
                .check();
        zara.page()
                .locator("section", new Page.LocatorOptions().setHasText("Being in the room"))
                .getByLabel("Why")
                .first()
                .fill("They do.");
        zara.page()
                .locator("section", new Page.LocatorOptions().setHasText("Being in the room"))
                .getByText("Keep it")
                .first()
                .click();
        zara.reads("One of the strands says nothing of this theme");
        maya.goes(synthesis + "/trail")
                .picks("By whom", "Zara Whitcombe")
                .picks("What", "Reading and coding")
                .presses("Show these");
        maya.reads("kind is not the same as fair").doesNotRead("warmth when it mattered”.");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(6)
    void a_corrected_source_file_gives_new_numbers_and_the_old_release_still_opens() throws Exception {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/releases");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.follows("Release 2").reads("the hash is the same");
        Looking.isFineWideAndNarrow(nadia.page());
        asItWas = nadia.page().locator("main").innerText();
        Path corrected = Files.createTempFile("corrected", ".ris");
        Files.write(corrected, CORRECTED.getBytes(StandardCharsets.UTF_8));
        nadia.goes(synthesis + "/searches")
                .picks(
                        "Does it take the place of a file that was taken in before?",
                        "Invented Education Index, a year later: education-later.ris, 3 records");
        nadia.page().locator("input[type=file]").setInputFiles(corrected);
        nadia.presses("Look at it").reads("It takes the place of education-later.ris", "0 records are the same");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Why it takes its place", "The database had sent the wrong year.");
        nadia.types("Why do the numbers differ", "Two hits were withdrawn.").presses("Take in 1 record");
        nadia.finds("Searches").reads("a corrected file stands in its place");
        nadia.goes(synthesis + "/releases")
                .presses("Show what has changed")
                .finds("What has changed from release 2 to now");
        nadia.reads("1 record came in and 3 left", "No longer counts: education-later.ris", "Belongs to it no longer");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "what-has-changed");
        nadia.goes(synthesis + "/releases")
                .types("What it is for", "After the correction")
                .presses("Freeze it as it stands");
        nadia.finds("Release 3").reads("the hash is the same");
        nadia.goes(synthesis + "/releases/2");
        assertThat(nadia.page().locator("main").innerText()).as("as it was").isEqualTo(asItWas);
    }

    @Test
    @Order(7)
    void two_reports_with_one_title_are_one_study_when_a_person_says_so_and_not_before() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/studies")
                .reads("Two reports of one study?", "Two meetings, a year apart", "10.5555/invented.preprint.9");
        Looking.isFineWideAndNarrow(nadia.page());
        String apart = nadia.page().locator("table tbody tr").last().innerText();
        nadia.presses("They tell of one study").reads("Say why");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page().locator("input[id^=why-maybe]").first().focus();
        nadia.page().keyboard().type("The same nine young people in the same year.");
        nadia.key("Tab").key("Enter").reads("The same nine young people in the same year.");
        nadia.doesNotRead("Two reports of one study?");
        assertThat(nadia.page().locator("table tbody tr").last().innerText()).isNotEqualTo(apart);
    }

    private static final String CORRECTED = """
            TY  - JOUR
            TI  - Who writes the minutes of a meeting about me
            AU  - Invented, W
            PY  - 2021
            ER  -
            """;

    /** The different sizes in which readings of one passage are shown: of codes, and of the boxes. */
    private static List<String> sizes(Page page) {
        return page.locator(".tl-side-by-side").first().locator(".tl-side").all().stream()
                .map(side -> Math.round(side.boundingBox().width) + " " + Math.round(side.boundingBox().height) + " "
                        + side.locator(".tl-side__code").first().evaluate("e => getComputedStyle(e).fontSize"))
                .distinct()
                .toList();
    }
}
