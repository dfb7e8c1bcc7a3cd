package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.DONE_TITLE;
import static org.throughline.partnership.ConsultWords.OVER_TITLE;

import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.consults.Consult;

/** What a code opens that was answered with, or whose question is over: when to come back, and to which page. */
public record QuestionDonePage(Consult consult, boolean over) implements Page {
    @Override
    public String title() {
        return (over ? OVER_TITLE : DONE_TITLE).say();
    }

    @Override
    public boolean anonymous() {
        return true;
    }

    public String href() {
        return ConsultPaths.of(consult);
    }

    public String endsOn() {
        return Dates.day(consult.endsOn());
    }

    public String replyBy() {
        return Dates.day(consult.replyBy());
    }
}
