package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.evidence.About;
import org.throughline.evidence.Audience;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.evidence.Need;
import org.throughline.evidence.ReviewingWords;
import org.throughline.evidence.SettingKind;
import org.throughline.pages.Form;
import org.throughline.pages.Typed;

/** Reads a record out of the form, and fills the form with one. */
final class GiveForm {
    private GiveForm() {}

    /** Empty when something is missing; what was findings, recommendations and more in the version before is kept. */
    static Optional<EvidenceContent> read(Form form, Optional<EvidenceContent> before) {
        String title = form.text("title", REQUIRED_TITLE);
        String line = form.text("line", REQUIRED_ONE_LINER);
        Optional<Kind> kind = form.one("kind", Kind.class, REQUIRED_KIND);
        String plain = form.text("plain", REQUIRED_PLAIN);
        String licence = form.text("licence", REQUIRED_LICENCE);
        List<EvidenceContent.Effect> effects =
                new ArrayList<>(before.map(EvidenceContent::effects).orElse(List.of()));
        effect(form).ifPresent(effects::add);
        About about = about(form);
        if (!form.ok()) {
            return Optional.empty();
        }
        return Optional.of(new EvidenceContent(
                title,
                line,
                kind.orElseThrow(),
                new EvidenceContent.Source(
                        text(form, "authors"),
                        text(form, "publisher"),
                        text(form, "year"),
                        text(form, "stage"),
                        text(form, "address"),
                        licence,
                        text(form, "attribution"),
                        "en"),
                summary(plain, lines(text(form, "easy")), before),
                new EvidenceContent.Setting(
                        text(form, "jurisdiction"),
                        text(form, "population"),
                        text(form, "agencies"),
                        text(form, "conditions"),
                        text(form, "transferability"),
                        text(form, "missing"),
                        text(form, "limits"),
                        text(form, "harms"),
                        text(form, "start")),
                before.map(EvidenceContent::facts).orElse(List.of()),
                effects,
                before.map(EvidenceContent::findings).orElse(List.of()),
                before.map(EvidenceContent::recommendations).orElse(List.of()),
                before.map(EvidenceContent::exemplars).orElse(List.of()),
                before.map(EvidenceContent::glossary).orElse(List.of()),
                before.flatMap(EvidenceContent::flow),
                about));
    }

    private static About about(Form form) {
        Optional<About.Ages> ages = Optional.empty();
        String from = text(form, "from");
        String to = text(form, "to");
        if (!from.isEmpty() || !to.isEmpty()) {
            ages = ages(from, to);
            if (ages.isEmpty()) {
                form.wrong("from", ReviewingWords.FIELD_AGES_WRONG.say());
            }
        }
        return new About(
                many(form, "ingredients", Ingredient.values()),
                many(form, "needs", Need.values()),
                ages,
                many(form, "meant", Audience.values()),
                many(form, "settings", SettingKind.values()));
    }

    private static Optional<About.Ages> ages(String from, String to) {
        boolean numbers = from.matches("\\d{1,2}") && to.matches("\\d{1,2}");
        int youngest = numbers ? Integer.parseInt(from) : 0;
        int oldest = numbers ? Integer.parseInt(to) : 0;
        return numbers && youngest <= oldest && oldest <= About.Ages.OLDEST
                ? Optional.of(new About.Ages(youngest, oldest))
                : Optional.empty();
    }

    private static <E extends Enum<E>> List<E> many(Form form, String field, E[] of) {
        return Arrays.stream(of).filter(e -> form.typed().has(field, e.name())).toList();
    }

    /** A line that stays keeps its picture; pictures are chosen on a page of their own. */
    private static EvidenceContent.Summary summary(String plain, List<String> easy, Optional<EvidenceContent> before) {
        List<EvidenceContent.Summary.EasyLine> was =
                before.map(c -> c.summary().lines()).orElse(List.of());
        return new EvidenceContent.Summary(
                plain,
                easy,
                was.isEmpty()
                        ? List.of()
                        : easy.stream()
                                .map(line -> was.stream()
                                        .filter(l -> l.words().equals(line))
                                        .findFirst()
                                        .map(EvidenceContent.Summary.EasyLine::picture)
                                        .orElse(""))
                                .toList());
    }

    private static Optional<EvidenceContent.Effect> effect(Form form) {
        Optional<String> intervention = form.some("effect");
        if (intervention.isEmpty()) {
            return Optional.empty();
        }
        Optional<Direction> direction = form.one("direction", Direction.class, REQUIRED_EFFECT);
        Optional<Level> level = form.one("level", Level.class, REQUIRED_EFFECT);
        return direction.flatMap(d -> level.map(l -> new EvidenceContent.Effect(
                intervention.get(), List.of(), text(form, "outcome"), l, d, text(form, "why"), "", "")));
    }

    private static String text(Form form, String field) {
        return form.some(field).orElse("");
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /** What stands in a record, as it would have been typed. */
    static Typed typed(EvidenceContent c) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        put(fields, "title", c.title());
        put(fields, "line", c.oneLiner());
        put(fields, "kind", c.kind().name());
        put(fields, "plain", c.summary().plain());
        put(fields, "easy", String.join("\n", c.summary().easyRead()));
        put(fields, "authors", c.source().authors());
        put(fields, "publisher", c.source().publisher());
        put(fields, "year", c.source().year());
        put(fields, "stage", c.source().stage());
        put(fields, "address", c.source().address());
        put(fields, "licence", c.source().licence());
        put(fields, "attribution", c.source().attribution());
        put(fields, "jurisdiction", c.setting().jurisdiction());
        put(fields, "population", c.setting().population());
        put(fields, "agencies", c.setting().agencies());
        put(fields, "conditions", c.setting().conditions());
        put(fields, "transferability", c.setting().transferability());
        put(fields, "missing", c.setting().whoIsMissing());
        put(fields, "limits", c.setting().limits());
        put(fields, "harms", c.setting().harms());
        put(fields, "start", c.setting().howToStart());
        fields.put(
                "ingredients", c.about().ingredients().stream().map(Enum::name).toList());
        fields.put("needs", c.about().needs().stream().map(Enum::name).toList());
        fields.put("meant", c.about().meantFor().stream().map(Enum::name).toList());
        fields.put("settings", c.about().settings().stream().map(Enum::name).toList());
        c.about().ages().ifPresent(ages -> {
            put(fields, "from", Integer.toString(ages.from()));
            put(fields, "to", Integer.toString(ages.to()));
        });
        return new Typed(fields);
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        fields.put(name, List.of(value));
    }
}
