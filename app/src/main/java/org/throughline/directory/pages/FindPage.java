package org.throughline.directory.pages;

import static org.throughline.directory.FindWords.FIND_TITLE;

import java.util.List;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Identifier;

/** Two ways to find a child: by name, and by a number with a reason. */
public record FindPage(List<Identifier.Kind> kinds, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return FIND_TITLE.say();
    }
}
