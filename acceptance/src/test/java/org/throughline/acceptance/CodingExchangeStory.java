package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team elsewhere has read the same reports: its coding comes in beside ours under its own names, and ours goes out. */
@Tag("nightly")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CodingExchangeStory {
    private static final String NAME = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";
    private String file = "";

    @Test
    @Order(1)
    void what_a_file_would_bring_is_read_before_anything_of_it_is_taken() {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes("/syntheses").follows(NAME);
        synthesis = tess.url();
        tess.follows("Coding and themes").follows("To and from other programs (REFI-QDA)");
        Looking.isFineWideAndNarrow(tess.page());
        tess.follows("fernshire-university.qdpx");
        file = tess.url();
        tess.reads(
                "5 readings under 3 codes",
                "In 1 place less than a sentence was marked",
                "These words do not stand in our text",
                "the young person had wanted",
                "The text “Kitchen table talks” is none of the reports here",
                "Kitchen table talks, recording.m4a",
                "there is no place 900–980",
                "The case “Special school A”");
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "coding-from-elsewhere");
        tess.goes(synthesis + "/coding").doesNotRead("small things");
    }

    @Test
    @Order(2)
    void nobody_else_may_look_at_it_or_take_it_in() {
        demonstration.called("Maya Petrova", false).goes(file).finds("We cannot find that page");
        for (String page : new String[] {"/exchange", "/exchange/project", "/exchange/codebook"}) {
            demonstration
                    .called("Joanna Whitlock", false)
                    .goes(synthesis + page)
                    .finds("We cannot find that page");
        }
    }

    @Test
    @Order(3)
    void taken_in_without_javascript_it_stands_beside_ours_under_their_names_and_is_taken_back_together() {
        Someone tess = demonstration.called("Tess Moran", false);
        tess.goes(file)
                .picks("Chairing my own review: a project by young people", "None of the reports here")
                .presses("Show what comes now")
                .reads("4 readings under 2 codes", "1 reading stays out")
                .picks(
                        "Chairing my own review: a project by young people",
                        "Chairing my own review: a project by young people")
                .presses("Take it in")
                .reads("5 readings came", "5 of them stand");
        tess.goes(synthesis + "/texts")
                .follows("What happened afterwards")
                .reads("R. Okafor, outside coder", "nobody told us");
        tess.goes(synthesis + "/differently").reads("S. Lindqvist, outside coder");
        tess.goes(synthesis + "/codes").reads("Silence after a promise.");
        tess.goes(synthesis + "/trail").reads("Took in coding from fernshire-university.qdpx: 5 readings");
        tess.goes(file).presses("Take these readings back").reads("Say why you take it back");
        tess.types("Why you take it back", "They send a corrected one.")
                .presses("Take these readings back")
                .reads("None of them stands now");
        tess.goes(synthesis + "/texts").follows("What happened afterwards").doesNotRead("R. Okafor");
    }

    @Test
    @Order(4)
    void what_a_code_means_is_said_by_whoever_codes_and_read_by_the_whole_team() {
        Someone zara = demonstration.called("Zara Whitcombe", true);
        zara.goes(synthesis + "/coding").follows("What the codes mean").finds("What the codes mean");
        Looking.isFineWideAndNarrow(zara.page());
        Locator code = zara.page().locator("section:has(h2:text-is('they did not want to hear it'))");
        code.locator("summary").click();
        code.getByLabel("What it means").fill("x".repeat(2_001));
        code.getByText("Keep it").click();
        zara.reads("Say it in at most");
        assertThat(code.getByLabel("What it means").inputValue())
                .as("nothing typed is lost")
                .hasSize(2_001);
        Looking.isFineWideAndNarrow(zara.page());
        code.getByLabel("What it means").fill("They could have listened and chose not to.");
        code.locator("select[name=colour]").selectOption(new SelectOption().setLabel("Rust"));
        code.getByText("Keep it").click();
        Someone nadia = demonstration.called("Nadia Farouk", false);
        nadia.goes(synthesis + "/codes").reads("They could have listened and chose not to.", "Said by Zara");
        demonstration
                .called("Joanna Whitlock", false)
                .goes(synthesis + "/codes")
                .finds("We cannot find that page");
    }

    @Test
    @Order(5)
    void ours_goes_out_and_a_file_that_is_none_is_refused_in_words() throws Exception {
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes(synthesis + "/exchange");
        Download project = maya.page().waitForDownload(() -> maya.presses("Get the project (.qdpx)"));
        Path kept = Files.createTempFile("project", ".qdpx");
        project.saveAs(kept);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            String told = new String(
                    zip.getInputStream(zip.getEntry("project.qde")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(told).contains("Zara", "they did not want to hear it", "urn:QDA-XML:project:1.0");
        }
        Path none = Files.createTempFile("none", ".qdpx");
        Files.writeString(none, "nothing of the kind");
        maya.goes(synthesis + "/exchange").page().locator("input[type=file]").setInputFiles(none);
        maya.presses("Look at it").reads("This is no project or codebook of the REFI-QDA standard");
        Looking.isFineWideAndNarrow(maya.page());
        maya.page().locator("input[type=file]").setInputFiles(kept);
        maya.presses("Look at it").reads("What comes", "Everything fits");
    }
}
