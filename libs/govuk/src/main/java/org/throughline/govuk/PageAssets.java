package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.throughline.govuk.templates.JtepageAssetsGenerated;

/**
 * What a page loads, in the order in which it must be loaded. The files of others carry their version in their names; ours take
 * the version given here, so that a browser may keep all of them for ever.
 */
public record PageAssets(String version) implements Component {
    @Override
    public void render(HtmlTemplateOutput page) {
        JtepageAssetsGenerated.render(page, null, this);
    }
}
