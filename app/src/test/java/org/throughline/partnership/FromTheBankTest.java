package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.About;
import org.throughline.evidence.Advice;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.evidence.LocalCondition;
import org.throughline.people.Agency;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** What the bank offers where a partnership acts on a priority. */
@ThroughlineTest
class FromTheBankTest {
    @Autowired
    MadeUp made;

    @Autowired
    Bank bank;

    @Autowired
    Appraisals appraisals;

    @Autowired
    FromTheBank offered;

    @Test
    void what_is_marked_for_the_priority_comes_first_and_each_says_why_and_on_what_evidence() {
        Agency university = made.agency(Sector.OTHER, made.area().id());
        Viewer lead = made.staff(Role.EVIDENCE_LEAD, university);
        EvidenceId id = bank.give(made.staff(Role.RESEARCHER, university), content());
        for (boolean lived : List.of(true, false)) {
            Viewer reviewer = made.staff(Role.RESEARCHER, university);
            appraisals.ask(lead, id, reviewer.seat(), lived);
            appraisals.write(reviewer, id, new Appraisal.Written(Advice.ASSURE, "Good.", "none"));
        }
        assertThat(offered.about(Ingredient.PREPARATION))
                .as("nothing before it is published")
                .isEmpty();
        appraisals.decide(lead, id, Advice.ASSURE);

        List<Recommendations.Recommendation> forPreparation = offered.about(Ingredient.PREPARATION);
        assertThat(forPreparation)
                .extracting(Recommendations.Recommendation::title)
                .containsExactly("Send papers early.", "Marked for nothing.", "Work across services.");
        assertThat(forPreparation.get(0).fit()).contains("for your priority").contains("time; Coast or island");
        assertThat(forPreparation.get(0).fit())
                .as("no difference and harm stand there like the rest")
                .contains("Better (1), No difference (1), Worse (1)");
        assertThat(forPreparation.get(0).confidence()).contains("Low confidence");
        assertThat(forPreparation.get(1).confidence()).contains("No evidence linked");
        assertThat(forPreparation.get(1).fit()).contains("marks it for no ingredient");
        assertThat(forPreparation.get(2).fit()).contains("Working across services");
        assertThat(offered.about(Ingredient.BOUNDARIES).getFirst().title()).isEqualTo("Work across services.");

        bank.withdraw(lead, id, "It was wrong.");
        assertThat(offered.about(Ingredient.PREPARATION))
                .as("nor after it is withdrawn")
                .isEmpty();
    }

    private static EvidenceContent content() {
        return new EvidenceContent(
                "Papers",
                "One line.",
                Kind.PRACTICE,
                new EvidenceContent.Source("", "", "", "", "", "CC0", "", "en"),
                new EvidenceContent.Summary("Plain.", List.of()),
                new EvidenceContent.Setting("", "", "", "", "", "", "", "", ""),
                List.of(),
                List.of(effect(Direction.BETTER), effect(Direction.WORSE), effect(Direction.NO_DIFFERENCE)),
                List.of(new EvidenceContent.Finding("F1", "Early helps.", Confidence.LOW, List.of(), List.of())),
                List.of(
                        recommendation(
                                "R1", "Work across services.", "", org.throughline.evidence.Ingredient.BOUNDARIES),
                        new EvidenceContent.Recommendation("R2", "Marked for nothing.", "", List.of(), ""),
                        recommendation(
                                "R3", "Send papers early.", "time", org.throughline.evidence.Ingredient.PREPARATION)),
                List.of(),
                List.of(),
                Optional.empty(),
                About.NOT_TOLD);
    }

    private static EvidenceContent.Effect effect(Direction direction) {
        return new EvidenceContent.Effect("Papers", List.of("Council"), "Ready", Level.SERVICE, direction, "", "", "");
    }

    private static EvidenceContent.Recommendation recommendation(
            String key, String words, String conditions, org.throughline.evidence.Ingredient ingredient) {
        return new EvidenceContent.Recommendation(
                key,
                words,
                "",
                List.of("F1"),
                conditions,
                List.of(ingredient),
                List.of(LocalCondition.COAST),
                List.of());
    }
}
