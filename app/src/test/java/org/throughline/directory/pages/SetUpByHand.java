package org.throughline.directory.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.directory.pages.Forms.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.MadeUp;
import org.throughline.pages.Page;
import org.throughline.pages.Pages;
import org.throughline.pages.Reply;
import org.throughline.pages.Shell;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Relationship;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** An area set up by hand, through the forms, for tests. */
@Component
final class SetUpByHand {
    private final MadeUp made;
    private final SetUpPages setUp;
    private final StaffPages staff;
    private final ChildrenPages children;
    private final AdultPages adults;
    private final ServicePages services;
    private final People people;
    private final Families families;
    private final Acting acting;
    private final Pages pages;
    private final Clock clock;

    SetUpByHand(
            MadeUp made,
            SetUpPages setUp,
            StaffPages staff,
            ChildrenPages children,
            AdultPages adults,
            ServicePages services,
            People people,
            Families families,
            Acting acting,
            Pages pages,
            Clock clock) {
        this.made = made;
        this.setUp = setUp;
        this.staff = staff;
        this.children = children;
        this.adults = adults;
        this.services = services;
        this.people = people;
        this.families = families;
        this.acting = acting;
        this.pages = pages;
        this.clock = clock;
    }

    record Started(Viewer administrator, Area area, Agency council, Agency school, String child) {}

    /** An area set up by hand, through the forms. */
    Started started() {
        Viewer administrator = made.administrator();
        String tag = UUID.randomUUID().toString();
        go(setUp.addArea(administrator, form().with("name", "Elmshire " + tag).sent()));
        Area area = as(administrator, () -> people.areaNamed("Elmshire " + tag)).orElseThrow();
        Agency council = agency(administrator, "Elmshire council " + tag, "COUNCIL", area.id());
        Agency school = agency(administrator, "Elm Park " + tag, "EDUCATION", area.id());
        go(staff.added(
                administrator,
                form().with("given-names", "Ola")
                        .with("agency", council.id())
                        .with("role", "SEND_OFFICER")
                        .with("title", "SEND officer")
                        .with("areas", area.id())
                        .sent()));
        go(staff.added(
                administrator,
                form().with("given-names", "Priya")
                        .with("agency", school.id())
                        .with("role", "SENCO")
                        .with("title", "SENCO")
                        .sent()));
        String child = go(children.added(
                        administrator,
                        form().with("given-names", "Amara")
                                .with("family-name", "Bello")
                                .date("born", LocalDate.of(2017, 3, 3))
                                .with("language", "en")
                                .with("source", "family")
                                .with("area", area.id())
                                .with("council", council.id())
                                .sent()))
                .replace("/set-up/children/", "");
        go(adults.added(
                administrator,
                form().with("who", "new")
                        .with("given-names", "Ngozi")
                        .with("family-name", "Bello")
                        .with("language", "en")
                        .with("kind", "MOTHER")
                        .with("rights", "responsibility", "care")
                        .with("evidence", "Birth certificate seen")
                        .sent(),
                child));
        go(services.added(
                administrator,
                form().with("worker", "role:" + school.id() + ":SENCO")
                        .with("why", "On the roll")
                        .date("from", LocalDate.of(2021, 9, 1))
                        .sent(),
                child));
        return new Started(administrator, area, council, school, child);
    }

    private Agency agency(Viewer administrator, String name, String sector, AreaId area) {
        go(setUp.addAgency(
                administrator,
                form().with("name", name)
                        .with("sector", sector)
                        .with("area", area)
                        .sent()));
        return as(administrator, () -> people.agencyNamed(name, Optional.of(area)))
                .orElseThrow();
    }

    static String go(Reply reply) {
        assertThat(reply)
                .as(() -> reply instanceof Page page ? page.slips().toString() : "")
                .isInstanceOf(Reply.Go.class);
        return ((Reply.Go) reply).to();
    }

    List<Relationship> tiesOf(Started here) {
        return as(
                here.administrator(),
                () -> families.relationships(List.of(
                        families.recordsOf(ChildId.of(here.child())).getFirst().id())));
    }

    Person motherOf(Started here) {
        return as(
                here.administrator(),
                () -> people.person(tiesOf(here).getFirst().adult()).orElseThrow());
    }

    Viewer viewerOf(Person person, Role role, Optional<AgencyId> agency) {
        Seat seat = as(
                made.setUp(), () -> people.seatsOfPersons(List.of(person.id())).getFirst());
        return Viewer.of(
                org.throughline.people.AccountId.fresh(), person.id(), seat.id(), role, agency, LocalDate.now(clock));
    }

    Viewer seat(Role role, Agency agency) {
        Seat seat = as(
                made.setUp(),
                () -> people.seatsOf(agency.id()).stream()
                        .filter(s -> s.role() == role)
                        .findFirst()
                        .orElseThrow());
        return Viewer.of(
                org.throughline.people.AccountId.fresh(),
                seat.person(),
                seat.id(),
                role,
                seat.agency(),
                LocalDate.now(clock));
    }

    <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return acting.as(viewer, work);
    }

    String drawn(Reply reply) {
        assertThat(reply).isInstanceOf(Page.class);
        return pages.draw(
                (Page) reply, new Shell(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), "_csrf", "t"));
    }
}
