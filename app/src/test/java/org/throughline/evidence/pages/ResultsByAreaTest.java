package org.throughline.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Answer;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.Decision;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.Area;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** Who can tell what came of a recommendation: the area that took it up. Who may not comes before who may. */
@ThroughlineTest
class ResultsByAreaTest {
    @Autowired
    AtTheBank at;

    @Autowired
    MadeUp made;

    @Autowired
    AdoptionReports adoptions;

    @Autowired
    WebApplicationContext application;

    @Test
    void only_the_area_that_took_it_up_is_given_a_form_and_nobody_is_asked_about_what_was_declined() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = at.published(cast, AtTheBank.content("Taken up here and declined there"));
        Area here = made.area();
        Area there = made.area();
        Viewer officer = made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, here.id()), here.id());
        Viewer neighbour = made.staff(Role.SEND_OFFICER, made.agency(Sector.COUNCIL, there.id()), there.id());
        UUID adopted = told(officer, id, here, Decision.ADOPT);
        UUID declined = told(neighbour, id, there, Decision.DECLINE);
        String page = "/evidence-desk/" + id + "/adoption/" + adopted + "/result";
        assertThat(new AtABrowser(application, neighbour).open(page).html())
                .contains("Only somebody who speaks for " + here.name())
                .doesNotContain("name=\"words\"");
        AtABrowser one = new AtABrowser(application, officer);
        AtABrowser.Answer wrong = one.fillIn(page, Map.of("words", List.of("As many came as before.")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("As many came as before.");
        assertThat(new AtABrowser(application, neighbour)
                        .open("/evidence-desk/" + id + "/adoption/" + declined + "/result")
                        .status())
                .isEqualTo(404);
        String record = one.open("/evidence/" + id).html();
        assertThat(record).contains("/adoption/" + adopted + "/result").doesNotContain("/adoption/" + declined + "/");
    }

    private UUID told(Viewer officer, EvidenceId id, Area area, Decision decision) {
        Answer<UUID> answer = adoptions.report(
                officer, id, new AdoptionReports.Report("", area.id(), decision, "We have our reasons.", ""));
        return ((Answer.Done<UUID>) answer).what();
    }
}
