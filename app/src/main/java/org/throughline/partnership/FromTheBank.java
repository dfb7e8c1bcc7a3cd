package org.throughline.partnership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.LocalCondition;
import org.throughline.evidence.Status;

/**
 * What the evidence bank of this installation recommends: the recommendations of records that two people have looked at and
 * that are published. Those that the bank marks for the ingredient come first, then those that it marks for none, then the
 * others; each says why it is offered, and one that rests on no finding says so.
 */
@Service
class FromTheBank implements Recommendations {
    private static final int MOST = 20;

    private final Bank bank;

    FromTheBank(Bank bank) {
        this.bank = bank;
    }

    @Override
    public List<Recommendation> about(Ingredient ingredient) {
        return bank.published().stream()
                .filter(record -> record.status() == Status.QUALITY_ASSURED)
                .flatMap(record -> record.content().recommendations().stream().map(one -> new Found(record, one)))
                .sorted(Comparator.comparing(found -> found.fitFor(ingredient)))
                .limit(MOST)
                .map(found -> offered(found, ingredient))
                .toList();
    }

    /** How well a recommendation fits an ingredient, the fittest first; within one fit the newest record stays first. */
    private enum Fit {
        MARKED_FOR_IT,
        NOT_MARKED,
        FOR_OTHERS;

        String why(Ingredient ingredient, List<org.throughline.evidence.Ingredient> marked) {
            return switch (this) {
                case MARKED_FOR_IT -> OfferWords.FOR_THIS.say(ingredient.words());
                case NOT_MARKED -> OfferWords.FOR_NONE.say();
                case FOR_OTHERS ->
                    OfferWords.FOR_OTHERS.say(marked.stream()
                            .map(org.throughline.evidence.Ingredient::words)
                            .collect(Collectors.joining("; ")));
            };
        }
    }

    private record Found(EvidenceRecord record, EvidenceContent.Recommendation one) {
        Fit fitFor(Ingredient ingredient) {
            if (one.ingredients().isEmpty()) {
                return Fit.NOT_MARKED;
            }
            return one.ingredients().stream().anyMatch(i -> i.name().equals(ingredient.name()))
                    ? Fit.MARKED_FOR_IT
                    : Fit.FOR_OTHERS;
        }
    }

    private static Recommendation offered(Found found, Ingredient ingredient) {
        EvidenceContent content = found.record().content();
        EvidenceContent.Recommendation one = found.one();
        return new Recommendation(
                found.record().id() + "-" + one.key(),
                one.words(),
                content.behind(one).isEmpty()
                        ? OfferWords.NO_EVIDENCE.say(content.title())
                        : PartnershipWords.BANK_CONFIDENCE.say(confidence(content, one), content.title()),
                found.fitFor(ingredient).why(ingredient, one.ingredients()) + " " + conditions(one));
    }

    private static String conditions(EvidenceContent.Recommendation one) {
        String told = Stream.concat(
                        Stream.of(one.conditions()).filter(c -> !c.isBlank()),
                        one.fits().stream().map(LocalCondition::words))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? OfferWords.NO_CONDITIONS.say() : OfferWords.CONDITIONS.say(told);
    }

    /** In the bank's own words, each once; a recommendation may rest on several findings. */
    private static String confidence(EvidenceContent content, EvidenceContent.Recommendation one) {
        String words = content.behind(one).stream()
                .map(EvidenceContent.Finding::confidence)
                .distinct()
                .map(Confidence::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Confidence.NOT_JUDGED.words() : words;
    }
}
