package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Audience;
import org.throughline.evidence.AudienceWords;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceContent.Finding;
import org.throughline.evidence.EvidenceContent.Judgement;
import org.throughline.evidence.EvidenceContent.Recommendation;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.LocalCondition;

/** Findings and recommendations, edited by hand. Quotations beneath a finding and CERQual judgements stay with it. */
final class FindingParts {
    private FindingParts() {}

    static final Part<Finding> FINDINGS = new Part<>(
            "findings",
            PARTS_FINDINGS,
            _ -> List.of(
                    PartField.text("words", FIELD_FINDING),
                    PartField.one("confidence", FIELD_CONFIDENCE, Confidence.values(), Confidence::words, ""),
                    PartField.text("because", FIELD_CONFIDENCE_WHY, FIELD_CONFIDENCE_WHY_HINT)),
            EvidenceContent.Parts::findings,
            (_, f) -> Map.of(
                    "key", List.of(f.key()),
                    "words", List.of(f.words()),
                    "confidence", List.of(f.confidence().name()),
                    "because", List.of(byHand(f).map(Judgement::explanation).orElse(""))),
            FindingParts::finding,
            (p, all) -> new EvidenceContent.Parts(
                    p.summary(), p.effects(), all, p.recommendations(), p.exemplars(), p.glossary()));

    static final Part<Recommendation> RECOMMENDATIONS = new Part<>(
            "recommendations",
            PARTS_RECOMMENDATIONS,
            content -> List.of(
                    PartField.text("words", FIELD_RECOMMENDATION),
                    PartField.line("for", FIELD_FOR_WHOM),
                    PartField.many("meant", AudienceWords.MEANT_FOR, Audience.values(), Audience::words),
                    PartField.many(
                            "findings",
                            FIELD_FOLLOWS,
                            content.findings().stream()
                                    .map(f -> new PartField.Option(f.key(), f.words()))
                                    .toList()),
                    PartField.many("ingredients", FIELD_INGREDIENTS, Ingredient.values(), Ingredient::words),
                    PartField.many("fits", FIELD_FITS, LocalCondition.values(), LocalCondition::words),
                    PartField.line("conditions", FIELD_NEEDS)),
            EvidenceContent.Parts::recommendations,
            (_, r) -> Map.of(
                    "key", List.of(r.key()),
                    "words", List.of(r.words()),
                    "for", List.of(r.forWhom()),
                    "meant", r.meantFor().stream().map(Enum::name).toList(),
                    "findings", r.findings(),
                    "ingredients", r.ingredients().stream().map(Enum::name).toList(),
                    "fits", r.fits().stream().map(Enum::name).toList(),
                    "conditions", List.of(r.conditions())),
            FindingParts::recommendation,
            (p, all) -> new EvidenceContent.Parts(
                    p.summary(), p.effects(), p.findings(), all, p.exemplars(), p.glossary()));

    /** The reason that was typed by hand, beside judgements that came out of a synthesis. */
    private static Optional<Judgement> byHand(Finding f) {
        return f.because().stream().filter(j -> j.component().isEmpty()).findFirst();
    }

    private static Optional<Finding> finding(PartRow row, EvidenceContent before) {
        Optional<Confidence> confidence = row.one("confidence", Confidence.class, FIELD_CONFIDENCE_MISSING);
        Optional<Finding> was = before.findings().stream()
                .filter(f -> f.key().equals(row.text("key")))
                .findFirst();
        String key = was.map(Finding::key)
                .orElseGet(() -> Part.key("F", before.findings().stream().map(Finding::key), row));
        List<Judgement> judged = was.map(Finding::because).orElse(List.of()).stream()
                .filter(j -> !j.component().isEmpty())
                .toList();
        List<Judgement> typed =
                row.text("because").isEmpty() ? List.of() : List.of(new Judgement("", "", row.text("because")));
        return confidence.map(c -> new Finding(
                key,
                row.text("words"),
                c,
                Stream.concat(judged.stream(), typed.stream()).toList(),
                was.map(Finding::under).orElse(List.of())));
    }

    private static Optional<Recommendation> recommendation(PartRow row, EvidenceContent before) {
        String key = before.recommendation(row.text("key"))
                .map(Recommendation::key)
                .orElseGet(() -> Part.key("R", before.recommendations().stream().map(Recommendation::key), row));
        List<String> known = before.findings().stream().map(Finding::key).toList();
        return Optional.of(new Recommendation(
                key,
                row.text("words"),
                row.text("for"),
                row.all("findings").stream().filter(known::contains).toList(),
                row.text("conditions"),
                row.many("ingredients", Ingredient.values()),
                row.many("fits", LocalCondition.values()),
                row.many("meant", Audience.values())));
    }
}
