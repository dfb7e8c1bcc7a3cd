package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import java.util.Optional;
import org.throughline.child.ChildSummary;
import org.throughline.child.ChildWords;
import org.throughline.child.TakenAway;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Offer;
import org.throughline.evidence.Status;
import org.throughline.pages.Dates;
import org.throughline.provision.Basis;
import org.throughline.provision.FitWords;
import org.throughline.provision.Provision;
import org.throughline.provision.Told;

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
        Optional<Facts> facts = p.basis() instanceof Basis.OnEvidence(var _, int version, String key, var _)
                ? record.flatMap(r -> Offer.of(r, version, key)).map(offer -> new Facts(offer, child, Optional.empty()))
                : Optional.empty();
        return new HelpLine(child, p, by, facts, record);
    }

    public String chosen() {
        return CHOSEN_BY.say(by, Dates.day(provision.chosenOn()));
    }

    /** What is done; where the words had to go, that they did, when and why. */
    public String words() {
        return switch (provision.told()) {
            case Told.Said(String words, var _) -> words;
            case Told.Gone(TakenAway how) ->
                ChildWords.TAKEN_AWAY.say(
                        Dates.day(Dates.dayOf(how.at())), how.ground().words().say());
        };
    }

    public Optional<String> hoped() {
        return provision.told() instanceof Told.Said(var _, String hoped)
                ? Optional.of(HOPED.say(hoped))
                : Optional.empty();
    }

    public boolean without() {
        return provision.basis() instanceof Basis.WithoutEvidence;
    }

    public Optional<String> ended() {
        return provision
                .ended()
                .map(e -> e.why().isEmpty()
                        ? FitWords.ENDED_ON_ALONE.say(Dates.day(e.on()))
                        : ENDED_ON.say(Dates.day(e.on()), e.why()));
    }

    /** Why it was chosen without evidence, or on evidence that is weak. */
    public Optional<String> because() {
        return Optional.of(provision.basis().because())
                .filter(because -> !because.isEmpty())
                .map(WITHOUT_BECAUSE::say);
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
