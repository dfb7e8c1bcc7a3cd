package org.throughline.synthesis;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes from a release what everybody may read, and writes it as one text. What is not named here stays with the team. */
record PublicText(
        Releases.Opened opened, Map<UUID, Held> reports, List<Publication> publications, List<String> authors) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static String of(PublicRelease release) {
        return JSON.writeValueAsString(JSON.convertValue(release, Object.class));
    }

    static PublicRelease read(String text) {
        return JSON.readValue(text, PublicRelease.class);
    }

    private ReleaseContent release() {
        return opened.content();
    }

    PublicRelease content() {
        return new PublicRelease(
                PublicRelease.FORMAT,
                release().synthesis(),
                release().number(),
                Dates.dayOf(Instant.parse(release().at())).toString(),
                opened.release().sha256(),
                authors,
                release().protocol().version(),
                release().searches().stream()
                        .map(s -> new PublicRelease.Looked(
                                s.source(), s.platform(), s.strategy(), s.limits(), s.on(), s.hits()))
                        .toList(),
                release().numbers(),
                release().tellsStudies(),
                studies(),
                release().findings().stream().map(this::found).toList(),
                release().recommendations(),
                release().results().stream()
                        .map(r -> new PublicRelease.Result(
                                r.report(), r.outcome(), r.level(), r.measure(), r.direction(), r.asReported()))
                        .toList(),
                publications.stream().map(this::published).toList(),
                release().updates().stream()
                        .map(u -> new PublicRelease.Earlier(u.release(), u.citation()))
                        .toList(),
                release().appraisals().stream().map(PublicText::appraised).toList());
    }

    private static PublicRelease.Appraised appraised(ReleaseContent.Appraised a) {
        return new PublicRelease.Appraised(
                a.report(),
                a.tool(),
                a.overall(),
                a.items().stream()
                        .map(i -> new PublicRelease.Judged(i.item(), i.answer()))
                        .toList());
    }

    private List<PublicRelease.Included> studies() {
        Map<UUID, ReleaseContent.Stood> included =
                release().included().stream().collect(Collectors.toMap(ReleaseContent.Stood::id, r -> r));
        if (!release().tellsStudies()) {
            return included.values().stream()
                    .map(r -> new PublicRelease.Included(r.title(), Strand.NOT_SAID, List.of(reference(r)), List.of()))
                    .toList();
        }
        StudiesShared shared = new StudiesShared(release(), publications);
        return release().studies().stream()
                .map(s -> new PublicRelease.Included(
                        s.label(),
                        s.strand(),
                        s.reports().stream()
                                .map(included::get)
                                .filter(Objects::nonNull)
                                .map(this::reference)
                                .toList(),
                        shared.titles(s)))
                .toList();
    }

    /** With its authors and its place where the record is still held. */
    private PublicRelease.Reference reference(ReleaseContent.Stood report) {
        Optional<Held> held = Optional.ofNullable(reports.get(report.id()));
        return new PublicRelease.Reference(
                report.title(),
                held.map(Held::authors).orElse(""),
                report.year(),
                held.map(Held::container).orElse(""),
                held.map(Held::dois).orElse(""));
    }

    private PublicRelease.Found found(ReleaseContent.Found finding) {
        Map<UUID, ReleaseContent.Words> words = release().extractsById();
        Set<UUID> of = new HashSet<>();
        finding.extracts().stream().map(words::get).filter(Objects::nonNull).forEach(w -> of.add(w.record()));
        return new PublicRelease.Found(
                finding.words(),
                finding.confidence(),
                finding.because(),
                finding.extracts().size(),
                of.size());
    }

    private PublicRelease.Published published(Publication p) {
        Publication.Told told = p.told();
        PublishedPart part = PublishedPart.of(release(), p);
        return new PublicRelease.Published(
                told.kind().words(),
                told.title(),
                told.place(),
                told.doi(),
                told.on().toString(),
                told.covers(),
                part.told() ? part.studies().size() : -1,
                p.choice().oneByOne() ? p.covers() : "");
    }
}
