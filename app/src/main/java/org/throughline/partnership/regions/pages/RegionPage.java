package org.throughline.partnership.regions.pages;

import static org.throughline.partnership.DilemmaWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.regions.Membership;
import org.throughline.partnership.regions.Regions;

/** The areas of a region, or the regions of an area, by name and by nothing else. */
public record RegionPage(
        Partnership partnership, List<Membership> all, List<Regions.Named> open, boolean mayWork, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return (isRegion() ? REGION_TITLE : REGIONS_OF_TITLE).say(partnership.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(partnership.id());
    }

    public boolean isRegion() {
        return partnership.kind().takesAreas();
    }

    public List<Membership> now() {
        return all.stream().filter(m -> m.isOn(today)).toList();
    }

    public List<Membership> waiting() {
        return all.stream().filter(Membership::waits).toList();
    }

    public String name(Membership m) {
        return isRegion() ? m.areaName() : m.regionName();
    }

    public String href(Membership m) {
        return Paths.of(isRegion() ? m.area() : m.region());
    }

    public String since(Membership m) {
        return SINCE.say(Dates.day(m.agreedOn().orElse(m.askedOn())));
    }

    public String askedOn(Membership m) {
        return ASKED_ON.say(Dates.day(m.askedOn()));
    }

    public List<Select.Choice> choices() {
        return open.stream()
                .map(r -> Select.Choice.of(r.id().toString(), r.name()))
                .toList();
    }
}
