package org.throughline.synthesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.evidence.About;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.ReportedFlow;
import org.throughline.evidence.StandsOn;
import org.throughline.pages.Dates;

/**
 * A release as a record of the bank: nothing of it is from after the freezing but the list of what was published. No vote and
 * no name of who read goes along.
 */
record ToTheBank(
        Releases.Opened opened,
        Giving.Said said,
        List<Publication> publications,
        Map<UUID, Confidence> confidences,
        Map<UUID, Effect> effects,
        Optional<EvidenceId> inPlaceOf) {

    private ReleaseContent release() {
        return opened.content();
    }

    EvidenceContent content() {
        Map<UUID, String> keys = new HashMap<>();
        IntStream.range(0, release().findings().size())
                .forEach(i -> keys.put(release().findings().get(i).id(), "F" + (i + 1)));
        String invented = release().synthesis().invented() ? SynthesisWords.INVENTED_PREFIX.say() : "";
        List<EvidenceContent.Recommendation> recommendations = IntStream.range(
                        0, release().recommendations().size())
                .mapToObj(i -> recommendation(i + 1, release().recommendations().get(i), keys))
                .toList();
        return new EvidenceContent(
                invented + release().synthesis().title(),
                said.oneLiner(),
                Kind.SYNTHESIS,
                source(),
                new EvidenceContent.Summary(said.plain(), said.easyRead()),
                new EvidenceContent.Setting(
                        "", release().protocol().says().population(), "", "", "", "", said.limits(), "", ""),
                publications.stream().map(this::published).toList(),
                tried(),
                release().findings().stream().map(f -> finding(f, keys)).toList(),
                recommendations,
                List.of(),
                List.of(),
                Optional.of(reported()),
                new About(
                        recommendations.stream()
                                .flatMap(r -> r.ingredients().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        List.of(),
                        Optional.empty()),
                Optional.of(new StandsOn(
                        release().synthesis().id(),
                        opened.release().number(),
                        opened.release().sha256(),
                        frozenOn(),
                        inPlaceOf)));
    }

    private LocalDate frozenOn() {
        return Dates.dayOf(Instant.parse(release().at()));
    }

    private EvidenceContent.Source source() {
        String authors = String.join("; ", said.authors());
        String year = Integer.toString(frozenOn().getYear());
        return new EvidenceContent.Source(
                authors,
                said.publisher(),
                year,
                GivingWords.STAGE.say(opened.release().number(), Dates.day(frozenOn())),
                "",
                said.licence(),
                GivingWords.ATTRIBUTION.say(
                        authors, said.publisher(), year, opened.release().number()),
                "en");
    }

    /** A publication of the synthesis, as the bank's page tells it. */
    private EvidenceContent.Fact published(Publication p) {
        Publication.Told told = p.told();
        return new EvidenceContent.Fact(
                PublicationWords.PUBLICATION_FACT.say(told.kind().words()),
                Stream.of(
                                String.join(", ", told.authors()) + ".",
                                told.title() + ".",
                                told.place().isBlank() ? "" : told.place() + ".",
                                Integer.toString(told.on().getYear()) + ".",
                                told.doi().isBlank() ? "" : PublicationWords.PUBLICATION_DOI.say(told.doi()),
                                reports(p))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                PublicationWords.PUBLICATION_STANDS_ON.say(told.release()));
    }

    /** Which strand or chosen studies it reports, and how many of the release that is given; nothing where it stands on another. */
    private String reports(Publication p) {
        PublishedPart part = PublishedPart.of(release(), p);
        boolean some = p.told().covers().oneStrand() || p.choice().oneByOne();
        return some && p.told().release() == opened.release().number() && part.told()
                ? StrandWords.PART_FACT.say(
                        p.covers(), part.studies().size(), release().studies().size())
                : "";
    }

    private EvidenceContent.Finding finding(ReleaseContent.Found f, Map<UUID, String> keys) {
        Map<UUID, ReleaseContent.Words> extracts = release().extractsById();
        return new EvidenceContent.Finding(
                keys.getOrDefault(f.id(), ""),
                f.words(),
                confidences.getOrDefault(f.id(), Confidence.NOT_JUDGED),
                f.because(),
                f.extracts().stream()
                        .flatMap(id -> Optional.ofNullable(extracts.get(id)).stream())
                        .map(ToTheBank::quotation)
                        .toList());
    }

    /** With how it was read, where people did not read the same: under their voices, without their names. */
    private static EvidenceContent.Quotation quotation(ReleaseContent.Words w) {
        return new EvidenceContent.Quotation(
                w.words(),
                w.speaker(),
                w.report(),
                w.page(),
                w.differently()
                        ? w.readings().stream()
                                .map(r -> new EvidenceContent.ReadAs(
                                        r.voice().isBlank() ? GivingWords.SOMEBODY.say() : r.voice(),
                                        r.only().isEmpty() ? r.code() : GivingWords.CODE_ONLY.say(r.code(), r.only())))
                                .distinct()
                                .toList()
                        : List.of());
    }

    private EvidenceContent.Recommendation recommendation(
            int number, ReleaseContent.Advised r, Map<UUID, String> keys) {
        return new EvidenceContent.Recommendation(
                "R" + number,
                r.words(),
                r.forWhom(),
                r.findings().stream().map(f -> keys.getOrDefault(f, "")).toList(),
                r.conditions(),
                said.ingredients().getOrDefault(r.id(), List.of()),
                List.of(),
                List.of());
    }

    /** Themes with results on which the team says what was tried, narrow ones first; each result under the first of them. */
    static List<ReleaseContent.Beside> themesWithResults(ReleaseContent release) {
        Set<UUID> wide = release.themes().stream()
                .filter(t -> !t.kind().equals(Theme.Kind.DESCRIPTIVE.name()))
                .map(ReleaseContent.Built::id)
                .collect(Collectors.toSet());
        List<ReleaseContent.Beside> narrowFirst = Stream.concat(
                        release.joint().stream().filter(b -> !wide.contains(b.theme())),
                        release.joint().stream().filter(b -> wide.contains(b.theme())))
                .toList();
        Set<UUID> placed = new HashSet<>();
        List<ReleaseContent.Beside> themes = new ArrayList<>();
        for (ReleaseContent.Beside theme : narrowFirst) {
            List<UUID> own = theme.results().stream().filter(placed::add).toList();
            if (!own.isEmpty()) {
                themes.add(new ReleaseContent.Beside(theme.theme(), theme.name(), theme.stands(), theme.why(), own));
            }
        }
        return themes;
    }

    private List<EvidenceContent.Effect> tried() {
        Map<UUID, ReleaseContent.Counted> results =
                release().results().stream().collect(Collectors.toMap(ReleaseContent.Counted::id, r -> r));
        return themesWithResults(release()).stream()
                .filter(theme -> !said.tried().getOrDefault(theme.theme(), "").isBlank())
                .flatMap(theme -> theme.results().stream()
                        .flatMap(id -> Optional.ofNullable(effects.get(id)).stream()
                                .flatMap(e -> Optional.ofNullable(results.get(id)).stream()
                                        .map(as -> effect(said.tried().getOrDefault(theme.theme(), ""), e, as)))))
                .toList();
    }

    private static EvidenceContent.Effect effect(String tried, Effect e, ReleaseContent.Counted as) {
        return new EvidenceContent.Effect(
                tried,
                List.of(),
                as.outcome(),
                Level.valueOf(e.level().name()),
                switch (e.direction()) {
                    case BETTER -> Direction.BETTER;
                    case NO_CLEAR -> Direction.UNCLEAR;
                    case WORSE -> Direction.WORSE;
                },
                "",
                "",
                GivingWords.AS_REPORTED.say(as.report(), as.measure(), as.asReported()));
    }

    private ReportedFlow reported() {
        ReleaseContent.Numbers n = release().numbers();
        Set<String> known = Stream.of(PrismaFlow.Box.values()).map(Enum::name).collect(Collectors.toSet());
        return new ReportedFlow(
                n.boxes().stream()
                        .filter(b -> known.contains(b.key()))
                        .collect(Collectors.toMap(ReleaseContent.Box::key, ReleaseContent.Box::number)),
                GivingWords.FLOW_READ_IN.say(opened.release().number()),
                n.sources(),
                n.reasons(),
                n.otherSources(),
                n.otherReasons());
    }
}
