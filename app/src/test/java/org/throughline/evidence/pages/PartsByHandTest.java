package org.throughline.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.evidence.Audience;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.evidence.LocalCondition;
import org.throughline.pages.Form;
import org.throughline.pages.Typed;

/** Parts of a record that are edited by hand: what is not touched stays as it was, to the letter. */
class PartsByHandTest {

    @Test
    void sending_a_form_back_untouched_changes_nothing_in_any_part() {
        for (Part<?> part : Part.all()) {
            EvidenceContent before = content();
            assertThat(part.read(form(part.typed(before).fields()), before))
                    .as(part.path())
                    .contains(before);
        }
    }

    @Test
    void a_row_whose_first_field_is_emptied_goes_and_what_rested_on_it_no_longer_names_it() {
        EvidenceContent before = content();
        Map<String, List<String>> fields =
                new LinkedHashMap<>(FindingParts.FINDINGS.typed(before).fields());
        fields.put("r0-words", List.of(" "));
        EvidenceContent after = FindingParts.FINDINGS.read(form(fields), before).orElseThrow();
        assertThat(after.findings()).extracting(EvidenceContent.Finding::key).containsExactly("F2");
        assertThat(after.recommendations().getFirst().findings()).isEmpty();
    }

    @Test
    void a_new_row_gets_a_key_of_its_own_and_quotations_stay_with_their_finding() {
        EvidenceContent before = content();
        Map<String, List<String>> fields =
                new LinkedHashMap<>(FindingParts.FINDINGS.typed(before).fields());
        fields.put("r2-words", List.of("A third."));
        fields.put("r2-confidence", List.of("HIGH"));
        EvidenceContent after = FindingParts.FINDINGS.read(form(fields), before).orElseThrow();
        assertThat(after.findings())
                .extracting(EvidenceContent.Finding::key)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(after.findings().getFirst().under()).hasSize(1);
    }

    @Test
    void a_confidence_that_was_not_chosen_is_asked_for_at_its_field() {
        EvidenceContent before = content();
        Map<String, List<String>> fields =
                new LinkedHashMap<>(FindingParts.FINDINGS.typed(before).fields());
        fields.put("r2-words", List.of("A third."));
        Form form = form(fields);
        assertThat(FindingParts.FINDINGS.read(form, before)).isEmpty();
        assertThat(form.slips().find("r2-confidence")).isPresent();
    }

    @Test
    void a_finding_that_is_not_there_cannot_be_rested_on() {
        EvidenceContent before = content();
        Map<String, List<String>> fields =
                new LinkedHashMap<>(FindingParts.RECOMMENDATIONS.typed(before).fields());
        fields.put("r0-findings", List.of("F1", "F99"));
        EvidenceContent after =
                FindingParts.RECOMMENDATIONS.read(form(fields), before).orElseThrow();
        assertThat(after.recommendations().getFirst().findings()).containsExactly("F1");
    }

    private static Form form(Map<String, List<String>> fields) {
        Map<String, String[]> sent = new LinkedHashMap<>();
        new Typed(fields).fields().forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        return Form.of(sent);
    }

    private static EvidenceContent content() {
        return new EvidenceContent(
                "T",
                "L",
                Kind.STUDY,
                new EvidenceContent.Source("", "", "", "", "", "CC0", "", "en"),
                new EvidenceContent.Summary("P", List.of("One.", "Two."), List.of("1F5E3", "")),
                new EvidenceContent.Setting("", "", "", "", "", "", "", "", ""),
                List.of(),
                List.of(new EvidenceContent.Effect(
                        "I",
                        List.of("Council", "Health"),
                        "O",
                        Level.FAMILY,
                        Direction.MIXED,
                        "why",
                        "whom",
                        "when",
                        "daily",
                        "£2")),
                List.of(
                        new EvidenceContent.Finding(
                                "F1",
                                "First.",
                                Confidence.LOW,
                                List.of(
                                        new EvidenceContent.Judgement("Coherence", "minor concerns", "One study."),
                                        new EvidenceContent.Judgement("", "", "By hand.")),
                                List.of(new EvidenceContent.Quotation("w", "s", "src", "3"))),
                        new EvidenceContent.Finding("F2", "Second.", Confidence.NOT_JUDGED, List.of(), List.of())),
                List.of(new EvidenceContent.Recommendation(
                        "R1",
                        "Do it.",
                        "chairs",
                        List.of("F1"),
                        "time",
                        List.of(Ingredient.PREPARATION),
                        List.of(LocalCondition.RURAL, LocalCondition.COAST),
                        List.of(Audience.SETTING, Audience.PARTNERSHIP))),
                List.of(new EvidenceContent.Exemplar(
                        "X", "what", "where", List.of(Ingredient.BOUNDARIES), "why", "came", "limits", "office")),
                List.of(new EvidenceContent.Term("t", "m", "s")),
                Optional.empty());
    }
}
