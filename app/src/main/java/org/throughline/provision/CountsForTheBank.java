package org.throughline.provision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.throughline.evidence.ChosenForChildren;
import org.throughline.evidence.EvidenceId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Tells the bank for how many children something was chosen. The database gives no number that is small, whoever asks. */
@Component
class CountsForTheBank implements ChosenForChildren {
    private final Acting acting;
    private final ProvisionStore store;

    CountsForTheBank(Acting acting, ProvisionStore store) {
        this.acting = acting;
        this.store = store;
    }

    @Override
    public Counted of(EvidenceId record, String key, LocalDate today) {
        return new Counted(
                today.withDayOfMonth(1),
                acting.as(Viewer.service(Purpose.PUBLIC, today), () -> store.childrenGiven(record, key)));
    }
}
