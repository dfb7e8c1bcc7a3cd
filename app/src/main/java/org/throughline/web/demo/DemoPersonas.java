package org.throughline.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.people.AccountId;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.signin.ActingAs;

/** The invented people that somebody trying Throughline can be, each with what they come for. */
@Component
class DemoPersonas implements Personas {
    private record Known(String login, DemoWords what) {}

    private static final List<Known> KNOWN = List.of(
            new Known("ngozi", DemoWords.PERSONA_PARENT),
            new Known("amara", DemoWords.PERSONA_CHILD),
            new Known("kieran", DemoWords.PERSONA_YOUNG_PERSON),
            new Known("helen", DemoWords.PERSONA_SENCO),
            new Known("daniel", DemoWords.PERSONA_TEACHER),
            new Known("priya", DemoWords.PERSONA_THERAPIST),
            new Known("carol", DemoWords.PERSONA_SOCIAL_WORKER),
            new Known("joanna", DemoWords.PERSONA_OFFICER),
            new Known("yusuf", DemoWords.PERSONA_PSYCHOLOGIST),
            new Known("femi", DemoWords.PERSONA_OTHER_PARENT),
            new Known("farah", DemoWords.PERSONA_URDU),
            new Known("rachel", DemoWords.PERSONA_SEPARATED),
            new Known("craig", DemoWords.PERSONA_UNDER_ORDER),
            new Known("ruth", DemoWords.PERSONA_TWO_SEATS),
            new Known("grace", DemoWords.PERSONA_SUPPORTER),
            new Known("facilitator", DemoWords.PERSONA_FACILITATOR),
            new Known("forum-seat", DemoWords.PERSONA_PARENT_REPRESENTATIVE),
            new Known("partnership-lead", DemoWords.PERSONA_PARTNERSHIP_LEAD),
            new Known("ashmoor", DemoWords.PERSONA_OTHER_LEAD),
            new Known("nadia", DemoWords.PERSONA_EVIDENCE_LEAD),
            new Known("ada", DemoWords.PERSONA_SCREENER),
            new Known("ben", DemoWords.PERSONA_OTHER_SCREENER),
            new Known("tess", DemoWords.PERSONA_ADJUDICATOR),
            new Known("maya", DemoWords.PERSONA_CO_RESEARCHER),
            new Known("zara", DemoWords.PERSONA_YOUNG_CO_RESEARCHER),
            new Known("sunita", DemoWords.PERSONA_OTHER_AREA),
            new Known("lena", DemoWords.PERSONA_THIRD_AREA),
            new Known("admin", DemoWords.PERSONA_ADMINISTRATOR));

    private final People people;
    private final Acting acting;
    private final Clock clock;

    DemoPersonas(People people, Acting acting, Clock clock) {
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public List<Persona> all() {
        LocalDate today = LocalDate.now(clock);
        return acting.as(
                Viewer.service(Purpose.SIGN_IN, today),
                () -> KNOWN.stream().flatMap(k -> persona(k, today).stream()).toList());
    }

    private Optional<Persona> persona(Known known, LocalDate today) {
        return people.accountByLogin(known.login() + "@demo")
                .flatMap(account -> seat(account.id(), today)
                        .flatMap(seat -> people.person(seat.person())
                                .map(person -> new Persona(
                                        person.name(),
                                        known.what().say(),
                                        new ActingAs(
                                                account.id().value(),
                                                person.id().value(),
                                                seat.id().value())))));
    }

    private Optional<Seat> seat(AccountId account, LocalDate today) {
        return people.seatsOf(account).stream().filter(s -> s.heldOn(today)).findFirst();
    }
}
