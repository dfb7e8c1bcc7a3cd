package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.FEW_ASKED_BY_CODE;

import gg.jte.Content;
import java.util.List;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.consults.AnsweringByCode;
import org.throughline.partnership.consults.Consult;

/** A question as a printed code opens it. The code travels in the form alone. */
public record QuestionPage(String code, AnsweringByCode.Ready ready, List<Content> questions, Slips slips)
        implements Page {
    @Override
    public String title() {
        return consult().question();
    }

    @Override
    public boolean anonymous() {
        return true;
    }

    public Consult consult() {
        return ready.consult();
    }

    public String few() {
        return FEW_ASKED_BY_CODE.say(ready.asked(), ready.side().words());
    }

    public String endsOn() {
        return Dates.day(consult().endsOn());
    }

    public String decideOn() {
        return Dates.day(consult().decideOn());
    }

    public String replyBy() {
        return Dates.day(consult().replyBy());
    }
}
