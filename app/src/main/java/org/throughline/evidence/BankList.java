package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What is published, found and put in order a page at a time: however many records the bank has, one page of them is read. */
@Service
public class BankList {
    /** How many records one page shows. */
    public static final int A_PAGE = 20;

    /** The furthest page that is read; whoever wants to go on has the file of the whole bank, or a filter. */
    public static final int LAST_PAGE = 500;

    private final Acting acting;
    private final BankListStore store;
    private final EvidenceStore records;
    private final Clock clock;

    BankList(Acting acting, BankListStore store, EvidenceStore records, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.records = records;
        this.clock = clock;
    }

    /**
     * One page.
     *
     * @param at its number, from 1; the last one where a later one was asked for
     * @param found how many records fit on all pages together
     */
    public record Found(List<EvidenceRecord> records, int at, int found) {
        public Found {
            records = List.copyOf(records);
        }

        public int pages() {
            return Math.clamp((found + A_PAGE - 1L) / A_PAGE, 1, LAST_PAGE);
        }
    }

    /** Newest first where no order is asked for. */
    public Found page(Wanted wanted, Optional<BankOrder> order, int asked) {
        return acting.as(anybody(), () -> {
            int at = Math.clamp(asked, 1, LAST_PAGE);
            BankListStore.Some some = store.find(wanted, order, A_PAGE, (at - 1) * A_PAGE);
            if (some.ids().isEmpty() && at > 1) {
                at = new Found(List.of(), 1, store.find(wanted, order, 1, 0).found()).pages();
                some = store.find(wanted, order, A_PAGE, (at - 1) * A_PAGE);
            }
            return new Found(whole(some), at, some.found());
        });
    }

    private List<EvidenceRecord> whole(BankListStore.Some some) {
        Map<EvidenceId, EvidenceRecord> byId =
                records.these(some.ids()).stream().collect(Collectors.toMap(EvidenceRecord::id, r -> r));
        return some.ids().stream()
                .map(id -> byId.get(new EvidenceId(id)))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Every label that a published record has, each once. */
    public List<Wanted.Labelled> labelsInUse() {
        return acting.as(anybody(), store::labelsInUse);
    }

    private Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }
}
