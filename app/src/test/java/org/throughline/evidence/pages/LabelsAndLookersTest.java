package org.throughline.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Label;

/** Whose label it is, in the list too; and whom the lead asks to look, whom nobody chooses for them. */
@ThroughlineTest
class LabelsAndLookersTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    WebApplicationContext application;

    @Test
    void two_labels_of_one_axis_stand_in_the_list_each_with_who_gave_it() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = at.published(cast, AtTheBank.content("Two minds about one trial"));
        for (String setter : List.of("The first panel", "A second panel")) {
            bank.label(
                    cast.lead(),
                    id,
                    new Label(
                            Axis.STRENGTH,
                            setter.startsWith("A") ? "Promising" : "Robust",
                            Optional.empty(),
                            "This bank",
                            setter,
                            "Because.",
                            "",
                            "",
                            cast.lead().today()));
        }
        assertThat(new AtABrowser(application, cast.parent())
                        .open("/evidence?words=minds")
                        .text())
                .contains("Robust, given by The first panel, by the scheme “This bank”")
                .contains("Promising, given by A second panel, by the scheme “This bank”");
    }

    @Test
    void nobody_stands_chosen_to_look_at_a_record_and_what_was_ticked_is_not_lost() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId id = bank.give(cast.author(), AtTheBank.content("Not looked at yet"));
        AtABrowser lead = new AtABrowser(application, cast.lead());
        String page = "/evidence-desk/" + id;
        String html = lead.open(page).html();
        assertThat(html)
                .containsPattern("<select[^>]*name=\"who\"[^>]*>\\s*<option value=\"\"[^>]*>Choose somebody")
                .as("whoever gave it cannot look at it")
                .doesNotContain("<option value=\"" + cast.author().seat());
        AtABrowser.Answer none =
                lead.send(page + "/ask", AtABrowser.hidden(html, page + "/ask"), Map.of("lived", List.of("yes")));
        assertThat(none.text()).contains("Choose who looks at it");
        assertThat(none.html()).containsPattern("name=\"lived\"[^>]*checked");
        assertThat(new AtABrowser(application, cast.author()).open(page).html()).doesNotContain("Choose somebody");
    }
}
