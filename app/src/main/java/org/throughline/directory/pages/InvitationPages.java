package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.SEAT_AT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.throughline.directory.Invitation;
import org.throughline.directory.Invitations;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.sharing.Viewer;

/** Routes for the letters that let people in. */
@Controller
class InvitationPages {
    /** Where a code is typed in: sign-in's page. */
    static final String JOIN = "/join";

    private final SetUpDoor door;
    private final People people;
    private final Families families;
    private final Invitations invitations;
    private final Clock clock;

    InvitationPages(SetUpDoor door, People people, Families families, Invitations invitations, Clock clock) {
        this.door = door;
        this.people = people;
        this.families = families;
        this.invitations = invitations;
        this.clock = clock;
    }

    @PostMapping("/set-up/people/{person}/invitation")
    Reply invite(Viewer viewer, Form form, @PathVariable String person) {
        return door.send(
                viewer,
                form,
                () -> seated(person)
                        .<Reply>map(p -> new Reply.Go("/set-up/invitations/"
                                + invitations.make(p.id(), viewer.seat()).id()))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/set-up/people/{person}/invitation/withdraw")
    Reply withdraw(Viewer viewer, Form form, @PathVariable String person) {
        return door.send(
                viewer,
                form,
                () -> seated(person)
                        .<Reply>map(p -> {
                            invitations.withdraw(p.id());
                            return new Reply.Go(home(p.id()));
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/set-up/invitations/{invitation}")
    Reply letter(Viewer viewer, HttpServletRequest request, @PathVariable String invitation) {
        return door.show(
                viewer,
                () -> SetUpDoor.uuid(invitation)
                        .flatMap(invitations::invitation)
                        .<Reply>flatMap(i -> people.person(i.person()).map(p -> letter(viewer, request, i, p)))
                        .orElseGet(Reply.NotThere::new));
    }

    private Reply letter(Viewer viewer, HttpServletRequest request, Invitation invitation, Person person) {
        String back = home(person.id());
        return invitations
                .toPrint(invitation, viewer.seat())
                .<Reply>map(code -> new LetterPage(
                        person.name(),
                        seats(person.id()),
                        ServletUriComponentsBuilder.fromContextPath(request)
                                .path(JOIN)
                                .toUriString(),
                        code,
                        Dates.day(Dates.dayOf(invitation.expiresAt())),
                        person.isChild(),
                        back))
                .orElseGet(() -> new LetterGonePage(person.id(), person.name(), back));
    }

    /** Only staff are told in the letter as what they come in: of a family it says nothing. */
    private List<String> seats(PersonId person) {
        return people.seatsOfPersons(List.of(person)).stream()
                .flatMap(s -> s.agency().flatMap(people::agency).map(a -> SEAT_AT.say(s.title(), a.name())).stream())
                .toList();
    }

    private Optional<Person> seated(String person) {
        LocalDate today = LocalDate.now(clock);
        return SetUpDoor.uuid(person)
                .map(PersonId::new)
                .flatMap(people::person)
                .filter(p -> people.seatsOfPersons(List.of(p.id())).stream().anyMatch(s -> s.heldOn(today)));
    }

    /** The page that the letter was asked for from: the person's, or their child's. */
    private String home(PersonId person) {
        boolean staff = people.seatsOfPersons(List.of(person)).stream()
                .map(Seat::agency)
                .anyMatch(Optional::isPresent);
        if (staff) {
            return "/set-up/people/" + person;
        }
        Optional<ChildId> child = families.childOf(person)
                .or(() -> families.childRecordsOf(person).stream()
                        .flatMap(record -> families.childOf(record).stream())
                        .findFirst());
        return child.map(c -> "/set-up/children/" + c).orElse("/set-up/children");
    }
}
