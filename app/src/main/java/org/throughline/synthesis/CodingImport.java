package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.qda.QdaAnswer;
import org.throughline.synthesis.qda.QdaProject;
import org.throughline.synthesis.qda.QdaReading;

/**
 * Coding that comes from other programs. A file is looked at first and taken in afterwards, its bytes kept as they came. Nobody
 * puts readings into another's name: whoever brings a file says which are their own, and all others stay with the name that
 * the file gives.
 */
@Service
public class CodingImport {
    /** The most files of one synthesis. */
    static final int FILES = 200;

    private final Syntheses syntheses;
    private final Acting acting;
    private final FullTexts fullTexts;
    private final Readings readings;
    private final CodingFileStore store;
    private final Codebook codebook;
    private final CodingArrival arrival;
    private final Clock clock;

    CodingImport(
            Syntheses syntheses,
            Acting acting,
            FullTexts fullTexts,
            Readings readings,
            CodingFileStore store,
            Codebook codebook,
            CodingArrival arrival,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.fullTexts = fullTexts;
        this.readings = readings;
        this.store = store;
        this.codebook = codebook;
        this.arrival = arrival;
        this.clock = clock;
    }

    /** What came of looking at a file. */
    public sealed interface Looked {
        record Kept(UUID file) implements Looked {}

        /** @param why in a sentence */
        record Unread(String why) implements Looked {}

        record NotThere() implements Looked {}
    }

    /**
     * What the person who brings a file says of it.
     *
     * @param reports which report each text is; a text that is not in it is none of ours
     * @param mine the users of the file who are this person
     */
    public record Choices(Map<String, UUID> reports, Set<String> mine) {
        public Choices {
            reports = Map.copyOf(reports);
            mine = Set.copyOf(mine);
        }
    }

    /**
     * A file before it is taken in.
     *
     * @param choices as they are asked for; what is likely, where nobody has chosen yet
     * @param meanings of how many codes it would come what they mean
     * @param codings how many readings would come
     * @param wider how many marks are less than a sentence
     * @param notTaken everything that would not come, or come otherwise, by name
     */
    public record Preview(
            CodingFile file,
            String project,
            List<QdaProject.User> users,
            List<Source> sources,
            List<Held> reports,
            Choices choices,
            int codes,
            int meanings,
            List<String> themes,
            int codings,
            int wider,
            List<String> notTaken) {}

    /** @param comes how many of its readings would come */
    public record Source(String guid, String name, int readings, int comes) {}

