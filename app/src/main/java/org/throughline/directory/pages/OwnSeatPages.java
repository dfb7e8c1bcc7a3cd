package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.OWN_SEAT_MISSING;
import static org.throughline.directory.DirectoryWords.OWN_SEAT_THERE;
import static org.throughline.directory.DirectoryWords.SEAT_TITLE_CHILD;
import static org.throughline.directory.DirectoryWords.SEAT_TITLE_YOUNG_PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.law.Ages;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Routes that give a child or young person a place of their own. */
@Controller
class OwnSeatPages {
    private static final String PAGE = "set-up: a child’s own place";

    private final SetUpDoor door;
    private final People people;
    private final Clock clock;

    OwnSeatPages(SetUpDoor door, People people, Clock clock) {
        this.door = door;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/own-place")
    Reply ask(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/own-place")
    Reply given(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            LocalDate today = LocalDate.now(clock);
            Optional<Role> role =
                    Entry.pick(form, "role", List.of(Role.CHILD, Role.YOUNG_PERSON), Role::name, OWN_SEAT_MISSING);
            boolean there = people
                    .seatsOfPersons(one.records().stream().map(Person::id).toList())
                    .stream()
                    .anyMatch(s -> s.heldOn(today));
            if (there) {
                form.wrong("role", OWN_SEAT_THERE.say(one.record().callName()));
            }
            if (!form.ok()) {
                return page(one, form);
            }
            Role theirs = role.orElseThrow();
            String title = theirs == Role.CHILD ? SEAT_TITLE_CHILD.say() : SEAT_TITLE_YOUNG_PERSON.say();
            people.seat(
                    new Seat(
                            SeatId.fresh(),
                            one.record().id(),
                            Optional.empty(),
                            theirs,
                            title,
                            today,
                            Optional.empty()),
                    List.of());
            return new Reply.Go(one.path());
        });
    }

    private Reply page(OneChild one, Form form) {
        LocalDate today = LocalDate.now(clock);
        boolean theirs = one.record()
                .born()
                .map(b -> !today.isBefore(Ages.youngPersonFrom(b)))
                .orElse(false);
        return new OwnSeatPage(one.id(), one.record().callName(), theirs, form.typed(), form.slips());
    }
}
