package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.LocalCondition;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** What holds for a partnership is marked by whoever works for it, and laid beside where a recommendation was seen to work. */
@ThroughlineTest
@Import({AtTheTable.class, AtTheBank.class})
class LocalConditionsTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    AtTheTable table;

    @Autowired
    AtTheBank bank;

    @Autowired
    LocalConditions conditions;

    @Autowired
    Improvements improvements;

    @Test
    void only_who_works_for_a_partnership_marks_what_holds_there_and_each_recommendation_says_how_it_fits() {
        AtTheTable.Cast cast = table.cast();
        String title = "Fits " + UUID.randomUUID();
        AtTheBank.Cast atTheBank = bank.cast();
        bank.published(atTheBank, AtTheBank.content(title));
        Viewer facilitator = AtTheTable.on(atTheBank.lead().today(), cast.facilitator());
        String page = "/partnerships/" + cast.partnership() + "/local-conditions";
        Map<String, List<String>> rural = Map.of("holds", List.of("RURAL", "SMALL_TEAM", "nonsense"));

        Viewer officer = made.staff(
                Role.SEND_OFFICER,
                made.agency(Sector.COUNCIL, cast.area().id()),
                cast.area().id());
        assertThat(new AtABrowser(application, officer).open(page).status()).isEqualTo(404);
        assertThat(new AtABrowser(application, officer)
                        .send(page, Map.of(), rural)
                        .status())
                .isIn(403, 404);
        assertThat(conditions.mark(officer, cast.partnership(), List.of(LocalCondition.CITY), UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(conditions.of(facilitator, cast.partnership())).isEmpty();
        assertThat(fit(facilitator, cast, title)).contains("cannot be compared");

        AtABrowser browser = new AtABrowser(application, facilitator);
        assertThat(browser.fillIn(page, rural).goTo()).isEqualTo("/partnerships/" + cast.partnership());
        assertThat(conditions.of(officer, cast.partnership()))
                .as("everybody may read it")
                .containsExactly(LocalCondition.RURAL, LocalCondition.SMALL_TEAM);
        assertThat(fit(facilitator, cast, title)).contains("as with you: Countryside, long ways.");
        browser.fillIn(page, Map.of("holds", List.of("CITY")));
        assertThat(fit(facilitator, cast, title))
                .contains("as with you: none.")
                .contains("have not marked it: Countryside, long ways.");
    }

    private String fit(Viewer viewer, AtTheTable.Cast cast, String title) {
        return improvements.recommended(viewer, cast.partnership(), Ingredient.COMMUNICATION).stream()
                .filter(r -> r.confidence().contains(title))
                .findFirst()
                .orElseThrow()
                .fit();
    }
}
