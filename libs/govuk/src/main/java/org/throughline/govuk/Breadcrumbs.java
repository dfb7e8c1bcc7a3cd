package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtebreadcrumbsGenerated;

/** The pages above this one. */
public record Breadcrumbs(List<Crumb> crumbs, String label, boolean collapsing) implements Component {

    /** One page above; without an address it is the page itself. */
    public record Crumb(Content words, @Nullable String href) {
        public Crumb {
            Address.check(href);
        }
    }

    public Breadcrumbs {
        crumbs = List.copyOf(crumbs);
    }

    public static Breadcrumbs empty() {
        return new Breadcrumbs(List.of(), "Breadcrumb", true);
    }

    public Breadcrumbs above(String words, String href) {
        return with(new Crumb(Html.text(words), href));
    }

    public Breadcrumbs here(String words) {
        return with(new Crumb(Html.text(words), null));
    }

    private Breadcrumbs with(Crumb crumb) {
        return new Breadcrumbs(Stream.concat(crumbs.stream(), Stream.of(crumb)).toList(), label, collapsing);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtebreadcrumbsGenerated.render(page, null, this);
    }
}
