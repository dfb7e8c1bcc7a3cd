package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.references.Input;
import org.throughline.references.Problem;
import org.throughline.references.ReadFile;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceFiles;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Searches as they were run, and the files that came out of them. A file is looked at first and taken in afterwards; its
 * bytes are kept as they came, and no record of it is lost.
 */
@Service
public class Searching {
    private final Syntheses syntheses;
    private final Acting acting;
    private final SearchStore store;
    private final ReferenceStore references;
    private final Clock clock;

    Searching(Syntheses syntheses, Acting acting, SearchStore store, ReferenceStore references, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.references = references;
        this.clock = clock;
    }

    /** What a file holds, before it is taken in. */
    public record Preview(ImportFile file, SearchRun run, List<Reference> first) {}

    public List<SearchRun> runs(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.runs(id));
    }

    public List<ImportFile> files(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.files(id));
    }

    /** How many references each source gave; it survives every joining of duplicates. */
    public List<Map.Entry<String, Integer>> bySource(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> references.bySource(id));
    }

    /** Writes down one search. The protocol must be frozen first. */
    public Answer<UUID> add(Viewer viewer, SynthesisId id, SearchRun run) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), s -> {
            if (s.frozenAt().isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_FROZEN_YET);
            }
            store.add(id, run, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, SynthesisWords.TRAIL_SEARCHED.say(run.source(), run.hits()));
            return new Answer.Done<>(run.id());
        });
    }

    /** Keeps the bytes of a file and says what is in it. Nothing is taken in yet. */
    public Answer<UUID> lookAt(Viewer viewer, SynthesisId id, UUID run, String filename, byte[] bytes) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            String sha256 = Fingerprint.of(bytes);
            if (store.runs(id).stream().noneMatch(r -> r.id().equals(run))) {
                return new Answer.NotThere<>();
            }
            if (store.files(id).stream()
                    .anyMatch(f -> f.sha256().equals(sha256) && f.takenInAt().isPresent())) {
                return new Answer.Refused<>(WhyNot.SAME_FILE_TWICE);
            }
            ReadFile read = read(filename, bytes);
            if (read.references().isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_READABLE);
            }
            ImportFile file = new ImportFile(
                    UUID.randomUUID(),
                    run,
                    filename,
                    sha256,
                    read.report().format().words(),
                    read.references().size(),
                    read.problems().stream().map(Problem::toString).limit(200).toList(),
                    Optional.empty(),
                    "");
            store.add(id, file, bytes, viewer.seat(), clock.instant());
            return new Answer.Done<>(file.id());
        });
    }

    public Optional<Preview> preview(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> {
            Optional<ImportFile> found =
                    store.files(id).stream().filter(f -> f.id().equals(file)).findFirst();
            Optional<SearchRun> run = found.flatMap(f -> store.runs(id).stream()
                    .filter(r -> r.id().equals(f.searchRun()))
                    .findFirst());
            return found.flatMap(f -> run.flatMap(r -> store.bytes(id, file)
                    .map(bytes -> new Preview(
                            f,
                            r,
                            read(f.filename(), bytes).references().stream()
                                    .limit(5)
                                    .toList()))));
        });
    }

    /** The file exactly as it came. */
    public Optional<byte[]> bytes(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> store.bytes(id, file));
    }

    /** Takes every record of a file in. A file with another number of records than the search had hits needs a reason. */
    public Answer<Integer> takeIn(Viewer viewer, SynthesisId id, UUID file, String difference) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            Optional<Preview> preview =
                    preview(viewer, id, file).filter(p -> p.file().takenInAt().isEmpty());
            if (preview.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (preview.get().file().records() != preview.get().run().hits() && difference.isBlank()) {
                return new Answer.Refused<>(WhyNot.NUMBERS_DIFFER);
            }
            if (!store.takeIn(id, file, difference, clock.instant())) {
                return new Answer.NotThere<>();
            }
            List<Reference> all = read(
                            preview.get().file().filename(),
                            store.bytes(id, file).orElseThrow())
                    .references();
            references.add(id, file, all);
            syntheses.tell(
                    viewer,
                    id,
                    SynthesisWords.TRAIL_TAKEN_IN.say(
                            preview.get().file().filename(),
                            all.size(),
                            preview.get().run().source()));
            return new Answer.Done<>(all.size());
        });
    }

    private static ReadFile read(String filename, byte[] bytes) {
        return new ReferenceFiles().readAll(Input.of(filename, bytes));
    }
}
