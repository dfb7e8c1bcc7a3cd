package org.throughline.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Decision;
import org.throughline.evidence.Direction;
import org.throughline.evidence.DraftedReport;
import org.throughline.evidence.DraftedReports;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.LocalCondition;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.partnership.conditions.LocalConditions.Beside;
import org.throughline.sharing.Viewer;

/**
 * What the evidence bank of this installation recommends: the recommendations of records that two people have looked at and
 * that are published. Those that the bank marks for the ingredient come first, then those that it marks for none, then the
 * others; each says why it is offered, and one that rests on no finding says so.
 */
@Service
class FromTheBank implements Recommendations {
    private static final int MOST = 20;

    /** The letters of a record's id, with which a reference begins. */
    private static final int ID = 36;

    private final Offers offers;
    private final DraftedReports drafts;
    private final LocalConditions conditions;

    FromTheBank(Offers offers, DraftedReports drafts, LocalConditions conditions) {
        this.offers = offers;
        this.drafts = drafts;
        this.conditions = conditions;
    }

    @Override
    public List<Recommendation> about(Ingredient ingredient) {
        return about(ingredient, offer -> Optional.empty());
    }

    @Override
    public List<Recommendation> about(Ingredient ingredient, UUID partnership) {
        List<LocalCondition> here = conditions.of(offers.anybody(), partnership);
        return about(
                ingredient,
                offer -> Optional.of(new Beside(
                        offer.one().map(EvidenceContent.Recommendation::fits).orElse(List.of()), here)));
    }

    private List<Recommendation> about(Ingredient ingredient, Function<Offer, Optional<Beside>> beside) {
        var wanted = org.throughline.evidence.Ingredient.valueOf(ingredient.name());
        return offers.fittest(Offers.Wish.forIngredient(wanted), MOST).offers().stream()
                .map(offer -> offered(offer, ingredient, beside.apply(offer)))
                .toList();
    }

    /** Drafts the area's report, so that nobody types it again; the bank is told when somebody of the area says yes. */
    @Override
    public void decided(Viewer by, Partnership where, Choice choice) {
        String reference = choice.recommendation().reference();
        String id = reference.substring(0, Math.min(ID, reference.length()));
        EvidenceId.read(id)
                .filter(_ -> reference.startsWith("-", ID))
                .ifPresent(record -> drafts.keep(
                        by,
                        new DraftedReport(
                                choice.id(),
                                record,
                                reference.substring(ID + 1),
                                where.area(),
                                where.name(),
                                Decision.valueOf(choice.decided().name()),
                                choice.reason(),
                                by.today())));
    }

    private static Recommendation offered(Offer offer, Ingredient ingredient, Optional<Beside> beside) {
        String title = offer.record().content().title();
        return new Recommendation(
                offer.record().id() + "-" + offer.key(),
                offer.words(),
                offer.findings().isEmpty()
                        ? OfferWords.NO_EVIDENCE.say(title)
                        : PartnershipWords.BANK_CONFIDENCE.say(confidence(offer), title),
                Stream.of(
                                why(offer, ingredient),
                                offer.conditions().isEmpty()
                                        ? OfferWords.NO_CONDITIONS.say()
                                        : OfferWords.CONDITIONS.say(offer.conditions()),
                                beside.map(Beside::words).orElse(""),
                                results(offer).map(OfferWords.RESULTS::say).orElseGet(OfferWords.NO_RESULTS::say))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" ")),
                Optional.of(new Fit(
                        why(offer, ingredient),
                        beside,
                        offer.conditions().isEmpty() ? OfferWords.NO_CONDITIONS.say() : offer.conditions(),
                        results(offer).orElseGet(OfferWords.NO_RESULTS::say))));
    }

    private static String why(Offer offer, Ingredient ingredient) {
        List<org.throughline.evidence.Ingredient> marked =
                offer.one().map(EvidenceContent.Recommendation::ingredients).orElse(List.of());
        if (marked.isEmpty()) {
            return OfferWords.FOR_NONE.say();
        }
        return marked.stream().anyMatch(i -> i.name().equals(ingredient.name()))
                ? OfferWords.FOR_THIS.say(ingredient.words())
                : OfferWords.FOR_OTHERS.say(marked.stream()
                        .map(org.throughline.evidence.Ingredient::words)
                        .collect(Collectors.joining("; ")));
    }

    /** Every direction that a result of the record has, no difference and harm like the others; empty where it tells none. */
    private static Optional<String> results(Offer offer) {
        List<EvidenceContent.Effect> all = offer.record().content().effects();
        return Optional.of(Stream.of(Direction.values())
                        .map(d -> Map.entry(
                                d, all.stream().filter(e -> e.direction() == d).count()))
                        .filter(e -> e.getValue() > 0)
                        .map(e -> OfferWords.RESULT.say(e.getKey().words(), e.getValue()))
                        .collect(Collectors.joining(", ")))
                .filter(said -> !said.isEmpty());
    }

    /** In the bank's own words, each once; a recommendation may rest on several findings. */
    private static String confidence(Offer offer) {
        return offer.confidence().stream().map(Confidence::words).collect(Collectors.joining(", "));
    }
}
