package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.END_BEFORE_START;
import static org.throughline.directory.DirectoryWords.LAST_DAY_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Relationship;
import org.throughline.people.Supporter;
import org.throughline.sharing.Viewer;

/** Routes that end something about a child: an adult's relationship, a service, a helper. */
@Controller
class EndPages {
    private static final String PAGE = "set-up: an end";

    private final SetUpDoor door;
    private final People people;
    private final Families families;

    EndPages(SetUpDoor door, People people, Families families) {
        this.door = door;
        this.people = people;
        this.families = families;
    }

    /** Something that can end: what it is, since when, and how it is ended. */
    private record Ending(UUID id, String what, LocalDate from, Consumer<LocalDate> end) {}

    @GetMapping("/set-up/children/{child}/{kind:adults|services|supporters}/{id}/end")
    Reply ask(
            Viewer viewer, Form form, @PathVariable String child, @PathVariable String kind, @PathVariable String id) {
        return door.show(viewer, child, PAGE, one -> with(one, kind, id, e -> page(one, kind, e, form)));
    }

    @PostMapping("/set-up/children/{child}/{kind:adults|services|supporters}/{id}/end")
    Reply end(
            Viewer viewer, Form form, @PathVariable String child, @PathVariable String kind, @PathVariable String id) {
        return door.send(
                viewer,
                child,
                PAGE,
                form,
                one -> with(one, kind, id, ending -> {
                    Optional<LocalDate> last = form.date("last-day", LAST_DAY_MISSING);
                    if (last.isPresent() && last.get().isBefore(ending.from())) {
                        form.wrongDate("last-day", END_BEFORE_START.say(Dates.day(ending.from())));
                    }
                    if (!form.ok()) {
                        return page(one, kind, ending, form);
                    }
                    ending.end().accept(last.orElseThrow());
                    return new Reply.Go(one.path());
                }));
    }

    private Reply with(OneChild one, String kind, String id, Function<Ending, Reply> then) {
        return endings(one, kind)
                .filter(e -> e.id().toString().equals(id))
                .findFirst()
                .map(then)
                .orElseGet(Reply.NotThere::new);
    }

    private Stream<Ending> endings(OneChild one, String kind) {
        List<PersonId> ids = one.records().stream().map(Person::id).toList();
        return switch (kind) {
            case "adults" -> families.relationships(ids).stream().map(this::ending);
            case "services" -> families.involvements(ids).stream().map(this::ending);
            default -> families.supporters(ids).stream().map(this::ending);
        };
    }

    private Ending ending(Relationship r) {
        return new Ending(r.id(), name(r.adult()), r.from(), last -> families.end(r, last));
    }

    private Ending ending(Involvement i) {
        String agency = people.agency(i.agency()).map(a -> a.name()).orElse("");
        return new Ending(i.id(), agency, i.from(), last -> families.end(i, last));
    }

    private Ending ending(Supporter s) {
        return new Ending(s.id(), name(s.supporter()), s.from(), last -> families.end(s, last));
    }

    private String name(PersonId person) {
        return people.person(person).map(Person::name).orElse("");
    }

    private static Reply page(OneChild one, String kind, Ending ending, Form form) {
        String action = one.path() + "/" + kind + "/" + ending.id() + "/end";
        return new EndPage(one.id(), ending.what(), action, form.typed(), form.slips());
    }
}
