package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.ADULT_CARE_OR_RESPONSIBILITY;
import static org.throughline.directory.DirectoryWords.ADULT_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.ADULT_KIND_MISSING;
import static org.throughline.directory.DirectoryWords.ADULT_THERE;
import static org.throughline.directory.DirectoryWords.EVIDENCE_MISSING;
import static org.throughline.directory.DirectoryWords.GIVEN_NAMES_MISSING;
import static org.throughline.directory.DirectoryWords.LANGUAGE_MISSING;
import static org.throughline.directory.DirectoryWords.SEAT_TITLE_PARENT;
import static org.throughline.directory.DirectoryWords.WHICH_ADULT_MISSING;

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
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Routes for the adults of a child's family: what they are to the child, responsibility, care, and what shows it. */
@Controller
class AdultPages {
    private static final String PAGE = "set-up: an adult of the family";
    /** Which adult: a new one, or the id of one who is here already. */
    static final String NEW = "new";

    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final Clock clock;

    AdultPages(SetUpDoor door, People people, Families families, Clock clock) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/adults/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/adults/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Who> who = who(one, form);
            Optional<Tie> kind = Entry.pick(form, "kind", Arrays.asList(Tie.values()), Tie::name, ADULT_KIND_MISSING);
            boolean responsibility = form.typed().has("rights", "responsibility");
            boolean care = form.typed().has("rights", "care");
            String evidence = Entry.line(form, "evidence", EVIDENCE_MISSING);
            Optional<LocalDate> from = from(form, one.record());
            Optional<LocalDate> until = Entry.until(form, "until", from);
            if (!responsibility && !care && form.typed().all("rights").isEmpty()) {
                form.wrong("rights", ADULT_CARE_OR_RESPONSIBILITY.say());
            }
            if (!form.ok()) {
                return page(one, form);
            }
            families.add(new Relationship(
                    UUID.randomUUID(),
                    one.record().id(),
                    seated(who.orElseThrow()),
                    kind.orElseThrow().kept(),
                    responsibility,
                    care,
                    evidence,
                    from.orElseThrow(),
                    until));
            return new Reply.Go(one.path());
        });
    }

    /** Left empty it is the day of birth. */
    private static Optional<LocalDate> from(Form form, Person child) {
        Optional<LocalDate> typed = form.optionalDate("from", ADULT_FROM_MISSING);
        Entry.notBeforeBirth(form, "from", typed, child);
        Optional<LocalDate> from = typed.or(child::born);
        if (from.isEmpty() && form.slips().find("from").isEmpty()) {
            form.wrongDate("from", ADULT_FROM_MISSING.say());
        }
        return from;
    }

    private sealed interface Who {
        record Known(PersonId id) implements Who {}

        record New(Person person) implements Who {}
    }

    private Optional<Who> who(OneChild one, Form form) {
        List<Person> here = known();
        if (here.isEmpty() || form.typed().has("who", NEW)) {
            String given = Entry.line(form, "given-names", GIVEN_NAMES_MISSING);
            String family = Entry.maybe(form, "family-name").orElse("");
            Optional<Languages> language =
                    Entry.pick(form, "language", Arrays.asList(Languages.values()), Languages::code, LANGUAGE_MISSING);
            Optional<String> interpreter = Entry.maybe(form, "interpreter");
            return language.map(l -> new Who.New(new Person(
                    PersonId.fresh(),
                    one.record().source(),
                    given,
                    family,
                    Optional.empty(),
                    Optional.empty(),
                    l.code(),
                    interpreter,
                    false)));
        }
        Optional<Person> picked = Entry.pick(form, "who", here, p -> p.id().toString(), WHICH_ADULT_MISSING);
        boolean there = picked.isPresent()
                && families.relationships(List.of(one.record().id())).stream()
                        .anyMatch(r ->
                                r.adult().equals(picked.get().id()) && r.until().isEmpty());
        if (there) {
            form.wrong(
                    "who",
                    ADULT_THERE.say(picked.orElseThrow().name(), one.record().callName()));
        }
        return picked.map(p -> new Who.Known(p.id()));
    }

    /** Every adult of a family has one seat as a parent; what it shows of a child rests on the relationship. */
    private PersonId seated(Who who) {
        PersonId id = switch (who) {
            case Who.Known known -> known.id();
            case Who.New made -> people.addPerson(made.person()).id();
        };
        LocalDate today = LocalDate.now(clock);
        boolean has =
                people.seatsOfPersons(List.of(id)).stream().anyMatch(s -> s.role() == Role.PARENT && s.heldOn(today));
        if (!has) {
            people.seat(
                    new Seat(
                            SeatId.fresh(),
                            id,
                            Optional.empty(),
                            Role.PARENT,
                            SEAT_TITLE_PARENT.say(),
                            today,
                            Optional.empty()),
                    List.of());
        }
        return id;
    }

    private List<Person> known() {
        return people.familyAdults(ChildrenPages.MOST).stream()
                .sorted(Comparator.comparing(Person::familyName, Names.ORDER)
                        .thenComparing(Person::givenNames, Names.ORDER))
                .toList();
    }

    private Reply page(OneChild one, Form form) {
        return new AdultAddPage(one.id(), one.record().callName(), known(), form.typed(), form.slips());
    }
}
