package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.GIVEN_NAMES_MISSING;
import static org.throughline.directory.DirectoryWords.NAMED_BY_MISSING;
import static org.throughline.directory.DirectoryWords.SEAT_TITLE_SUPPORTER;
import static org.throughline.directory.DirectoryWords.SUPPORTER_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.SUPPORTER_KIND_MISSING;
import static org.throughline.directory.DirectoryWords.SUPPORTER_UNTIL_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.throughline.people.Supporter;
import org.throughline.sharing.Viewer;

/** Routes for those whom a family names to help: named by somebody of the family, so far and until then. */
@Controller
class SupporterPages {
    private static final String PAGE = "set-up: a helper of the family";

    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final Clock clock;

    SupporterPages(SetUpDoor door, People people, Families families, Clock clock) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/supporters/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/supporters/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            String given = Entry.line(form, "given-names", GIVEN_NAMES_MISSING);
            String family = Entry.maybe(form, "family-name").orElse("");
            Optional<Supporter.Kind> kind = form.one("kind", Supporter.Kind.class, SUPPORTER_KIND_MISSING);
            Optional<Person> namedBy =
                    Entry.pick(form, "named-by", family(one), p -> p.id().toString(), NAMED_BY_MISSING);
            Optional<LocalDate> from = Entry.from(form, "from", one.record(), SUPPORTER_FROM_MISSING);
            Optional<LocalDate> until = Entry.until(form, "until", from);
            if (until.isEmpty() && form.slips().find("until").isEmpty()) {
                form.wrongDate("until", SUPPORTER_UNTIL_MISSING.say());
            }
            if (!form.ok()) {
                return page(one, form);
            }
            Person helper = people.addPerson(new Person(
                    PersonId.fresh(),
                    Optional.empty(),
                    given,
                    family,
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    false));
            people.seat(
                    new Seat(
                            SeatId.fresh(),
                            helper.id(),
                            Optional.empty(),
                            Role.SUPPORTER,
                            SEAT_TITLE_SUPPORTER.say(),
                            LocalDate.now(clock),
                            Optional.empty()),
                    List.of());
            families.add(new Supporter(
                    UUID.randomUUID(),
                    one.record().id(),
                    helper.id(),
                    kind.orElseThrow(),
                    namedBy.orElseThrow().id(),
                    form.typed().has("may", "read"),
                    form.typed().has("may", "write"),
                    from.orElseThrow(),
                    until.orElseThrow()));
            return new Reply.Go(one.path());
        });
    }

    /** Who can name a helper: the child, and the adults of the family now. */
    private List<Person> family(OneChild one) {
        List<Person> family = new ArrayList<>(List.of(one.record()));
        family.addAll(people.persons(families.relationships(List.of(one.record().id())).stream()
                .filter(r -> r.until().isEmpty())
                .map(Relationship::adult)
                .distinct()
                .toList()));
        return family;
    }

    private Reply page(OneChild one, Form form) {
        return new SupporterAddPage(one.id(), one.record().callName(), family(one), form.typed(), form.slips());
    }
}
