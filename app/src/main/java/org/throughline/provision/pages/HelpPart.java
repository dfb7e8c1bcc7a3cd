package org.throughline.provision.pages;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Optional;
import org.throughline.child.ChildSummary;
import org.throughline.govuk.Component;
import org.throughline.templates.provision.JteHelpPartGenerated;

/**
 * What is done for a child and on what evidence, on the child's page.
 *
 * @param chooseHref where this viewer writes down more, if it is for them
 */
public record HelpPart(ChildSummary child, List<HelpLine> lines, Optional<String> chooseHref) implements Component {

    public List<HelpLine> done() {
        return lines.stream().filter(l -> l.provision().ended().isEmpty()).toList();
    }

    public List<HelpLine> ended() {
        return lines.stream().filter(l -> l.provision().ended().isPresent()).toList();
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteHelpPartGenerated.render(page, null, this);
    }
}
