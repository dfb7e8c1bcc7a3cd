package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;

/** The page on which a protocol is written and frozen: what stands on it is what is frozen, and nothing typed is lost. */
@ThroughlineTest
class ProtocolPageTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    WebApplicationContext application;

    private SmallReview.Team team;
    private AtABrowser lead;
    private String at;

    @BeforeEach
    void begin() {
        team = begun.begin();
        lead = new AtABrowser(application, team.lead());
        at = "/synthesis/" + team.id() + "/protocol";
    }

    @Test
    void freezing_keeps_what_has_just_been_typed_and_freezes_that() {
        int versions = syntheses.protocols(team.lead(), team.id()).size();
        assertThat(lead.fillIn(at, typed(Map.of("then", List.of("freeze")))).goTo())
                .endsWith("/synthesis/" + team.id());
        assertThat(syntheses.find(team.lead(), team.id()).orElseThrow().frozenAt())
                .isPresent();
        assertThat(syntheses.protocol(team.lead(), team.id()).include()).containsExactly("Joint meetings");
        assertThat(syntheses.protocols(team.lead(), team.id())).hasSize(versions + 1);
    }

    @Test
    void what_cannot_be_frozen_yet_is_kept_and_the_reason_stands_where_it_is_put_right() {
        AtABrowser.Answer refused = lead.fillIn(at, typed(Map.of("then", List.of("freeze"), "reasons", List.of(""))));
        assertThat(refused.text()).contains("the reasons for leaving a report out", "Joint meetings");
        assertThat(refused.html()).contains("href=\"#reasons\"");
        assertThat(syntheses.protocol(team.lead(), team.id()).include()).containsExactly("Joint meetings");
        syntheses.noLongerScreens(team.lead(), team.id(), team.ben().seat(), "Ben", "away");
        AtABrowser.Answer alone = lead.fillIn(at, typed(Map.of("then", List.of("freeze"))));
        assertThat(alone.html()).as("at the button, not at what belongs in").contains("href=\"#freeze\"");
        assertThat(alone.text()).contains("Two people must screen");
    }

    @Test
    void a_wrong_number_freezes_nothing_and_loses_nothing() {
        AtABrowser.Answer wrong = lead.fillIn(at, typed(Map.of("then", List.of("freeze"), "batch", List.of("0"))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Joint meetings", "Enter a number from 1 to 1,000");
        assertThat(syntheses.find(team.lead(), team.id()).orElseThrow().frozenAt())
                .isEmpty();
    }

    private static Map<String, List<String>> typed(Map<String, List<String>> more) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("include", List.of("Joint meetings"));
        fields.put("reasons", List.of("No meetings"));
        fields.put("batch", List.of("10"));
        fields.put("recall", List.of("95"));
        fields.put("confidence", List.of("95"));
        fields.putAll(more);
        return fields;
    }
}
