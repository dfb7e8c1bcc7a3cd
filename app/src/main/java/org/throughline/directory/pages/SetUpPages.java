package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AGENCY_NAME_MISSING;
import static org.throughline.directory.DirectoryWords.AGENCY_SECTOR_MISSING;
import static org.throughline.directory.DirectoryWords.AGENCY_THERE;
import static org.throughline.directory.DirectoryWords.AREA_NAME_MISSING;
import static org.throughline.directory.DirectoryWords.AREA_THERE;
import static org.throughline.directory.DirectoryWords.COUNCIL_NEEDS_AREA;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.Invitations;
import org.throughline.pages.Form;
import org.throughline.pages.Installation;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** Routes of set-up that name no child: what to do next, areas, agencies. */
@Controller
class SetUpPages {
    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final Invitations invitations;
    private final Installation installation;

    SetUpPages(SetUpDoor door, People people, Families families, Invitations invitations, Installation installation) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.invitations = invitations;
        this.installation = installation;
    }

    @GetMapping("/set-up")
    Reply overview(Viewer viewer) {
        return door.show(viewer, () -> {
            List<Agency> agencies = people.agencies();
            return new OverviewPage(
                    people.areas().size(),
                    agencies.size(),
                    (int) agencies.stream()
                            .filter(a -> a.sector() == Sector.COUNCIL)
                            .count(),
                    (int) people.staffSeats(StaffPages.MOST).stream()
                            .map(Seat::person)
                            .distinct()
                            .count(),
                    installation.children()
                            ? Optional.of((int) families.children(ChildrenPages.MOST).stream()
                                    .map(Families.Known::child)
                                    .distinct()
                                    .count())
                            : Optional.empty(),
                    invitations.waiting());
        });
    }

    @GetMapping("/set-up/areas")
    Reply areas(Viewer viewer, Form form) {
        return door.show(viewer, () -> areasPage(form));
    }

    @PostMapping("/set-up/areas")
    Reply addArea(Viewer viewer, Form form) {
        return door.send(viewer, form, () -> {
            String name = Entry.line(form, "name", AREA_NAME_MISSING);
            if (people.areaNamed(name).isPresent()) {
                form.wrong("name", AREA_THERE.say(name));
            }
            if (!form.ok()) {
                return areasPage(form);
            }
            people.addArea(name);
            return new Reply.Go("/set-up/areas");
        });
    }

    @GetMapping("/set-up/agencies")
    Reply agencies(Viewer viewer, Form form) {
        return door.show(viewer, () -> agenciesPage(form));
    }

    @PostMapping("/set-up/agencies")
    Reply addAgency(Viewer viewer, Form form) {
        return door.send(viewer, form, () -> {
            String name = Entry.line(form, "name", AGENCY_NAME_MISSING);
            Optional<Sector> sector = form.one("sector", Sector.class, AGENCY_SECTOR_MISSING);
            Optional<Area> area = Entry.area(form.typed().text("area"), people);
            if (sector.equals(Optional.of(Sector.COUNCIL)) && area.isEmpty()) {
                form.wrong("area", COUNCIL_NEEDS_AREA.say());
            }
            if (people.agencyNamed(name, area.map(Area::id)).isPresent()) {
                form.wrong("name", AGENCY_THERE.say(name));
            }
            if (!form.ok()) {
                return agenciesPage(form);
            }
            people.addAgency(name, sector.orElseThrow(), area.map(Area::id));
            return new Reply.Go("/set-up/agencies");
        });
    }

    private AreasPage areasPage(Form form) {
        return new AreasPage(people.areas(), form.typed(), form.slips());
    }

    private AgenciesPage agenciesPage(Form form) {
        List<Agency> sorted = people.agencies().stream()
                .sorted(Comparator.comparing(Agency::sector).thenComparing(Agency::name, Names.ORDER))
                .toList();
        return new AgenciesPage(sorted, people.areas(), form.typed(), form.slips());
    }
}
