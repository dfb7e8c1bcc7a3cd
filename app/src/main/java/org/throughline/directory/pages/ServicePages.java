package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.EVERYBODY_OF_ROLE;
import static org.throughline.directory.DirectoryWords.SERVICE_FROM_MISSING;
import static org.throughline.directory.DirectoryWords.SERVICE_WHY_MISSING;
import static org.throughline.directory.DirectoryWords.WORKER_MISSING;

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
import org.throughline.directory.DirectoryWords;
import org.throughline.directory.pages.SetUpDoor.OneChild;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Families;
import org.throughline.people.Involvement;
import org.throughline.people.Role;
import org.throughline.sharing.Viewer;

/** Routes for the school and the services that work with a child. */
@Controller
class ServicePages {
    private static final String PAGE = "set-up: who works with a child";

    private final SetUpDoor door;
    private final StaffList staff;
    private final Families families;
    private final Clock clock;

    ServicePages(SetUpDoor door, StaffList staff, Families families, Clock clock) {
        this.door = door;
        this.staff = staff;
        this.families = families;
        this.clock = clock;
    }

    @GetMapping("/set-up/children/{child}/services/add")
    Reply add(Viewer viewer, Form form, @PathVariable String child) {
        return door.show(viewer, child, PAGE, one -> page(one, form));
    }

    @PostMapping("/set-up/children/{child}/services/add")
    Reply added(Viewer viewer, Form form, @PathVariable String child) {
        return door.send(viewer, child, PAGE, form, one -> {
            Optional<Worker> worker = Entry.pick(form, "worker", workers(), Worker::value, WORKER_MISSING);
            String why = Entry.line(form, "why", SERVICE_WHY_MISSING);
            Optional<LocalDate> from = Entry.from(form, "from", one.record(), SERVICE_FROM_MISSING);
            Optional<LocalDate> until = Entry.until(form, "until", from);
            if (!form.ok()) {
                return page(one, form);
            }
            Worker who = worker.orElseThrow();
            families.add(new Involvement(
                    UUID.randomUUID(),
                    one.record().id(),
                    who.agency(),
                    who.seat(),
                    who.role(),
                    why,
                    from.orElseThrow(),
                    until));
            return new Reply.Go(one.path());
        });
    }

    /** Each role at an agency as a whole, then each person. An officer's right rests on where the child lives. */
    private List<Worker> workers() {
        LocalDate today = LocalDate.now(clock);
        List<Staffed> working = staff.everybody().stream()
                .filter(s -> s.seat().heldOn(today)
                        && s.seat().role() != Role.ADMINISTRATOR
                        && s.seat().role() != Role.SEND_OFFICER)
                .toList();
        List<Worker> all = new ArrayList<>();
        working.stream()
                .map(s -> {
                    Role role = s.seat().role();
                    String words = EVERYBODY_OF_ROLE.say(
                            DirectoryWords.valueOf("ROLE_" + role.name()).say(),
                            s.agency().name());
                    return new Worker(
                            "role:" + s.agency().id() + ":" + role,
                            words,
                            s.agency().id(),
                            role,
                            Optional.empty());
                })
                .distinct()
                .forEach(all::add);
        working.stream()
                .map(s -> new Worker(
                        "seat:" + s.seat().id(),
                        s.inWords(),
                        s.agency().id(),
                        s.seat().role(),
                        Optional.of(s.seat().id())))
                .forEach(all::add);
        return all;
    }

    private Reply page(OneChild one, Form form) {
        return new ServiceAddPage(one.id(), one.record().callName(), workers(), form.typed(), form.slips());
    }
}
