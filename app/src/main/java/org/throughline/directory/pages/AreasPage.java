package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AREAS_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Area;

/** The local areas here, and the form for one more. */
public record AreasPage(List<Area> areas, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return AREAS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up");
    }
}
