package org.throughline.child.pages;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;

/** Asks a perspective about an area of life; or, for that perspective itself, offers the ways to answer. */
public record AskPage(
        String title,
        String explains,
        String childPath,
        String action,
        String tellPath,
        Optional<Content> own,
        Slips slips)
        implements Page {
    @Override
    public Optional<String> back() {
        return Optional.of(childPath);
    }
}
