package org.throughline.partnership.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Whole;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to introductions: who should meet, whether they have met, and what came of it. */
@Service
public class Introductions {
    private final IntroductionStore store;
    private final Desk desk;
    private final Groups groups;
    private final Acting acting;

    Introductions(IntroductionStore store, Desk desk, Groups groups, Acting acting) {
        this.store = store;
        this.desk = desk;
        this.groups = groups;
        this.acting = acting;
    }

    /** The latest first; nothing for whoever has no desk here. */
    public List<Introduction> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    public Optional<Introduction> one(Viewer viewer, UUID partnership, UUID id) {
        return of(viewer, partnership).stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** Two groups that may be about the same. */
    public record Pair(Group one, Group other, List<String> words) {}

    /** Groups of this partnership that touch groups of any, and that nobody has proposed to bring together yet. */
    public List<Pair> suggested(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> {
            List<Introduction> known = store.of(partnership);
            List<Whole> own = groups.of(viewer, partnership).stream()
                    .filter(w -> !w.group().isOver())
                    .toList();
            return own.stream()
                    .flatMap(w -> groups.overlaps(viewer, w).stream()
                            .map(o -> new Pair(w.group(), o.other(), o.words()))
                            .filter(p -> isFirstOf(p, own)))
                    .filter(p -> known.stream().noneMatch(i -> names(i, p)))
                    .toList();
        });
    }

    /** Of two groups of the same partnership the pair is shown once. */
    private static boolean isFirstOf(Pair p, List<Whole> own) {
        boolean both =
                own.stream().anyMatch(w -> w.group().id().equals(p.other().id()));
        return !both || p.one().id().compareTo(p.other().id()) < 0;
    }

    private static boolean names(Introduction i, Pair p) {
        return Stream.of(i.who(), i.whom()).anyMatch(p.one().name()::equals)
                && Stream.of(i.who(), i.whom()).anyMatch(p.other().name()::equals);
    }

    public Answer<UUID> propose(Viewer viewer, UUID partnership, String who, String whom, String why, UUID key) {
        return desk.working(viewer, partnership, key, () -> {
            Introduction proposed = new Introduction(
                    UUID.randomUUID(), partnership, who, whom, why, viewer.today(), Optional.empty(), Optional.empty());
            store.add(proposed);
            return new Answer.Done<>(proposed.id());
        });
    }

    /** They have met. */
    public Answer<UUID> made(Viewer viewer, UUID partnership, UUID introduction, UUID key) {
        return desk.working(
                viewer,
                partnership,
                key,
                () -> store.made(introduction, viewer.today())
                        ? new Answer.Done<>(introduction)
                        : new Answer.NotThere<>());
    }

    /** What came of it; once, and not before they have met. */
    public Answer<UUID> came(Viewer viewer, UUID partnership, UUID introduction, String of, UUID key) {
        return desk.working(
                viewer,
                partnership,
                key,
                () -> store.came(introduction, new Introduction.Came(viewer.today(), of))
                        ? new Answer.Done<>(introduction)
                        : new Answer.NotThere<>());
    }
}
