package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.evidence.ReleasesInPublic;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Releases that a team made public. Whoever leads says so and who is named, can take it back with a reason, and the same address
 * then says that. What was never public is for everybody else as if it were not there.
 */
@Service
public class PublicReleases implements ReleasesInPublic {
    private final Syntheses syntheses;
    private final Acting acting;
    private final PublicReleaseStore store;
    private final ReferenceStore references;
    private final Releases releases;
    private final Publishing publications;
    private final Clock clock;

    PublicReleases(
            Syntheses syntheses,
            Acting acting,
            PublicReleaseStore store,
            ReferenceStore references,
            Releases releases,
            Publishing publications,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.references = references;
        this.releases = releases;
        this.publications = publications;
        this.clock = clock;
    }

    /** What everybody finds at the address of a release. */
    public sealed interface Found {
        /**
         * It is public.
         *
         * @param text exactly what was made public
         * @param same whether its SHA-256, worked out again now, is the one that was written down
         */
        record Shown(PublicRelease release, String text, String sha256, boolean same, Instant since) implements Found {}

        /** It was public, and its team took it back. */
        record Withdrawn(Instant from, Instant until, String why) implements Found {}
    }

    private Viewer anybody() {
        return Viewer.service(Purpose.PUBLIC, LocalDate.now(clock));
    }

    /** As a stranger reads it. Empty where it was never public. */
    public Optional<Found> open(SynthesisId id, int release) {
        return acting.as(anybody(), () -> found(id, release));
    }

    private Optional<Found> found(SynthesisId id, int release) {
        Optional<PublicReleaseStore.Ended> ended = store.ended(id, release);
        Optional<Found> shown = store.shown(id, release)
                .filter(s -> ended.filter(e -> e.round() >= s.round()).isEmpty())
                .map(s -> new Found.Shown(
                        PublicText.read(s.content()),
                        s.content(),
                        s.sha256(),
                        ReleaseText.sha256(s.content()).equals(s.sha256()),
                        s.at()));
        return shown.or(() -> ended.map(e -> new Found.Withdrawn(e.shownAt(), e.at(), e.why())));
    }

    @Override
    public Optional<Place> find(UUID synthesis, int release) {
        SynthesisId id = new SynthesisId(synthesis);
        return acting.as(anybody(), () -> {
            // a stranger sees no round that has ended
            boolean shown = store.round(id, release).isPresent();
            return shown || store.ended(id, release).isPresent()
                    ? Optional.of(new Place(address(synthesis, release), !shown))
                    : Optional.empty();
        });
    }

    /** Where everybody opens it. */
    public static String address(UUID synthesis, int release) {
        return "/releases/" + synthesis + "/" + release;
    }

    /** What everybody would read of a release, for whoever leads. */
    public Optional<PublicRelease> asSeen(Viewer viewer, SynthesisId id, int release, List<String> authors) {
        return releases.open(viewer, id, release).map(opened -> seen(viewer, id, opened, authors));
    }

    private PublicRelease seen(Viewer viewer, SynthesisId id, Releases.Opened opened, List<String> authors) {
        Map<UUID, Held> reports = new HashMap<>();
        List<UUID> included = opened.content().included().stream()
                .map(ReleaseContent.Stood::id)
                .toList();
        acting.as(viewer, () -> references.some(id, included)).forEach(held -> reports.put(held.id(), held));
        return new PublicText(
                        opened,
                        reports,
                        publications.of(viewer, id, opened.release().number()),
                        authors)
                .content();
    }

    /** Makes a release public, with the names of those who agreed. Only who leads may. */
    public Answer<Integer> show(Viewer viewer, SynthesisId id, int release, List<String> authors) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            Optional<Releases.Opened> opened = releases.open(viewer, id, release);
            if (opened.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!opened.get().same()) {
                return new Answer.Refused<>(WhyNot.NOT_AS_IT_WAS_FROZEN);
            }
            if (found(id, release).filter(Found.Shown.class::isInstance).isPresent()) {
                return new Answer.Refused<>(WhyNot.PUBLIC_ALREADY);
            }
            int round = store.round(id, release).orElse(0) + 1;
            String text = PublicText.of(seen(viewer, id, opened.get(), authors));
            store.show(
                    id,
                    release,
                    new PublicReleaseStore.Shown(round, text, ReleaseText.sha256(text), now()),
                    viewer.seat());
            syntheses.tell(viewer, id, PublicWords.TRAIL_SHOWN.say(release));
            return new Answer.Done<>(release);
        });
    }

    /** Takes a release out of public. Why is told at its address. */
    public Answer<Integer> end(Viewer viewer, SynthesisId id, int release, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            Optional<PublicReleaseStore.Shown> shown = store.shown(id, release);
            if (shown.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (found(id, release).filter(Found.Withdrawn.class::isInstance).isPresent()) {
                return new Answer.Refused<>(WhyNot.NOT_PUBLIC);
            }
            store.end(
                    id,
                    release,
                    new PublicReleaseStore.Ended(
                            shown.get().round(), shown.get().at(), why, now()),
                    viewer.seat());
            syntheses.tell(viewer, id, PublicWords.TRAIL_WITHDRAWN.say(release, why));
            return new Answer.Done<>(release);
        });
    }

    // PostgreSQL keeps microseconds
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