    /** The last first. */
    public List<CodingFile> files(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.files(id));
    }

    /** Keeps the bytes of a file that can be read. Nothing of it is taken in yet; the same bytes stand here once. */
    public Looked lookAt(Viewer viewer, SynthesisId id, String filename, byte[] bytes) {
        if (syntheses.find(viewer, id).filter(s -> s.codes(viewer)).isEmpty()) {
            return new Looked.NotThere();
        }
        return switch (QdaReading.read(bytes)) {
            case QdaAnswer.Unread(QdaAnswer.Why why) ->
                new Looked.Unread(QdaWords.valueOf("UNREAD_" + why).say());
            case QdaAnswer.Read(QdaProject project) -> keep(viewer, id, filename, bytes, project.origin());
        };
    }

    private Looked keep(Viewer viewer, SynthesisId id, String filename, byte[] bytes, String origin) {
        String sha256 = Fingerprint.of(bytes);
        Answer<UUID> kept = syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            List<CodingFile> files = store.files(id);
            Optional<CodingFile> before = files.stream()
                    .filter(f -> f.sha256().equals(sha256) && f.by().equals(viewer.seat()))
                    .filter(f -> f.takenInAt().isEmpty() || f.standing() > 0)
                    .findFirst();
            if (before.isPresent()) {
                return new Answer.Done<>(before.get().id());
            }
            if (files.size() >= FILES) {
                return new Answer.NotThere<>();
            }
            CodingFile file = new CodingFile(
                    UUID.randomUUID(),
                    filename.isBlank() ? QdaWords.WITHOUT_NAME.say() : IncomingCodes.cut(filename.strip()),
                    sha256,
                    IncomingCodes.cut(origin),
                    viewer.seat(),
                    clock.instant(),
                    Optional.empty(),
                    0,
                    0,
                    List.of());
            store.add(id, file, bytes);
            return new Answer.Done<>(file.id());
        });
        return kept instanceof Answer.Done<UUID>(UUID file)
                ? new Looked.Kept(file)
                : new Looked.Unread(QdaWords.UNREAD_TOO_MANY_FILES.say(FILES));
    }

    /** One's own file with what would come out of it; what others brought is theirs to take in. */
    public Optional<Preview> preview(Viewer viewer, SynthesisId id, UUID file, Optional<Choices> chosen) {
        return own(viewer, id, file)
                .flatMap(f -> project(viewer, id, file).map(project -> {
                    Map<UUID, Readings.Text> reports = reports(viewer, id);
                    Choices choices = chosen.orElseGet(() -> likely(project, reports));
                    CodingPlan plan =
                            CodingPlanning.plan(project, reports, choices.reports(), codebook.meanings(viewer, id));
                    return new Preview(
                            f,
                            project.name(),
                            coders(project),
                            project.sources().stream()
                                    .map(s -> new Source(
                                            s.guid(),
                                            s.name(),
                                            s.selections().stream()
                                                    .mapToInt(m -> m.codings().size())
                                                    .sum(),
                                            plan.bySource().getOrDefault(s.guid(), 0)))
                                    .toList(),
                            reports.values().stream().map(Readings.Text::held).toList(),
                            choices,
                            (int) plan.marked().stream()
                                    .flatMap(m -> m.readings().stream())
                                    .map(CodingPlan.Reading::code)
                                    .distinct()
                                    .count(),
                            plan.meanings().size(),
                            plan.themes().stream()
                                    .map(IncomingCodes.Incoming::name)
                                    .toList(),
                            plan.readings(),
                            plan.wider(),
                            plan.notTaken());
                }));
    }

    /** One's own file exactly as it came. */
    public Optional<byte[]> bytes(Viewer viewer, SynthesisId id, UUID file) {
        return own(viewer, id, file).flatMap(_ -> acting.as(viewer, () -> store.bytes(id, file)));
    }

    private Optional<CodingFile> own(Viewer viewer, SynthesisId id, UUID file) {
        return files(viewer, id).stream()
                .filter(f -> f.id().equals(file) && f.by().equals(viewer.seat()))
                .findFirst();
    }

    private Optional<QdaProject> project(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> store.bytes(id, file))
                .map(QdaReading::read)
                .flatMap(
                        a -> a instanceof QdaAnswer.Read(QdaProject project) ? Optional.of(project) : Optional.empty());
    }

    private Map<UUID, Readings.Text> reports(Viewer viewer, SynthesisId id) {
        Map<UUID, Readings.Text> texts = readings.texts(viewer, id).stream()
                .collect(Collectors.toMap(t -> t.held().id(), t -> t));
        Map<UUID, Readings.Text> reports = new LinkedHashMap<>();
        fullTexts
                .included(viewer, id)
                .forEach(held -> reports.put(
                        held.id(),
                        texts.getOrDefault(
                                held.id(), new Readings.Text(held, new ReadingText(List.of()), Optional.empty()))));
        return reports;
    }

    private static Choices likely(QdaProject project, Map<UUID, Readings.Text> reports) {
        Map<String, UUID> likely = new LinkedHashMap<>();
        project.sources()
                .forEach(s -> CodingPlanning.likely(s, reports).ifPresent(report -> likely.put(s.guid(), report)));
        return new Choices(likely, Set.of());
    }

    /** The users who read something; one without a name stands for all readings that name nobody. */
    private static List<QdaProject.User> coders(QdaProject project) {
        Set<String> reading = project.sources().stream()
                .flatMap(s -> s.selections().stream())
                .flatMap(m -> m.codings().stream())
                .map(QdaProject.Coding::by)
                .collect(Collectors.toSet());
        Map<String, String> names = OutsideNames.of(project, reading);
        return names.entrySet().stream()
                .map(e -> new QdaProject.User(e.getKey(), e.getValue()))
                .toList();
    }

    /** Takes a file in, once. What fits comes, and what does not is written down by name. */
    public Answer<UUID> takeIn(Viewer viewer, SynthesisId id, UUID file, Choices choices) {
        Optional<QdaProject> project =
                own(viewer, id, file).filter(f -> f.takenInAt().isEmpty()).flatMap(_ -> project(viewer, id, file));
        if (project.isEmpty()) {
            return new Answer.NotThere<>();
        }
        CodingPlan plan = CodingPlanning.plan(
                project.get(), reports(viewer, id), choices.reports(), codebook.meanings(viewer, id));
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Optional<CodingFile> now =
                    own(viewer, id, file).filter(f -> f.takenInAt().isEmpty());
            if (now.isEmpty()) {
                return new Answer.NotThere<>();
            }
            Instant at = clock.instant();
            int came = arrival.arrive(viewer, id, now.get(), project.get(), plan, choices.mine(), at);
            store.takeIn(id, file, came, plan.notTaken(), at);
            syntheses.tell(viewer, id, QdaWords.TRAIL_TAKEN_IN.say(now.get().filename(), came));
            return new Answer.Done<>(file);
        });
    }

    /** Takes back every reading that came out of one's own file; the codes, themes and words stay. */
    public Answer<Integer> takeBack(Viewer viewer, SynthesisId id, UUID file, String why) {
        return syntheses.changing(viewer, id, s -> s.codes(viewer), _ -> {
            Optional<CodingFile> own = own(viewer, id, file).filter(f -> f.standing() > 0);
            if (own.isEmpty()) {
                return new Answer.NotThere<>();
            }
            int back = store.takeBack(id, file, why, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, QdaWords.TRAIL_TAKEN_BACK.say(own.get().filename(), back, why));
            return new Answer.Done<>(back);
        });
    }
}
