package org.throughline.synthesis;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.MakersOfRecords;
import org.throughline.people.SeatId;

/** The teams whose syntheses were given to the bank as records. */
@Service
class TeamsOfRecords implements MakersOfRecords {
    private final Syntheses syntheses;
    private final TeamOfRecordStore store;

    TeamsOfRecords(Syntheses syntheses, TeamOfRecordStore store) {
        this.syntheses = syntheses;
        this.store = store;
    }

    @Override
    public Set<SeatId> of(EvidenceId record) {
        return syntheses.asProgram(() -> store.of(record));
    }
}
