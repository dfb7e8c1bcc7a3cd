package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AREA_MISSING;
import static org.throughline.directory.DirectoryWords.COUNCIL_MISSING;
import static org.throughline.directory.DirectoryWords.HOME_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.HOME_OVERLAPS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Residence;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** Routes for where a child lives: a new home ends the one before. */
@Controller
class ResidencePages {
    private static final String PAGE = "set-up: where a child lives";

    private final SetUpDoor door;
    private final People people;
    private final Families families;

    ResidencePages(SetUpDoor door, People people, Families families) {
        this.door = door;
        this.people = people;
        this.families = families;
    }

    @GetMapping("/set-up/children/{child}/home/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/home/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Area> area = Entry.area(form, "area", people, AREA_MISSING);
            Optional<Agency> council = Entry.council(form, "council", people, COUNCIL_MISSING);
            Optional<LocalDate> from = Entry.from(form, "from", one.record(), HOME_FROM_MISSING);
            Optional<Residence> latest =
                    families.residences(List.of(one.record().id())).stream().reduce((_, later) -> later);
            Optional<LocalDate> began = latest.map(Residence::from);
            if (from.isPresent()
                    && began.map(b -> !from.get().isAfter(b)).orElse(false)
                    && form.slips().find("from").isEmpty()) {
                form.wrongDate("from", HOME_OVERLAPS.say(Dates.day(began.orElseThrow())));
            }
            if (!form.ok()) {
                return page(one, form);
            }
            families.moved(new Residence(
                    UUID.randomUUID(),
                    one.record().id(),
                    area.orElseThrow().id(),
                    council.orElseThrow().id(),
                    from.orElseThrow(),
                    Optional.empty()));
            return new Reply.Go(one.path());
        });
    }

    private List<Agency> councils() {
        return people.agencies().stream()
                .filter(a -> a.sector() == Sector.COUNCIL)
                .toList();
    }

    private Reply page(OneChild one, Form form) {
        return new ResidenceAddPage(
                one.id(), one.record().callName(), people.areas(), councils(), form.typed(), form.slips());
    }
}
