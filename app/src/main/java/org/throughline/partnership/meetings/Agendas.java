package org.throughline.partnership.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What people put before a meeting: items by whoever holds a seat, papers by whoever facilitates. */
@Service
public class Agendas {
    /** One seat puts at most so many items before one meeting. */
    static final int MOST_OF_A_SEAT = 5;
    /** A pack has at most so many papers. */
    static final int MOST_PAPERS = 30;

    private final AgendaStore store;
    private final SeriesStore series;
    private final Permitted permitted;
    private final Partnerships partnerships;
    private final TellsOfMeetings tells;
    private final Acting acting;

    Agendas(
            AgendaStore store,
            SeriesStore series,
            Permitted permitted,
            Partnerships partnerships,
            TellsOfMeetings tells,
            Acting acting) {
        this.store = store;
        this.series = series;
        this.permitted = permitted;
        this.partnerships = partnerships;
        this.tells = tells;
        this.acting = acting;
    }

    /** Puts an item on the agenda, as the seat that this viewer holds or for another that does not sign in. */
    public Answer<UUID> put(Viewer viewer, UUID meeting, UUID place, String words, String why, UUID key) {
        return meeting(viewer, meeting)
                .map(m -> permitted.speaking(viewer, m.partnership(), place, key, (seat, conveyed) -> {
                    if (!m.isOpen()) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN);
                    }
                    long already = store.items(m.partnership()).stream()
                            .filter(i -> i.meeting().equals(meeting)
                                    && i.place().equals(seat)
                                    && i.withdrawnOn().isEmpty())
                            .count();
                    if (already >= MOST_OF_A_SEAT) {
                        return new Answer.Refused<>(MeetingWords.WHY_TOO_MANY_ITEMS);
                    }
                    Item item = new Item(
                            UUID.randomUUID(),
                            m.partnership(),
                            meeting,
                            seat,
                            conveyed,
                            words,
                            why,
                            viewer.today(),
                            Optional.empty());
                    store.add(item);
                    partnerships
                            .design(viewer, m.partnership())
                            .ifPresent(design -> tells.item(design, seat, viewer.today()));
                    return new Answer.Done<>(item.id());
                }))
                .orElseGet(Answer.NotThere::new);
    }

    /** Takes an item off again: only the seat whose it is can, nobody for it. */
    public Answer<UUID> withdraw(Viewer viewer, UUID meeting, UUID item, UUID key) {
        Optional<Item> there = meeting(viewer, meeting)
                .filter(Meeting::isOpen)
                .flatMap(m -> acting.as(
                        viewer,
                        () -> store.items(m.partnership()).stream()
                                .filter(i ->
                                        i.id().equals(item) && i.withdrawnOn().isEmpty())
                                .findFirst()));
        return there.map(i -> permitted.speaking(
                        viewer,
                        i.partnership(),
                        i.place(),
                        key,
                        (_, forAnother) -> forAnother.equals(i.conveyed()) && store.withdraw(item, viewer.today())
                                ? new Answer.Done<>(item)
                                : new Answer.NotThere<>()))
                .orElseGet(Answer.NotThere::new);
    }

    public Answer<UUID> add(Viewer viewer, UUID meeting, String title, String words, Optional<String> link, UUID key) {
        return meeting(viewer, meeting)
                .map(m -> permitted.working(viewer, m.partnership(), key, () -> {
                    if (!m.isOpen()) {
                        return new Answer.Refused<>(MeetingWords.WHY_NOT_OPEN);
                    }
                    if (store.papers(meeting).size() >= MOST_PAPERS) {
                        return new Answer.Refused<>(MeetingWords.WHY_TOO_MANY_PAPERS);
                    }
                    Paper paper =
                            new Paper(UUID.randomUUID(), m.partnership(), meeting, title, words, link, viewer.today());
                    store.add(paper);
                    return new Answer.Done<>(paper.id());
                }))
                .orElseGet(Answer.NotThere::new);
    }

    private Optional<Meeting> meeting(Viewer viewer, UUID meeting) {
        return acting.as(viewer, () -> series.meeting(meeting));
    }
}
