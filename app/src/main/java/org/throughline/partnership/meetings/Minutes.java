package org.throughline.partnership.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Viewer;

/** Minutes, written while the meeting runs and saved bit by bit; finished once, and from then on public as they are. */
@Service
public class Minutes {
    private final Meetings meetings;
    private final AgendaStore store;
    private final SeriesStore series;
    private final Permitted permitted;
    private final Partnerships partnerships;
    private final TellsOfMeetings tells;

    Minutes(
            Meetings meetings,
            AgendaStore store,
            SeriesStore series,
            Permitted permitted,
            Partnerships partnerships,
            TellsOfMeetings tells) {
        this.meetings = meetings;
        this.store = store;
        this.series = series;
        this.permitted = permitted;
        this.partnerships = partnerships;
        this.tells = tells;
    }

    /**
     * What somebody typed under a line.
     *
     * @param was     what stood there when they began to type, so that nobody's words are lost when two write
     * @param settled the line need not come back
     */
    public record Typed(String words, String was, boolean settled) {}

    /** Keeps what was written so far: attendance by place, and words by line of the agenda. */
    public Answer<UUID> keep(
            Viewer viewer, UUID meeting, Map<UUID, Attendance.How> there, Map<UUID, Typed> said, UUID key) {
        return writing(viewer, meeting, key, sitting -> {
            Design design = design(viewer, sitting);
            seats(design, sitting)
                    .forEach(p -> Optional.ofNullable(there.get(p.id()))
                            .ifPresent(how -> store.attended(sitting.meeting(), new Attendance(p.id(), how))));
            List<Topic> agenda = sitting.agenda();
            for (int i = 0; i < agenda.size(); i++) {
                Topic topic = agenda.get(i);
                Typed typed = said.get(topic.id());
                if (typed != null) {
                    store.say(sitting.meeting(), note(sitting, topic, i, typed));
                }
            }
            return new Answer.Done<>(meeting);
        });
    }

    private static Note note(Sitting sitting, Topic topic, int number, Typed typed) {
        String words = bothKept(
                sitting.note(topic).map(Note::words).orElse(""),
                typed.was().strip(),
                typed.words().strip());
        Note.Outcome outcome = typed.settled()
                ? Note.Outcome.SETTLED
                : words.isEmpty() ? Note.Outcome.NOT_REACHED : Note.Outcome.COMES_BACK;
        return new Note(topic, number, words, outcome);
    }

    /** If somebody else has changed a note meanwhile, theirs stands first and the new words follow. */
    static String bothKept(String stored, String was, String typed) {
        if (typed.equals(was)) {
            return stored;
        }
        return stored.equals(was) || stored.equals(typed) || stored.isEmpty() ? typed : stored + "\n\n" + typed;
    }

    /** Finishes the minutes. Every seat that somebody holds must be marked; a line without words was not reached. */
    public Answer<UUID> finish(Viewer viewer, UUID meeting, UUID key) {
        return writing(viewer, meeting, key, sitting -> {
            Design design = design(viewer, sitting);
            List<Place> seats = seats(design, sitting);
            boolean marked = seats.stream()
                    .filter(p -> p.filledOn(sitting.meeting().on()))
                    .allMatch(p -> sitting.attendance().containsKey(p.id()));
            if (!marked) {
                return new Answer.Refused<>(MeetingWords.WHY_NOT_ALL_MARKED);
            }
            seats.stream()
                    .filter(p -> !p.filledOn(sitting.meeting().on()))
                    .forEach(p -> store.attended(sitting.meeting(), new Attendance(p.id(), Attendance.How.EMPTY)));
            List<Topic> agenda = sitting.agenda();
            for (int i = 0; i < agenda.size(); i++) {
                if (sitting.note(agenda.get(i)).isEmpty()) {
                    store.say(sitting.meeting(), new Note(agenda.get(i), i, "", Note.Outcome.NOT_REACHED));
                }
            }
            series.finish(meeting, viewer.today());
            meetings.sitting(viewer, meeting).ifPresent(finished -> tells.of(design, finished));
            return new Answer.Done<>(meeting);
        });
    }

    /** The seats that could be there on that day, families first. */
    public static List<Place> seats(Design design, Sitting sitting) {
        return design.places().stream()
                .filter(p -> p.heldOn(sitting.meeting().on()))
                .sorted(java.util.Comparator.comparing(p -> !p.side().isFamily()))
                .toList();
    }

    private Design design(Viewer viewer, Sitting sitting) {
        return partnerships.design(viewer, sitting.meeting().partnership()).orElseThrow();
    }

    private Answer<UUID> writing(Viewer viewer, UUID meeting, UUID key, Function<Sitting, Answer<UUID>> work) {
        Optional<Sitting> there = meetings.sitting(viewer, meeting);
        return there.map(sitting -> permitted.working(viewer, sitting.meeting().partnership(), key, () -> {
                    if (!sitting.meeting().isOpen()) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN);
                    }
                    return sitting.meeting().on().isAfter(viewer.today())
                            ? new Answer.Refused<>(MeetingWords.WHY_NOT_YET)
                            : work.apply(sitting);
                }))
                .orElseGet(Answer.NotThere::new);
    }
}
