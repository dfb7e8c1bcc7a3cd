package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.child.ChildSummary;
import org.throughline.evidence.About;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Offer;
import org.throughline.govuk.Component;
import org.throughline.provision.ProvisionWords;
import org.throughline.templates.provision.JteFactsGenerated;

/**
 * What the bank says about one thing that it offers, for one child, in plain words: how sure one can be, what came of it for better
 * and for worse, with whom and where.
 *
 * @param fits how it fits what is looked for; empty once it is chosen
 */
public record Facts(Offer offer, ChildSummary child, Optional<FitLines> fits) implements Component {
    private static final int MOST_SEEN = 4;

    public String sure() {
        List<Confidence> confidence = offer.confidence();
        return confidence.isEmpty()
                ? SURE_NO_FINDING.say()
                : confidence.stream()
                        .map(c -> ProvisionWords.valueOf("SURE_" + c.name()).say())
                        .collect(Collectors.joining(" "));
    }

    /** The first results as the record tells them, none left out for the way it points. */
    public List<String> seen() {
        List<EvidenceContent.Effect> all = offer.record().content().effects();
        if (all.isEmpty()) {
            return List.of(SEEN_NONE.say());
        }
        List<String> seen =
                new ArrayList<>(all.stream().limit(MOST_SEEN).map(Facts::seen).toList());
        if (all.size() > MOST_SEEN) {
            seen.add(SEEN_MORE.say(all.size() - MOST_SEEN));
        }
        return seen;
    }

    private static String seen(EvidenceContent.Effect e) {
        String what = ProvisionWords.valueOf("SEEN_" + e.direction().name()).say(e.outcome());
        return e.forWhom().isBlank() ? what : SEEN_WITH.say(what, e.forWhom());
    }

    public String whom() {
        String told = offer.one()
                .map(EvidenceContent.Recommendation::forWhom)
                .filter(w -> !w.isBlank())
                .orElse(offer.record().content().setting().population());
        return told.isBlank() ? WHOM_NONE.say() : told + (told.endsWith(".") ? "" : ".");
    }

    public String ages() {
        Optional<About.Ages> ages = offer.record().content().about().ages();
        return ages.map(a -> child.born().isEmpty()
                        ? AGES_TOLD.say(a.from(), a.to())
                        : (a.include(child.ageYears()) ? AGES_WITHIN : AGES_OUTSIDE)
                                .say(a.from(), a.to(), child.name(), child.ageYears()))
                .orElseGet(AGES_NONE::say);
    }

    public String here() {
        return offer.conditions().isEmpty() ? HERE_NONE.say() : offer.conditions();
    }

    public String title() {
        return offer.record().content().title();
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteFactsGenerated.render(page, null, this);
    }
}
