package org.throughline.partnership.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to networks. Everybody reads which there are; whoever is signed in follows one or stops. Only what everybody may read is
 * told as new, so that following gives no right to anything.
 */
@Service
public class Networks {
    /** Whoever was never there is told of so many months. */
    public static final int MONTHS = 3;

    private final NetworkStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Networks(NetworkStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** Every network, by its name, with what is new in each since this viewer was last there. */
    public List<Network> all(Viewer viewer) {
        return acting.as(
                viewer,
                () -> partnerships.all(viewer).stream()
                        .filter(p -> p.kind() == Partnership.Kind.THEME)
                        .flatMap(p -> partnerships.design(viewer, p.id()).stream())
                        .map(d -> network(
                                viewer, d, store.of(d.partnership().id()).flatMap(NetworkStore.Seen::seen)))
                        .toList());
    }

    /** Looks at what is new in one since the last time, and keeps that they were there today. */
    public Optional<Network> visit(Viewer viewer, UUID network) {
        return acting.as(
                viewer,
                () -> partnerships
                        .design(viewer, network)
                        .filter(d -> d.partnership().kind() == Partnership.Kind.THEME)
                        .map(d -> {
                            Optional<LocalDate> before = store.of(network).flatMap(s -> s.earlierThan(viewer.today()));
                            Network found = network(viewer, d, before);
                            if (found.standing().isTold()) {
                                store.visit(viewer.seat().value(), network, viewer.today());
                            }
                            return found;
                        }));
    }

    private Network network(Viewer viewer, Design d, Optional<LocalDate> lastThere) {
        UUID id = d.partnership().id();
        boolean sits = d.places().stream().anyMatch(p -> isHeldBy(viewer, p));
        boolean follows = store.of(id).filter(NetworkStore.Seen::follows).isPresent();
        LocalDate since = lastThere.orElse(viewer.today().minusMonths(MONTHS));
        return new Network(d, new Network.Standing(follows, sits, lastThere), since, store.lately(id, since));
    }

    private static boolean isHeldBy(Viewer viewer, Place p) {
        return p.seat().filter(viewer.seat()::equals).isPresent() && p.heldOn(viewer.today());
    }

    /** Follows a network, or stops. */
    public Answer<UUID> follow(Viewer viewer, UUID network, boolean follows, UUID key) {
        return once.answer(viewer, key, NetworkWords::valueOf, () -> {
            boolean there = partnerships
                    .design(viewer, network)
                    .filter(d -> d.partnership().kind() == Partnership.Kind.THEME)
                    .isPresent();
            if (there) {
                store.follow(viewer.seat().value(), network, follows);
            }
            return there ? new Answer.Done<>(network) : new Answer.NotThere<>();
        });
    }
}
