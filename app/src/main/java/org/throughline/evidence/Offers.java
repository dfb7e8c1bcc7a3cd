package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * What the bank has to offer where somebody decides: for a partnership's priority, or for a child. For a child what is meant for a
 * partnership is not offered. The fittest come first, and what fits other needs, ages and places is not hidden; what is withdrawn or
 * replaced is not offered. It is asked with an age, a kind of need and a kind of place, never for which child.
 */
@Service
public class Offers {
    /** The furthest that is read. */
    static final int MOST = 200;

    private final Acting acting;
    private final OfferStore store;
    private final EvidenceStore records;
    private final Clock clock;

    Offers(Acting acting, OfferStore store, EvidenceStore records, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.records = records;
        this.clock = clock;
    }

    /**
     * For what something is wanted. A part that is left out puts nothing first.
     *
     * @param meantFor what is meant for others is not offered, and what states nothing comes last; empty for all
     * @param setting where it will be done
     * @param results whether records that tell what came of something and recommend nothing are wanted too
     */
    public record Wish(
            List<Audience> meantFor,
            Optional<Ingredient> ingredient,
            Optional<Need> need,
            Optional<Integer> age,
            Optional<SettingKind> setting,
            boolean results) {
        private static final List<Audience> FOR_CHILDREN = List.of(Audience.CHILD, Audience.SETTING);

        public static Wish forIngredient(Ingredient ingredient) {
            return new Wish(
                    List.of(), Optional.of(ingredient), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        /** What is meant for a child, or for where children are. */
        public static Wish forChild(Optional<Need> need, Optional<Integer> age, Optional<SettingKind> setting) {
            return new Wish(FOR_CHILDREN, Optional.empty(), need, age, setting, true);
        }
    }

    /** @param found how many there are in all */
    public record Found(List<Offer> offers, int found) {
        public Found {
            offers = List.copyOf(offers);
        }
    }

    /** The fittest, at most this many and never more than {@value #MOST}; within one fit the newest record first. */
    public Found fittest(Wish wish, int most) {
        return acting.as(anybody(), () -> {
            OnePage.Some<OfferStore.Place> some = store.find(wish, Math.clamp(most, 1, MOST));
            Map<EvidenceId, EvidenceRecord> byId = byId(some.rows().stream()
                    .map(OfferStore.Place::record)
                    .distinct()
                    .toList());
            return new Found(
                    some.rows().stream()
                            .map(p -> Optional.ofNullable(byId.get(p.record())).flatMap(r -> Offer.of(r, p.key())))
                            .flatMap(Optional::stream)
                            .toList(),
                    some.found());
        });
    }

    /** One that is offered today. */
    public Optional<Offer> find(EvidenceId record, String key) {
        return acting.as(
                anybody(),
                () -> records.find(record)
                        .filter(r -> r.status() == Status.QUALITY_ASSURED)
                        .flatMap(r -> Offer.of(r, key)));
    }

    /** One that is offered today for a child. */
    public Optional<Offer> findForChild(EvidenceId record, String key) {
        return find(record, key).filter(o -> o.meantFor().mayBe(Wish.FOR_CHILDREN));
    }

    /** Published records by id, whatever became of them since. At most 100. */
    public Map<EvidenceId, EvidenceRecord> published(List<EvidenceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : acting.as(
                        anybody(), () -> byId(ids.stream().distinct().limit(100).toList()));
    }

    private Map<EvidenceId, EvidenceRecord> byId(List<EvidenceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : records.these(ids.stream().map(EvidenceId::value).toList()).stream()
                        .collect(Collectors.toMap(EvidenceRecord::id, Function.identity()));
    }

    /** Reads what is published, as everybody may. */
    public Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }
}
