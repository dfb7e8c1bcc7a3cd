package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Reports in full: PDFs are sent and laid, two people read them and a third settles, reports become studies, the flow is taken
 * away as files, and what the reports tell is extracted and appraised by two people.
 */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewingStory {
    private static final String NAME = "What helps families and services to plan together";
    private static final String FORUM = "What families told us about planning together: a forum report";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";

    @Test
    @Order(1)
    void pdfs_are_sent_together_and_a_bad_one_is_named_while_the_good_one_is_laid_to_its_report() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes(synthesis + "/reports").reads("Still being sought", "Could not be had", "waits for you to say");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "reports");
        nadia.page().getByLabel("PDFs of reports").setInputFiles(new FilePayload[] {
            new FilePayload(
                    "forum.pdf",
                    "application/pdf",
                    SmallPdf.of(List.of(
                            List.of(FORUM, "P. Sorley, 2022. An invented report."),
                            List.of("Being asked first helped most.", "Forty families answered.")))),
            new FilePayload("letter.pdf", "application/pdf", "Dear all".getBytes(StandardCharsets.UTF_8))
        });
        nadia.presses("Send the PDFs").reads("letter.pdf: It is not a PDF.", "forum.pdf");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page().locator(".govuk-error-summary a").first().click();
        assertThat((String) nadia.page().evaluate("document.activeElement.id"))
                .as("the summary leads to the field")
                .isEqualTo("files");
        nadia.follows("PDF forum.pdf")
                .finds("forum.pdf")
                .reads("its whole title is there", "Being asked first", "Page 2");
        Looking.isFineWideAndNarrow(nadia.page());
    }

    @Test
    @Order(2)
    void a_person_says_what_a_doubtful_pdf_is_and_a_stranger_finds_nothing() {
        Someone nadia = demonstration.called("Nadia Farouk", false);
        nadia.goes(synthesis + "/reports");
        String sought = nadia.page()
                .locator("section.tl-finding")
                .filter(new Locator.FilterOptions().setHasText("Still being sought"))
                .first()
                .locator("h3")
                .innerText();
        nadia.follows("Look at its words");
        String file = nadia.url();
        nadia.reads("It is not known yet which report it is.").presses("Keep").reads("Choose which report it is");
        nadia.page()
                .getByLabel("Which report is it?")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(sought));
        nadia.presses("Keep").finds("Reports sought in full").doesNotRead("wait for you to say");
        nadia.goes(file).reads("A person said so.");
        for (String path : List.of("/reports", "/studies", "/other", "/extraction", "/appraisal", "/extraction/form")) {
            demonstration
                    .called("Joanna Whitlock", false)
                    .goes(synthesis + path)
                    .finds("We cannot find that page");
        }
        demonstration.called("Joanna Whitlock", false).goes(file).finds("We cannot find that page");
    }

    @Test
    @Order(3)
    void two_read_the_reports_and_the_third_settles_with_each_error_at_its_own_field() {
        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes(synthesis + "/reading");
        Looking.isFineWideAndNarrow(ada.page());
        readAll(ada, true, "No data");
        readAll(demonstration.called("Ben Otieno", false), false, "Families take no part");
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/reading/conflicts").reads("to be settled");
        tess.presses("Include");
        tess.page().locator(".govuk-error-summary a").first().click();
        assertThat((String) tess.page().evaluate("document.activeElement.id")).startsWith("why-");
        Looking.isFineWideAndNarrow(tess.page());
        while (tess.page().getByLabel("Why you settle it so").count() > 0) {
            tess.types("Why you settle it so", "Families speak on page 2.").presses("Include");
        }
        tess.reads("Nothing waits to be settled");
    }

    /** On the forum's report the two differ; whatever else there is, both leave out. */
    private void readAll(Someone who, boolean includesForum, String reason) {
        who.goes(synthesis + "/reading");
        for (int i = 0;
                i < 5 && who.page().getByLabel("Reason for leaving it out").count() > 0;
                i++) {
            String title = who.page().locator("h1").first().innerText();
            if (title.contains("forum report") && includesForum) {
                who.presses("Include");
            } else {
                who.picks("Reason for leaving it out", reason).presses("Leave out");
            }
            for (int tries = 0;
                    tries < 50 && who.page().locator("h1").first().innerText().equals(title);
                    tries++) {
                who.page().waitForTimeout(100);
            }
        }
    }

    @Test
    @Order(4)
    void what_is_found_in_other_ways_has_its_own_column_and_the_flow_is_taken_away_as_files() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/other").reads("Invented Parent Carer Forum");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.presses("Add the record").reads("Choose where it was found", "Enter the title");
        nadia.picks("Found in", "Website")
                .types("Title", "A second page of the forum")
                .presses("Add the record");
        nadia.reads("2 records");
        nadia.goes(synthesis + "/flow").reads("records were found");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "prisma-two-columns");
        nadia.page().locator("details summary").first().click();
        nadia.reads("Records found in other ways", "Families take no part");
        assertThat(text(nadia, "svg")).startsWith("<svg").contains("Other ways");
        assertThat(text(nadia, "csv")).startsWith("box,name,number").contains("OTHER_IDENTIFIED");
        assertThat(text(nadia, "json")).contains("\"invented\" : true");
        assertThat(new String(get(nadia, "png").body(), StandardCharsets.ISO_8859_1))
                .contains("PNG");
    }

    private APIResponse get(Someone who, String kind) {
        APIResponse answer = who.page().request().get(synthesis + "/flow/" + kind);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).contains("prisma-flow." + kind);
        return answer;
    }

    private String text(Someone who, String kind) {
        return get(who, kind).text();
    }

    @Test
    @Order(5)
    void reports_of_one_study_are_joined_and_parted() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/studies").reads("How reports become studies");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "studies");
        nadia.page().locator("section details summary").first().click();
        nadia.presses("Join them").reads("Choose a study", "Say why");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page().locator(".govuk-error-summary a").last().click();
        assertThat((String) nadia.page().evaluate("document.activeElement.id")).matches("(why|into)-join-.*");
        String studies = studies(nadia);
        nadia.page()
                .locator("details[open] select")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        nadia.page().locator("details[open]").getByLabel("Why").first().fill("The same families.");
        nadia.presses("Join them").reads("The same families.");
        assertThat(studies(nadia)).isNotEqualTo(studies);
    }

    private static String studies(Someone who) {
        return who.page().locator("table tbody tr").last().innerText();
    }

    @Test
    @Order(6)
    void two_extract_apart_from_each_other_and_what_differs_is_settled() {
        Someone ben = demonstration.called("Ben Otieno", true);
        ben.goes(synthesis + "/extraction").reads("You have not begun.", "Both have finished");
        Looking.isFineWideAndNarrow(ben.page());
        Looking.picture(ben.page(), "extraction");
        ben.page()
                .locator("section", new com.microsoft.playwright.Page.LocatorOptions().setHasText("You have not begun"))
                .first()
                .locator("a")
                .first()
                .click();
        ben.doesNotRead("being asked first, before any form");
        Looking.isFineWideAndNarrow(ben.page());
        ben.presses("I have finished").reads("Answer “Design”, or say that the report does not tell it");
        Looking.isFineWideAndNarrow(ben.page());
        ben.page().locator(".govuk-error-summary a").first().click();
        assertThat((String) ben.page().evaluate("document.activeElement.id")).startsWith("value-");
        ben.page().locator("input[type=checkbox]").all().forEach(box -> box.check());
        ben.presses("I have finished").reads("Both have finished");
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/extraction")
                .follows("Both side by side")
                .reads("To be settled", "These words stand on page");
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "side-by-side");
        tess.page().locator("details summary").first().click();
        tess.presses("Settle it so").reads("Say why");
        tess.page().locator("details[open]").locator("textarea, select").first().waitFor();
        if (tess.page().locator("details[open] select").count() > 0) {
            tess.picks("The answer", "interviews");
        } else {
            tess.types("The answer", "as the report tells it");
        }
        tess.types("Why", "Page 2 says so.")
                .presses("Settle it so")
                .reads("Settled by a third person", "Page 2 says so.");
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/extraction/form").reads("being tried");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.presses("Take version 1 into use").reads("version 1, in use");
        assertThat(nadia.page().request().get(synthesis + "/extraction/csv").text())
                .contains("Settled by a third person", "Page 2 says so.");
    }

    @Test
    @Order(7)
    void a_tool_is_chosen_by_design_and_two_judge_with_reasons_and_no_score() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/appraisal").reads("Its authors advise against one total score");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.page()
                .locator(
                        "section",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("No tool is chosen yet"))
                .first()
                .locator("button")
                .click();
        nadia.reads("Choose a tool")
                .page()
                .locator(".govuk-error-summary a")
                .first()
                .click();
        String field = (String) nadia.page().evaluate("document.activeElement.id");
        assertThat(field).startsWith("tool-");
        nadia.page().locator("#" + field).selectOption("aacods");
        nadia.page()
                .locator(
                        "form",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHas(nadia.page().locator("#" + field)))
                .locator("button")
                .click();
        nadia.reads("AACODS (grey literature)");
        for (String who : List.of("Ada Lind", "Ben Otieno")) {
            Someone one = demonstration.called(who, who.startsWith("Ada"));
            one.goes(synthesis + "/appraisal");
            one.page()
                    .locator("section:has(p.tl-quiet:has-text(\"AACODS\")) a")
                    .first()
                    .click();
            one.reads("Its six headings", "Significance");
            one.page()
                    .getByLabel(who.startsWith("Ada") ? "Yes" : "Cannot tell")
                    .all()
                    .forEach(radio -> radio.check());
            one.page().getByLabel("Why").all().forEach(why -> why.fill("Told on page 1."));
            if (who.startsWith("Ada")) {
                Looking.isFineWideAndNarrow(one.page());
            }
            one.presses("I have finished").finds("Appraisal");
        }
        nadia.goes(synthesis + "/appraisal").reads("6 answers are to be settled");
        assertThat(nadia.page().request().get(synthesis + "/appraisal/csv").text())
                .contains("MMAT 2018: qualitative");
        Looking.picture(nadia.page(), "appraisal");
    }
}
