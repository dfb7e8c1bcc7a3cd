package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AREA_MISSING;
import static org.throughline.directory.DirectoryWords.BORN_MISSING;
import static org.throughline.directory.DirectoryWords.COUNCIL_MISSING;
import static org.throughline.directory.DirectoryWords.GIVEN_NAMES_MISSING;
import static org.throughline.directory.DirectoryWords.LANGUAGE_MISSING;
import static org.throughline.directory.DirectoryWords.LIVES_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.WHO_SAYS_FAMILY;
import static org.throughline.directory.DirectoryWords.WHO_SAYS_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.Sector;
import org.throughline.sharing.Viewer;

/** Routes for the children set up here: the list, one more, and one child's family facts. */
@Controller
class ChildrenPages {
    static final int MOST = 1000;

    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final FamilyFacts summary;
    private final Clock clock;

    ChildrenPages(SetUpDoor door, People people, Families families, FamilyFacts summary, Clock clock) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.summary = summary;
        this.clock = clock;
    }

    @GetMapping("/set-up/children")
    Reply list(Viewer viewer) {
        return door.show(viewer, () -> {
            List<Families.Known> children = families.children(MOST);
            List<ChildId> named =
                    children.stream().map(Families.Known::child).distinct().toList();
            return door.list(viewer, "set-up: children", named, () -> listPage(children));
        });
    }

    @GetMapping("/set-up/children/add")
    Reply add(Viewer viewer, Form form) {
        return door.show(viewer, () -> addPage(form));
    }

    /** The child and where they live, in one act: no record is without somebody who answers for it. */
    @PostMapping("/set-up/children/add")
    Reply added(Viewer viewer, Form form) {
        return door.send(viewer, form, () -> {
            LocalDate today = LocalDate.now(clock);
            String given = Entry.line(form, "given-names", GIVEN_NAMES_MISSING);
            Optional<String> family = Entry.maybe(form, "family-name");
            Optional<String> knownAs = Entry.maybe(form, "known-as");
            Optional<LocalDate> born = Entry.born(form, "born", BORN_MISSING, today);
            Optional<Languages> language =
                    Entry.pick(form, "language", Arrays.asList(Languages.values()), Languages::code, LANGUAGE_MISSING);
            Optional<String> interpreter = Entry.maybe(form, "interpreter");
            Optional<Source> source = source(form);
            Optional<Area> area = Entry.area(form, "area", people, AREA_MISSING);
            Optional<Agency> council = Entry.council(form, "council", people, COUNCIL_MISSING);
            Optional<LocalDate> lives = livesFrom(form, born);
            if (!form.ok()) {
                return addPage(form);
            }
            Person record = new Person(
                    PersonId.fresh(),
                    source.orElseThrow().agency(),
                    given,
                    family.orElse(""),
                    knownAs,
                    born,
                    language.orElseThrow().code(),
                    interpreter,
                    true);
            ChildId child = families.addChild(record, source.orElseThrow().words(), Optional.of(viewer.seat()));
            families.add(new Residence(
                    UUID.randomUUID(),
                    record.id(),
                    area.orElseThrow().id(),
                    council.orElseThrow().id(),
                    lives.orElseThrow(),
                    Optional.empty()));
            return new Reply.Go("/set-up/children/" + child);
        });
    }

    @GetMapping("/set-up/children/{child}")
    Reply child(Viewer viewer, @PathVariable String child) {
        return door.show(viewer, child, "set-up: one child", summary::page);
    }

    /** Left empty it is the day of birth. */
    private static Optional<LocalDate> livesFrom(Form form, Optional<LocalDate> born) {
        Optional<LocalDate> typed = form.optionalDate("lives-from", LIVES_FROM_MISSING);
        if (typed.isPresent() && born.map(b -> typed.get().isBefore(b)).orElse(false)) {
            form.wrongDate("lives-from", LIVES_FROM_MISSING.say());
        }
        return typed.or(() -> born);
    }

    /** Who says so: the family, or an agency. */
    private record Source(String words, Optional<AgencyId> agency) {}

    private Optional<Source> source(Form form) {
        return form.typed().text("source").equals("family")
                ? Optional.of(new Source(WHO_SAYS_FAMILY.say(), Optional.empty()))
                : Entry.agency(form, "source", people, WHO_SAYS_MISSING)
                        .map(a -> new Source(a.name(), Optional.of(a.id())));
    }

    private List<Agency> councils() {
        return people.agencies().stream()
                .filter(a -> a.sector() == Sector.COUNCIL)
                .toList();
    }

    private ChildrenPage listPage(List<Families.Known> children) {
        List<Families.Known> sorted = children.stream()
                .sorted(Comparator.comparing((Families.Known k) -> k.record().familyName(), Names.ORDER)
                        .thenComparing(k -> k.record().givenNames(), Names.ORDER))
                .toList();
        return new ChildrenPage(sorted, !councils().isEmpty());
    }

    private ChildAddPage addPage(Form form) {
        return new ChildAddPage(people.agencies(), people.areas(), form.typed(), form.slips());
    }
}
