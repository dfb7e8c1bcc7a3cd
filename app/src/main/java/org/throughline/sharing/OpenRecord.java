package org.throughline.sharing;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.people.ChildId;
import org.throughline.people.Person;

/**
 * A child's record while it lies open before one viewer: what they may do with it, whose it is and who can see it, each
 * asked of the database once however many parts of a page want to know. Read and written by one thread, in one transaction.
 */
final class OpenRecord {
    private final Viewer viewer;
    private final ChildId child;
    private final Map<Tier, Boolean> mayWrite;
    private @Nullable List<Person> persons;
    private @Nullable List<Records.Member> circle;

    /** @param mayWrite for each tier that the viewer sees today, whether they may write in it; never empty */
    OpenRecord(Viewer viewer, ChildId child, Map<Tier, Boolean> mayWrite) {
        if (mayWrite.isEmpty()) {
            throw new IllegalArgumentException("Expected a child whom the viewer may see, found none of their tiers");
        }
        this.viewer = viewer;
        this.child = child;
        this.mayWrite = Map.copyOf(mayWrite);
    }

    boolean isOf(Viewer viewer, ChildId child) {
        return this.viewer.equals(viewer) && this.child.equals(child);
    }

    boolean maySee(Tier tier) {
        return mayWrite.containsKey(tier);
    }

    boolean mayWrite(Tier tier) {
        return mayWrite.getOrDefault(tier, false);
    }

    List<Person> persons(Supplier<List<Person>> ask) {
        List<Person> known = persons == null ? List.copyOf(ask.get()) : persons;
        persons = known;
        return known;
    }

    List<Records.Member> circle(Supplier<List<Records.Member>> ask) {
        List<Records.Member> known = circle == null ? List.copyOf(ask.get()) : circle;
        circle = known;
        return known;
    }
}
