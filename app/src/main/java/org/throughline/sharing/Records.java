package org.throughline.sharing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;

/**
 * The way to a child's record: permission, the line in the access log and the read stand in one transaction. What a
 * viewer may not see and what does not exist give the same empty answer.
 */
@Service
public class Records {
    private static final ScopedValue<OpenRecord> OPEN = ScopedValue.newInstance();

    private final Acting acting;
    private final SharingStore store;
    private final AccessLog log;
    private final Families families;
    private final People people;

    Records(Acting acting, SharingStore store, AccessLog log, Families families, People people) {
        this.acting = acting;
        this.store = store;
        this.log = log;
        this.families = families;
        this.people = people;
    }

    /** Opens one child's record for one page. If the log cannot be written, nothing is shown. */
    public <T> Optional<T> open(Viewer viewer, ChildId child, String page, Supplier<T> read) {
        return acting.as(
                viewer,
                () -> openedBy(viewer, child).map(opened -> {
                    log.looked(viewer, page, List.of(child));
                    return with(opened, read);
                }));
    }

    /**
     * Opens a record for a page whose existence is hidden from the family. Only for those who see sealed things of this
     * child; the look is logged in a chain of its own, which no family's list or number shows.
     */
    public <T> Optional<T> openSealed(Viewer viewer, ChildId child, String page, Supplier<T> read) {
        return acting.as(
                viewer,
                () -> openedBy(viewer, child)
                        .filter(opened -> opened.maySee(Tier.SEALED))
                        .map(opened -> {
                            log.looked(viewer, Disclosure.SEALED, page, List.of(child));
                            return with(opened, read);
                        }));
    }

    /** A list that names children: one line in the log with all of them in it. */
    public <T> T list(Viewer viewer, String page, List<ChildId> children, Supplier<T> read) {
        return acting.as(viewer, () -> {
            if (!children.isEmpty()) {
                log.looked(viewer, page, children);
            }
            return read.get();
        });
    }

    /** Changes a child's record. Empty when this viewer may not write about this child; nothing has happened then. */
    public <T> Optional<T> change(Viewer viewer, ChildId child, Tier tier, Supplier<T> write) {
        return acting.as(
                viewer,
                () -> openedBy(viewer, child)
                        .filter(opened -> opened.mayWrite(tier))
                        .map(opened -> with(opened, write)));
    }

    /** Whether this viewer may write about the child in this tier. Inside a transaction of theirs. */
    public boolean mayWrite(ChildId child, Tier tier) {
        return openedBy(acting.viewer(), child)
                .map(opened -> opened.mayWrite(tier))
                .orElse(false);
    }

    /** The children this viewer may see today, in this seat. Call inside {@link Acting#as}. */
    public List<ChildId> myChildren(int most) {
        return store.myChildren(most);
    }

    /** Someone in a child's circle: who, in which seat, and how far they see. */
    public record Member(Person person, Seat seat, Optional<Agency> agency, boolean seesCircle, boolean mayBeNamed) {}

    /** Everyone who may see this child's record today, by name. Inside an opened record. */
    public List<Member> circle(ChildId child) {
        return openedBy(acting.viewer(), child)
                .map(opened -> opened.circle(() -> members(child)))
                .orElse(List.of());
    }

    private List<Member> members(ChildId child) {
        var inCircle = store.circleOf(child);
        return people
                .sittings(inCircle.stream()
                        .map(SharingStore.InCircle::seat)
                        .distinct()
                        .toList())
                .stream()
                .map(s -> new Member(
                        s.person(),
                        s.seat(),
                        s.agency(),
                        inCircle.contains(new SharingStore.InCircle(s.seat().id(), Tier.CIRCLE)),
                        inCircle.contains(new SharingStore.InCircle(s.seat().id(), Tier.NAMED))))
                .sorted(java.util.Comparator.comparing(
                                (Member m) -> m.seat().agency().isPresent())
                        .thenComparing(m -> m.person().name()))
                .toList();
    }

    /** The child as each source knows them, the first told first, as far as this viewer sees. Inside an opened record. */
    public List<Person> personsOf(ChildId child) {
        return openedBy(acting.viewer(), child)
                .map(opened -> opened.persons(() -> families.recordsOf(child)))
                .orElse(List.of());
    }

    /** The person records of a child that this viewer sees. Inside an opened record. */
    public List<PersonId> recordsOf(ChildId child) {
        return personsOf(child).stream().map(Person::id).toList();
    }

    /** The record that lies open already, or else what this viewer may do with it today; empty for nothing at all. */
    private Optional<OpenRecord> openedBy(Viewer viewer, ChildId child) {
        if (OPEN.isBound() && OPEN.get().isOf(viewer, child)) {
            return Optional.of(OPEN.get());
        }
        return Optional.of(store.tiersOf(child))
                .filter(tiers -> !tiers.isEmpty())
                .map(tiers -> new OpenRecord(viewer, child, tiers));
    }

    private static <T> T with(OpenRecord opened, Supplier<T> work) {
        return ScopedValue.where(OPEN, opened).call(work::get);
    }
}
