package org.throughline.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * An adoption is two acts that know nothing of each other. Here everything known under the child's old identity is
 * sealed: relationships, helpers, services, homes, numbers and the child's own seat end on the day before the order,
 * and no record is confirmed to be that child any more, so that no seat has any right to it, not even by joining
 * again. Elsewhere the child's new identity is added as any child is: new record, new family, new numbers. No row,
 * log line or address ever names both; what the new family should know is told to them by people, in new words.
 */
@Service
public class Adoptions {
    private final Links links;
    private final FamilyStore families;
    private final SeatStore seats;
    private final IdentifierStore identifiers;
    private final Names names;
    private final ApplicationEventPublisher events;

    Adoptions(
            Links links,
            FamilyStore families,
            SeatStore seats,
            IdentifierStore identifiers,
            Names names,
            ApplicationEventPublisher events) {
        this.links = links;
        this.families = families;
        this.seats = seats;
        this.identifiers = identifiers;
        this.names = names;
        this.events = events;
    }

    /**
     * Seals the old identity.
     *
     * @param why what shows the order; never the new name
     */
    public void seal(ChildId old, LocalDate orderMade, String why, Optional<SeatId> by) {
        List<PersonId> records =
                links.seal(old, why, by).stream().map(Person::id).toList();
        if (records.isEmpty()) {
            throw new IllegalStateException("Expected a child with records to seal, found none");
        }
        LocalDate last = orderMade.minusDays(1);
        families.relationships(records).stream()
                .filter(r -> runsAfter(r.until(), last))
                .forEach(r -> families.endRelationship(r.id(), later(r.from(), last)));
        families.supporters(records).stream()
                .filter(s -> s.until().isAfter(last))
                .forEach(s -> families.endSupporter(s.id(), later(s.from(), last)));
        families.involvements(records).stream()
                .filter(i -> runsAfter(i.until(), last))
                .forEach(i -> families.endInvolvement(i.id(), later(i.from(), last)));
        families.residences(records).stream()
                .filter(r -> runsAfter(r.until(), last))
                .forEach(r -> families.endResidence(r.id(), later(r.from(), last)));
        identifiers.of(records).stream()
                .filter(i -> runsAfter(i.until(), last))
                .forEach(i -> identifiers.end(i.id(), later(i.from(), last)));
        seats.ofPersons(records).stream()
                .filter(s -> runsAfter(s.until(), last))
                .forEach(s -> seats.end(s.id(), later(s.from(), last)));
        records.forEach(names::forget);
        events.publishEvent(new StandingChanged(old));
    }

    private static boolean runsAfter(Optional<LocalDate> until, LocalDate last) {
        return until.map(u -> u.isAfter(last)).orElse(true);
    }

    private static LocalDate later(LocalDate from, LocalDate last) {
        return from.isAfter(last) ? from : last;
    }
}
