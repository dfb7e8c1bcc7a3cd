package org.throughline.child.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.throughline.child.ChildSummary;
import org.throughline.govuk.Slips;
import org.throughline.govuk.grammar.Figure;
import org.throughline.govuk.grammar.PerspectiveGrid;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.WhoCanSee;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;

/**
 * One child: who they are, in their own words first; what is happening and next; the perspectives side by side; what is
 * done for them; the line.
 */
public record ChildPage(
        ChildSummary child,
        Optional<Quote> childsOwn,
        List<Content> happening,
        List<Content> help,
        PerspectiveGrid perspectives,
        Optional<Figure> line,
        WhoCanSee whoCanSee,
        List<String> everybody,
        Optional<String> asKnownOn,
        boolean mayTell,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return child.name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/home");
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String path() {
        return "/child/" + child.id();
    }
}
