package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.pages.Page;

/** The words that records of the bank explain, each meaning with its source and the records that use it so. */
public record GlossaryPage(List<EvidenceRecord> records) implements Page {
    @Override
    public String title() {
        return GLOSSARY_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    /** One meaning of a word by one source. */
    public record Meaning(EvidenceContent.Term term, List<EvidenceRecord> in) {}

    public List<Meaning> meanings() {
        Map<String, Meaning> all = new TreeMap<>();
        for (EvidenceRecord record : records) {
            for (EvidenceContent.Term term : record.content().glossary()) {
                String key = term.term().toLowerCase(Locale.UK) + "\n" + term.meaning() + "\n" + term.source();
                all.computeIfAbsent(key, _ -> new Meaning(term, new ArrayList<>()))
                        .in()
                        .add(record);
            }
        }
        return List.copyOf(all.values());
    }

    public String at(EvidenceRecord record) {
        return Paths.published(record.id());
    }
}
