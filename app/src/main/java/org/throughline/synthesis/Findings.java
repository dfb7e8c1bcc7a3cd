package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Kind;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.ReportedFlow;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What the themes come to, what follows from it, and how both go into the evidence bank. */
@Service
public class Findings {
    private final Syntheses syntheses;
    private final Acting acting;
    private final FindingStore store;
    private final Coding coding;
    private final FullTexts fullTexts;
    private final Flow flow;
    private final Bank bank;
    private final PublicationStore publications;
    private final Clock clock;

    Findings(
            Syntheses syntheses,
            Acting acting,
            FindingStore store,
            Coding coding,
            FullTexts fullTexts,
            Flow flow,
            Bank bank,
            PublicationStore publications,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.coding = coding;
        this.fullTexts = fullTexts;
        this.flow = flow;
        this.bank = bank;
        this.publications = publications;
        this.clock = clock;
    }

    public List<Finding> findings(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.findings(id));
    }

    public List<Recommendation> recommendations(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.recommendations(id));
    }

    /** The records of the bank that came of this synthesis. */
    public List<EvidenceId> given(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.given(id));
    }

    public Answer<UUID> add(Viewer viewer, SynthesisId id, Finding finding) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.codes(viewer), _ -> {
            if (coding.themes(viewer, id).stream().noneMatch(t -> t.id().equals(finding.theme()))) {
                return new Answer.NotThere<>();
            }
            store.add(id, finding, viewer.seat(), clock.instant());
            return new Answer.Done<>(finding.id());
        });
    }

    /** One wording of a finding: what it said, how sure, why it was changed, by whom and when. */
    public record Worded(int version, String words, Confidence confidence, String why, SeatId by, Instant at) {}

    /** Every wording of a finding, the first first. */
    public List<Worded> wordings(Viewer viewer, SynthesisId id, UUID finding) {
        return acting.as(viewer, () -> store.wordings(id, finding));
    }

    /**
     * Says a finding in newer words or with another confidence. Whoever began from a version that is no longer the newest is
     * told so, and nothing is written.
     *
     * @param finding as it should be, with the version from which this person began
     */
    public Answer<UUID> reword(Viewer viewer, SynthesisId id, Finding finding, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.codes(viewer), _ -> {
            Optional<Finding> now = store.findings(id).stream()
                    .filter(f -> f.id().equals(finding.id()))
                    .findFirst();
            if (now.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (now.get().version() != finding.version()) {
                return new Answer.Refused<>(WhyNot.CHANGED_MEANWHILE);
            }
            Finding next = new Finding(
                    finding.id(),
                    now.get().theme(),
                    finding.words(),
                    finding.confidence(),
                    finding.because(),
                    finding.version() + 1);
            store.reword(id, next, why, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, ReleaseWords.TRAIL_REWORDED.say(finding.words(), why));
            return new Answer.Done<>(finding.id());
        });
    }

    public Answer<UUID> add(Viewer viewer, SynthesisId id, Recommendation recommendation) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<UUID> known = store.findings(id).stream().map(Finding::id).toList();
            if (!known.containsAll(recommendation.findings())) {
                return new Answer.NotThere<>();
            }
            store.add(id, recommendation, viewer.seat(), clock.instant());
            return new Answer.Done<>(recommendation.id());
        });
    }

    /** What a synthesis says of itself when it goes to the bank. */
    public record ForTheBank(String oneLiner, String plain, List<String> easyRead, String limits, String licence) {}

    /** Gives the bank a record of this synthesis: findings with their quotations, recommendations, and the flow as it stands. */
    public Answer<EvidenceId> give(Viewer viewer, SynthesisId id, ForTheBank said) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), s -> {
            List<Finding> findings = store.findings(id);
            if (findings.isEmpty()) {
                return new Answer.Refused<>(WhyNot.NO_FINDINGS);
            }
            EvidenceId record = bank.give(viewer, content(viewer, s, findings, said));
            store.give(id, record, clock.instant());
            syntheses.tell(viewer, id, SynthesisWords.TRAIL_GIVEN.say());
            return new Answer.Done<>(record);
        });
    }

    private EvidenceContent content(Viewer viewer, Synthesis s, List<Finding> findings, ForTheBank said) {
        Map<UUID, String> keys = new HashMap<>();
        IntStream.range(0, findings.size())
                .forEach(i -> keys.put(findings.get(i).id(), "F" + (i + 1)));
        List<Recommendation> recommendations = store.recommendations(s.id());
        Protocol protocol = syntheses.protocol(viewer, s.id());
        String invented = s.invented() ? SynthesisWords.INVENTED_PREFIX.say() : "";
        return new EvidenceContent(
                invented + s.title(),
                said.oneLiner(),
                Kind.SYNTHESIS,
                new EvidenceContent.Source(
                        "",
                        "",
                        Integer.toString(viewer.today().getYear()),
                        SynthesisWords.GIVEN_STAGE.say(),
                        "",
                        said.licence(),
                        "",
                        "en"),
                new EvidenceContent.Summary(said.plain(), said.easyRead()),
                new EvidenceContent.Setting("", protocol.population(), "", "", "", "", said.limits(), "", ""),
                publications.standing(s.id()).stream().map(Findings::published).toList(),
                List.of(),
                findings.stream().map(f -> finding(viewer, s.id(), f, keys)).toList(),
                IntStream.range(0, recommendations.size())
                        .mapToObj(i -> recommendation(i + 1, recommendations.get(i), keys))
                        .toList(),
                List.of(),
                List.of(),
                Optional.of(reported(viewer, s)));
    }

    /** A publication of the synthesis, as the bank's page tells it. */
    private static EvidenceContent.Fact published(Publication p) {
        Publication.Told told = p.told();
        return new EvidenceContent.Fact(
                PublicationWords.PUBLICATION_FACT.say(told.kind().words()),
                Stream.of(
                                String.join(", ", told.authors()) + ".",
                                told.title() + ".",
                                told.place().isBlank() ? "" : told.place() + ".",
                                Integer.toString(told.on().getYear()) + ".",
                                told.doi().isBlank() ? "" : PublicationWords.PUBLICATION_DOI.say(told.doi()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                PublicationWords.PUBLICATION_STANDS_ON.say(told.release()));
    }

    private EvidenceContent.Finding finding(Viewer viewer, SynthesisId id, Finding f, Map<UUID, String> keys) {
        List<Theme> themes = coding.themes(viewer, id);
        Map<UUID, String> titles = new HashMap<>();
        fullTexts.included(viewer, id).forEach(h -> titles.put(h.id(), h.title()));
        List<EvidenceContent.Quotation> under = themes.stream()
                .filter(t -> t.id().equals(f.theme()))
                .flatMap(t -> Coding.beneath(t, themes, coding.extracts(viewer, id)).stream())
                .map(e -> new EvidenceContent.Quotation(
                        e.words(), e.speaker(), titles.getOrDefault(e.reference(), ""), e.page()))
                .toList();
        return new EvidenceContent.Finding(
                keys.getOrDefault(f.id(), ""), f.words(), f.confidence(), f.because(), under);
    }

    private static EvidenceContent.Recommendation recommendation(int number, Recommendation r, Map<UUID, String> keys) {
        return new EvidenceContent.Recommendation(
                "R" + number,
                r.words(),
                r.forWhom(),
                r.findings().stream().map(f -> keys.getOrDefault(f, "")).toList(),
                r.conditions());
    }

    private ReportedFlow reported(Viewer viewer, Synthesis s) {
        PrismaFlow now = flow.of(viewer, s.id());
        Map<String, Integer> boxes = new HashMap<>();
        for (PrismaFlow.Box box : PrismaFlow.Box.values()) {
            now.at(box).told().ifPresent(n -> boxes.put(box.name(), n));
        }
        return new ReportedFlow(boxes, SynthesisWords.GIVEN_STAGE.say());
    }
}
