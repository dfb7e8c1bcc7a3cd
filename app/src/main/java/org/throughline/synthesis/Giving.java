package org.throughline.synthesis;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.Status;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * How a synthesis goes into the evidence bank: always from a frozen release, whose number and SHA-256 stand in the record. Given
 * again, it is a new version of the record before, or another record that says why.
 */
@Service
public class Giving {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FindingStore store;
    private final NumberStore numbers;
    private final PublicationStore publications;
    private final Releases releases;
    private final Bank bank;
    private final Clock clock;

    Giving(
            Syntheses syntheses,
            Acting acting,
            FindingStore store,
            NumberStore numbers,
            PublicationStore publications,
            Releases releases,
            Bank bank,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.numbers = numbers;
        this.publications = publications;
        this.releases = releases;
        this.bank = bank;
        this.clock = clock;
    }

    /**
     * What a team says of its synthesis when it goes to the bank.
     *
     * @param authors in their order, as each wishes to be named
     * @param ingredients of partnership by recommendation
     * @param tried what was tried, by the theme on which the results bear; results of a theme without it are not given
     * @param again of which record it is a new version; empty for the first or another record
     * @param why it is another record; empty for the first or a new version
     */
    public record Said(
            int release,
            String oneLiner,
            String plain,
            List<String> easyRead,
            String limits,
            List<String> authors,
            String publisher,
            String licence,
            Map<UUID, List<Ingredient>> ingredients,
            Map<UUID, String> tried,
            Optional<EvidenceId> again,
            String why) {
        public Said {
            easyRead = List.copyOf(easyRead);
            authors = List.copyOf(authors);
            ingredients = Map.copyOf(ingredients);
            tried = Map.copyOf(tried);
        }
    }

    /** The records of this synthesis that are in use or on their way, as far as this person may see them; the first first. */
    public List<EvidenceRecord> before(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.given(id)).stream()
                .flatMap(record -> bank.find(viewer, record).stream())
                .filter(r -> r.status() != Status.WITHDRAWN && r.status() != Status.SUPERSEDED)
                .toList();
    }

    /** The themes of a release on which results bear, narrow ones first; each result stands under one of them. */
    public static List<ReleaseContent.Beside> themesWithResults(ReleaseContent release) {
        return ToTheBank.themesWithResults(release);
    }

    /** Gives the bank a record, or a new version of one, of a release. Only who leads may. */
    public Answer<EvidenceId> give(Viewer viewer, SynthesisId id, Said said) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            Optional<Releases.Opened> opened = releases.open(viewer, id, said.release());
            List<EvidenceRecord> before = before(viewer, id);
            Optional<EvidenceRecord> again = before.stream()
                    .filter(r -> said.again().equals(Optional.of(r.id())))
                    .findFirst();
            if (opened.isEmpty() || said.again().isPresent() != again.isPresent()) {
                return new Answer.NotThere<>();
            }
            if (opened.get().content().findings().isEmpty()) {
                return new Answer.Refused<>(WhyNot.NO_FINDINGS);
            }
            if (!before.isEmpty() && again.isEmpty() && said.why().isBlank()) {
                return new Answer.Refused<>(WhyNot.GIVEN_BEFORE);
            }
            return given(viewer, id, opened.get(), said, again);
        });
    }

    private Answer<EvidenceId> given(
            Viewer viewer, SynthesisId id, Releases.Opened opened, Said said, Optional<EvidenceRecord> again) {
        boolean onItsWay = again.filter(r -> r.publishedOn().isEmpty() && Bank.mayChange(viewer, r))
                .isPresent();
        ToTheBank made = new ToTheBank(
                opened,
                said,
                publications.standing(id),
                confidences(id, opened.content()),
                effects(id),
                onItsWay ? Optional.empty() : again.map(EvidenceRecord::id));
        EvidenceContent content = made.content();
        if (onItsWay) {
            return newVersion(viewer, id, again.orElseThrow().id(), content, said.release());
        }
        String first = said.why().isBlank()
                ? GivingWords.FIRST_OF_RELEASE.say(said.release())
                : GivingWords.FIRST_AND_WHY.say(said.release(), said.why());
        EvidenceId record = bank.give(viewer, content, first);
        store.give(id, record, clock.instant());
        syntheses.tell(viewer, id, GivingWords.TRAIL_GIVEN.say(said.release()));
        return new Answer.Done<>(record);
    }

    private Answer<EvidenceId> newVersion(
            Viewer viewer, SynthesisId id, EvidenceId record, EvidenceContent content, int release) {
        return switch (bank.change(viewer, record, content, GivingWords.NEXT_OF_RELEASE.say(release))) {
            case org.throughline.evidence.Answer.Done<EvidenceId> _ -> {
                syntheses.tell(viewer, id, GivingWords.TRAIL_VERSION.say(release));
                yield new Answer.Done<>(record);
            }
            case org.throughline.evidence.Answer.NotThere<EvidenceId> _ -> new Answer.NotThere<>();
            case org.throughline.evidence.Answer.Refused<EvidenceId> _ -> new Answer.Refused<>(WhyNot.GIVEN_ALREADY);
        };
    }

    /** A release tells a confidence in the words of its day; which it was stands in the wording that it froze. */
    private Map<UUID, Confidence> confidences(SynthesisId id, ReleaseContent content) {
        Map<UUID, Confidence> all = new HashMap<>();
        content.findings()
                .forEach(found -> store.wordings(id, found.id()).stream()
                        .filter(w -> w.version() == found.version())
                        .forEach(w -> all.put(found.id(), w.confidence())));
        return all;
    }

    private Map<UUID, Effect> effects(SynthesisId id) {
        Map<UUID, Effect> all = new HashMap<>();
        numbers.effects(id).forEach(e -> all.put(e.id(), e));
        return all;
    }
}
