package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import java.util.Optional;
import org.throughline.child.ChildSummary;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Status;
import org.throughline.pages.Dates;
import org.throughline.provision.Basis;
import org.throughline.provision.Provision;

/**
 * One thing that is or was done for a child, as its page shows it.
 *
 * @param by who chose it, as they are named
 * @param facts what the bank said when it was chosen
 * @param now that record as the bank has it today
 */
public record HelpLine(
        ChildSummary child, Provision provision, String by, Optional<Facts> facts, Optional<EvidenceRecord> now) {

    static HelpLine of(ChildSummary child, Provision p, String by, Optional<EvidenceRecord> record) {
        Optional<Facts> facts = p.basis() instanceof Basis.OnEvidence(var _, int version, String key)
                ? record.flatMap(r -> Offer.of(r, version, key)).map(offer -> new Facts(offer, child))
                : Optional.empty();
        return new HelpLine(child, p, by, facts, record);
    }

    public String chosen() {
        return CHOSEN_BY.say(by, Dates.day(provision.chosenOn()));
    }

    public Optional<String> ended() {
        return provision.ended().map(e -> ENDED_ON.say(Dates.day(e.on()), e.why()));
    }

    /** Why it was chosen without evidence. */
    public Optional<String> because() {
        return provision.basis() instanceof Basis.WithoutEvidence(String because)
                ? Optional.of(WITHOUT_BECAUSE.say(because))
                : Optional.empty();
    }

    /** What became of the record since. */
    public Optional<String> since() {
        return now.flatMap(record -> switch (record.status()) {
            case WITHDRAWN -> Optional.of(SINCE_WITHDRAWN.say());
            case SUPERSEDED -> Optional.of(SINCE_REPLACED.say());
            default -> changes().map(_ -> SINCE_CHANGED.say());
        });
    }

    /** Where it stands what changed, if the bank has written a newer version. */
    public Optional<String> changes() {
        return now.filter(r -> r.status() == Status.QUALITY_ASSURED)
                .filter(_ -> provision.basis() instanceof Basis.OnEvidence)
                .flatMap(r -> {
                    int version = ((Basis.OnEvidence) provision.basis()).version();
                    return version < r.newest().number()
                            ? Optional.of("/evidence/" + r.id() + "/changes?from=" + version + "&to="
                                    + r.newest().number())
                            : Optional.empty();
                });
    }

    public String recordHref() {
        return now.map(r -> "/evidence/" + r.id()).orElse("/evidence");
    }

    public String endHref() {
        return Paths.end(child.id(), provision.id());
    }
}
