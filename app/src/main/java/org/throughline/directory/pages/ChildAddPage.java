package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.CHILD_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Agency;
import org.throughline.people.Area;

/** The form for a child: as one source knows them, and where they live. */
public record ChildAddPage(List<Agency> agencies, List<Area> areas, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return CHILD_ADD_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children");
    }
}
