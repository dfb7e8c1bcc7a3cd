package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.Link;
import org.throughline.govuk.templates.grammar.JtedateChipGenerated;

/** A date that law sets, and how it stands on the reader's day. Weight tells how near it is; no colour says good or bad. */
public record DateChip(
        String date,
        String iso,
        String standing,
        Nearness nearness,
        @Nullable Why why) implements Component {

    /** How near the date is. */
    public enum Nearness {
        AHEAD,
        SOON,
        LATE,
        MET;

        public String css() {
            return "tl-date--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** "Why this date?": the arithmetic in words, the citation with its address, and the edition of the law that was used. */
    public record Why(String question, Content arithmetic, Link citation, String edition) {}

    public static DateChip of(String date, String iso, String standing, Nearness nearness) {
        return new DateChip(date, iso, standing, nearness, null);
    }

    public DateChip why(Content arithmetic, Link citation, String edition) {
        return new DateChip(date, iso, standing, nearness, new Why("Why this date?", arithmetic, citation, edition));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtedateChipGenerated.render(page, null, this);
    }
}
