package org.throughline.partnership.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DeskWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to hours and money. Everybody reads them; a seat says its own hours, or they are written down for it. */
@Service
public class Contributed {
    /** Quarters that are shown, this one included. */
    public static final int QUARTERS = 8;

    private final HoursStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Contributed(HoursStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** What was said for the quarter of this viewer's today, the one after it and the seven before. */
    public Released of(Viewer viewer, UUID partnership) {
        Quarter now = Quarter.of(viewer.today());
        return acting.as(viewer, () -> store.since(partnership, now.plus(1 - QUARTERS)));
    }

    /** The seats for which this viewer can say hours today: their own, or all of them for whoever leads or facilitates. */
    public List<Place> maySpeakFor(Viewer viewer, Design design) {
        UUID id = design.partnership().id();
        boolean works = partnerships.mayWork(viewer, id);
        List<UUID> held = partnerships.held(viewer, id);
        return design.places().stream()
                .filter(p -> p.heldOn(viewer.today()) && (works || held.contains(p.id())))
                .toList();
    }

    /** A promise stands as it was made; hours given can be put right until two quarters have gone. */
    public Answer<UUID> say(
            Viewer viewer,
            UUID partnership,
            UUID place,
            Quarter quarter,
            HoursSaid.Kind kind,
            BigDecimal hours,
            UUID key) {
        return once.answer(viewer, key, DeskWords::valueOf, () -> {
            boolean mine = partnerships
                    .design(viewer, partnership)
                    .filter(d -> maySpeakFor(viewer, d).stream().anyMatch(p -> p.id().equals(place)))
                    .isPresent();
            if (!mine) {
                return new Answer.NotThere<>();
            }
            Quarter now = Quarter.of(viewer.today());
            if (kind == HoursSaid.Kind.PROMISED && quarter.compareTo(now) < 0) {
                return new Answer.Refused<>(DeskWords.WHY_PROMISE_AFTERWARDS);
            }
            if (kind == HoursSaid.Kind.GIVEN && (quarter.compareTo(now) > 0 || quarter.compareTo(now.plus(-2)) < 0)) {
                return new Answer.Refused<>(DeskWords.WHY_NOT_THAT_QUARTER);
            }
            boolean conveyed = !partnerships.held(viewer, partnership).contains(place);
            return store.add(new HoursSaid(place, partnership, quarter, kind, hours, conveyed, viewer.today()))
                    ? new Answer.Done<>(place)
                    : new Answer.Refused<>(DeskWords.WHY_PROMISED_ALREADY);
        });
    }

    /** Money that came into the work of the partnership itself. */
    public Answer<UUID> moneyIn(
            Viewer viewer, UUID partnership, Quarter quarter, long pence, String fromWhom, String forWhat, UUID key) {
        return once.answer(viewer, key, DeskWords::valueOf, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            MoneyIn came =
                    new MoneyIn(UUID.randomUUID(), partnership, quarter, pence, fromWhom, forWhat, viewer.today());
            store.add(came);
            return new Answer.Done<>(came.id());
        });
    }
}
