package org.throughline.synthesis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.SeatNames;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Gathers all that the answer of a synthesis rests on, as it stands now. It counts what is settled and nothing else. */
@Component
class AsItStands {
    private final Syntheses syntheses;
    private final Searching searching;
    private final Flow flow;
    private final Coding coding;
    private final Readings readings;
    private final Numbers numbers;
    private final Findings findings;
    private final Standings standings;
    private final Strands strands;
    private final Updating updating;
    private final FrozenAppraisals appraisals;
    private final SeatNames names;

    AsItStands(
            Syntheses syntheses,
            Searching searching,
            Flow flow,
            Coding coding,
            Readings readings,
            Numbers numbers,
            Findings findings,
            Standings standings,
            Strands strands,
            Updating updating,
            FrozenAppraisals appraisals,
            SeatNames names) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.flow = flow;
        this.coding = coding;
        this.readings = readings;
        this.numbers = numbers;
        this.findings = findings;
        this.standings = standings;
        this.strands = strands;
        this.updating = updating;
        this.appraisals = appraisals;
        this.names = names;
    }

    /** What is said of a release itself. */
    record Frozen(int number, String at, String why, String before) {}

    ReleaseContent now(Viewer viewer, Synthesis s, Frozen frozen) {
        List<ReleaseContent.Stood> records = standings.of(s.id());
        Map<UUID, String> titles = new HashMap<>();
        records.forEach(r -> titles.put(r.id(), r.title()));
        List<Extract> extracts = coding.extracts(viewer, s.id());
        List<Theme> themes = coding.themes(viewer, s.id());
        Map<SeatId, String> who = names.of(
                viewer,
                Stream.concat(
                                Stream.of(viewer.seat()),
                                extracts.stream()
                                        .flatMap(e -> e.codings().stream())
                                        .map(c -> c.by().seat()))
                        .distinct()
                        .toList());
        List<ProtocolVersion> versions = syntheses.protocols(viewer, s.id());
        return new ReleaseContent(
                ReleaseContent.FORMAT,
                frozen.number(),
                frozen.at(),
                who.getOrDefault(viewer.seat(), ""),
                frozen.why(),
                frozen.before(),
                new ReleaseContent.Subject(s.id().value(), s.title(), s.question(), s.invented()),
                new ReleaseContent.FrozenProtocol(
                        versions.getLast().number(),
                        versions.getLast().protocol(),
                        versions.stream()
                                .map(v -> new ReleaseContent.Amended(v.number(), v.why(), v.at().toString()))
                                .toList()),
                searching.runs(viewer, s.id()).stream().map(AsItStands::search).toList(),
                files(viewer, s.id()),
                boxes(flow.of(viewer, s.id())),
                records,
                words(viewer, s.id(), extracts, titles, who),
                themes.stream().map(t -> built(t, themes, extracts)).toList(),
                findings.findings(viewer, s.id()).stream()
                        .map(f -> new ReleaseContent.Found(
                                f.id(),
                                f.version(),
                                f.theme(),
                                f.words(),
                                f.confidence().words(),
                                f.because(),
                                themes.stream()
                                        .filter(t -> t.id().equals(f.theme()))
                                        .flatMap(t -> beneath(t, themes, extracts).stream())
                                        .toList()))
                        .toList(),
                findings.recommendations(viewer, s.id()).stream()
                        .map(r -> new ReleaseContent.Advised(
                                r.id(), r.words(), r.forWhom(), r.conditions(), r.findings()))
                        .toList(),
                numbers.effects(viewer, s.id()).stream()
                        .map(e -> counted(e, titles.getOrDefault(e.reference(), "")))
                        .toList(),
                numbers.joint(viewer, s.id()).stream()
                        .filter(r -> r.now().isPresent() || !r.effects().isEmpty())
                        .map(AsItStands::beside)
                        .toList(),
                strands.all(viewer, s.id()).stream()
                        .map(o -> new ReleaseContent.Studied(
                                o.study().id(),
                                o.study().label(),
                                o.strand(),
                                o.study().reports()))
                        .toList(),
                updating.now(viewer, s.id()).stream().map(AsItStands::updates).toList(),
                appraisals.of(viewer, s.id()));
    }

    private static ReleaseContent.Updates updates(EarlierReview earlier) {
        String at = earlier.at().toString();
        return switch (earlier.what()) {
            case EarlierReview.OfRelease(int release) -> new ReleaseContent.Updates(release, "", earlier.why(), at);
            case EarlierReview.Published p -> new ReleaseContent.Updates(0, p.citation(), earlier.why(), at);
            case EarlierReview.Nothing _ -> new ReleaseContent.Updates(0, "", earlier.why(), at);
        };
    }

    private static ReleaseContent.Counted counted(Effect e, String report) {
        return new ReleaseContent.Counted(
                e.id(),
                e.reference(),
                report,
                e.outcome(),
                e.level().words(),
                e.measure(),
                e.direction().words(),
                e.asReported(),
                e.people().isPresent() ? Integer.toString(e.people().getAsInt()) : "",
                e.page());
    }

    private static ReleaseContent.Beside beside(Numbers.Row row) {
        return new ReleaseContent.Beside(
                row.theme().id(),
                row.theme().name(),
                row.now().map(j -> j.stands().words()).orElse(""),
                row.now().map(Joint::why).orElse(""),
                row.effects().stream().map(Effect::id).toList());
    }

    private List<ReleaseContent.Words> words(
            Viewer viewer, SynthesisId id, List<Extract> extracts, Map<UUID, String> titles, Map<SeatId, String> who) {
        Map<SeatId, Reader> readers =
                readings.readers(viewer, id).stream().collect(Collectors.toMap(Reader::seat, r -> r));
        Set<UUID> differently = Passage.of(extracts).stream()
                .filter(Passage::readDifferently)
                .flatMap(p -> p.extracts().stream())
                .map(Extract::id)
                .collect(Collectors.toSet());
        return extracts.stream()
                .map(e -> new ReleaseContent.Words(
                        e.id(),
                        e.reference(),
                        titles.getOrDefault(e.reference(), ""),
                        e.page(),
                        e.speaker(),
                        e.words(),
                        differently.contains(e.id()),
                        e.codings().stream().map(c -> read(c, readers, who)).toList()))
                .toList();
    }

    private static ReleaseContent.Read read(
            Extract.Coding coding, Map<SeatId, Reader> readers, Map<SeatId, String> who) {
        if (coding.by().outside().isPresent()) {
            Coder.Outside outside = coding.by().outside().get();
            return new ReleaseContent.Read(
                    outside.id(), outside.name(), QdaWords.OUTSIDE.say(), coding.code(), coding.memo(), coding.only());
        }
        SeatId seat = coding.by().seat();
        Optional<Reader> reader = Optional.ofNullable(readers.get(seat));
        return new ReleaseContent.Read(
                seat.value(),
                reader.map(Reader::called).filter(called -> !called.isBlank()).orElse(who.getOrDefault(seat, "")),
                reader.map(r -> r.voice().words()).orElse(""),
                coding.code(),
                coding.memo(),
                coding.only());
    }

    private static ReleaseContent.Search search(SearchRun run) {
        return new ReleaseContent.Search(
                run.id(),
                run.source(),
                run.platform(),
                run.strategy(),
                run.limits(),
                run.runOn().toString(),
                run.hits(),
                run.searcher(),
                run.checkedBy());
    }

    private List<ReleaseContent.SourceFile> files(Viewer viewer, SynthesisId id) {
        Map<UUID, String> sources =
                searching.runs(viewer, id).stream().collect(Collectors.toMap(SearchRun::id, SearchRun::source));
        return searching.files(viewer, id).stream()
                .filter(ImportFile::counts)
                .map(f -> new ReleaseContent.SourceFile(
                        f.id(),
                        sources.getOrDefault(f.searchRun(), ""),
                        f.filename(),
                        f.sha256(),
                        f.format(),
                        f.records(),
                        f.difference()))
                .toList();
    }

    private static ReleaseContent.Numbers boxes(PrismaFlow now) {
        return new ReleaseContent.Numbers(
                now.sources(),
                Stream.of(PrismaFlow.Box.values())
                        .flatMap(box -> now.at(box).told().stream()
                                .mapToObj(n -> new ReleaseContent.Box(box.name(), now.words(box), n)))
                        .toList(),
                now.reasons(),
                now.otherSources(),
                now.otherReasons(),
                PrismaDrawing.svg(now));
    }

    private static ReleaseContent.Built built(Theme theme, List<Theme> themes, List<Extract> extracts) {
        return new ReleaseContent.Built(
                theme.id(),
                theme.kind().name(),
                theme.name(),
                theme.memo(),
                theme.holds().stream().map(what -> Coding.named(what, themes)).toList(),
                beneath(theme, themes, extracts));
    }

    private static List<UUID> beneath(Theme theme, List<Theme> themes, List<Extract> extracts) {
        return Coding.beneath(theme, themes, extracts).stream().map(Extract::id).toList();
    }
}
