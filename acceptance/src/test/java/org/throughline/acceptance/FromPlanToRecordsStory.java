package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The plan of a synthesis is laid down and read by its team; its records go along to a reference manager at the end. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromPlanToRecordsStory {
    private static final String NAME = "What helps agencies to work together for children with SEND";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";

    @Test
    @Order(1)
    void the_lead_amends_the_plan_with_a_reason_and_nothing_typed_is_lost_on_the_way() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        nadia.goes(synthesis + "/protocol").reads("Frozen on", "How the results will be put together");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "protocol");
        String together = "Words first, numbers apart; nothing is pooled. Then side by side.";
        nadia.types("How the results will be put together", together)
                .presses("Amend the protocol")
                .reads("There is a problem");
        assertThat(nadia.page().locator("[name=together]").inputValue()).isEqualTo(together);
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Why it is amended", "We said too little of the numbers.").presses("Amend the protocol");
        nadia.reads("We said too little of the numbers.")
                .page()
                .locator("details summary")
                .first()
                .click();
        nadia.reads("Now: " + together);
        nadia.goes(synthesis + "/reporting/entreq").reads("Planned: " + together, "Three invented databases");
    }

    @Test
    @Order(2)
    void a_screener_reads_the_plan_without_javascript_and_is_offered_no_form_that_she_cannot_send() {
        Someone ada = demonstration.called("Ada Lind", Browser.PHONE, false);
        ada.goes(synthesis + "/protocol").reads("Which local conditions help?", "The United Kingdom, from 2012 on");
        assertThat(ada.page().locator("main form").count()).isZero();
        Someone wide = demonstration.called("Ada Lind", true);
        wide.goes(synthesis + "/protocol");
        Looking.isFineWideAndNarrow(wide.page());
        demonstration
                .called("Joanna Whitlock", false)
                .goes(synthesis + "/protocol")
                .finds("We cannot find that page");
    }

    @Test
    @Order(3)
    void records_go_along_with_where_they_have_come_to_and_a_stranger_gets_none() throws Exception {
        Someone tess = demonstration.called("Tess Moran", true);
        tess.goes(synthesis + "/flow").follows("Take the records along").finds("Take the records along");
        Looking.isFineWideAndNarrow(tess.page());
        Looking.picture(tess.page(), "take-the-records-along");
        tess.chooses("Everything, each publication once").chooses("RIS, for most reference managers");
        Download file = tess.page().waitForDownload(() -> tess.presses("Get the file"));
        assertThat(file.suggestedFilename()).isEqualTo("each-once.ris");
        String ris = Files.readString(file.path());
        assertThat(ris).contains("TY  - ", "N1  - waits for screening", "N1  - Found in: ");
        assertThat(ris.lines().filter(line -> line.startsWith("ER  -")).count())
                .as("as many as the page says")
                .isGreaterThan(50);
        Someone stranger = demonstration.called("Joanna Whitlock", false);
        for (String path : new String[] {"/records", "/records/file?which=INCLUDED&format=CSV"}) {
            stranger.goes(synthesis + path).finds("We cannot find that page");
        }
    }
}
