package org.throughline.partnership;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Status;

/**
 * What the evidence bank of this installation recommends: the recommendations of records that two people have looked at and
 * that are published, the newest record first. The bank does not say which ingredient a recommendation is for, so that each
 * is offered for every one; the page says so.
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
                .flatMap(record -> record.content().recommendations().stream().map(one -> offered(record, one)))
                .limit(MOST)
                .toList();
    }

    private static Recommendation offered(EvidenceRecord record, EvidenceContent.Recommendation one) {
        return new Recommendation(
                record.id() + "-" + one.key(),
                one.words(),
                PartnershipWords.BANK_CONFIDENCE.say(
                        confidence(record.content(), one), record.content().title()),
                one.conditions().isBlank() ? PartnershipWords.BANK_NO_CONDITIONS.say() : one.conditions());
    }

    /** In the bank's own words, each once; a recommendation may rest on several findings. */
    private static String confidence(EvidenceContent content, EvidenceContent.Recommendation one) {
        String words = content.findings().stream()
                .filter(finding -> one.findings().contains(finding.key()))
                .map(EvidenceContent.Finding::confidence)
                .distinct()
                .map(Confidence::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Confidence.NOT_JUDGED.words() : words;
    }
}
