package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AGENCIES_TITLE;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.AreaId;

/** The agencies here, of every sector, and the form for one more. */
public record AgenciesPage(List<Agency> agencies, List<Area> areas, Typed typed, Slips slips) implements Page {
    @Override
    public String title() {
        return AGENCIES_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of("/set-up");
    }

    public String areaName(AreaId id) {
        return areas.stream()
                .filter(a -> a.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse("");
    }
}
