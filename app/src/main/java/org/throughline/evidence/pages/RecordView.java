package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.About;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.Audience;
import org.throughline.evidence.AudienceWords;
import org.throughline.evidence.Axis;
import org.throughline.evidence.BankWords;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Label;
import org.throughline.evidence.LocalCondition;
import org.throughline.evidence.MeantFor;
import org.throughline.evidence.Need;
import org.throughline.evidence.Picture;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.Readability;
import org.throughline.evidence.ReleasesInPublic;
import org.throughline.evidence.SettingKind;
import org.throughline.evidence.StandsOnWords;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;

/** A record as it is read: in the bank by everybody, and on its way by those who work on it. */
public record RecordView(
        EvidenceRecord record,
        EvidenceContent content,
        List<Adoption> adoptions,
        Map<UUID, String> themesNow,
        Optional<ReleasesInPublic.Place> releaseAt) {

    /** The labels, newest on each axis and scheme first; each with its setter, scheme and reason. */
    public Table labels() {
        Table table = Table.of(
                LABELS_TABLE.say(),
                Table.Column.of(LABEL_AXIS.say()),
                Table.Column.of(LABEL_VALUE.say()),
                Table.Column.of(LABEL_WHO.say()),
                Table.Column.of(LABEL_WHY.say()));
        for (Axis axis : Axis.values()) {
            for (Label label : record.labels(axis).reversed()) {
                table = table.row(
                        Html.text(axis.words()),
                        value(label),
                        Html.text(LABEL_SET.say(label.setter(), Dates.day(label.setOn()), label.scheme())),
                        why(label));
            }
        }
        return table;
    }

    private Content value(Label label) {
        Optional<String> now = label.themeId().map(themesNow::get).filter(name -> !name.equals(label.value()));
        return Html.paragraphs(label.value()
                + now.map(name -> "\n\n" + LABEL_NOW_CALLED.say(name)).orElse(""));
    }

    private static Content why(Label label) {
        List<String> lines = new ArrayList<>(List.of(label.rationale()));
        if (!label.tool().isBlank()) {
            lines.add(LABEL_TOOL.say(label.tool()));
        }
        if (!label.interests().isBlank()) {
            lines.add(LABEL_INTERESTS.say(label.interests()));
        }
        return Html.paragraphs(String.join("\n\n", lines));
    }

    public Table facts() {
        Table table = Table.of(
                FACTS_TABLE.say(),
                Table.Column.of(FACT_WHAT.say()),
                Table.Column.of(FACT_VALUE.say()),
                Table.Column.of(FACT_READ_IN.say()));
        for (EvidenceContent.Fact fact : content.facts()) {
            table = table.row(fact.what(), fact.value(), fact.readIn());
        }
        return table;
    }

    public Table effects() {
        Table table = Table.of(
                EFFECTS_TABLE.say(),
                Table.Column.of(EFFECT_INTERVENTION.say()),
                Table.Column.of(EFFECT_OUTCOME.say()),
                Table.Column.of(EFFECT_DIRECTION.say()),
                Table.Column.of(EFFECT_WHY.say()));
        for (EvidenceContent.Effect effect : content.effects()) {
            table = table.row(
                    Html.text(effect.intervention()
                            + (effect.sectors().isEmpty() ? "" : " (" + String.join(", ", effect.sectors()) + ")")),
                    Html.text(effect.outcome() + " (" + effect.level().words() + ")"),
                    Html.text(effect.direction().words()),
                    Html.paragraphs(why(effect)));
        }
        return table;
    }

    /** Why it went so, for whom and under which conditions; a source that does not explain it is said not to. */
    static String why(EvidenceContent.Effect effect) {
        return Stream.of(
                        effect.why().isBlank() ? NOT_EXPLAINED.say() : effect.why(),
                        effect.forWhom().isBlank() ? "" : BankWords.EFFECT_FOR.say(effect.forWhom()),
                        effect.conditions().isBlank() ? "" : BankWords.EFFECT_UNDER.say(effect.conditions()),
                        effect.dose().isBlank() ? "" : AudienceWords.EFFECT_DOSE.say(effect.dose()),
                        effect.cost().isBlank() ? "" : AudienceWords.EFFECT_COST.say(effect.cost()))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** A component of a judgement; what was typed by hand names none. */
    public static String judgement(EvidenceContent.Judgement j) {
        return j.component().isEmpty()
                ? j.explanation()
                : JUDGEMENT_LINE.say(j.component(), j.concern(), j.explanation());
    }

    public LinkedWords plain() {
        return new LinkedWords(content.summary().plain(), content.glossary());
    }

    /** How hard the plain summary is to read; above the bank's aim it says so. */
    public String readability() {
        return Readability.of(content.summary().plain())
                .map(r -> (r.age() > Readability.AIM_AGE ? BankWords.READING_HARD : BankWords.READING_AGE)
                        .say(r.age(), r.longestSentence(), Readability.AIM_AGE))
                .orElseGet(BankWords.READING_SHORT::say);
    }

    public boolean pictured() {
        return content.summary().lines().stream()
                .anyMatch(l -> Picture.of(l.picture()).isPresent());
    }

    /** Where the picture beside a line is, if it has one that we know. */
    public static Optional<String> picture(EvidenceContent.Summary.EasyLine line) {
        return Picture.of(line.picture()).map(p -> "/assets/symbols/" + p.number() + ".svg");
    }

    /** What it is found by; empty when nothing is told. */
    public Optional<SummaryList> about() {
        About about = content.about();
        if (about.equals(About.NOT_TOLD)) {
            return Optional.empty();
        }
        return Optional.of(SummaryList.of()
                .row(BankWords.ABOUT_INGREDIENTS.say(), told(each(about.ingredients(), Ingredient::words)))
                .row(BankWords.ABOUT_NEEDS.say(), told(each(about.needs(), Need::words)))
                .row(
                        BankWords.ABOUT_AGES.say(),
                        about.ages()
                                .map(a -> BankWords.AGES.say(a.from(), a.to()))
                                .orElseGet(NOT_TOLD::say))
                .row(AudienceWords.MEANT_FOR.say(), told(each(about.meantFor(), Audience::words)))
                .row(AudienceWords.TRIED_IN.say(), told(each(about.settings(), SettingKind::words))));
    }

    public static <T> String each(List<T> all, Function<T, String> words) {
        return all.stream().map(words).collect(Collectors.joining("; "));
    }

    public static String ingredients(List<Ingredient> all) {
        return each(all, Ingredient::words);
    }

    public static String fits(EvidenceContent.Recommendation r) {
        return each(r.fits(), LocalCondition::words);
    }

    public SummaryList exemplar(EvidenceContent.Exemplar e) {
        return SummaryList.of()
                .row(BankWords.EXEMPLAR_CONTEXT.say(), told(e.context()))
                .row(BankWords.EXEMPLAR_INGREDIENTS.say(), told(ingredients(e.ingredients())))
                .row(BankWords.EXEMPLAR_MECHANISM.say(), told(e.mechanism()))
                .row(BankWords.EXEMPLAR_OUTCOMES.say(), told(e.outcomes()))
                .row(BankWords.EXEMPLAR_LIMITS.say(), told(e.limits()))
                .row(BankWords.EXEMPLAR_CONTACT.say(), told(e.contact()));
    }

    public String sinceThen(EvidenceContent.Recommendation r) {
        return Paths.published(record.id()) + "/recommendations/" + r.key();
    }

    public String sinceThenWhole() {
        return Paths.published(record.id()) + "/since";
    }

    public String meantFor(EvidenceContent.Recommendation r) {
        return MeantFor.of(content, Optional.of(r)).words();
    }

    /** The adoptions of one recommendation; of the record as a whole for an empty key. */
    public List<Adoption> adoptionsOf(String key) {
        return adoptions.stream().filter(a -> a.recommendation().equals(key)).toList();
    }

    /** The findings that a recommendation follows from, in their words. */
    public String findings(EvidenceContent.Recommendation recommendation) {
        return content.behind(recommendation).stream()
                .map(EvidenceContent.Finding::words)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    public Optional<PrismaFlow> flow() {
        return content.flow().map(PrismaFlow::reported);
    }

    public static Content drawing(PrismaFlow flow) {
        return out -> out.writeContent(PrismaDrawing.svg(flow));
    }

    /** The same boxes as a table; what is not reported says so. */
    public static Table table(PrismaFlow flow) {
        return FlowTable.of(flow);
    }

    /** The release of a synthesis on which it stands; empty for what came of none. */
    public Optional<SummaryList> standsOn() {
        return content.standsOn()
                .map(on -> SummaryList.of()
                        .row(
                                StandsOnWords.RELEASE.say(),
                                StandsOnWords.RELEASE_IS.say(on.release(), Dates.day(on.frozenOn())))
                        .row(StandsOnWords.HASH.say(), Html.text(on.sha256())));
    }

    /** That it came of a release, and who can open that. */
    public String releaseLead() {
        return releaseAt
                .map(place -> place.withdrawn() ? StandsOnWords.LEAD_WITHDRAWN : StandsOnWords.LEAD_PUBLIC)
                .orElse(StandsOnWords.LEAD)
                .say();
    }

    /** How words were read where people did not read the same; empty otherwise. */
    public static String readings(EvidenceContent.Quotation q) {
        return q.readings().stream()
                .map(r -> StandsOnWords.READ_AS.say(r.voice(), r.as()))
                .collect(Collectors.joining("; "));
    }

    public SummaryList setting() {
        EvidenceContent.Setting s = content.setting();
        return SummaryList.of()
                .row(SETTING_JURISDICTION.say(), told(s.jurisdiction()))
                .row(SETTING_POPULATION.say(), told(s.population()))
                .row(SETTING_AGENCIES.say(), told(s.agencies()))
                .row(SETTING_CONDITIONS.say(), told(s.conditions()))
                .row(SETTING_TRANSFERABILITY.say(), told(s.transferability()))
                .row(SETTING_MISSING.say(), told(s.whoIsMissing()))
                .row(SETTING_LIMITS.say(), told(s.limits()))
                .row(SETTING_HARMS.say(), told(s.harms()))
                .row(SETTING_START.say(), told(s.howToStart()));
    }

    public SummaryList source() {
        EvidenceContent.Source s = content.source();
        return SummaryList.of()
                .row(SOURCE_AUTHORS.say(), told(s.authors()))
                .row(SOURCE_PUBLISHER.say(), told(s.publisher()))
                .row(SOURCE_YEAR.say(), told(s.year()))
                .row(SOURCE_STAGE.say(), told(s.stage()))
                .row(
                        SOURCE_ADDRESS.say(),
                        s.address().startsWith("https://")
                                ? Link.to(s.address(), s.address())
                                : Html.text(told(s.address())))
                .row(SOURCE_LICENCE.say(), told(s.licence()))
                .row(SOURCE_ATTRIBUTION.say(), told(s.attribution()))
                .row(SOURCE_LANGUAGE.say(), told(languageInWords(s.language())));
    }

    /** The name of a language that is told by its code; anything else as it was told. */
    static String languageInWords(String told) {
        String code = told.strip();
        return code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
                ? Locale.forLanguageTag(code).getDisplayName(Locale.UK)
                : told;
    }

    private static String told(String text) {
        return text.isBlank() ? NOT_TOLD.say() : text;
    }
}
