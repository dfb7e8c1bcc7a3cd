package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What seats promised in meetings, and what they still owe. */
@Service
public class Promises {
    private final TaskStore store;
    private final SeriesStore series;
    private final Permitted permitted;
    private final Partnerships partnerships;
    private final Improvements improvements;
    private final HeardOnce once;
    private final Acting acting;

    Promises(
            TaskStore store,
            SeriesStore series,
            Permitted permitted,
            Partnerships partnerships,
            Improvements improvements,
            HeardOnce once,
            Acting acting) {
        this.store = store;
        this.series = series;
        this.permitted = permitted;
        this.partnerships = partnerships;
        this.improvements = improvements;
        this.once = once;
        this.acting = acting;
    }

    /**
     * Something that a seat owes.
     *
     * @param chases how it was chased, as far as this viewer may know it
     */
    public record Owed(
            UUID partnership,
            Chase.Kind kind,
            UUID topic,
            String words,
            Place owner,
            LocalDate dueOn,
            List<Chase> chases) {
        public boolean lateOn(LocalDate today) {
            return dueOn.isBefore(today);
        }
    }

    /** Keeps a promise made in a meeting. */
    public Answer<UUID> promise(Viewer viewer, UUID meeting, String words, UUID owner, LocalDate dueOn, UUID key) {
        Optional<Meeting> at = acting.as(viewer, () -> series.meeting(meeting));
        return at.map(m -> permitted.working(viewer, m.partnership(), key, () -> {
                    boolean known = partnerships
                            .design(viewer, m.partnership())
                            .flatMap(d -> d.place(owner))
                            .isPresent();
                    if (!known) {
                        return new Answer.NotThere<>();
                    }
                    if (!m.isOpen()) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN);
                    }
                    if (dueOn.isBefore(m.on())) {
                        return new Answer.Refused<>(MeetingWords.WHY_DUE_PAST);
                    }
                    Task task = new Task(
                            UUID.randomUUID(), m.partnership(), meeting, words, owner, dueOn, Optional.empty());
                    store.add(task);
                    return new Answer.Done<>(task.id());
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /** A promise was kept, or will not be: by its owner or by whoever leads or facilitates, with what came of it. */
    public Answer<UUID> done(Viewer viewer, UUID task, String cameOf, UUID key) {
        return once.answer(
                viewer,
                key,
                MeetingWords::valueOf,
                () -> store.done(task, new Task.Done(viewer.today(), cameOf))
                        ? new Answer.Done<>(task)
                        : new Answer.NotThere<>());
    }

    public Optional<Task> task(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.task(id));
    }

    /** This viewer may say what came of it. */
    public boolean mayFinish(Viewer viewer, Task task) {
        return task.done().isEmpty()
                && (permitted.works(viewer, task.partnership())
                        || permitted.held(viewer, task.partnership()).contains(task.owner()));
    }

    /** Everything of a partnership that is promised and not done, and every check whose day has passed; the longest owed first. */
    public List<Owed> owed(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> partnerships
                        .design(viewer, partnership)
                        .map(design -> owed(viewer, design))
                        .orElse(List.of()));
    }

    private List<Owed> owed(Viewer viewer, Design design) {
        UUID partnership = design.partnership().id();
        List<Chase> chases = store.chases(partnership);
        List<Owed> all = new ArrayList<>();
        store.tasks(partnership).stream()
                .filter(t -> t.done().isEmpty())
                .forEach(t -> design.place(t.owner())
                        .ifPresent(owner -> all.add(
                                owed(partnership, Chase.Kind.TASK, t.id(), t.words(), owner, t.dueOn(), chases))));
        improvements
                .of(viewer, partnership)
                .actions()
                .forEach(a -> a.overdueOn(viewer.today())
                        .ifPresent(due -> design.place(a.owner())
                                .ifPresent(owner -> all.add(owed(
                                        partnership, Chase.Kind.CHECK, a.id(), a.words(), owner, due.on(), chases)))));
        all.sort(Comparator.comparing(Owed::dueOn));
        return all;
    }

    private static Owed owed(
            UUID partnership,
            Chase.Kind kind,
            UUID topic,
            String words,
            Place owner,
            LocalDate due,
            List<Chase> chases) {
        return new Owed(
                partnership,
                kind,
                topic,
                words,
                owner,
                due,
                chases.stream()
                        .filter(c -> c.kind() == kind
                                && c.topic().equals(topic)
                                && c.dueOn().equals(due))
                        .toList());
    }

    /** What this viewer's own seats owe, in every partnership. */
    public List<Owed> mine(Viewer viewer) {
        return acting.as(
                viewer,
                () -> partnerships.all(viewer).stream()
                        .map(Partnership::id)
                        .flatMap(p -> {
                            List<UUID> held = permitted.held(viewer, p);
                            return held.isEmpty()
                                    ? java.util.stream.Stream.<Owed>empty()
                                    : owed(viewer, p).stream()
                                            .filter(o -> held.contains(o.owner().id()));
                        })
                        .toList());
    }
}
