package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.Decision;
import org.throughline.evidence.DraftedReport;
import org.throughline.evidence.DraftedReports;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** What a partnership decides about a recommendation reaches the bank without being typed again, and never without a person's yes. */
@ThroughlineTest
@Import({AtTheTable.class, AtTheBank.class})
class DecisionsReachTheBankTest {
    private static final String WHY = "Our chair does it already.";

    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    AtTheTable table;

    @Autowired
    AtTheBank bank;

    @Autowired
    Waves waves;

    @Autowired
    Improvements improvements;

    @Autowired
    DraftedReports drafts;

    @Autowired
    AdoptionReports adoptions;

    private AtTheTable.Cast cast;
    private Viewer facilitator;
    private Viewer officer;
    private EvidenceId record;
    private UUID decision;

    @BeforeEach
    void aPartnershipDecides() {
        cast = table.cast();
        UUID wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON, Side.COUNCIL);
        table.answer(cast, wave, Side.PARENT_CARER, Collections.nCopies(6, AtTheTable.all(Given.A_LITTLE)));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        AtTheBank.Cast atTheBank = bank.cast();
        record = bank.published(atTheBank, AtTheBank.content("Decided about " + UUID.randomUUID()));
        facilitator = AtTheTable.on(atTheBank.lead().today(), cast.facilitator());
        done(waves.read(
                facilitator,
                wave,
                new Reading(facilitator.today(), "6 parents", "Nobody is heard first.", ""),
                Map.of(),
                UUID.randomUUID()));
        UUID priority = done(improvements.choose(
                facilitator, wave, Ingredient.COMMUNICATION, "Heard first", "The widest gap", UUID.randomUUID()));
        UUID key = UUID.randomUUID();
        decision = decide(priority, key);
        assertThat(decide(priority, key)).as("sent again").isEqualTo(decision);
        officer = made.staff(
                Role.SEND_OFFICER,
                made.agency(Sector.COUNCIL, cast.area().id()),
                cast.area().id());
    }

    @Test
    void who_does_not_speak_for_the_area_gets_the_page_of_a_draft_that_does_not_exist_and_the_bank_is_told_nothing() {
        Viewer elsewhere = made.staff(
                Role.SEND_OFFICER,
                made.agency(Sector.COUNCIL, made.area().id()),
                made.area().id());
        for (Viewer wrong : List.of(elsewhere, facilitator, cast.parentRepresentative())) {
            AtABrowser browser = new AtABrowser(application, wrong);
            assertThat(browser.open("/evidence-desk/decisions").text()).doesNotContain(WHY, "Let families speak first");
            assertThat(browser.open("/evidence-desk/decisions/" + decision).status())
                    .isEqualTo(404);
            assertThat(browser.apartFromTokens("/evidence-desk/decisions/" + decision))
                    .isEqualTo(browser.apartFromTokens("/evidence-desk/decisions/" + UUID.randomUUID()));
            assertThat(browser.send(
                                    "/evidence-desk/decisions/" + decision,
                                    Map.of(),
                                    Map.of(
                                            "reason",
                                            List.of("x"),
                                            "area",
                                            List.of(cast.area().id().toString())))
                            .status())
                    .isIn(403, 404);
            assertThat(drafts.tell(wrong, decision, cast.area().id(), "x", ""))
                    .isInstanceOf(org.throughline.evidence.Answer.NotThere.class);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void an_officer_of_the_area_says_yes_and_the_bank_has_the_decision_once_as_it_was_decided() {
        AtABrowser browser = new AtABrowser(application, officer);
        assertThat(browser.open("/evidence-desk/decisions").text()).contains("Let families speak first.", "Adapt");
        String page = "/evidence-desk/decisions/" + decision;
        assertThat(browser.open(page).html()).contains(WHY);
        assertThat(browser.fillIn(
                                page,
                                Map.of(
                                        "reason",
                                        List.of(" "),
                                        "area",
                                        List.of(cast.area().id().toString())))
                        .text())
                .contains("There is a problem");
        assertThat(told()).as("nothing without a yes").isEmpty();
        assertThat(browser.fillIn(
                                page,
                                Map.of(
                                        "reason", List.of(WHY),
                                        "conditions", List.of("a chair"),
                                        "area", List.of(cast.area().id().toString())))
                        .goTo())
                .isEqualTo("/evidence/" + record + "#adoptions");
        Adoption one = told().getFirst();
        assertThat(one.decision()).isEqualTo(Decision.ADAPT);
        assertThat(one.recommendation()).isEqualTo("R1");
        assertThat(one.reason()).isEqualTo(WHY);
        assertThat(one.areaName()).isEqualTo(cast.area().name());
        assertThat(one.decidedOn()).isEqualTo(facilitator.today());
        assertThat(browser.open(page).goTo()).as("told already").isEqualTo("/evidence/" + record + "#adoptions");
        drafts.tell(officer, decision, cast.area().id(), "Again", "");
        assertThat(told()).hasSize(1);
    }

    @Test
    void whoever_may_say_yes_finds_it_where_they_come_in_and_nobody_else_does() {
        String way = "href=\"/evidence-desk/decisions\"";
        AtABrowser browser = new AtABrowser(application, officer);
        assertThat(browser.open("/home").html()).contains(way);
        assertThat(browser.open("/partnerships").html()).contains(way);
        Viewer elsewhere = made.staff(
                Role.SEND_OFFICER,
                made.agency(Sector.COUNCIL, made.area().id()),
                made.area().id());
        assertThat(new AtABrowser(application, elsewhere).open("/home").html()).doesNotContain(way);
        assertThat(new AtABrowser(application, facilitator)
                        .open("/partnerships")
                        .html())
                .doesNotContain(way);
        browser.fillIn("/evidence-desk/decisions/" + decision, Map.of("end", List.of("aside")));
        assertThat(browser.open("/home").html()).as("nothing waits any more").doesNotContain(way);
    }

    @Test
    void what_is_put_aside_is_offered_no_longer_and_never_told() {
        new AtABrowser(application, officer)
                .fillIn("/evidence-desk/decisions/" + decision, Map.of("end", List.of("aside")));
        assertThat(drafts.waiting(officer)).extracting(DraftedReport::id).doesNotContain(decision);
        assertThat(told()).isEmpty();
        assertThat(new AtABrowser(application, officer)
                        .open("/evidence-desk/decisions/" + decision)
                        .status())
                .isEqualTo(404);
    }

    private UUID decide(UUID priority, UUID key) {
        return done(improvements.decide(facilitator, priority, record + "-R1", Choice.Decided.ADAPT, WHY, key));
    }

    private List<Adoption> told() {
        return adoptions.of(officer, record);
    }
}
