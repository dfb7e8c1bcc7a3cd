package org.throughline.partnership.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Choice;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What groups made: published after a consultation, adopted partner by partner, and looked at again. */
@Service
public class Protocols {
    private final Groups groups;
    private final ProtocolStore store;
    private final Partnerships partnerships;
    private final Meetings meetings;
    private final HeardOnce once;
    private final Acting acting;

    Protocols(
            Groups groups,
            ProtocolStore store,
            Partnerships partnerships,
            Meetings meetings,
            HeardOnce once,
            Acting acting) {
        this.groups = groups;
        this.store = store;
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.once = once;
        this.acting = acting;
    }

    public Optional<Protocol> protocol(Viewer viewer, UUID id) {
        return acting.as(viewer, () -> store.protocol(id));
    }

    /** Publishes a version: after a consultation that is closed, by those who work in the group. */
    public Answer<UUID> publish(Viewer viewer, Protocol p, UUID key) {
        return groups.working(viewer, p.group(), key, w -> {
            boolean known = partnerships
                    .design(viewer, w.group().partnership())
                    .flatMap(d -> d.place(p.owner()))
                    .isPresent();
            if (!known) {
                return new Answer.NotThere<>();
            }
            if (w.drafts().stream().noneMatch(Draft::isClosed)) {
                return new Answer.Refused<>(GroupWords.WHY_NOT_CONSULTED);
            }
            if (!p.nextLookOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(GroupWords.WHY_LOOK_IS_PAST);
            }
            Protocol published = new Protocol(
                    p.id(),
                    p.group(),
                    w.group().partnership(),
                    w.protocols().size() + 1,
                    p.title(),
                    p.words(),
                    p.changed(),
                    p.licence(),
                    p.owner(),
                    p.embedding(),
                    viewer.today(),
                    p.nextLookOn(),
                    List.of(),
                    List.of());
            store.publish(published, viewer.seat());
            return new Answer.Done<>(p.id());
        });
    }

    /** A partner adopts, adapts or declines it, with the reason: by its seat, or written down by whoever facilitates. */
    public Answer<UUID> decide(
            Viewer viewer, UUID protocol, UUID place, Choice.Decided decided, String reason, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            Optional<Protocol> p = store.protocol(protocol);
            if (p.isEmpty()) {
                return new Answer.NotThere<>();
            }
            UUID partnership = p.get().partnership();
            boolean own = meetings.held(viewer, partnership).contains(place);
            boolean known = partnerships
                    .design(viewer, partnership)
                    .flatMap(d -> d.place(place))
                    .isPresent();
            if (!known || !own && !partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            if (p.get().by(place).isPresent()) {
                return new Answer.Refused<>(GroupWords.WHY_DECIDED);
            }
            store.decide(p.get(), new Protocol.Adoption(place, !own, decided, reason, viewer.today()));
            return new Answer.Done<>(protocol);
        });
    }

    /** Looks at it again on its day: who uses it, what changed, what did not. */
    public Answer<UUID> look(Viewer viewer, UUID protocol, Protocol.Look look, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            Optional<Protocol> p = store.protocol(protocol).filter(x -> mayLook(viewer, x));
            if (p.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!p.get().lookDueOn(viewer.today())) {
                return new Answer.Refused<>(GroupWords.WHY_LOOK_NOT_DUE);
            }
            if (!look.nextLookOn().isAfter(viewer.today())) {
                return new Answer.Refused<>(GroupWords.WHY_LOOK_IS_PAST);
            }
            store.look(p.get(), look);
            return new Answer.Done<>(protocol);
        });
    }

    /** Its owner's seat, or whoever leads or facilitates. */
    public boolean mayLook(Viewer viewer, Protocol p) {
        return partnerships.mayWork(viewer, p.partnership())
                || meetings.held(viewer, p.partnership()).contains(p.owner());
    }
}
