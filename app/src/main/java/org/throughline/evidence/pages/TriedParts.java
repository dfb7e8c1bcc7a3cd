package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.AudienceWords;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceContent.Effect;
import org.throughline.evidence.EvidenceContent.Exemplar;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Level;

/** What was tried with the direction of its effect, and example cases, edited by hand. */
final class TriedParts {
    private TriedParts() {}

    static final Part<Effect> EFFECTS = new Part<>(
            "effects",
            PARTS_EFFECTS,
            _ -> List.of(
                    PartField.line("intervention", FIELD_INTERVENTION),
                    PartField.line("sectors", FIELD_SECTORS),
                    PartField.line("outcome", FIELD_OUTCOME),
                    PartField.one("level", FIELD_LEVEL, Level.values(), Level::words, ""),
                    PartField.one("direction", FIELD_DIRECTION, Direction.values(), Direction::words, ""),
                    PartField.text("why", FIELD_WHY),
                    PartField.line("for", FIELD_FOR_WHOM),
                    PartField.line("conditions", FIELD_UNDER),
                    PartField.line("dose", AudienceWords.FIELD_DOSE),
                    PartField.line("cost", AudienceWords.FIELD_COST)),
            EvidenceContent.Parts::effects,
            (_, e) -> Map.of(
                    "intervention", List.of(e.intervention()),
                    "sectors", List.of(String.join(", ", e.sectors())),
                    "outcome", List.of(e.outcome()),
                    "level", List.of(e.level().name()),
                    "direction", List.of(e.direction().name()),
                    "why", List.of(e.why()),
                    "for", List.of(e.forWhom()),
                    "conditions", List.of(e.conditions()),
                    "dose", List.of(e.dose()),
                    "cost", List.of(e.cost())),
            TriedParts::effect,
            (p, all) -> new EvidenceContent.Parts(
                    p.summary(), all, p.findings(), p.recommendations(), p.exemplars(), p.glossary()));

    static final Part<Exemplar> EXEMPLARS = new Part<>(
            "exemplars",
            PARTS_EXEMPLARS,
            _ -> List.of(
                    PartField.line("name", FIELD_NAME),
                    PartField.text("words", FIELD_WORDS),
                    PartField.text("context", FIELD_CONTEXT),
                    PartField.many("ingredients", FIELD_INGREDIENTS, Ingredient.values(), Ingredient::words),
                    PartField.text("mechanism", FIELD_MECHANISM),
                    PartField.text("outcomes", FIELD_OUTCOMES),
                    PartField.text("limits", FIELD_LIMITS),
                    PartField.line("contact", FIELD_CONTACT)),
            EvidenceContent.Parts::exemplars,
            (_, e) -> Map.of(
                    "name", List.of(e.title()),
                    "words", List.of(e.words()),
                    "context", List.of(e.context()),
                    "ingredients", e.ingredients().stream().map(Enum::name).toList(),
                    "mechanism", List.of(e.mechanism()),
                    "outcomes", List.of(e.outcomes()),
                    "limits", List.of(e.limits()),
                    "contact", List.of(e.contact())),
            (row, _) -> Optional.of(new Exemplar(
                    row.text("name"),
                    row.text("words"),
                    row.text("context"),
                    row.many("ingredients", Ingredient.values()),
                    row.text("mechanism"),
                    row.text("outcomes"),
                    row.text("limits"),
                    row.text("contact"))),
            (p, all) -> new EvidenceContent.Parts(
                    p.summary(), p.effects(), p.findings(), p.recommendations(), all, p.glossary()));

    private static Optional<Effect> effect(PartRow row, EvidenceContent before) {
        Optional<Level> level = row.one("level", Level.class, FIELD_LEVEL_MISSING);
        Optional<Direction> direction = row.one("direction", Direction.class, FIELD_DIRECTION_MISSING);
        return level.flatMap(l -> direction.map(d -> new Effect(
                row.text("intervention"),
                Stream.of(row.text("sectors").split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList(),
                row.text("outcome"),
                l,
                d,
                row.text("why"),
                row.text("for"),
                row.text("conditions"),
                row.text("dose"),
                row.text("cost"))));
    }
}
