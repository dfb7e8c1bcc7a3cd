package org.throughline.partnership.pages;

import static org.throughline.partnership.AnsweringWords.CODE_TITLE;

import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/** Where a printed code is typed. */
public record CodePage(Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return CODE_TITLE.say();
    }

    @Override
    public boolean anonymous() {
        return true;
    }
}
