package org.throughline.partnership.pages;

import static org.throughline.partnership.ImprovementWords.ACT_ON_TITLE;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.LocalCondition;
import org.throughline.govuk.Html;
import org.throughline.govuk.Slips;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.govuk.TextSize;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.Fit;
import org.throughline.partnership.OfferWords;
import org.throughline.partnership.Priority;
import org.throughline.partnership.Recommendations;
import org.throughline.partnership.conditions.ConditionWords;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.partnership.conditions.LocalConditions.Beside;

/** What to do about a priority: what the bank recommends, what was decided about it, and beginning an action. */
public record ActOnPage(
        Design design,
        Priority priority,
        List<Recommendations.Recommendation> recommended,
        List<LocalCondition> conditions,
        List<Choice> decided,
        List<Content> questions,
        Typed typed,
        Slips slips)
        implements Page {
    /** Where the page begins with what the bank recommends. */
    public static final String BANK = "bank";

    /** The same question stands at each recommendation: what is wrong with one is said at that one's own input. */
    public static String input(String name, String reference) {
        return name + "-" + reference;
    }

    @Override
    public String title() {
        return ACT_ON_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.wave(design.partnership().id(), priority.wave()));
    }

    public String act(String what) {
        return Paths.of(design.partnership().id()) + "/" + what + "/" + priority.id();
    }

    /** Recommended and not decided on yet. */
    public List<Recommendations.Recommendation> undecided() {
        return recommended.stream()
                .filter(r -> decided.stream()
                        .noneMatch(c -> c.recommendation().reference().equals(r.reference())))
                .toList();
    }

    /** What is marked of the local conditions here. */
    public String marked() {
        return conditions.isEmpty()
                ? ConditionWords.MARKED_NONE.say()
                : ConditionWords.MARKED.say(LocalConditions.each(conditions));
    }

    public String conditionsPath() {
        return Paths.of(design.partnership().id()) + "/local-conditions";
    }

    /** A partnership of no area has nobody who speaks for it at the bank. */
    public boolean ofNoArea() {
        return design.partnership().area().isEmpty();
    }

    /** What was typed into the form of this recommendation; nothing in the forms of the others. */
    public String typedAbout(Recommendations.Recommendation r, String name) {
        return typed.text("reference").equals(r.reference()) ? typed.text(name) : "";
    }

    /** What whoever decides needs to know about it, part by part; the local conditions side by side. */
    public SummaryList told(Recommendations.Recommendation r) {
        SummaryList sure = SummaryList.of(SummaryList.Row.of(OfferWords.PART_SURE.say(), r.confidence()));
        return r.parts()
                .map(fit -> sure.row(OfferWords.PART_WHY.say(), fit.why())
                        .row(OfferWords.PART_BESIDE.say(), beside(fit))
                        .row(OfferWords.PART_NEEDS.say(), fit.needs())
                        .row(OfferWords.PART_RESULTS.say(), fit.results()))
                .orElseGet(() -> sure.row(OfferWords.PART_FIT.say(), r.fit()));
    }

    private static Content beside(Fit fit) {
        Optional<Beside> told = fit.beside().filter(b -> !b.fits().isEmpty());
        if (told.isEmpty()) {
            return Html.text(ConditionWords.BESIDE_NOT_TOLD.say());
        }
        Table table = Table.of(
                        ConditionWords.BESIDE_CAPTION.say(),
                        Table.Column.of(ConditionWords.BESIDE_CONDITION.say()),
                        Table.Column.of(ConditionWords.BESIDE_SEEN.say()),
                        Table.Column.of(ConditionWords.BESIDE_HERE.say()))
                .captionSize(TextSize.S)
                .asSmall();
        for (LocalCondition condition : told.get().named()) {
            table = table.row(
                    condition.words(),
                    (told.get().fits().contains(condition) ? ConditionWords.SEEN_YES : ConditionWords.SEEN_NOT).say(),
                    (told.get().here().contains(condition) ? ConditionWords.HERE_YES : ConditionWords.HERE_NOT).say());
        }
        return table;
    }

    public boolean mayBegin() {
        return !design.places().isEmpty() && !design.measures().isEmpty();
    }

    public String designPath() {
        return Paths.of(design.partnership().id());
    }
}
