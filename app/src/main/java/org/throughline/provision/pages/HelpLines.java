package org.throughline.provision.pages;

import static org.throughline.provision.ProvisionWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.child.ChildSummary;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Offers;
import org.throughline.people.People;
import org.throughline.people.SeatId;
import org.throughline.people.Sitting;
import org.throughline.provision.Basis;
import org.throughline.provision.Provision;
import org.throughline.provision.Provisions;

/** Reads what is done for a child, with who chose it and what the bank says, all at once. Inside an opened record. */
@Component
class HelpLines {
    private final Provisions provisions;
    private final Offers offers;
    private final People people;

    HelpLines(Provisions provisions, Offers offers, People people) {
        this.provisions = provisions;
        this.offers = offers;
        this.people = people;
    }

    List<HelpLine> of(ChildSummary child) {
        List<Provision> all = provisions.of(child.id());
        Map<SeatId, String> names = people
                .sittings(all.stream().map(Provision::by).distinct().toList())
                .stream()
                .collect(Collectors.toMap(s -> s.seat().id(), HelpLines::named));
        Map<EvidenceId, EvidenceRecord> records =
                offers.published(all.stream().flatMap(p -> evidence(p).stream()).toList());
        return all.stream()
                .map(p -> HelpLine.of(
                        child,
                        p,
                        names.getOrDefault(p.by(), SOMEBODY.say()),
                        evidence(p).flatMap(id -> Optional.ofNullable(records.get(id)))))
                .toList();
    }

    private static Optional<EvidenceId> evidence(Provision p) {
        return p.basis() instanceof Basis.OnEvidence on ? Optional.of(on.record()) : Optional.empty();
    }

    private static String named(Sitting s) {
        return s.agency()
                .map(a -> WHO_ROLE_AGENCY.say(s.person().name(), s.seat().title(), a.name()))
                .orElseGet(() -> WHO_ROLE.say(s.person().name(), s.seat().title()));
    }
}
