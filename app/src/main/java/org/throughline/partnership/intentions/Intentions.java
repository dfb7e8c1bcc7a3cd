package org.throughline.partnership.intentions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Given;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Item;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Waves;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to design mode (requirement 28). Everybody may read what was intended; a seat says its own, until the first wave opens:
 * from then on the people who are asked answer, and what was intended stays as it was.
 */
@Service
public class Intentions {
    private final IntentionStore store;
    private final Partnerships partnerships;
    private final Waves waves;
    private final HeardOnce once;
    private final Acting acting;

    Intentions(IntentionStore store, Partnerships partnerships, Waves waves, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.waves = waves;
        this.once = once;
        this.acting = acting;
    }

    /** What one seat says of one question. */
    public record Said(Optional<String> words, Optional<Given> sure) {}

    /** What each seat says last, but for what it took back. */
    public List<Intention> of(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> store.latest(partnership).stream()
                        .filter(i -> !i.isEmpty())
                        .toList());
    }

    /** Nobody has been asked in a wave up to this day. */
    public boolean isOpen(Viewer viewer, UUID partnership) {
        return waves.of(viewer, partnership).stream()
                .noneMatch(w ->
                        w.openedOn().filter(day -> !day.isAfter(viewer.today())).isPresent());
    }

    /** The seats for which this viewer may still say something; none once a wave is open. */
    public List<Place> speakingFor(Viewer viewer, Design design) {
        return isOpen(viewer, design.partnership().id()) ? partnerships.speakingFor(viewer, design) : List.of();
    }

    /** A seat says what it means to do; of what it says only what is new is kept, and what it said before stays underneath. */
    public Answer<UUID> say(Viewer viewer, UUID partnership, UUID place, Map<Item, Said> said, UUID key) {
        return once.answer(viewer, key, SheetWords::valueOf, () -> {
            Optional<Place> from = partnerships.design(viewer, partnership).stream()
                    .flatMap(d -> speakingFor(viewer, d).stream())
                    .filter(p -> p.id().equals(place))
                    .findFirst();
            if (from.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!said.values().stream()
                    .allMatch(s -> s.words().map(IdentifyingWords::mayBePublic).orElse(true))) {
                return new Answer.Refused<>(SheetWords.WHY_LEADS_TO_SOMEBODY);
            }
            boolean conveyed = !partnerships.held(viewer, partnership).contains(place);
            List<Intention> before = store.latest(partnership);
            said.forEach((item, s) -> {
                Intention now = new Intention(place, conveyed, item, s.words(), s.sure(), viewer.today());
                boolean isNew = before.stream()
                        .filter(b -> b.place().equals(place) && b.item() == item)
                        .findFirst()
                        .map(b -> !now.says(b))
                        .orElse(!now.isEmpty());
                if (isNew) {
                    store.add(partnership, now);
                }
            });
            return new Answer.Done<>(place);
        });
    }
}
