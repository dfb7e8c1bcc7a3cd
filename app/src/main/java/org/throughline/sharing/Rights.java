package org.throughline.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.throughline.law.Ages;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Standing;
import org.throughline.people.StandingChanged;

/** Writes what the rules give, in the same transaction as what changed it, and can rebuild and compare it. */
@Service
public class Rights {
    private final Families families;
    private final SharingStore store;
    private final WishesStore wishes;
    private final RightsAuditStore audits;
    private final Acting acting;
    private final Clock clock;

    Rights(
            Families families,
            SharingStore store,
            WishesStore wishes,
            RightsAuditStore audits,
            Acting acting,
            Clock clock) {
        this.families = families;
        this.store = store;
        this.wishes = wishes;
        this.audits = audits;
        this.acting = acting;
        this.clock = clock;
    }

    @EventListener
    void standingChanged(StandingChanged change) {
        workOut(change.child());
    }

    /** Works out a child's entitlements afresh, after whoever is doing so at this moment. */
    public void workOut(ChildId child) {
        workOut(List.of(child));
    }

    /** The same for several children, asked at once for all of them; what stands as the rules give it is left alone. */
    void workOut(List<ChildId> children) {
        acting.doAs(service(), () -> {
            audits.oneAtATime(children, clock.instant());
            Compared compared = compare(children);
            store.replaceEntitlements(compared.differing(), compared.ruledOfDiffering());
        });
    }

    /**
     * Compares what is stored with what the rules give, and where they differ notes it and puts the rules' answer in
     * place. A change that is under way elsewhere is waited for, and is no difference.
     */
    List<RightsFinding> rebuild(List<ChildId> children) {
        return acting.as(service(), () -> {
            List<ChildId> suspects = compare(children).findings().stream()
                    .map(RightsFinding::child)
                    .toList();
            if (suspects.isEmpty()) {
                return List.of();
            }
            audits.oneAtATime(suspects, clock.instant());
            Compared compared = compare(suspects);
            List<RightsFinding> found = compared.findings();
            found.forEach(finding -> audits.add(finding, clock.instant()));
            store.replaceEntitlements(compared.differing(), compared.ruledOfDiffering());
            return found;
        });
    }

    /** True when what is stored is what the rules give now: the nightly comparison. */
    public boolean agree(ChildId child) {
        return acting.as(service(), () -> {
            List<Entitlement> stored = store.entitlements(List.of(child));
            List<Entitlement> ruled = asRuled(List.of(child));
            return stored.size() == ruled.size() && stored.containsAll(ruled);
        });
    }

    private Compared compare(List<ChildId> children) {
        return Compared.of(children, store.entitlements(children), asRuled(children));
    }

    /** A court's order: from its first day the adult sees nothing of this child, if it keeps them from the record. */
    public void record(CourtOrder order) {
        store.add(order, clock.instant());
        families.childOf(order.childRecord()).ifPresent(this::workOut);
    }

    /** The young person has said whether this adult goes on seeing their record. */
    public void record(YoungPersonsChoice choice) {
        store.add(choice, clock.instant());
        families.childOf(choice.childRecord()).ifPresent(this::workOut);
    }

    /** A child who understands what it means has said who should not see, or that wish was overruled. */
    public void record(ChildsObjection objection) {
        wishes.add(objection, clock.instant());
        families.childOf(objection.childRecord()).ifPresent(this::workOut);
    }

    /** Somebody acts for a young person who lacks capacity. */
    public void record(Representative representative) {
        wishes.add(representative, clock.instant());
        families.childOf(representative.childRecord()).ifPresent(this::workOut);
    }

    private List<Entitlement> asRuled(List<ChildId> children) {
        List<Standing> standings = families.standingsOf(children);
        List<PersonId> records = standings.stream()
                .flatMap(s -> s.records().stream())
                .map(Person::id)
                .toList();
        if (records.isEmpty()) {
            return List.of();
        }
        EntitlementRules.Said said = new EntitlementRules.Said(
                store.orders(records),
                store.choices(records),
                wishes.objections(records),
                wishes.representatives(records));
        return standings.stream()
                .flatMap(standing ->
                        EntitlementRules.apply(standing, said.about(standing), Ages::youngPersonFrom).stream())
                .distinct()
                .toList();
    }

    /** What the rules give for a standing and the orders of courts, where nobody has said anything else. Pure. */
    public static List<Entitlement> ruled(Standing standing, List<CourtOrder> orders) {
        return EntitlementRules.apply(
                standing, new EntitlementRules.Said(orders, List.of(), List.of(), List.of()), Ages::youngPersonFrom);
    }

    private Viewer service() {
        return Viewer.service(Purpose.RULES, LocalDate.now(clock));
    }
}
