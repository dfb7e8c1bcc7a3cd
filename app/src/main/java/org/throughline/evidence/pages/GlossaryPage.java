package org.throughline.evidence.pages;

import static org.throughline.evidence.BankWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.evidence.GeneralTerm;
import org.throughline.evidence.Glossary;
import org.throughline.govuk.Pagination;
import org.throughline.pages.Page;

/** The words that records of the bank explain, each meaning with its source and the records that use it so. */
public record GlossaryPage(List<GeneralTerm> general, List<Glossary.Meaning> meanings, Optional<Pagination> pages)
        implements Page {
    @Override
    public String title() {
        return GLOSSARY_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.BANK);
    }

    public String at(Glossary.In in) {
        return Paths.published(in.record());
    }
}
