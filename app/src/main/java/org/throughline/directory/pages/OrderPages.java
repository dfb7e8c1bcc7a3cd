package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.ORDER_AGAINST_MISSING;
import static org.throughline.directory.DirectoryWords.ORDER_EVIDENCE_MISSING;
import static org.throughline.directory.DirectoryWords.ORDER_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.ORDER_KEEPS_MISSING;
import static org.throughline.directory.DirectoryWords.ORDER_KIND_MISSING;

import java.time.LocalDate;
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
import org.throughline.people.Relationship;
import org.throughline.sharing.CourtOrder;
import org.throughline.sharing.Rights;
import org.throughline.sharing.Viewer;

/** Routes for court orders: whether one keeps an adult from the record is asked, never guessed from its kind. */
@Controller
class OrderPages {
    private static final String PAGE = "set-up: a court order";

    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final Rights rights;

    OrderPages(SetUpDoor door, People people, Families families, Rights rights) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.rights = rights;
    }

    @GetMapping("/set-up/children/{child}/orders/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/orders/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Person> against =
                    Entry.pick(form, "against", adults(one), p -> p.id().toString(), ORDER_AGAINST_MISSING);
            Optional<CourtOrder.Kind> kind = form.one("kind", CourtOrder.Kind.class, ORDER_KIND_MISSING);
            Optional<String> keeps = Entry.pick(form, "keeps", List.of("yes", "no"), s -> s, ORDER_KEEPS_MISSING);
            String evidence = Entry.line(form, "evidence", ORDER_EVIDENCE_MISSING);
            Optional<LocalDate> from = form.date("from", ORDER_FROM_MISSING);
            Optional<LocalDate> until = Entry.until(form, "until", from);
            if (!form.ok()) {
                return page(one, form);
            }
            rights.record(new CourtOrder(
                    UUID.randomUUID(),
                    one.record().id(),
                    against.orElseThrow().id(),
                    kind.orElseThrow(),
                    keeps.orElseThrow().equals("yes"),
                    evidence,
                    from.orElseThrow(),
                    until));
            return new Reply.Go(one.path());
        });
    }

    private List<Person> adults(OneChild one) {
        return people.persons(
                families.relationships(one.records().stream().map(Person::id).toList()).stream()
                        .map(Relationship::adult)
                        .distinct()
                        .toList());
    }

    private Reply page(OneChild one, Form form) {
        return new OrderAddPage(one.id(), one.record().callName(), adults(one), form.typed(), form.slips());
    }
}
