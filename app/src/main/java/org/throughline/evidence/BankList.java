package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** Newest first where no order is asked for. */
    public OnePage<EvidenceRecord> page(Wanted wanted, Optional<BankOrder> order, int asked) {
        return acting.as(
                anybody(),
                () -> OnePage.asked(asked, A_PAGE, (most, after) -> whole(store.find(wanted, order, most, after))));
    }

    private OnePage.Some<EvidenceRecord> whole(OnePage.Some<UUID> some) {
        Map<EvidenceId, EvidenceRecord> byId =
                records.these(some.rows()).stream().collect(Collectors.toMap(EvidenceRecord::id, r -> r));
        return new OnePage.Some<>(
                some.rows().stream()
                        .map(id -> byId.get(new EvidenceId(id)))
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                some.found());
    }

    /** Every label that a published record has, each once. */
    public List<Wanted.Labelled> labelsInUse() {
        return acting.as(anybody(), store::labelsInUse);
    }

    private Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }
}
