package org.throughline.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The numbers of person records. They find nobody and join nothing: who a child is rests on links. */
@Service
public class Identifiers {
    private final IdentifierStore store;
    private final Clock clock;

    Identifiers(IdentifierStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void add(Identifier identifier) {
        store.add(identifier, clock.instant());
    }

    /** Superseded, or found to be somebody else's: it was held until this day. */
    public void end(Identifier identifier, LocalDate lastDay) {
        store.end(identifier.id(), lastDay);
    }

    public List<Identifier> of(List<PersonId> persons) {
        return persons.isEmpty() ? List.of() : store.of(persons);
    }
}
