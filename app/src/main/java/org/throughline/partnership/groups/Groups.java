package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to task groups, from an idea to their end. Ideas come from any seat; a group is run by those who work in it. */
@Service
public class Groups {
    /** A partnership has at most so many groups that are not over. */
    static final int MOST = 40;

    private final GroupStore store;
    private final DraftStore drafts;
    private final ProtocolStore protocols;
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final People people;
    private final HeardOnce once;
    private final Acting acting;

    Groups(
            GroupStore store,
            DraftStore drafts,
            ProtocolStore protocols,
            Partnerships partnerships,
            Meetings meetings,
            People people,
            HeardOnce once,
            Acting acting) {
        this.store = store;
        this.drafts = drafts;
        this.protocols = protocols;
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.people = people;
        this.once = once;
        this.acting = acting;
    }

    /** Every group of a partnership, the oldest first. */
    public List<Whole> of(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> store.groups(partnership).stream().map(this::whole).toList());
    }

    public Optional<Whole> group(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.group(id).map(this::whole));
    }

    private Whole whole(Group g) {
        return new Whole(
                g,
                store.heard(g.id()),
                store.members(g.id()),
                drafts.entries(g.id()),
                drafts.drafts(g.id()),
                protocols.of(g.id()),
                drafts.lastWritten(g.id()),
                store.lookedBack(g.id()));
    }

    /** Works in it: as a member who signs in, or by leading or facilitating its partnership. */
    public boolean worksIn(Viewer viewer, UUID group) {
        return acting.as(viewer, () -> store.mine(group));
    }

    /** Whoever holds a seat at the table, or leads or facilitates. */
    public boolean mayBegin(Viewer viewer, UUID partnership) {
        return partnerships.mayWork(viewer, partnership)
                || !meetings.held(viewer, partnership).isEmpty();
    }

    /** This viewer's own membership, present or past: the last. */
    public Optional<Member> own(Viewer viewer, Whole whole) {
        return whole.members().stream()
                .filter(m -> m.seat().filter(viewer.seat()::equals).isPresent())
                .reduce((_, last) -> last);
    }

    /** What is new to whoever works in this group, or comes back to it. */
    public Optional<CatchUp> catchUp(Viewer viewer, UUID group) {
        return group(viewer, group).filter(_ -> worksIn(viewer, group)).map(w -> new CatchUp(w, away(viewer, w)));
    }

    /** The day on which this viewer left the group before they came back. */
    private static Optional<LocalDate> away(Viewer viewer, Whole whole) {
        return whole.members().stream()
                .filter(m -> m.seat().filter(viewer.seat()::equals).isPresent())
                .flatMap(m -> m.until().stream())
                .max(LocalDate::compareTo);
    }

    /** Groups in this installation that may be about the same. */
    public List<Overlap> overlaps(Viewer viewer, Whole whole) {
        return acting.as(
                viewer,
                () -> Overlap.of(
                        whole,
                        partnerships.all(viewer).stream()
                                .map(Partnership::id)
                                .flatMap(p -> store.groups(p).stream())
                                .filter(g -> !g.isOver())
                                .map(this::whole)
                                .toList()));
    }

    /**
     * Puts an idea into the world, from a seat that this viewer holds or for another.
     *
     * @param from the groups that it comes from: several where they are merged
     */
    public Answer<UUID> begin(
            Viewer viewer, UUID partnership, UUID place, String name, String idea, Set<UUID> from, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            boolean theirs = partnerships.mayWork(viewer, partnership)
                    ? partnerships
                            .design(viewer, partnership)
                            .flatMap(d -> d.place(place))
                            .isPresent()
                    : meetings.held(viewer, partnership).contains(place);
            List<Group> all = store.groups(partnership);
            if (!theirs || !all.stream().map(Group::id).toList().containsAll(from)) {
                return new Answer.NotThere<>();
            }
            if (all.stream().filter(g -> !g.isOver()).count() >= MOST) {
                return new Answer.Refused<>(GroupWords.WHY_TOO_MANY);
            }
            Group begun = new Group(
                    UUID.randomUUID(),
                    partnership,
                    name,
                    idea,
                    place,
                    viewer.today(),
                    from,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            store.begin(begun);
            return new Answer.Done<>(begun.id());
        });
    }

    /** Writes down what one side said about the idea; each side once. */
    public Answer<UUID> hear(Viewer viewer, UUID group, Side side, String who, String words, UUID key) {
        return working(viewer, group, key, w -> {
            if (!w.group().isIdea()) {
                return new Answer.Refused<>(GroupWords.WHY_LAUNCHED);
            }
            if (w.heard().stream().anyMatch(h -> h.side() == side)) {
                return new Answer.Refused<>(GroupWords.WHY_HEARD);
            }
            store.hear(w.group(), new Heard(side, who, words, viewer.today()));
            return new Answer.Done<>(group);
        });
    }

    /**
     * Launches a group with its charter.
     *
     * @param withoutFamilies why it is launched though no family or young person was heard; then the launcher's name is published,
     *                        and only whoever leads or facilitates the partnership can do it
     */
    public Answer<UUID> launch(
            Viewer viewer, UUID group, Group.Charter charter, Optional<String> withoutFamilies, UUID key) {
        return working(viewer, group, key, w -> {
            if (!w.group().isIdea()) {
                return new Answer.Refused<>(GroupWords.WHY_LAUNCHED);
            }
            if (!charter.endsOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(GroupWords.WHY_END_IS_PAST);
            }
            boolean may = partnerships.mayWork(viewer, w.group().partnership());
            if (!w.familiesHeard() && (withoutFamilies.isEmpty() || !may)) {
                return new Answer.Refused<>(GroupWords.WHY_NO_FAMILY_VIEW);
            }
            store.launch(
                    group,
                    charter,
                    w.familiesHeard()
                            ? Optional.empty()
                            : withoutFamilies.map(why -> new Group.WithoutFamilies(name(viewer), why)));
            return new Answer.Done<>(group);
        });
    }

    private String name(Viewer viewer) {
        return people.person(viewer.person()).map(Person::name).orElseThrow();
    }

    /** Whoever holds a seat at the table joins as themselves. */
    public Answer<UUID> join(Viewer viewer, UUID group, Side side, String name, boolean named, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            Optional<Whole> there = group(viewer, group).filter(w -> !w.group().isOver());
            if (there.isEmpty() || !mayBegin(viewer, there.get().group().partnership())) {
                return new Answer.NotThere<>();
            }
            boolean in = own(viewer, there.get())
                    .filter(m -> m.isInOn(viewer.today()))
                    .isPresent();
            if (in) {
                return new Answer.Refused<>(GroupWords.WHY_IN_ALREADY);
            }
            Member joined = new Member(
                    UUID.randomUUID(),
                    group,
                    side,
                    name,
                    named,
                    false,
                    Optional.of(viewer.seat()),
                    viewer.today(),
                    Optional.empty());
            store.join(there.get().group(), joined);
            return new Answer.Done<>(joined.id());
        });
    }

    /** Adds somebody who does not sign in, or who leads the group. */
    public Answer<UUID> add(Viewer viewer, UUID group, Side side, String name, boolean named, boolean leads, UUID key) {
        return working(viewer, group, key, w -> {
            Member added = new Member(
                    UUID.randomUUID(),
                    group,
                    side,
                    name,
                    named,
                    leads,
                    Optional.empty(),
                    viewer.today(),
                    Optional.empty());
            store.join(w.group(), added);
            return new Answer.Done<>(added.id());
        });
    }

    /** Somebody leaves, by themselves or as the group says. What they wrote stays. */
    public Answer<UUID> leave(Viewer viewer, UUID group, UUID member, UUID key) {
        return once.answer(
                viewer,
                key,
                GroupWords::valueOf,
                () -> store.leave(group, member, viewer.today()) ? new Answer.Done<>(group) : new Answer.NotThere<>());
    }

    /** Ends it. A group that merges, splits or is handed on names the others by their beginning: each says where it comes from. */
    public Answer<UUID> end(Viewer viewer, UUID group, Group.How how, String words, UUID key) {
        return working(viewer, group, key, w -> {
            boolean asked = w.drafts().stream().anyMatch(d -> d.consulted().isPresent() && !d.isClosed());
            if (asked) {
                return new Answer.Refused<>(GroupWords.WHY_STILL_CONSULTING);
            }
            store.end(group, new Group.Ended(viewer.today(), how, words));
            return new Answer.Done<>(group);
        });
    }

    /** Says what came of a group that ended without a text; once, and not before a year has gone by. */
    public Answer<UUID> lookBack(Viewer viewer, UUID group, String found, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            Optional<Whole> there = store.mine(group) ? group(viewer, group) : Optional.empty();
            if (there.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!there.get().lookDueOn(viewer.today())) {
                return new Answer.Refused<>(GroupWords.WHY_LOOK_NOT_DUE);
            }
            store.lookBack(there.get().group(), new Group.LookedBack(viewer.today(), found));
            return new Answer.Done<>(group);
        });
    }

    /** For those who work in a group that is not over. */
    Answer<UUID> working(Viewer viewer, UUID group, UUID key, Function<Whole, Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                GroupWords::valueOf,
                () -> store.mine(group)
                        ? group(viewer, group)
                                .map(w -> w.group().isOver()
                                        ? new Answer.Refused<UUID>(GroupWords.WHY_OVER)
                                        : work.apply(w))
                                .orElseGet(Answer.NotThere::new)
                        : new Answer.NotThere<>());
    }
}
