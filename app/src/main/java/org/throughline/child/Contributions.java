package org.throughline.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SeatId;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/**
 * The front door of what people tell about a child: add, say again better, ask, read, and take away by law. Nothing is
 * ever edited.
 */
@Service
public class Contributions {
    private final Records records;
    private final People people;
    private final Whence whence;
    private final ContributionStore store;
    private final AskingStore askings;
    private final Clock clock;

    Contributions(
            Records records, People people, Whence whence, ContributionStore store, AskingStore askings, Clock clock) {
        this.records = records;
        this.people = people;
        this.whence = whence;
        this.store = store;
        this.askings = askings;
        this.clock = clock;
    }

    /** Keeps what was told. Empty when this viewer may not write about this child; joins an outer transaction of theirs. */
    public Optional<ContributionId> add(Viewer viewer, ChildId child, NewContribution what) {
        return add(viewer, child, what, Optional.empty());
    }

    /**
     * Says it again, better: the new words stand in place of the earlier ones and both stay readable. Empty unless the
     * earlier ones were written from this very seat and nothing stands in their place yet.
     */
    public Optional<ContributionId> replace(
            Viewer viewer, ChildId child, ContributionId earlier, NewContribution what) {
        return records.change(
                        viewer,
                        child,
                        what.audience().tier(),
                        () -> of(child).stream()
                                .filter(c -> c.id().equals(earlier)
                                        && c.from().seat().equals(viewer.seat()))
                                .filter(c -> !store.isReplaced(c.id()))
                                .findFirst()
                                .flatMap(c -> add(viewer, child, what, Optional.of(c.id()))))
                .flatMap(done -> done);
    }

    /** Everything that this viewer may see of what was told, the first recorded first. Inside an opened record. */
    public List<Contribution> of(ChildId child) {
        List<PersonId> ids = records.recordsOf(child);
        return ids.isEmpty() ? List.of() : store.of(ids);
    }

    /** What was told and what was asked, as far as this viewer may see. Inside an opened record. */
    public WhatIsKnown known(ChildId child) {
        List<PersonId> ids = records.recordsOf(child);
        return ids.isEmpty() ? WhatIsKnown.NOTHING : new WhatIsKnown(store.of(ids), askings.of(ids));
    }

    /** Asks a perspective about an area of life. The circle sees that it was asked. */
    public Optional<Asking> ask(Viewer viewer, ChildId child, Perspective of, AreaOfLife about) {
        return note(viewer, child, of, about, Asking.State.ASKED, Optional.empty());
    }

    /** The viewer's perspective would rather not say. It is respected and not asked after. */
    public Optional<Asking> chooseNotToSay(Viewer viewer, ChildId child, AreaOfLife about) {
        return own(viewer)
                .flatMap(mine -> note(viewer, child, mine, about, Asking.State.CHOSE_NOT_TO_SAY, Optional.empty()));
    }

    /** The viewer's perspective cannot say yet, and why. */
    public Optional<Asking> notPossibleYet(Viewer viewer, ChildId child, AreaOfLife about, String why) {
        return own(viewer)
                .flatMap(mine -> note(viewer, child, mine, about, Asking.State.NOT_POSSIBLE_YET, Optional.of(why)));
    }

    /**
     * Takes words away by law: they go, a marker with act, ground and day stays. Their author may, and an officer of the
     * agency that answers for them. False when this viewer may not, or they are gone already.
     */
    public boolean takeAway(
            Viewer viewer, ChildId child, ContributionId which, TakenAway.Act act, TakenAway.Ground ground) {
        return records.open(
                        viewer,
                        child,
                        "take-away",
                        () -> of(child).stream()
                                .filter(c -> c.id().equals(which) && c.words().isPresent())
                                .filter(c -> c.from().seat().equals(viewer.seat())
                                        || viewer.role().equals(Optional.of(Role.SEND_OFFICER)))
                                .findFirst()
                                .map(c -> {
                                    store.takeAway(c.id(), new TakenAway(act, ground, clock.instant()), viewer.seat());
                                    return true;
                                })
                                .orElse(false))
                .orElse(false);
    }

    private Optional<ContributionId> add(
            Viewer viewer, ChildId child, NewContribution what, Optional<ContributionId> replaces) {
        return records.change(viewer, child, what.audience().tier(), () -> {
            Whence.Place place = whence.of(viewer, child);
            Possible.problem(what.trueDuring(), what.kind(), place.born(), viewer.today())
                    .ifPresent(problem -> {
                        throw new IllegalArgumentException(problem.say());
                    });
            Contribution told = asTold(viewer, child, what, place, replaces);
            store.add(told, what.words().text(), place.residence());
            return told.id();
        });
    }

    private Contribution asTold(
            Viewer viewer, ChildId child, NewContribution what, Whence.Place place, Optional<ContributionId> replaces) {
        PersonId speaker = what.told().map(NewContribution.Told::speaker).orElse(viewer.person());
        LocalDate known = what.known().map(NewContribution.Known::on).orElse(viewer.today());
        if (known.isAfter(viewer.today())) {
            throw new IllegalArgumentException("Nobody can have known on " + known + ", which is still to come");
        }
        String language = what.language()
                .orElseGet(() -> Language.of(
                        what.words().text(),
                        people.person(speaker).map(Person::language).orElse("en")));
        return new Contribution(
                ContributionId.fresh(),
                place.childRecord(),
                new Contributor(
                        speaker,
                        what.told()
                                .map(NewContribution.Told::perspective)
                                .orElseGet(() -> own(viewer)
                                        .orElseThrow(() -> new IllegalArgumentException("A service tells nothing"))),
                        viewer.seat(),
                        viewer.agency()),
                what.told()
                        .<Telling>map(t -> new Conveyed(viewer.person(), t.how()))
                        .orElseGet(FirstHand::new),
                what.kind(),
                what.about(),
                new Contribution.Times(
                        what.trueDuring(), known, what.known().map(NewContribution.Known::whyOnlyNow), clock.instant()),
                seenBy(viewer, child, what.audience()),
                language,
                what.words(),
                new Contribution.Links(replaces, what.answers(), Optional.empty()));
    }

    /** Whoever is named must be somebody who can see this child's record; the author always sees their own. */
    private Audience seenBy(Viewer viewer, ChildId child, Audience audience) {
        if (audience.named().isEmpty() && audience.tier() != Tier.NAMED && audience.tier() != Tier.SEALED) {
            return audience;
        }
        List<SeatId> known = records.circle(child).stream()
                .filter(Records.Member::mayBeNamed)
                .map(member -> member.seat().id())
                .toList();
        if (!known.containsAll(audience.named())) {
            throw new IllegalArgumentException("Somebody named cannot see this child's record at all");
        }
        return Audience.of(
                audience.tier(),
                Stream.concat(audience.named().stream(), Stream.of(viewer.seat()))
                        .distinct()
                        .toList());
    }

    private Optional<Asking> note(
            Viewer viewer, ChildId child, Perspective of, AreaOfLife about, Asking.State state, Optional<String> why) {
        return records.change(viewer, child, Tier.CIRCLE, () -> {
            Whence.Place place = whence.of(viewer, child);
            Asking asking = new Asking(UUID.randomUUID(), of, about, state, why, viewer.seat(), clock.instant());
            askings.add(asking, place.childRecord(), place.residence());
            return asking;
        });
    }

    private static Optional<Perspective> own(Viewer viewer) {
        return viewer.role().map(Perspective::of);
    }
}
