package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtetabsGenerated;

/** Several sections in one place; without script they stand one under the other. */
public record Tabs(@Nullable String id, String title, List<Tab> tabs) implements Component {

    /** One section. */
    public record Tab(String id, String label, Content body) {}

    public Tabs {
        tabs = List.copyOf(tabs);
    }

    public static Tabs of(Tab... tabs) {
        return new Tabs(null, "Contents", List.of(tabs));
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetabsGenerated.render(page, null, this);
    }
}
