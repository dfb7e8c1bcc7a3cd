package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Place;
import org.throughline.sharing.Viewer;

/**
 * Gathers a meeting's agenda from what is open on its day: what seats put there (families first), what is to be decided, what
 * is to be looked back on, what was promised and is late, checks and measures whose day has come.
 */
@Component
class Gathering {
    /** An agenda has at most so many lines; nobody could talk about more. */
    static final int MOST = 60;

    private final SeriesStore series;
    private final AgendaStore store;
    private final DecisionStore decisions;
    private final TaskStore tasks;
    private final Improvements improvements;

    Gathering(
            SeriesStore series,
            AgendaStore store,
            DecisionStore decisions,
            TaskStore tasks,
            Improvements improvements) {
        this.series = series;
        this.store = store;
        this.decisions = decisions;
        this.tasks = tasks;
        this.improvements = improvements;
    }

    Sitting sitting(Viewer viewer, Meeting m, Design design) {
        List<Note> notes = store.notes(m.id());
        List<Decision> all = decisions.decisions(m.partnership());
        List<Task> promised = tasks.tasks(m.partnership());
        List<Item> items = store.items(m.partnership());
        List<Topic> agenda = m.isMinuted()
                ? notes.stream().map(Note::topic).toList()
                : new Now(viewer, m, design, items, all, promised).agenda();
        return new Sitting(
                m,
                agenda,
                store.papers(m.id()),
                store.attendance(m.id()),
                notes,
                items.stream()
                        .filter(i ->
                                i.meeting().equals(m.id()) && i.withdrawnOn().isPresent())
                        .toList(),
                all.stream().filter(d -> d.meeting().equals(m.id())).toList(),
                promised.stream().filter(t -> t.meeting().equals(m.id())).toList());
    }

    /** What is open for one meeting. */
    private final class Now {
        private final Viewer viewer;
        private final Meeting meeting;
        private final Design design;
        private final List<Item> items;
        private final List<Decision> asked;
        private final List<Task> promised;
        private final Map<UUID, Meeting> sameSeries;

        Now(
                Viewer viewer,
                Meeting meeting,
                Design design,
                List<Item> items,
                List<Decision> asked,
                List<Task> promised) {
            this.viewer = viewer;
            this.meeting = meeting;
            this.design = design;
            this.items = items;
            this.asked = asked;
            this.promised = promised;
            this.sameSeries = series.meetings(meeting.partnership()).stream()
                    .filter(m -> m.series().equals(meeting.series()))
                    .collect(Collectors.toMap(Meeting::id, Function.identity()));
        }

        List<Topic> agenda() {
            List<Topic> lines = new ArrayList<>();
            List<UUID> settled = store.settled(meeting.partnership());
            items.stream()
                    .filter(i -> i.withdrawnOn().isEmpty() && !settled.contains(i.id()) && standsHere(i.meeting()))
                    .sorted(Comparator.comparing(i -> !isFamily(i.place())))
                    .forEach(i -> lines.add(new Topic(
                            Topic.Kind.ITEM, i.id(), i.words(), i.why(), Optional.of(i.place()), i.conveyed())));
            asked.stream()
                    .filter(d -> d.taken().isEmpty() && standsHere(d.meeting()))
                    .forEach(d -> lines.add(line(Topic.Kind.QUESTION, d.id(), d.question(), "", Optional.empty())));
            asked.stream()
                    .filter(d -> sameSeries.containsKey(d.meeting()) && d.lookBackDueOn(meeting.on()))
                    .forEach(d -> lines.add(line(
                            Topic.Kind.LOOK_BACK,
                            d.id(),
                            d.question(),
                            MeetingWords.LINE_EXPECTED.say(
                                    d.taken().orElseThrow().expected()),
                            Optional.empty())));
            promised.stream()
                    .filter(t -> sameSeries.containsKey(t.meeting())
                            && !t.meeting().equals(meeting.id())
                            && t.overdueOn(meeting.on()))
                    .forEach(t -> lines.add(late(Topic.Kind.TASK, t.id(), t.words(), t.owner(), t.dueOn())));
            improvements
                    .of(viewer, meeting.partnership())
                    .actions()
                    .forEach(a -> a.overdueOn(meeting.on())
                            .ifPresent(
                                    due -> lines.add(late(Topic.Kind.CHECK, a.id(), a.words(), a.owner(), due.on()))));
            design.measures().stream()
                    .filter(x -> x.overdueOn(meeting.on()))
                    .forEach(x -> lines.add(late(Topic.Kind.MEASURE, x.id(), x.name(), x.owner(), x.reviewOn())));
            lines.add(line(Topic.Kind.OTHER, meeting.id(), MeetingWords.LINE_OTHER.say(), "", Optional.empty()));
            return lines.stream().limit(MOST).toList();
        }

        /** Put on this meeting, or on an earlier one of the series that is over and did not settle it. */
        private boolean standsHere(UUID at) {
            Meeting there = sameSeries.get(at);
            if (there == null) {
                return false;
            }
            return at.equals(meeting.id())
                    || (there.on().isBefore(meeting.on())
                            && (!there.isOpen() || there.on().isBefore(viewer.today())));
        }

        private boolean isFamily(UUID place) {
            return design.place(place).map(Place::side).map(s -> s.isFamily()).orElse(false);
        }

        private Topic late(Topic.Kind kind, UUID id, String title, UUID owner, LocalDate due) {
            return line(kind, id, title, MeetingWords.LINE_DUE.say(Dates.day(due)), Optional.of(owner));
        }

        private Topic line(Topic.Kind kind, UUID id, String title, String why, Optional<UUID> from) {
            return new Topic(kind, id, title, why, from, false);
        }
    }
}
