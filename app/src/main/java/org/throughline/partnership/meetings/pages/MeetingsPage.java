package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.meetings.Chase;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.working.WorkingModel;

/** The meetings of a partnership: the next ones, what is promised, what was decided, the ones before. */
public record MeetingsPage(
        Design design,
        WorkingModel working,
        List<Meeting> meetings,
        List<Decision> decisions,
        List<Promises.Owed> owed,
        List<UUID> held,
        boolean mayWork,
        LocalDate today)
        implements Page {
    private static final int NEXT = 4;

    @Override
    public String title() {
        return MEETINGS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    private List<Meeting> allToCome() {
        return meetings.stream().filter(m -> !m.on().isBefore(today)).toList();
    }

    public List<Meeting> toCome() {
        return allToCome().stream().limit(NEXT).toList();
    }

    public Optional<String> later() {
        List<Meeting> all = allToCome();
        return all.size() > NEXT
                ? Optional.of(
                        LATER.say(all.size() - NEXT, Dates.day(all.getLast().on())))
                : Optional.empty();
    }

    /** Those of the last year, the newest first. */
    public List<Meeting> over() {
        return before().stream()
                .filter(m -> m.on().isAfter(today.minusYears(1)))
                .toList();
    }

    /** Those before the last year. */
    public List<Meeting> earlier() {
        return before().stream()
                .filter(m -> !m.on().isAfter(today.minusYears(1)))
                .toList();
    }

    private List<Meeting> before() {
        return meetings.stream()
                .filter(m -> m.on().isBefore(today))
                .sorted(Comparator.comparing(Meeting::on).reversed())
                .toList();
    }

    public String href(Meeting m) {
        return MeetingPaths.of(m);
    }

    public String line(Meeting m) {
        return MEETING_LINE.say(m.name(), TypedTime.say(m.begins()), m.minutes());
    }

    public List<Decision> newestDecisions() {
        return decisions.reversed();
    }

    public String href(Decision d) {
        return MeetingPaths.of(d);
    }

    public String state(Decision d) {
        return d.taken()
                .map(t -> d.lookedBack()
                        .map(l -> DECISION_LOOKED.say(
                                Dates.day(t.on()),
                                Dates.day(l.on()),
                                l.asExpected().words().toLowerCase(java.util.Locale.UK)))
                        .orElseGet(() -> (t.lookBackOn().isAfter(today) ? DECISION_TAKEN : DECISION_DUE)
                                .say(Dates.day(t.on()), Dates.day(t.lookBackOn()))))
                .orElseGet(DECISION_OPEN::say);
    }

    public Content owner(Promises.Owed o) {
        return Seats.marked(design, o.owner().id());
    }

    public String by(Promises.Owed o) {
        return Dates.day(o.dueOn());
    }

    public Optional<String> chased(Promises.Owed o) {
        return o.chases().isEmpty()
                ? Optional.empty()
                : Optional.of(OWED_CHASED.say(o.chases().stream()
                        .map(c -> c.step().words(Dates.shortDay(c.on())))
                        .collect(Collectors.joining(", "))));
    }

    /** Where this viewer says what came of it, if it is theirs to say. */
    public Optional<String> doneHref(Promises.Owed o) {
        if (o.kind() == Chase.Kind.CHECK) {
            return mayWork ? Optional.of(Paths.action(o.partnership(), o.topic())) : Optional.empty();
        }
        return mayWork || held.contains(o.owner().id())
                ? Optional.of(MeetingPaths.act(o.partnership(), "promise-done", o.topic()))
                : Optional.empty();
    }
}
