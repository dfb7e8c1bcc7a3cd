package org.throughline.synthesis;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.references.Reference;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.By;
import org.throughline.work.JobKind;
import org.throughline.work.Jobs;
import org.throughline.work.Progress;

/**
 * Takes a file in: a short one at once, a long one piece by piece behind the page, which can be left and looked at again. Its
 * records come in all together when the last piece is read, so that nothing is ever counted by half; until then it can be
 * stopped. A corrected export is held against the file before it and comes in at once.
 */
@Service
public class TakingIn implements JobKind {
    /** Files with at most so many records are taken in at once. */
    public static final int AT_ONCE = 500;

    static final String NAME = "synthesis-taking-in";
    /** The file is read anew in each step and its first records passed over, so a step takes many. */
    private static final int A_STEP = 1_000;

    private final Syntheses syntheses;
    private final Searching searching;
    private final TakingInStore store;
    private final Acting acting;
    private final Jobs jobs;
    private final Clock clock;

    TakingIn(Syntheses syntheses, Searching searching, TakingInStore store, Acting acting, Jobs jobs, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.searching = searching;
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** As {@link Searching#takeIn(Viewer, SynthesisId, UUID, String, String)}; a long file is only begun. Asking twice has one effect. */
    public Answer<Integer> takeIn(Viewer viewer, SynthesisId id, UUID file, String difference, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> switch (searching.ready(
                id, file, difference, why)) {
            case Answer.NotThere<Searching.Ready> _ -> new Answer.NotThere<>();
            case Answer.Refused<Searching.Ready>(WhyNot no) -> new Answer.Refused<>(no);
            case Answer.Done<Searching.Ready>(Searching.Ready ready) -> {
                if (ready.file().replaces().isPresent() || ready.file().records() <= AT_ONCE) {
                    yield searching.takeIn(viewer, id, file, difference, why);
                }
                store.ask(id, file, difference, viewer.seat(), clock.instant());
                By by = new By(
                        viewer.account().value(),
                        viewer.seat().value(),
                        viewer.purpose().name());
                jobs.start(
                        this,
                        file,
                        by,
                        Purpose.SYNTHESIS.name(),
                        OptionalLong.of(ready.file().records()));
                yield new Answer.Done<>(ready.file().records());
            }
        });
    }

    /** How far the taking in of a file has come, while it goes on; for the team. */
    public Optional<Progress> progress(Viewer viewer, SynthesisId id, UUID file) {
        boolean theirs = searching.files(viewer, id).stream().anyMatch(f -> f.id().equals(file));
        return theirs ? syntheses.asProgram(() -> jobs.last(NAME, file)).filter(Progress::open) : Optional.empty();
    }

    /** The files that are being taken in. */
    public Set<UUID> goOn(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.goOn(id));
    }

    /** Stops it: nothing of the file comes in. Where it has come in meanwhile it stays in. */
    public Answer<UUID> stop(Viewer viewer, SynthesisId id, UUID file) {
        boolean theirs = searching.files(viewer, id).stream().anyMatch(f -> f.id().equals(file));
        if (!theirs || syntheses.find(viewer, id).filter(s -> s.leads(viewer)).isEmpty()) {
            return new Answer.NotThere<>();
        }
        return syntheses.asProgram(() -> {
            // waits for the step under way
            jobs.last(NAME, file).filter(Progress::open).ifPresent(p -> jobs.cancel(p.job()));
            store.forget(file);
            return new Answer.Done<>(file);
        });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String purpose() {
        return Purpose.SYNTHESIS.name();
    }

    @Override
    public Step step(UUID file, Optional<UUID> reached) {
        Optional<TakingInStore.Asked> asked = store.asked(file);
        if (asked.isEmpty()) {
            return new Finished(0);
        }
        SynthesisId id = asked.get().synthesis();
        int read = store.kept(file);
        List<Reference> all = searching.records(id, file);
        if (read < all.size()) {
            List<Reference> piece = all.subList(read, Math.min(read + A_STEP, all.size()));
            store.keep(id, file, read + 1, piece.size(), ReferenceStore.rows(read + 1, piece));
            return new More(file, piece.size());
        }
        syntheses.oneAtATime(id);
        searching.putIn(id, file, asked.get().difference(), asked.get().by(), store.pieces(file));
        store.forget(file);
        return new Finished(0);
    }
}
