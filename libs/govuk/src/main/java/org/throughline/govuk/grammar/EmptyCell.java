package org.throughline.govuk.grammar;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.Link;
import org.throughline.govuk.templates.grammar.JteemptyCellGenerated;

/** Nothing is there, and why. There are five reasons and each is said in words. */
public record EmptyCell(Kind kind, String words, @Nullable Link act) implements Component {

    /** The five reasons. */
    public enum Kind {
        NOT_ASKED,
        WAITING,
        CHOSE_NOT_TO_SAY,
        NOT_POSSIBLE_YET,
        NOTHING_YOU_CAN_SEE;

        public String css() {
            return "tl-empty--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Nobody has asked yet, and this is who could. */
    public static EmptyCell notAsked(String words, @Nullable Link ask) {
        return new EmptyCell(Kind.NOT_ASKED, words, ask);
    }

    public static EmptyCell waiting(String words) {
        return new EmptyCell(Kind.WAITING, words, null);
    }

    /** Respected, and never chased: there is no act. */
    public static EmptyCell choseNotToSay(String words) {
        return new EmptyCell(Kind.CHOSE_NOT_TO_SAY, words, null);
    }

    public static EmptyCell notPossibleYet(String why) {
        return new EmptyCell(Kind.NOT_POSSIBLE_YET, why, null);
    }

    /** What a viewer with limits always gets, whatever there is or is not. */
    public static EmptyCell nothingYouCanSee(String words) {
        return new EmptyCell(Kind.NOTHING_YOU_CAN_SEE, words, null);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteemptyCellGenerated.render(page, null, this);
    }
}
