package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.PAPER_TITLE;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.partnership.Wording;

/** One paper typed in: a sign for each question. */
public record PaperPage(String code, Wording wording, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return PAPER_TITLE.say();
    }

    @Override
    public boolean anonymous() {
        return true;
    }
}
