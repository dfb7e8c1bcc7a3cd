package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.AGENCY_MISSING;
import static org.throughline.directory.DirectoryWords.GIVEN_NAMES_MISSING;
import static org.throughline.directory.DirectoryWords.LAST_DAY_MISSING;
import static org.throughline.directory.DirectoryWords.NOT_A_DAY;
import static org.throughline.directory.DirectoryWords.OFFICER_NEEDS_AREA;
import static org.throughline.directory.DirectoryWords.OFFICER_NEEDS_COUNCIL;
import static org.throughline.directory.DirectoryWords.ROLE_MISSING;
import static org.throughline.directory.DirectoryWords.SEAT_RIGHTS_STUCK;
import static org.throughline.directory.DirectoryWords.SEAT_RIGHTS_UNDER_WAY;
import static org.throughline.directory.DirectoryWords.SEAT_TITLE_MISSING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.Invitations;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.RightsOfSeats;
import org.throughline.sharing.Viewer;
import org.throughline.work.Progress;

/** Routes for the people who work with children here, and their seats. */
@Controller
class StaffPages {
    static final int MOST = 2000;

    private final SetUpDoor door;
    private final People people;
    private final StaffList staff;
    private final Invitations invitations;
    private final RightsOfSeats rights;
    private final Clock clock;

