package org.throughline.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Which person records are one child. A link is a statement by somebody, dated and explained; nothing moves but the
 * link, so that undoing it leaves each side as if it had never been joined. What was once found wrong stays on file
 * and is not proposed again.
 */
@Component
class Links {
    private final LinkStore store;
    private final PeopleStore people;
    private final Clock clock;

    Links(LinkStore store, PeopleStore people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** A child of its own for a record that stands alone. */
    ChildId alone(PersonId record, String why, Optional<SeatId> by) {
        ChildId child = ChildId.fresh();
        store.addChild(child, clock.instant());
        state(record, child, ChildLink.State.CONFIRMED, why, by);
        return child;
    }

    /** Gives what is on file of this pair already, if anything: a rejection is remembered. */
    ChildLink propose(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        requireUnsealed(record, child);
        return openBetween(record, child).orElseGet(() -> state(record, child, ChildLink.State.PROPOSED, why, by));
    }

    /** Gives the child that the record was before, if another. */
    Optional<ChildId> confirm(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        requireUnsealed(record, child);
        requireSomebodyForTwins(record, child, by);
        Optional<ChildId> before = childOf(record);
        close(record, l -> l.state() == ChildLink.State.CONFIRMED || l.child().equals(child));
        state(record, child, ChildLink.State.CONFIRMED, why, by);
        return before.filter(b -> !b.equals(child));
    }

    void reject(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        ChildLink open = openBetween(record, child)
                .orElseThrow(() -> new IllegalStateException("Expected a link to reject, found none of " + record));
        if (open.state() == ChildLink.State.CONFIRMED) {
            throw new IllegalStateException("Expected a proposal or a doubt, found a confirmed link: split it");
        }
        restate(record, child, ChildLink.State.REJECTED, why, by);
        if (open.state() == ChildLink.State.DISPUTED && childOf(record).isEmpty()) {
            standAlone(record, child, why, by);
        }
    }

    /**
     * Rights through the link end now. A record that was joined to others stands alone until it is settled, so that
     * nobody loses what they saw before; a doubt about the only record leaves nothing to stand on.
     */
    Optional<ChildId> dispute(PersonId record, ChildId child, String why, Optional<SeatId> by) {
        boolean joined = childOf(record).equals(Optional.of(child))
                && store.recordsOf(child).size() > 1;
        restate(record, child, ChildLink.State.DISPUTED, why, by);
        return joined ? Optional.of(standAlone(record, child, why, by)) : Optional.empty();
    }

    /** Gives the child that the record is now. */
    ChildId split(PersonId record, ChildId from, String why, Optional<SeatId> by) {
        restate(record, from, ChildLink.State.SPLIT, why, by);
        return childOf(record).orElseGet(() -> standAlone(record, from, why, by));
    }

    /** Takes every record of a child out of reach; gives those records. */
    List<Person> seal(ChildId child, String why, Optional<SeatId> by) {
        List<Person> records = store.recordsOf(child);
        Instant now = clock.instant();
        store.linksOf(child).stream()
                .filter(l -> l.until().isEmpty() && l.state() != ChildLink.State.SEALED)
                .forEach(l -> store.close(l.id(), now));
        records.forEach(r -> state(r.id(), child, ChildLink.State.SEALED, why, by));
        return records;
    }

    Optional<ChildId> childOf(PersonId record) {
        return open(record, l -> l.state() == ChildLink.State.CONFIRMED)
                .map(ChildLink::child)
                .findFirst();
    }

    private ChildId standAlone(PersonId record, ChildId notThis, String why, Optional<SeatId> by) {
        return aloneBefore(record, notThis)
                .map(child -> {
                    close(record, l -> l.child().equals(child));
                    state(record, child, ChildLink.State.CONFIRMED, why, by);
                    return child;
                })
                .orElseGet(() -> alone(record, why, by));
    }

    /** The child that this record alone has ever been: what was logged of it was about nobody else. */
    private Optional<ChildId> aloneBefore(PersonId record, ChildId notThis) {
        return store.linksOf(record).stream()
                .filter(l ->
                        l.state() == ChildLink.State.CONFIRMED && !l.child().equals(notThis))
                .map(ChildLink::child)
                .filter(c -> store.linksOf(c).stream().allMatch(l -> l.person().equals(record)))
                .reduce((_, later) -> later);
    }

    private void restate(PersonId record, ChildId child, ChildLink.State state, String why, Optional<SeatId> by) {
        close(record, l -> l.child().equals(child));
        state(record, child, state, why, by);
    }

    private ChildLink state(PersonId record, ChildId child, ChildLink.State state, String why, Optional<SeatId> by) {
        ChildLink link = new ChildLink(UUID.randomUUID(), child, record, state, why, clock.instant(), Optional.empty());
        store.open(link, by);
        return link;
    }

    private void close(PersonId record, Predicate<ChildLink> which) {
        Instant now = clock.instant();
        open(record, which).forEach(l -> store.close(l.id(), now));
    }

    private Optional<ChildLink> openBetween(PersonId record, ChildId child) {
        return open(record, l -> l.child().equals(child)).findFirst();
    }

    private java.util.stream.Stream<ChildLink> open(PersonId record, Predicate<ChildLink> which) {
        return store.linksOf(record).stream().filter(l -> l.until().isEmpty()).filter(which);
    }

    /** A sealed record is in no list of candidates and joins nothing (R6). */
    private void requireUnsealed(PersonId record, ChildId child) {
        boolean sealed =
                open(record, l -> l.state() == ChildLink.State.SEALED).findAny().isPresent()
                        || store.linksOf(child).stream().anyMatch(l -> l.state() == ChildLink.State.SEALED);
        if (sealed) {
            throw new IllegalStateException("Expected records that may be joined, found a sealed one");
        }
    }

    /** Same family name, same birthday, other given name: only somebody who looked may say that it is one child (R4). */
    private void requireSomebodyForTwins(PersonId record, ChildId child, Optional<SeatId> by) {
        if (by.isPresent()) {
            return;
        }
        Person one = people.person(record).orElseThrow();
        if (store.recordsOf(child).stream().anyMatch(other -> Twins.mayBe(one, other))) {
            throw new IllegalStateException("Expected somebody who confirms what may be twins, found nobody");
        }
    }
}
