package org.throughline.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.people.AreaId;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to how a partnership is made. Everybody may read it; whoever leads or facilitates it may change it. */
@Service
public class Partnerships {
    /** A partnership has at most this many goals, and as many measures and places. */
    static final int MOST = 200;

    private final DesignStore store;
    private final HeardOnce once;
    private final Acting acting;

    Partnerships(DesignStore store, HeardOnce once, Acting acting) {
        this.store = store;
        this.once = once;
        this.acting = acting;
    }

    /** The register: every partnership of this installation. */
    public List<Partnership> all(Viewer viewer) {
        return acting.as(viewer, store::all);
    }

    public Optional<Design> design(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> store.byId(partnership)
                        .map(p -> new Design(p, store.places(p.id()), store.goals(p.id()), store.measures(p.id()))));
    }

    /** Whoever leads or facilitates a partnership may begin one. */
    public boolean mayBegin(Viewer viewer) {
        return viewer.purpose() == Purpose.PARTNERSHIP;
    }

    /** This viewer leads or facilitates this partnership today. */
    public boolean mayWork(Viewer viewer, UUID partnership) {
        return viewer.purpose() == Purpose.PARTNERSHIP
                && acting.as(viewer, () -> store.mine().contains(partnership));
    }

    /** The partnerships in which whoever looks holds a seat today, or which they look after; none for the public. */
    public Set<UUID> whereISit(Viewer viewer) {
        return acting.as(viewer, () -> Set.copyOf(store.whereISit()));
    }

    /** The places of this partnership that this viewer holds today. */
    public List<UUID> held(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.held(partnership));
    }

    /** The seats for which this viewer may say something: their own, and for whoever works here those with which nobody signs in. */
    public List<Place> speakingFor(Viewer viewer, Design design) {
        UUID partnership = design.partnership().id();
        List<UUID> held = held(viewer, partnership);
        boolean works = mayWork(viewer, partnership);
        return design.places().stream()
                .filter(p -> p.filledOn(viewer.today()))
                .filter(p -> held.contains(p.id()) || works && p.seat().isEmpty())
                .toList();
    }

    /** The next partnership in the order of their ids, the first after none: for work that takes one a step. */
    public Optional<UUID> after(Optional<UUID> partnership) {
        return store.partnershipAfter(partnership);
    }

    /** Begins one. Its beginner may work for it until a seat of theirs in it ends, and then only while nobody leads or facilitates it. */
    public Answer<UUID> begin(
            Viewer viewer,
            String name,
            Partnership.Kind kind,
            Optional<AreaId> area,
            String vision,
            String conditions,
            UUID key) {
        return once.answer(viewer, key, () -> {
            if (!mayBegin(viewer)) {
                return new Answer.NotThere<>();
            }
            Partnership made = new Partnership(
                    UUID.randomUUID(), name, kind, area, vision, conditions, 1, viewer.today(), viewer.seat());
            store.add(made);
            return new Answer.Done<>(made.id());
        });
    }

    /** Rewords the vision and what is particular here. */
    public Answer<UUID> reword(Viewer viewer, UUID partnership, String vision, String conditions, UUID key) {
        return changing(viewer, partnership, key, d -> {
            store.reword(partnership, vision, conditions, viewer.today());
            return new Answer.Done<>(partnership);
        });
    }

    public Answer<UUID> add(Viewer viewer, Place place, UUID key) {
        return changing(viewer, place.partnership(), key, d -> {
            if (d.places().size() >= MOST) {
                return new Answer.Refused<>(PartnershipWords.WHY_TOO_MANY);
            }
            if (place.until().isBefore(place.from())) {
                return new Answer.Refused<>(PartnershipWords.WHY_ENDS_BEFORE_IT_BEGINS);
            }
            store.add(place);
            return changed(viewer, d, place.id());
        });
    }

    /** The place is held until the end of this day. */
    public Answer<UUID> endPlace(Viewer viewer, UUID partnership, UUID place, LocalDate lastDay, UUID key) {
        return changing(viewer, partnership, key, d -> {
            Optional<Place> ending = d.place(place);
            if (ending.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (lastDay.isBefore(ending.get().from())) {
                return new Answer.Refused<>(PartnershipWords.WHY_ENDS_BEFORE_IT_BEGINS);
            }
            store.endPlace(partnership, place, lastDay);
            return changed(viewer, d, place);
        });
    }

    public Answer<UUID> addGoal(
            Viewer viewer, UUID partnership, Optional<UUID> under, String words, Optional<String> serves, UUID key) {
        return changing(viewer, partnership, key, d -> {
            if (d.goals().size() >= MOST) {
                return new Answer.Refused<>(PartnershipWords.WHY_TOO_MANY);
            }
            if (under.isPresent() && d.goals().stream().noneMatch(g -> g.id().equals(under.get()))) {
                return new Answer.NotThere<>();
            }
            Goal goal = new Goal(
                    UUID.randomUUID(),
                    partnership,
                    under,
                    words,
                    serves,
                    d.goals().size());
            store.add(goal);
            return changed(viewer, d, goal.id());
        });
    }

    public Answer<UUID> add(Viewer viewer, Measure measure, UUID key) {
        return changing(viewer, measure.partnership(), key, d -> {
            if (d.measures().size() >= MOST) {
                return new Answer.Refused<>(PartnershipWords.WHY_TOO_MANY);
            }
            if (d.place(measure.owner()).isEmpty()
                    || d.goals().stream().noneMatch(g -> g.id().equals(measure.goal()))) {
                return new Answer.NotThere<>();
            }
            store.add(measure);
            return changed(viewer, d, measure.id());
        });
    }

    /** A measure was looked at: what it is now, and when it will be looked at again. */
    public Answer<UUID> review(
            Viewer viewer, UUID partnership, UUID measure, BigDecimal amount, LocalDate next, UUID key) {
        return changing(viewer, partnership, key, d -> {
            Optional<Measure> reviewed = d.measure(measure);
            if (reviewed.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!next.isAfter(viewer.today())) {
                return new Answer.Refused<>(PartnershipWords.WHY_NEXT_IS_PAST);
            }
            store.addMeasured(reviewed.get(), new Measure.Amount(viewer.today(), amount));
            store.reviewNext(reviewed.get(), next);
            return new Answer.Done<>(measure);
        });
    }

    /** Counts the version up for a part of the design that stands in a package of its own; done by whoever works for it alone. */
    public void anotherVersion(Viewer viewer, UUID partnership) {
        acting.doAs(viewer, () -> store.changed(partnership, viewer.today()));
    }

    private Answer<UUID> changed(Viewer viewer, Design design, UUID what) {
        store.changed(design.partnership().id(), viewer.today());
        return new Answer.Done<>(what);
    }

    private Answer<UUID> changing(Viewer viewer, UUID partnership, UUID key, Function<Design, Answer<UUID>> change) {
        return once.answer(
                viewer,
                key,
                () -> mayWork(viewer, partnership)
                        ? design(viewer, partnership).map(change).orElseGet(Answer.NotThere::new)
                        : new Answer.NotThere<>());
    }

    /** The seats with which somebody may lead, facilitate or speak for families. */
    public static boolean sitsByRole(Role role) {
        return role == Role.PARTNERSHIP_LEAD || role == Role.FACILITATOR || role == Role.PARENT_REPRESENTATIVE;
    }
}
