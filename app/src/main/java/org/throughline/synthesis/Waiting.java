package org.throughline.synthesis;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What waits for somebody in the syntheses that they work on, each for their own part. It is counted, and no record is read. */
@Service
public class Waiting {
    private final Syntheses syntheses;
    private final Acting acting;
    private final WaitingStore store;

    Waiting(Syntheses syntheses, Acting acting, WaitingStore store) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
    }

    /** Of several syntheses at once; one where nothing waits is not in it. */
    public Map<SynthesisId, List<Waits>> of(Viewer viewer, List<Synthesis> all) {
        List<SynthesisId> ids = all.stream()
                .filter(s -> s.member(viewer).isPresent())
                .map(Synthesis::id)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        // forms are counted by the program, because a form that two others fill asks for nobody else and is not this
        // person's to see
        return Stream.of(
                        acting.as(viewer, () -> store.waiting(ids, viewer.seat())),
                        acting.as(viewer, () -> store.settle(ids, viewer.seat())),
                        syntheses.asProgram(() -> store.forms(ids, viewer.seat())))
                .flatMap(List::stream)
                .collect(groupingBy(WaitingStore.Row::synthesis, collectingAndThen(toList(), Waiting::inOrder)));
    }

    public List<Waits> of(Viewer viewer, Synthesis synthesis) {
        return of(viewer, List.of(synthesis)).getOrDefault(synthesis.id(), List.of());
    }

    /** The next batch is told of only where nothing is left of the one in hand. */
    private static List<Waits> inOrder(List<WaitingStore.Row> rows) {
        List<Waits> all = rows.stream()
                .map(WaitingStore.Row::waits)
                .sorted(Comparator.comparing(Waits::what))
                .toList();
        List<Waits.What> there = all.stream().map(Waits::what).toList();
        return all.stream()
                .filter(w -> w.what() != Waits.What.SCREEN_NEXT || !there.contains(Waits.What.SCREEN))
                .filter(w -> w.what() != Waits.What.READ_NEXT || !there.contains(Waits.What.READ))
                .toList();
    }
}
