package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What records in use tell was tried, by name, a page at a time. */
@Service
public class Tried {
    static final int A_PAGE = 20;

    private final Acting acting;
    private final TriedStore store;
    private final Clock clock;

    Tried(Acting acting, TriedStore store, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A part that is left out takes nothing away.
     *
     * @param sector that provides it, told of any of its results
     * @param level of the results that are shown
     * @param direction of the results that are shown
     */
    public record Wish(Optional<String> sector, Optional<Level> level, Optional<Direction> direction) {
        boolean shows(Intervention.Seen seen) {
            return level.filter(l -> l != seen.effect().level()).isEmpty()
                    && direction.filter(d -> d != seen.effect().direction()).isEmpty();
        }
    }

    public OnePage<Intervention> page(Wish wish, int asked) {
        return acting.as(anybody(), () -> {
            OnePage<String> names = OnePage.asked(asked, A_PAGE, (most, after) -> store.names(wish, most, after));
            Map<String, List<Intervention.Seen>> seen = store.seen(names.shown());
            return new OnePage<>(
                    names.shown().stream()
                            .map(name -> one(wish, seen.getOrDefault(name, List.of())))
                            .toList(),
                    names.at(),
                    names.found(),
                    A_PAGE);
        });
    }

    private static Intervention one(Wish wish, List<Intervention.Seen> all) {
        return new Intervention(
                all.isEmpty() ? "" : all.getFirst().effect().intervention().strip(),
                all.stream()
                        .flatMap(s -> s.effect().sectors().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                all.stream().filter(wish::shows).toList());
    }

    /** Every sector that provides something, each once. */
    public List<String> sectors() {
        return acting.as(anybody(), store::sectors);
    }

    private Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }
}
