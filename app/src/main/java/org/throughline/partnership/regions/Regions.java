package org.throughline.partnership.regions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to regions: who is in which, for everybody; asking, agreeing and leaving, for whoever leads or facilitates. */
@Service
public class Regions {
    private final RegionStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Regions(RegionStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** An area or a region by its name. */
    public record Named(UUID id, String name) {}

    /** All memberships of a region or an area, those that ended too. */
    public List<Membership> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** The areas with which this area is in a region today, by name. That both are of one nation makes nobody a neighbour. */
    public List<Named> neighbours(Viewer viewer, UUID area) {
        return regions(viewer, area).stream()
                .filter(r -> partnerships
                        .design(viewer, r.id())
                        .filter(d -> d.partnership().kind() == Partnership.Kind.REGION)
                        .isPresent())
                .flatMap(region -> of(viewer, region.id()).stream())
                .filter(m -> m.isOn(viewer.today()) && !m.area().equals(area))
                .map(m -> new Named(m.area(), m.areaName()))
                .distinct()
                .toList();
    }

    /** The regions in which an area is today, and the nation. */
    public List<Named> regions(Viewer viewer, UUID area) {
        return of(viewer, area).stream()
                .filter(m -> m.area().equals(area) && m.isOn(viewer.today()))
                .map(m -> new Named(m.region(), m.regionName()))
                .distinct()
                .toList();
    }

    /** Regions that an area could ask to join. */
    public List<Named> open(Viewer viewer, UUID area) {
        List<UUID> already = of(viewer, area).stream()
                .filter(m -> m.waits() || m.isOn(viewer.today()))
                .map(Membership::region)
                .toList();
        return partnerships.all(viewer).stream()
                .filter(p -> p.kind().takesAreas() && !already.contains(p.id()))
                .map(p -> new Named(p.id(), p.name()))
                .toList();
    }

    /** An area asks to be in a region. */
    public Answer<UUID> ask(Viewer viewer, UUID area, UUID region, UUID key) {
        return once.answer(viewer, key, DilemmaWords::valueOf, () -> {
            if (!partnerships.mayWork(viewer, area)
                    || open(viewer, area).stream().noneMatch(r -> r.id().equals(region))
                    || partnerships
                            .design(viewer, area)
                            .filter(d -> d.partnership().kind() == Partnership.Kind.AREA)
                            .isEmpty()) {
                return new Answer.NotThere<>();
            }
            LocalDate today = viewer.today();
            if (of(viewer, area).stream()
                    .anyMatch(m -> m.region().equals(region) && m.askedOn().equals(today))) {
                return new Answer.Refused<>(DilemmaWords.WHY_TOMORROW);
            }
            store.ask(region, area, today);
            return new Answer.Done<>(area);
        });
    }

    /** The region agrees. */
    public Answer<UUID> agree(Viewer viewer, UUID region, UUID area, UUID key) {
        return once.answer(
                viewer,
                key,
                DilemmaWords::valueOf,
                () -> partnerships.mayWork(viewer, region) && store.agree(region, area, viewer.today())
                        ? new Answer.Done<>(region)
                        : new Answer.NotThere<>());
    }

    /** An area leaves, or the region ends it. What was offered to areas of the region stays theirs to withdraw. */
    public Answer<UUID> leave(Viewer viewer, UUID region, UUID area, UUID key) {
        return once.answer(
                viewer,
                key,
                DilemmaWords::valueOf,
                () -> Stream.of(region, area).anyMatch(p -> partnerships.mayWork(viewer, p))
                                && store.leave(region, area, viewer.today())
                        ? new Answer.Done<>(area)
                        : new Answer.NotThere<>());
    }
}
