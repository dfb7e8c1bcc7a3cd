package org.throughline.provision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.child.TakenAway;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Offers;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.Role;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/** The front door of what is done for a child: choose it, on evidence or without, read it, and say that it is done no longer. */
@Service
public class Provisions {
    /** Whose task it is to see to what is done: the school (2014 Act s.66) and the council (s.42). Others say what is needed. */
    private static final Set<Role> CHOOSE = Set.of(Role.SENCO, Role.SEND_OFFICER);

    private final Records records;
    private final Families families;
    private final ProvisionStore store;
    private final Offers offers;
    private final Once once;
    private final Clock clock;

    Provisions(Records records, Families families, ProvisionStore store, Offers offers, Once once, Clock clock) {
        this.records = records;
        this.families = families;
        this.store = store;
        this.offers = offers;
        this.once = once;
        this.clock = clock;
    }

    /** What came of choosing. */
    public enum Answer {
        DONE,
        /** The bank offers it no longer: it was withdrawn or replaced while somebody was choosing. */
        NO_LONGER_OFFERED,
        NOT_THERE
    }

    /** What this viewer may see of what is and was done, the last chosen first. Inside an opened record. */
    public List<Provision> of(ChildId child) {
        List<PersonId> ids = records.recordsOf(child);
        return ids.isEmpty() ? List.of() : store.of(ids);
    }

    /** Inside an opened record. */
    public boolean mayChoose(Viewer viewer, ChildId child) {
        return viewer.role().filter(CHOOSE::contains).isPresent() && records.mayWrite(child, Tier.CIRCLE);
    }

    /**
     * Chooses on what the bank offers today.
     *
     * @param because kept where the evidence is weak, and needed there
     */
    public Answer choose(
            Viewer viewer, ChildId child, String words, String hoped, Offer offer, String because, UUID key) {
        boolean weak = !offer.weak().isEmpty();
        if (weak && because.isBlank()) {
            throw new IllegalArgumentException("What is chosen on weak evidence says why");
        }
        Basis basis = new Basis.OnEvidence(
                offer.record().id(), offer.record().newest().number(), offer.key(), weak ? because : "");
        return work(viewer, child, key, () -> {
            boolean offered = offers.findForChild(offer.record().id(), offer.key())
                    .filter(now -> now.record().newest().number()
                            == offer.record().newest().number())
                    .isPresent();
            if (!offered) {
                return Answer.NO_LONGER_OFFERED;
            }
            add(viewer, child, words, hoped, basis);
            return Answer.DONE;
        });
    }

    /** Chooses without evidence, and says why. */
    public Answer chooseWithout(Viewer viewer, ChildId child, String words, String hoped, String because, UUID key) {
        return work(viewer, child, key, () -> {
            add(viewer, child, words, hoped, new Basis.WithoutEvidence(because));
            return Answer.DONE;
        });
    }

    private void add(Viewer viewer, ChildId child, String words, String hoped, Basis basis) {
        Residence home = families.residenceOn(records.recordsOf(child), viewer.today())
                .orElseThrow(
                        () -> new IllegalStateException("Expected a child to belong to an area, found no residence"));
        Told.Said said = new Told.Said(words, hoped);
        store.add(
                new Provision(
                        ProvisionId.fresh(),
                        home.childRecord(),
                        said,
                        basis,
                        viewer.seat(),
                        viewer.today(),
                        Optional.empty()),
                said,
                viewer.agency().orElseThrow(),
                home);
    }

    /** Says that it is done no longer, and why. Ending what has ended changes nothing. */
    public Answer end(Viewer viewer, ChildId child, ProvisionId id, String why, UUID key) {
        return work(
                viewer,
                child,
                key,
                () -> of(child).stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .map(p -> {
                            if (p.ended().isEmpty()) {
                                store.end(id, new Provision.Ended(viewer.today(), why), viewer.seat());
                            }
                            return Answer.DONE;
                        })
                        .orElse(Answer.NOT_THERE));
    }

    /**
     * Takes what was written away by law: it goes, also why it was chosen and why it ended; a marker with act, ground and day stays.
     * Whoever chose it may, and an officer of the agency that answers for it. False when this viewer may not, or it is gone already.
     */
    public boolean takeAway(
            Viewer viewer, ChildId child, ProvisionId which, TakenAway.Act act, TakenAway.Ground ground) {
        return records.open(
                        viewer,
                        child,
                        "take-away",
                        () -> of(child).stream()
                                .filter(p -> p.id().equals(which) && p.words().isPresent())
                                .filter(p -> p.by().equals(viewer.seat())
                                        || viewer.role().equals(Optional.of(Role.SEND_OFFICER)))
                                .findFirst()
                                .map(p -> {
                                    store.takeAway(p.id(), new TakenAway(act, ground, clock.instant()), viewer.seat());
                                    return true;
                                })
                                .orElse(false))
                .orElse(false);
    }

    /** One sending of one form has one effect, and only for whom it is to choose. */
    private Answer work(Viewer viewer, ChildId child, UUID key, Supplier<Answer> work) {
        return records.change(
                        viewer,
                        child,
                        Tier.CIRCLE,
                        () -> mayChoose(viewer, child)
                                ? Answer.valueOf(once.only(
                                        viewer.account().value(),
                                        key,
                                        () -> work.get().name()))
                                : Answer.NOT_THERE)
                .orElse(Answer.NOT_THERE);
    }
}
