package org.throughline.synthesis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.Count;
import org.throughline.evidence.FlowEquation;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;

/**
 * The part of a frozen release that a publication reports: its own studies out of those of the synthesis, all from the one search
 * that the release froze.
 */
public record PublishedPart(ReleaseContent release, Covers covers, StudyChoice choice) {

    /** With all studies of its strands. */
    public PublishedPart(ReleaseContent release, Covers covers) {
        this(release, covers, StudyChoice.ALL);
    }

    static PublishedPart of(ReleaseContent release, Publication publication) {
        return new PublishedPart(release, publication.told().covers(), publication.choice());
    }

    /** A theme or a finding, with how many of the words beneath it are of studies in the publication. */
    public record Resting<T>(T what, int here, int all) {}

    /** Whether the release tells its studies and the publication its strands, so that a set of its own can be told. */
    public boolean told() {
        return covers != Covers.NOT_SAID && release.tellsStudies();
    }

    public boolean has(ReleaseContent.Studied study) {
        return covers.has(study.strand()) && choice.has(study.id());
    }

    /** The studies of the publication. */
    public List<ReleaseContent.Studied> studies() {
        return release.studies().stream().filter(this::has).toList();
    }

    /** The studies of the synthesis that are not in it. */
    public List<ReleaseContent.Studied> outside() {
        return release.studies().stream().filter(s -> !has(s)).toList();
    }

    /** The studies of its strands, among which one may choose. */
    public List<ReleaseContent.Studied> toChooseFrom() {
        return release.studies().stream().filter(s -> covers.has(s.strand())).toList();
    }

    /** How many chosen studies the release does not have in these strands. */
    public int chosenElsewhere() {
        return choice.chosen().size() - (choice.oneByOne() ? studies().size() : 0);
    }

    /** The included reports that tell of its studies. A report may tell of a study outside too. */
    public Set<UUID> reports() {
        Set<UUID> included =
                release.included().stream().map(ReleaseContent.Stood::id).collect(Collectors.toSet());
        return studies().stream()
                .flatMap(s -> s.reports().stream())
                .filter(included::contains)
                .collect(Collectors.toSet());
    }

    /**
     * The flow of the release with its last boxes: of all studies of the synthesis, those that are not in the publication, and
     * those that are.
     *
     * @throws FlowEquation.DoesNotAddUp when the studies of the release are not as many as its flow counts
     */
    public PrismaFlow flow() {
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        Map<String, Box> known = Stream.of(Box.values()).collect(Collectors.toMap(Box::name, box -> box));
        release.numbers()
                .boxes()
                .forEach(b ->
                        Optional.ofNullable(known.get(b.key())).ifPresent(box -> boxes.put(box, Count.of(b.number()))));
        if (told()) {
            boxes.put(Box.STUDIES_ELSEWHERE, elsewhere(boxes));
            boxes.put(Box.STUDIES_HERE, Count.of(studies().size()));
            boxes.put(Box.REPORTS_HERE, Count.of(reports().size()));
        }
        ReleaseContent.Numbers n = release.numbers();
        return new PrismaFlow(n.sources(), boxes, n.reasons(), n.otherSources(), n.otherReasons());
    }

    /** In an update the studies of the previous version are elsewhere too; where they are not reported, nor is this. */
    private Count elsewhere(Map<Box, Count> boxes) {
        if (!release.numbers().ofUpdate()) {
            return Count.of(outside().size());
        }
        Count all = boxes.getOrDefault(Box.STUDIES_INCLUDED, Count.notReported());
        return all instanceof Count.Known(int n) ? Count.of(n - studies().size()) : all;
    }

    /** Themes that words of its studies stand under; none where it reports numbers alone. */
    public List<Resting<ReleaseContent.Built>> themes() {
        return covers.reportsWords()
                ? release.themes().stream()
                        .flatMap(t -> resting(t, t.extracts()))
                        .toList()
                : List.of();
    }

    /** Findings that rest on words of its studies; none where it reports numbers alone. */
    public List<Resting<ReleaseContent.Found>> findings() {
        return covers.reportsWords()
                ? release.findings().stream()
                        .flatMap(f -> resting(f, f.extracts()))
                        .toList()
                : List.of();
    }

    /** Results of its studies; none where it reports words alone. */
    public List<ReleaseContent.Counted> results() {
        Set<UUID> here = reports();
        return covers.reportsNumbers()
                ? release.results().stream()
                        .filter(r -> here.contains(r.record()))
                        .toList()
                : List.of();
    }

    private <T> Stream<Resting<T>> resting(T what, List<UUID> extracts) {
        Set<UUID> here = reports();
        Map<UUID, ReleaseContent.Words> words = release.extractsById();
        int count = (int) extracts.stream()
                .map(words::get)
                .filter(Objects::nonNull)
                .filter(w -> here.contains(w.record()))
                .count();
        return count == 0 ? Stream.empty() : Stream.of(new Resting<>(what, count, extracts.size()));
    }
}
