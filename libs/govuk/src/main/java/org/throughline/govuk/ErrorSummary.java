package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JteerrorSummaryGenerated;

/** Everything still to be put right, at the top of the page, each with a link to its input. */
public record ErrorSummary(
        String title,
        @Nullable Content description,
        List<Line> lines,
        @Nullable Boolean focused) implements Component {

    /** One sentence, with the input it leads to. */
    public record Line(Content says, @Nullable String href) {
        public Line {
            Address.check(href);
        }
    }

    public ErrorSummary {
        lines = List.copyOf(lines);
    }

    public static ErrorSummary of(Slips slips) {
        return new ErrorSummary(
                "There is a problem",
                null,
                slips.all().stream()
                        .map(slip -> new Line(Html.text(slip.says()), "#" + slip.input()))
                        .toList(),
                null);
    }

    /** The attribute that keeps the script from moving the focus here; absent unless somebody chose. */
    public @Nullable String unfocused() {
        return focused == null ? null : String.valueOf(!focused);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteerrorSummaryGenerated.render(page, null, this);
    }
}
