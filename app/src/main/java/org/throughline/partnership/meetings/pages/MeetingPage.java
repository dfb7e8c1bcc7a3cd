package org.throughline.partnership.meetings.pages;

import static org.throughline.partnership.MeetingWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.Attendance;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Item;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.meetings.Minuted;
import org.throughline.partnership.meetings.Minutes;
import org.throughline.partnership.meetings.Note;
import org.throughline.partnership.meetings.Paper;
import org.throughline.partnership.meetings.Sitting;
import org.throughline.partnership.meetings.Task;
import org.throughline.partnership.meetings.Topic;
import org.throughline.partnership.pages.Paths;

/** One meeting: before it the agenda and the pack, after it the minutes. The same page for everybody, also on paper. */
public record MeetingPage(Design design, Sitting sitting, List<UUID> held, boolean mayWork, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return MEETING_TITLE.say(meeting().name(), Dates.day(meeting().on()));
    }

    @Override
    public Optional<String> back() {
        return Optional.of(MeetingPaths.all(meeting().partnership()));
    }

    public Meeting meeting() {
        return sitting.meeting();
    }

    public String at() {
        return MeetingPaths.of(meeting());
    }

    public String act(String what) {
        return MeetingPaths.act(meeting().partnership(), what, meeting().id());
    }

    public String withdraw(Topic topic) {
        return act("withdraw-item") + "/" + topic.id();
    }

    public String when() {
        return MEETING_WHEN.say(
                Dates.day(meeting().on()),
                TypedTime.say(meeting().begins()),
                meeting().minutes());
    }

    /** What everybody must know first about how prepared people can be. */
    public Optional<String> unprepared() {
        Meeting m = meeting();
        if (!m.unpreparedOn(today)) {
            return Optional.empty();
        }
        return Optional.of(m.packOn()
                .map(on -> UNPREPARED_LATE.say(Dates.day(on), Dates.day(m.packDue()), m.packDays()))
                .orElseGet(() -> UNPREPARED_MISSING.say(Dates.day(m.packDue()), m.packDays())));
    }

    public Optional<String> pack() {
        Meeting m = meeting();
        return switch (m.packOn(today)) {
            case IN_TIME -> Optional.of(PACK_IN_TIME.say(Dates.day(m.packOn().orElseThrow())));
            case TO_COME -> m.isCalledOff() ? Optional.empty() : Optional.of(PACK_TO_COME.say(Dates.day(m.packDue())));
            case LATE, MISSING -> Optional.empty();
        };
    }

    public Optional<Content> from(Topic topic) {
        return topic.from().map(p -> Seats.marked(design, p));
    }

    /** "Anything else" is no line that could come back. */
    public boolean saysKind(Topic topic) {
        return topic.kind() != Topic.Kind.OTHER;
    }

    public boolean mayWithdraw(Topic topic) {
        return topic.kind() == Topic.Kind.ITEM
                && meeting().isOpen()
                && (topic.conveyed()
                        ? mayWork
                        : topic.from().filter(held::contains).isPresent());
    }

    /** The page on which a line's own matter is settled. */
    public Optional<String> open(Topic topic) {
        return href(design, topic);
    }

    static Optional<String> href(Design design, Topic topic) {
        UUID p = design.partnership().id();
        return switch (topic.kind()) {
            case QUESTION, LOOK_BACK -> Optional.of(MeetingPaths.decision(p, topic.id()));
            case CHECK -> Optional.of(Paths.action(p, topic.id()));
            case TASK -> Optional.of(MeetingPaths.all(p) + "#promised");
            case MEASURE -> Optional.of(Paths.of(p) + "#goals");
            case ITEM, OTHER -> Optional.empty();
        };
    }

    public Optional<Note> note(Topic topic) {
        return meeting().isMinuted() ? sitting.note(topic) : Optional.empty();
    }

    public boolean late(Paper paper) {
        return meeting().packOn().map(on -> paper.addedOn().isAfter(on)).orElse(false);
    }

    public List<Place> seats() {
        return Minutes.seats(design, sitting);
    }

    public String there(Place place) {
        return sitting.attendance()
                .getOrDefault(place.id(), Attendance.How.EMPTY)
                .words();
    }

    /** What came from a seat, in words; nothing of a seat that was away and said nothing. */
    public Optional<String> minuted(Place place) {
        Minuted m = Minuted.of(sitting, place.id());
        if (m.nothing()) {
            boolean came = sitting.attendance()
                    .getOrDefault(place.id(), Attendance.How.EMPTY)
                    .spoke();
            return came ? Optional.of(MINUTED_NOTHING.say()) : Optional.empty();
        }
        return Optional.of(Stream.of(
                        m.items() == 0 ? "" : MINUTED_ITEMS.say(m.items()),
                        m.views() == 0 ? "" : MINUTED_VIEWS.say(m.views()),
                        m.changed() == 0 ? "" : MINUTED_CHANGED.say(m.changed()),
                        m.promises() == 0 ? "" : MINUTED_PROMISES.say(m.promises()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    public boolean noFamily() {
        return meeting().isMinuted() && !Decisions.familiesWereThere(design, sitting);
    }

    public String href(Decision d) {
        return MeetingPaths.of(d);
    }

    public String promise(Task t) {
        return PROMISE_LINE.say(Seats.title(design, t.owner()), t.words(), Dates.day(t.dueOn()));
    }

    public String withdrawn(Item i) {
        return LINE_WITHDRAWN.say(Seats.title(design, i.place()), i.words());
    }

    public boolean mayPut() {
        return meeting().isOpen() && (mayWork || !held.isEmpty());
    }
}
