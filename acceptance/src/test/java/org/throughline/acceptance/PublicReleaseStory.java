package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A frozen release is nobody's outside the team until whoever leads makes it public; then everybody can open and check it. */
@Tag("nightly") // minutes long: bin/test stays under its 25
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicReleaseStory {
    private static final String NAME = "What young people say about meetings about them";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String synthesis = "";
    private String open = "";

    @Test
    @Order(1)
    void what_is_not_public_is_not_there_for_strangers_and_only_the_lead_can_make_it_so() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/syntheses").follows(NAME);
        synthesis = nadia.url();
        open = synthesis.replace("/synthesis/", "/releases/");
        Someone stranger = demonstration.nobody();
        stranger.goes(open + "/1").finds("We cannot find that page");
        assertThat(stranger.page().request().get(open + "/1/json").status()).isEqualTo(404);
        demonstration
                .called("Tess Moran", false)
                .goes(synthesis + "/releases/1")
                .reads("Release 1")
                .doesNotRead("Make this release public")
                .goes(synthesis + "/releases/1/public")
                .finds("We cannot find that page");
    }

    @Test
    @Order(2)
    void the_lead_sees_what_everybody_will_see_and_nobody_is_named_who_was_not_asked() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/releases/1")
                .follows("Make this release public")
                .reads(
                        "What everybody will see",
                        "What nobody outside the team will see",
                        "Full texts, abstracts and quotations");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Authors, in their order", "").presses("Make it public");
        nadia.reads("Enter from 1 to 100 authors", "Confirm that everybody named here has agreed");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Authors, in their order", "N. Farouk\nT. Moran")
                .chooses("Everybody named here has agreed to be named in public")
                .presses("Make it public")
                .reads("Everybody can read this release since");
        demonstration
                .nobody()
                .goes(open + "/1")
                .reads("By N. Farouk, T. Moran", "Being invited to a meeting is not being heard in it.");
    }

    @Test
    @Order(3)
    void a_stranger_reads_flow_studies_and_findings_and_works_the_hash_out_again() throws Exception {
        Someone stranger = demonstration.nobody();
        stranger.goes(open + "/2")
                .finds(NAME)
                .reads(
                        "7 included studies",
                        "Strand: Mixed",
                        "The qualitative strand: 4 of 7 studies",
                        "The quantitative strand: 3 of 7 studies",
                        "How to check it");
        stranger.doesNotRead("I had a chair", "Ben Otieno", "they did not want to hear it");
        Looking.isFineWideAndNarrow(stranger.page());
        APIResponse file = stranger.page().request().get(open + "/2/json");
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        stranger.reads(sha256);
        assertThat(file.text()).doesNotContain("I had a chair", "Ben Otieno", "they did not want to hear it");
        demonstration.nobody(Browser.PHONE, false).goes(open + "/2").reads("7 included studies");
    }

    @Test
    @Order(4)
    void a_record_made_of_a_public_release_leads_to_it() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(synthesis + "/findings/give?release=2")
                .types("One line that says what it is", "An invented synthesis for trying things out.")
                .types("In plain words", "When something changes afterwards, young people feel heard.")
                .types("Publisher: who stands for it", "Invented Press")
                .types("Licence", "CC0")
                .presses("Give it to the bank");
        nadia.goes(nadia.url().replaceAll("\\?.*", ""))
                .reads("its team made that release public")
                .follows("Open what is told of that release")
                .finds(NAME);
        assertThat(nadia.url()).endsWith("/2").contains("/releases/");
    }

    @Test
    @Order(5)
    void taken_out_of_public_its_address_says_so_and_why_and_it_is_gone() {
        Someone nadia = demonstration.called("Nadia Farouk", false);
        nadia.goes(synthesis + "/releases/2").follows("Take it out of public");
        nadia.presses("Take it out of public").reads("Say why it is taken out of public");
        nadia.types("Why it is taken out of public", "One study was retracted.")
                .presses("Take it out of public")
                .reads("It was public until", "One study was retracted.", "Make this release public");
        Someone stranger = demonstration.nobody();
        stranger.goes(open + "/2")
                .finds("This release is public no more")
                .reads("Why: One study was retracted.")
                .doesNotRead("Strand: Mixed");
        Looking.isFineWideAndNarrow(stranger.page());
        assertThat(stranger.page().request().get(open + "/2/json").status()).isEqualTo(404);
    }
}
