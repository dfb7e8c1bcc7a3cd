package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.HOME_ADD_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;

/** The form for where a child lives from a day on, and which council answers for the record then. */
public record ResidenceAddPage(
        ChildId child, String name, List<Area> areas, List<Agency> councils, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return HOME_ADD_TITLE.say(name);
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up/children/" + child);
    }
}
