package org.throughline.journey.pages;

import java.util.Optional;
import org.throughline.law.Citation;
import org.throughline.pages.Page;
import org.throughline.people.ChildId;

/** Why this reader cannot ask for an assessment now, by which law, and what they can do instead. */
public record AskNotPage(
        ChildId child, String title, String why, String instead, Optional<Citation> citation, boolean seeJourney)
        implements Page {
    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(child));
    }
}
