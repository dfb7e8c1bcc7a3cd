package org.throughline.partnership.together;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.changes.ServiceChanges;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.products.Products;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to what was made together. Everybody reads it; whoever leads or facilitates writes it down, and nothing is written over. */
@Service
public class MadeTogether {
    /** A partnership writes down at most so many. */
    static final int MOST = 300;

    private final MadeStore store;
    private final Partnerships partnerships;
    private final ServiceChanges changes;
    private final Groups groups;
    private final Products products;
    private final HeardOnce once;
    private final Acting acting;

    MadeTogether(
            MadeStore store,
            Partnerships partnerships,
            ServiceChanges changes,
            Groups groups,
            Products products,
            HeardOnce once,
            Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.changes = changes;
        this.groups = groups;
        this.products = products;
        this.once = once;
        this.acting = acting;
    }

    /** The newest first. */
    public List<Made> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** What it can be linked to: changes, task groups and products that everybody can read. */
    public List<Thing> things(Viewer viewer, UUID partnership) {
        Viewer everybody = Viewer.service(Purpose.PUBLIC, viewer.today());
        return Stream.of(
                        changes.of(everybody, partnership).stream()
                                .map(c -> new Thing(new Made.Link(Made.Kind.CHANGE, c.id()), c.title())),
                        groups.of(everybody, partnership).stream()
                                .map(w -> new Thing(
                                        new Made.Link(Made.Kind.GROUP, w.group().id()),
                                        w.group().name())),
                        products.of(everybody, partnership).stream()
                                .filter(p -> p.current().isPresent())
                                .map(p -> new Thing(new Made.Link(Made.Kind.PRODUCT, p.id()), p.title())))
                .flatMap(s -> s)
                .toList();
    }

    /**
     * Writes down what was made together.
     *
     * @param looked every sign that was found in the words was looked at
     */
    public Answer<UUID> write(Viewer viewer, Made made, boolean looked, UUID key) {
        return once.answer(viewer, key, TogetherWords::valueOf, () -> {
            UUID partnership = made.partnership();
            boolean there = made.of().isEmpty()
                    || things(viewer, partnership).stream()
                            .anyMatch(t -> t.link().equals(made.of().get()));
            if (!there || !partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            if (!made.withFamilies()) {
                return new Answer.Refused<>(TogetherWords.WHY_NO_FAMILIES);
            }
            if (made.madeOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(TogetherWords.WHY_NOT_YET);
            }
            if (store.of(partnership).size() >= MOST) {
                return new Answer.Refused<>(TogetherWords.WHY_TOO_MANY);
            }
            String all = words(made);
            if (!IdentifyingWords.mayBePublic(all)) {
                return new Answer.Refused<>(TogetherWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (!looked && !IdentifyingWords.in(all).isEmpty()) {
                return new Answer.Refused<>(TogetherWords.WHY_LOOK_FIRST);
            }
            store.add(made, viewer.today());
            return new Answer.Done<>(made.id());
        });
    }

    private static String words(Made made) {
        return String.join(
                "\n",
                made.title(),
                made.changed(),
                made.notTakenUp().map(Made.NotTakenUp::what).orElse(""),
                made.notTakenUp().map(Made.NotTakenUp::why).orElse(""));
    }
}