    StaffPages(
            SetUpDoor door,
            People people,
            StaffList staff,
            Invitations invitations,
            RightsOfSeats rights,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.staff = staff;
        this.invitations = invitations;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/set-up/people")
    Reply list(Viewer viewer) {
        return door.show(
                viewer,
                () -> new StaffPage(rows(staff.everybody()), !people.agencies().isEmpty()));
    }

    @GetMapping("/set-up/people/add")
    Reply add(Viewer viewer, Form form) {
        return door.show(viewer, () -> addPage(Optional.empty(), form));
    }

    @PostMapping("/set-up/people/add")
    Reply added(Viewer viewer, Form form) {
        return door.send(viewer, form, () -> {
            String given = Entry.line(form, "given-names", GIVEN_NAMES_MISSING);
            String family = Entry.maybe(form, "family-name").orElse("");
            Optional<NewSeat> seat = newSeat(form);
            if (!form.ok()) {
                return addPage(Optional.empty(), form);
            }
            Person person = people.addPerson(new Person(
                    PersonId.fresh(),
                    seat.map(s -> s.agency().id()),
                    given,
                    family,
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    false));
            seat.orElseThrow().hold(people, person.id());
            return new Reply.Go("/set-up/people/" + person.id());
        });
    }

    @GetMapping("/set-up/people/{person}")
    Reply person(Viewer viewer, Form form, @PathVariable String person) {
        return door.show(
                viewer,
                () -> staffPerson(person).<Reply>map(p -> personPage(p, form)).orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/set-up/people/{person}/seats/add")
    Reply addSeat(Viewer viewer, Form form, @PathVariable String person) {
        return door.show(
                viewer,
                () -> staffPerson(person)
                        .<Reply>map(p -> addPage(Optional.of(p), form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/set-up/people/{person}/seats/add")
    Reply addedSeat(Viewer viewer, Form form, @PathVariable String person) {
        return door.send(
                viewer,
                form,
                () -> staffPerson(person)
                        .<Reply>map(p -> {
                            Optional<NewSeat> seat = newSeat(form);
                            if (!form.ok()) {
                                return addPage(Optional.of(p), form);
                            }
                            seat.orElseThrow().hold(people, p.id());
                            return new Reply.Go("/set-up/people/" + p.id());
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/set-up/people/{person}/seats/{seat}/end")
    Reply endSeat(Viewer viewer, Form form, @PathVariable String person, @PathVariable String seat) {
        return door.send(
                viewer,
                form,
                () -> staffPerson(person)
                        .<Reply>flatMap(p -> people.seatsOfPersons(List.of(p.id())).stream()
                                .filter(s -> s.id().toString().equals(seat)
                                        && s.agency().isPresent()
                                        && !s.id().equals(viewer.seat()))
                                .findFirst()
                                .map(s -> end(p, s, form)))
                        .orElseGet(Reply.NotThere::new));
    }

    private Reply end(Person person, Seat seat, Form form) {
        String field = StaffPersonPage.lastDayField(seat.id());
        Optional<LocalDate> last = form.date(field, LAST_DAY_MISSING);
        if (last.isPresent() && last.get().isBefore(seat.from())) {
            form.wrongDate(field, NOT_A_DAY.say());
        }
        if (!form.ok()) {
            return personPage(person, form);
        }
        people.end(seat, last.orElseThrow());
        return new Reply.Go("/set-up/people/" + person.id());
    }

    private record NewSeat(Agency agency, Role role, String title, LocalDate from, List<AreaId> areas) {
        void hold(People people, PersonId person) {
            people.seat(
                    new Seat(SeatId.fresh(), person, Optional.of(agency.id()), role, title, from, Optional.empty()),
                    areas);
        }
    }

    private Optional<NewSeat> newSeat(Form form) {
        Optional<Role> role = form.one("role", Role.class, ROLE_MISSING);
        if (role.isPresent() && role.get().isFamily()) {
            form.wrong("role", ROLE_MISSING.say());
        }
        String title = Entry.line(form, "title", SEAT_TITLE_MISSING);
        Optional<Agency> agency = Entry.agency(form, "agency", people, AGENCY_MISSING);
        List<AreaId> areas = form.typed().all("areas").stream()
                .distinct()
                .flatMap(sent -> Entry.area(sent, people).stream())
                .map(Area::id)
                .toList();
        if (role.equals(Optional.of(Role.SEND_OFFICER))) {
            if (agency.isPresent() && agency.get().sector() != Sector.COUNCIL) {
                form.wrong("agency", OFFICER_NEEDS_COUNCIL.say());
            }
            if (areas.isEmpty()) {
                form.wrong("areas", OFFICER_NEEDS_AREA.say());
            }
        }
        if (!form.ok()) {
            return Optional.empty();
        }
        List<AreaId> served = role.equals(Optional.of(Role.SEND_OFFICER)) ? areas : List.of();
        return Optional.of(new NewSeat(agency.orElseThrow(), role.orElseThrow(), title, LocalDate.now(clock), served));
    }

    private Optional<Person> staffPerson(String id) {
        return SetUpDoor.uuid(id)
                .map(PersonId::new)
                .flatMap(people::person)
                .filter(p -> people.seatsOfPersons(List.of(p.id())).stream()
                        .anyMatch(s -> s.agency().isPresent()));
    }

    private StaffAddPage addPage(Optional<Person> person, Form form) {
        List<Agency> agencies = people.agencies().stream()
                .sorted(Comparator.comparing(Agency::name, Names.ORDER))
                .toList();
        return new StaffAddPage(person, agencies, people.areas(), form.typed(), form.slips());
    }

    private StaffPersonPage personPage(Person person, Form form) {
        List<StaffPage.Row> seats = rows(staff.seatsOf(person));
        return new StaffPersonPage(
                person,
                seats,
                seats.stream().flatMap(row -> underWay(row.staffed().seat())).toList(),
                InvitationLine.of(
                        person.id(),
                        Optional.ofNullable(
                                invitations.latest(List.of(person.id())).get(person.id())),
                        clock.instant()),
                form.typed(),
                form.slips());
    }

    /** What a new seat may see of many children is worked out behind the page. */
    private Stream<String> underWay(Seat seat) {
        return rights
                .progress(seat.id())
                .filter(Progress::open)
                .map(p -> (p.stuck() ? SEAT_RIGHTS_STUCK : SEAT_RIGHTS_UNDER_WAY)
                        .say(seat.title(), p.done(), p.inAll().orElse(p.done())))
                .stream();
    }

    private List<StaffPage.Row> rows(List<Staffed> everybody) {
        LocalDate today = LocalDate.now(clock);
        var latest = invitations.latest(
                everybody.stream().map(s -> s.person().id()).distinct().toList());
        return everybody.stream()
                .map(s -> new StaffPage.Row(
                        s,
                        s.seat().until().map(u -> u.isBefore(today)).orElse(false),
                        InvitationLine.of(
                                s.person().id(),
                                Optional.ofNullable(latest.get(s.person().id())),
                                clock.instant())))
                .toList();
    }
}
