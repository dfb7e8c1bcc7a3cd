package org.throughline.partnership.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to where clauses of protocols come from: from a practice to the bank, to a clause, to those who adopted it. */
@Service
public class Origins {
    /** Of one protocol no more are written down. */
    static final int MOST = 40;

    private final OriginStore store;
    private final Protocols protocols;
    private final Bank bank;
    private final HeardOnce once;
    private final Acting acting;

    Origins(OriginStore store, Protocols protocols, Bank bank, HeardOnce once, Acting acting) {
        this.store = store;
        this.protocols = protocols;
        this.bank = bank;
        this.once = once;
        this.acting = acting;
    }

    /** The earliest first; everybody may read them. */
    public List<Origin> of(Viewer viewer, UUID protocol) {
        return acting.as(viewer, () -> store.of(protocol));
    }

    /** Writes one down: whoever answers for the protocol, and whoever leads or facilitates. */
    public Answer<UUID> add(
            Viewer viewer,
            UUID protocol,
            String clause,
            String who,
            String practice,
            Optional<EvidenceId> record,
            UUID key) {
        return once.answer(viewer, key, OriginWords::valueOf, () -> {
            Optional<Protocol> found = protocols.protocol(viewer, protocol).filter(p -> protocols.mayLook(viewer, p));
            if (found.isEmpty()
                    || record.isPresent() && bank.published(record.get()).isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!Origin.standsIn(clause, found.get().words())) {
                return new Answer.Refused<>(OriginWords.WHY_NOT_IN_TEXT);
            }
            if (!Stream.of(who, practice).allMatch(IdentifyingWords::mayBePublic)) {
                return new Answer.Refused<>(OriginWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (store.of(protocol).size() >= MOST) {
                return new Answer.Refused<>(OriginWords.WHY_TOO_MANY);
            }
            Origin origin =
                    new Origin(UUID.randomUUID(), protocol, clause.strip(), who, practice, record, viewer.today());
            store.add(found.get(), origin);
            return new Answer.Done<>(origin.id());
        });
    }
}
