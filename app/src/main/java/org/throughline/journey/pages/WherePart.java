package org.throughline.journey.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.Optional;
import org.throughline.govuk.Component;
import org.throughline.people.ChildId;
import org.throughline.templates.journey.JteWherePartGenerated;

/**
 * What is happening and next, on the child's page.
 *
 * @param where empty while nobody has asked
 * @param law whether any is loaded
 * @param askHref where this viewer asks for an assessment, if they may
 */
public record WherePart(ChildId child, Optional<Where> where, Optional<String> askHref, boolean family, boolean law)
        implements Component {

    public String href() {
        return "/child/" + child + "/journey";
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteWherePartGenerated.render(page, null, this);
    }
}
