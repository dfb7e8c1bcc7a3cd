package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One review, two publications with different studies, one shared search (requirements item 18). */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrandsStory {
    private static final String NAME = "What young people say about meetings about them";
    private static final String WORDS = "Heard is when something changes";
    private static final String NUMBERS = "Who comes to meetings";
    private static final List<String> SHARED =
            List.of("IDENTIFIED", "DUPLICATES", "SCREENED", "EXCLUDED", "SOUGHT", "ASSESSED", "STUDIES_INCLUDED");

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";

    @Test
    @Order(1)
    void two_publications_report_different_studies_of_one_search() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        nadia.follows("Publications")
                .reads("3 of 7 studies in this review, from one shared search", "The qualitative strand");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.follows(WORDS)
                .reads(
                        "4 of 7 studies in this review, from one shared search",
                        "4 studies in this publication",
                        "What happened afterwards",
                        "3 studies in this review that are not in this publication",
                        "Reported in: " + NUMBERS,
                        "In no publication on this release",
                        "Findings in this publication");
        Looking.isFineWideAndNarrow(nadia.page());
        String words = flow(nadia);
        nadia.goes(synthesis + "/publications")
                .follows(NUMBERS)
                .reads(
                        "3 of 7 studies in this review, from one shared search",
                        "Turning up",
                        "Results in this publication")
                .doesNotRead("Findings in this publication");
        Looking.isFineWideAndNarrow(nadia.page());
        String numbers = flow(nadia);
        for (String box : SHARED) {
            assertThat(number(words, box)).as(box).isEqualTo(number(numbers, box));
        }
        for (String one : List.of(words, numbers)) {
            assertThat(number(one, "STUDIES_HERE") + number(one, "STUDIES_ELSEWHERE"))
                    .isEqualTo(number(one, "STUDIES_INCLUDED"))
                    .isEqualTo(7);
        }
        assertThat(number(words, "STUDIES_HERE")).isEqualTo(4);
        assertThat(number(numbers, "STUDIES_HERE")).isEqualTo(3);
    }

    private static String flow(Someone who) {
        return who.page().request().get(who.url() + "/flow/csv").text();
    }

    private static int number(String csv, String box) {
        return csv.lines()
                .map(line -> line.replace("\"", ""))
                .filter(line -> line.startsWith(box + ","))
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(2)
    void a_proposal_is_filled_in_on_request_and_said_by_a_person_with_the_keyboard_alone() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/studies").follows("Say of which strand each study is");
        tess.reads("Of 2 studies it is not said yet", "Nobody has said it yet", "Fill in what is proposed");
        assertThat(notSaid(tess).count()).as("nothing is filled in unasked").isEqualTo(2);
        Looking.isFineWideAndNarrow(tess.page());
        tess.tabsTo("Fill in what is proposed").key("Enter").reads("1 proposal is filled in below and not saved yet");
        assertThat(notSaid(tess).count()).isEqualTo(1);
        Looking.isFineWideAndNarrow(tess.page());
        tess.goes(synthesis + "/studies/strands").reads("Of 2 studies it is not said yet");
        tess.follows("Fill in what is proposed").tabsTo("Save the strands").key("Enter");
        tess.reads("Of 1 study it is not said yet");
        tess.goes(synthesis + "/trail").reads("Said that the study “Two meetings, a year apart");
    }

    private static Locator notSaid(Someone who) {
        return who.page().locator("input[value='NOT_SAID']:checked");
    }

    @Test
    @Order(3)
    void a_new_release_and_its_publication_have_the_study_without_javascript_and_the_difference_tells_it() {
        Someone nadia = demonstration.called("Nadia Farouk", false);
        nadia.goes(synthesis + "/releases/difference?from=2&to=0").reads("from Not said yet to Qualitative");
        nadia.goes(synthesis + "/releases")
                .types("What it is for", "One strand more is said")
                .presses("Freeze it as it stands");
        nadia.goes(synthesis + "/releases/3").reads("7 studies, with their strands", "Strand: Qualitative");
        nadia.goes(synthesis + "/publications").presses("List it").reads("Choose what it reports");
        nadia.picks("Release on which it stands", "Release 3")
                .chooses("The qualitative strand")
                .picks("What it is", "Talk or poster")
                .types("Its title", "Five studies at a forum")
                .types("Authors, in their order", "Zara Whitcombe")
                .enters("Published on", LocalDate.of(2026, 11, 20))
                .presses("List it");
        nadia.reads("Five studies at a forum", "5 of 7 studies in this review, from one shared search");
        nadia.follows(WORDS).reads("4 of 7 studies in this review");
    }

    @Test
    @Order(4)
    void who_only_screens_reads_the_strands_and_nobody_outside_the_team_does() {
        Someone ben = demonstration.called("Ben Otieno", false);
        ben.goes("/syntheses")
                .follows("What helps families and services to plan together")
                .follows("Reports and studies")
                .follows("Say of which strand each study is")
                .reads("Whoever codes or leads says the strands", "Nobody has said it yet");
        assertThat(ben.page().getByRole(AriaRole.RADIO).count()).isZero();
        Someone joanna = demonstration.called("Joanna Whitlock", false);
        for (String page : List.of("/studies/strands", "/publications")) {
            joanna.goes(synthesis + page).finds("We cannot find that page");
        }
    }
}
