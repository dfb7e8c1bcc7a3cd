package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.all;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Given;
import org.throughline.partnership.Reading;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.sharing.Viewer;

/** The five ingredients are read in plain or in research words, without JavaScript and without an account (requirement 11). */
@ThroughlineTest
@Import(AtTheTable.class)
class AskedWordingTest {
    private static final String PLAIN = "Taking part, and feeling that it is valued";
    private static final String RESEARCH = "Participation, and the legitimacy to participate";
    private static final String PAPER_HAS_IT = "Respectful communication, and involvement felt as valued";

    @LocalServerPort
    int port;

    @Autowired
    AtTheTable table;

    @Autowired
    Waves waves;

    private Visitor reader;

    @BeforeEach
    void somebody() {
        reader = Visitor.at(port);
    }

    @Test
    void both_wordings_stand_side_by_side_and_what_they_divide_differently_is_told_with_both() {
        String page = reader.get("/evidence/ingredients").body();
        assertThat(page).contains(PLAIN, RESEARCH, "Talking with respect", PAPER_HAS_IT);
        String first = section(page, "PARTICIPATION");
        assertThat(first).contains("The two wordings differ here.", "with ingredient 3, “" + PAPER_HAS_IT + "”");
        String third = section(page, "COMMUNICATION");
        assertThat(third).contains("The two wordings differ here.", "with ingredient 1, “" + PLAIN + "”");
        assertThat(section(page, "PREPARATION")).doesNotContain("The two wordings differ here.");
        assertThat(page).contains("What Works in SEND", "provisionally accepted", "no quotation");
    }

    private static String section(String page, String ingredient) {
        int from = page.indexOf("aria-labelledby=\"" + ingredient + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void a_link_switches_the_wording_and_the_next_page_keeps_it() {
        assertThat(reader.get("/evidence").body())
                .contains(PLAIN, "href=\"/evidence?wording=research\"")
                .doesNotContain(RESEARCH);
        String switched = reader.get("/evidence?ingredient=PARTICIPATION&wording=research")
                .body();
        assertThat(switched)
                .contains(
                        RESEARCH,
                        "href=\"/evidence?ingredient=PARTICIPATION&amp;wording=plain\"",
                        "The two wordings differ here.")
                .doesNotContain(">" + PLAIN);
        assertThat(reader.get("/evidence").body()).contains(RESEARCH).doesNotContain(PLAIN);
        assertThat(reader.get("/evidence?wording=plain").body()).contains(PLAIN);
        assertThat(reader.get("/evidence").body()).contains(PLAIN);
    }

    @Test
    void what_is_no_wording_changes_nothing_and_leaves_no_mark() {
        var answer = reader.get("/evidence?wording=%22%3E%3Cscript%3E");
        assertThat(answer.body()).contains(PLAIN).doesNotContain("\"><script>");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.contains("wording"));
    }

    @Test
    void the_mark_says_one_word_and_is_forgotten_when_the_browser_is_closed() {
        assertThat(reader.get("/evidence?wording=research").headers().allValues("Set-Cookie"))
                .filteredOn(c -> c.contains("wording"))
                .singleElement()
                .asString()
                .startsWith("throughline-wording=research;")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");
    }

    @Test
    void a_result_is_read_in_either_wording_with_the_same_figures_and_its_file_stays_plain() {
        AtTheTable.Cast cast = table.cast();
        String wave = publicWave(cast);
        String plain = reader.get(wave).body();
        assertThat(section(plain, "PARTICIPATION")).contains(PLAIN, "is counted under “Talking with respect”");
        String research = reader.get(wave + "?wording=research").body();
        assertThat(section(research, "PARTICIPATION")).contains(RESEARCH, "is counted under “" + PAPER_HAS_IT + "”");
        assertThat(section(research, "COMMUNICATION")).contains(PAPER_HAS_IT, "under “" + RESEARCH + "”");
        assertThat(figures(research)).isNotEmpty().isEqualTo(figures(plain));
        assertThat(reader.get("/partnerships/" + cast.partnership() + "/over-the-waves")
                        .body())
                .contains("counts with “" + PAPER_HAS_IT + "”");
        assertThat(reader.get(wave + "/figures.csv").body()).contains(PLAIN).doesNotContain(RESEARCH);
    }

    private static String figures(String page) {
        return page.replaceAll("(?s).*?(<td[^>]*>\\d+</td>)|.*", "$1");
    }

    private String publicWave(AtTheTable.Cast cast) {
        UUID wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON);
        table.answer(cast, wave, Side.PARENT_CARER, Collections.nCopies(6, all(Given.MOSTLY)));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        LocalDate day = AtTheTable.TODAY.plusDays(4);
        Viewer later = AtTheTable.on(day, cast.facilitator());
        done(waves.read(later, wave, new Reading(day, "all", "agreed", "none"), Map.of(), UUID.randomUUID()));
        done(waves.release(later, wave, UUID.randomUUID()));
        return "/partnerships/" + cast.partnership() + "/waves/" + wave;
    }
}
