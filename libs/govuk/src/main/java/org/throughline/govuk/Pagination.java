package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtepaginationGenerated;

/** The way through a long list, or to the page before and after. */
public record Pagination(
        @Nullable Arrow previous,
        List<Step> steps,
        @Nullable Arrow next,
        String landmark) implements Component {

    /** To the page before or after; in a block it may say which one that is. */
    public record Arrow(
            String href, @Nullable String words, @Nullable String label) {
        public Arrow {
            Address.check(href);
        }

        public static Arrow to(String href) {
            return new Arrow(href, null, null);
        }
    }

    /** A numbered page, or the gap between two. */
    public sealed interface Step permits Page, Gap {}

    /** A numbered page. */
    public record Page(String number, String href, boolean current, String spoken) implements Step {
        public Page {
            Address.check(href);
        }

        public static Page of(int number, String href, boolean current) {
            return new Page(String.valueOf(number), href, current, "Page " + number);
        }
    }

    /** Pages left out. */
    public record Gap() implements Step {}

    public Pagination {
        steps = List.copyOf(steps);
    }

    public boolean block() {
        return steps.isEmpty() && (previous != null || next != null);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtepaginationGenerated.render(page, null, this);
    }
}
