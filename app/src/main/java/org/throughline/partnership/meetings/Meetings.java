package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to series and their meetings. Everybody may read them; whoever leads or facilitates plans them. */
@Service
public class Meetings {
    /** A partnership has at most so many series. */
    static final int MOST_SERIES = 12;

    private final SeriesStore store;
    private final AgendaStore agendas;
    private final Gathering gathering;
    private final Permitted permitted;
    private final Partnerships partnerships;
    private final Acting acting;

    Meetings(
            SeriesStore store,
            AgendaStore agendas,
            Gathering gathering,
            Permitted permitted,
            Partnerships partnerships,
            Acting acting) {
        this.store = store;
        this.agendas = agendas;
        this.gathering = gathering;
        this.permitted = permitted;
        this.partnerships = partnerships;
        this.acting = acting;
    }

    /** Every meeting of a partnership, the earliest first. */
    public List<Meeting> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.meetings(partnership));
    }

    public List<Series> series(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.series(partnership));
    }

    /** A meeting with its agenda, its papers and, as far as this viewer may read them, its minutes. */
    public Optional<Sitting> sitting(Viewer viewer, UUID meeting) {
        return acting.as(
                viewer,
                () -> store.meeting(meeting)
                        .flatMap(m -> partnerships
                                .design(viewer, m.partnership())
                                .map(design -> gathering.sitting(viewer, m, design))));
    }

    public boolean mayWork(Viewer viewer, UUID partnership) {
        return permitted.works(viewer, partnership);
    }

    /** The places of this partnership that this viewer holds today. */
    public List<UUID> held(Viewer viewer, UUID partnership) {
        return permitted.held(viewer, partnership);
    }

    /** Plans a series with all its meetings. */
    public Answer<UUID> plan(Viewer viewer, Series series, UUID key) {
        return permitted.working(viewer, series.partnership(), key, () -> {
            if (store.series(series.partnership()).size() >= MOST_SERIES) {
                return new Answer.Refused<>(MeetingWords.WHY_TOO_MANY_SERIES);
            }
            if (series.until().isBefore(series.firstOn())) {
                return new Answer.Refused<>(MeetingWords.WHY_ENDS_BEFORE);
            }
            store.add(series);
            Recurring.days(series.rhythm(), series.firstOn(), series.until())
                    .forEach(day -> store.addMeeting(series, day));
            return new Answer.Done<>(series.id());
        });
    }

    /** Moves a meeting to another day, time or venue, and says why. */
    public Answer<UUID> move(
            Viewer viewer, UUID meeting, LocalDate on, LocalTime begins, String venue, String why, UUID key) {
        return open(viewer, meeting, key, m -> {
            if (on.isBefore(viewer.today())) {
                return new Answer.Refused<>(MeetingWords.WHY_DAY_IS_PAST);
            }
            store.move(meeting, on, begins, venue, why);
            return new Answer.Done<>(meeting);
        });
    }

    /** A meeting does not take place. What was promised is chased all the same. */
    public Answer<UUID> callOff(Viewer viewer, UUID meeting, String why, UUID key) {
        return open(viewer, meeting, key, m -> {
            if (!agendas.attendance(meeting).isEmpty()) {
                return new Answer.Refused<>(MeetingWords.WHY_BEGUN);
            }
            store.callOff(meeting, why);
            return new Answer.Done<>(meeting);
        });
    }

    /** Today the last member has got the pack. Said once; papers that come afterwards are marked. */
    public Answer<UUID> packSent(Viewer viewer, UUID meeting, UUID key) {
        return open(viewer, meeting, key, m -> {
            if (m.packOn().isPresent()) {
                return new Answer.Refused<>(MeetingWords.WHY_PACK_SENT);
            }
            if (viewer.today().isAfter(m.on())) {
                return new Answer.Refused<>(MeetingWords.WHY_MEETING_OVER);
            }
            store.packSent(meeting, viewer.today());
            return new Answer.Done<>(meeting);
        });
    }

    private Answer<UUID> open(Viewer viewer, UUID meeting, UUID key, Function<Meeting, Answer<UUID>> work) {
        Optional<Meeting> there = acting.as(viewer, () -> store.meeting(meeting));
        return there.map(m -> permitted.working(
                        viewer,
                        m.partnership(),
                        key,
                        () -> m.isOpen() ? work.apply(m) : new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN)))
                .orElseGet(Answer.NotThere::new);
    }
}
