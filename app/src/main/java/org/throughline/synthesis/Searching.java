package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.references.Input;
import org.throughline.references.Limits;
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
    private final PutRightStore putRight;
    private final ReferenceStore references;
    private final ReplacementStore replacements;
    private final Keepers keepers;
    private final Clock clock;

    Searching(
            Syntheses syntheses,
            Acting acting,
            SearchStore store,
            PutRightStore putRight,
            ReferenceStore references,
            ReplacementStore replacements,
            Keepers keepers,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.putRight = putRight;
        this.references = references;
        this.replacements = replacements;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** How many records of a corrected export stay the same, are new, and how many are no longer there. */
    public record Compared(int same, int fresh, int gone) {}

    /**
     * What a file holds, before it is taken in.
     *
     * @param compared with the file in whose place it would come; empty for a file of its own
     */
    public record Preview(ImportFile file, SearchRun run, List<Reference> first, Optional<Compared> compared) {}

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
        return lookAt(viewer, id, run, filename, bytes, Optional.empty());
    }

    /** The same for a corrected export, which would come in the place of a file of the same search. */
    public Answer<UUID> lookAt(
            Viewer viewer, SynthesisId id, UUID run, String filename, byte[] bytes, Optional<UUID> replaces) {
        return lookAt(viewer, id, run, filename, bytes, replaces, ColumnNames.NONE);
    }

    /** The same for a table whose columns a person names. */
    public Answer<UUID> lookAt(
            Viewer viewer,
            SynthesisId id,
            UUID run,
            String filename,
            byte[] bytes,
            Optional<UUID> replaces,
            ColumnNames columns) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            String sha256 = Fingerprint.of(bytes);
            List<ImportFile> files = store.files(id);
            boolean known = store.runs(id).stream().anyMatch(r -> r.id().equals(run))
                    && replaces.stream()
                            .allMatch(before -> files.stream()
                                    .anyMatch(f -> f.id().equals(before)
                                            && f.searchRun().equals(run)
                                            && f.counts()));
            if (!known) {
                return new Answer.NotThere<>();
            }
            if (files.stream().anyMatch(f -> f.sha256().equals(sha256) && f.counts())) {
                return new Answer.Refused<>(WhyNot.SAME_FILE_TWICE);
            }
            ReadFile read = read(filename, bytes, columns);
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
                    "",
                    replaces,
                    Optional.empty(),
                    columns);
            store.add(id, file, bytes, viewer.seat(), clock.instant());
            return new Answer.Done<>(file.id());
        });
    }

    public Optional<Preview> preview(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> {
            Optional<ImportFile> found =
                    store.files(id).stream().filter(f -> f.id().equals(file)).findFirst();
            Optional<SearchRun> run = found.flatMap(f -> run(id, f));
            return found.flatMap(f -> run.flatMap(r ->
                    store.bytes(id, file).map(bytes -> preview(id, f, r, read(f.filename(), bytes, f.columns())))));
        });
    }

    private Preview preview(SynthesisId id, ImportFile file, SearchRun run, ReadFile read) {
        return new Preview(
                file,
                run,
                read.references().stream().limit(5).toList(),
                file.replaces()
                        .filter(_ -> file.takenInAt().isEmpty())
                        .map(before -> Replacement.of(replacements.pool(id, before), read.references())
                                .compared()));
    }

    /** The file exactly as it came. */
    public Optional<byte[]> bytes(Viewer viewer, SynthesisId id, UUID file) {
        return acting.as(viewer, () -> store.bytes(id, file));
    }

    /** Takes every record of a file in. A file with another number of records than the search had hits needs a reason. */
    public Answer<Integer> takeIn(Viewer viewer, SynthesisId id, UUID file, String difference) {
        return takeIn(viewer, id, file, difference, "");
    }

    /**
     * The same, and where it comes in the place of another file: what both tell stays as it was with all that was decided
     * about it, what only the new one tells comes in, and what only the old one told has left.
     *
     * @param why why it takes the other's place; needed only then
     */
    public Answer<Integer> takeIn(Viewer viewer, SynthesisId id, UUID file, String difference, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> switch (ready(id, file, difference, why)) {
            case Answer.NotThere<Ready> _ -> new Answer.NotThere<>();
            case Answer.Refused<Ready>(WhyNot no) -> new Answer.Refused<>(no);
            case Answer.Done<Ready>(Ready ready) -> takeIn(viewer, id, ready, difference, why);
        });
    }

    /** A file that may be taken in, and the search that it came out of. */
    record Ready(ImportFile file, SearchRun run) {}

    /** Whether a file may be taken in, or why not. */
    Answer<Ready> ready(SynthesisId id, UUID file, String difference, String why) {
        List<ImportFile> files = store.files(id);
        Optional<Ready> found = files.stream()
                .filter(f -> f.id().equals(file) && f.takenInAt().isEmpty())
                .findFirst()
                .flatMap(f -> run(id, f).map(run -> new Ready(f, run)));
        if (found.isEmpty() || putRight.away(id).containsKey(file)) {
            return new Answer.NotThere<>();
        }
        ImportFile known = found.get().file();
        if (files.stream().anyMatch(f -> f.counts() && f.sha256().equals(known.sha256()))) {
            return new Answer.Refused<>(WhyNot.SAME_FILE_TWICE);
        }
        if (known.records() != found.get().run().hits() && difference.isBlank()) {
            return new Answer.Refused<>(WhyNot.NUMBERS_DIFFER);
        }
        if (known.replaces().isPresent() && why.isBlank()) {
            return new Answer.Refused<>(WhyNot.REPLACING_NEEDS_WHY);
        }
        boolean stillThere = known.replaces().stream()
                .allMatch(before -> files.stream().anyMatch(f -> f.id().equals(before) && f.counts()));
        return stillThere ? new Answer.Done<>(found.get()) : new Answer.NotThere<>();
    }

    private Optional<SearchRun> run(SynthesisId id, ImportFile file) {
        return store.runs(id).stream()
                .filter(r -> r.id().equals(file.searchRun()))
                .findFirst();
    }

    private Answer<Integer> takeIn(Viewer viewer, SynthesisId id, Ready ready, String difference, String why) {
        ImportFile file = ready.file();
        if (!store.takeIn(id, file.id(), difference, clock.instant())) {
            return new Answer.NotThere<>();
        }
        List<Reference> all = records(id, file);
        if (file.replaces().isPresent()) {
            replace(viewer, id, file, all, why);
        } else {
            references.add(id, file.id(), Replacement.of(List.of(), all).fresh());
        }
        syntheses.tell(viewer, id, trail(ready));
        return new Answer.Done<>(all.size());
    }

    private static String trail(Ready ready) {
        return SynthesisWords.TRAIL_TAKEN_IN.say(
                ready.file().filename(), ready.file().records(), ready.run().source());
    }

    /** Every record of a file, in its order; none for a file that is not there. */
    List<Reference> records(SynthesisId id, UUID file) {
        return store.files(id).stream()
                .filter(f -> f.id().equals(file))
                .findFirst()
                .map(f -> records(id, f))
                .orElse(List.of());
    }

    private List<Reference> records(SynthesisId id, ImportFile file) {
        return read(file.filename(), store.bytes(id, file.id()).orElseThrow(), file.columns())
                .references();
    }

    /**
     * Puts in a file whose records were read before, piece by piece; nothing where it is in already.
     *
     * @param pieces as {@link ReferenceStore#rows} gives them
     */
    void putIn(SynthesisId id, UUID file, String difference, SeatId by, List<String> pieces) {
        if (ready(id, file, difference, "") instanceof Answer.Done<Ready>(Ready ready)
                && store.takeIn(id, file, difference, clock.instant())) {
            pieces.forEach(rows -> references.add(id, file, rows));
            syntheses.tell(id, Optional.of(by), trail(ready));
        }
    }

    private void replace(Viewer viewer, SynthesisId id, ImportFile file, List<Reference> all, String why) {
        UUID before = file.replaces().orElseThrow();
        Replacement replacement = Replacement.of(replacements.pool(id, before), all);
        references.add(id, file.id(), replacement.fresh());
        replacements.carry(id, file.id(), replacement.carried());
        replacements.comeBack(id, replacement.back());
        replacements.leave(id, replacement.gone(), clock.instant());
        replacements.replaced(id, before, clock.instant());
        replacements.why(id, file.id(), why);
        keepers.workOut(id);
        Compared compared = replacement.compared();
        syntheses.tell(
                viewer,
                id,
                ReleaseWords.TRAIL_REPLACED.say(
                        file.filename(), compared.same(), compared.fresh(), compared.gone(), why));
    }

    private static ReadFile read(String filename, byte[] bytes, ColumnNames columns) {
        return new ReferenceFiles(Limits.USUAL, columns.columns()).readAll(Input.of(filename, bytes));
    }
}
