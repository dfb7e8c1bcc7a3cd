package org.throughline.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Standing;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What areas do with what the bank holds: adopt, adapt or decline, each with a reason, and later what came of it. */
@Service
public class AdoptionReports {
    private final Acting acting;
    private final EvidenceStore records;
    private final AdoptionStore store;
    private final People people;
    private final Clock clock;

    AdoptionReports(Acting acting, EvidenceStore records, AdoptionStore store, People people, Clock clock) {
        this.acting = acting;
        this.records = records;
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** What an area reports: its decision and the reason, which is asked for each of the three alike. */
    public record Report(String recommendation, AreaId area, Decision decision, String reason, String conditions) {}

    /** The decisions about a published record, for everybody. */
    public List<Adoption> of(Viewer viewer, EvidenceId id) {
        return acting.as(viewer, () -> store.of(id));
    }

    /** The decisions about several published records, by record. */
    public Map<EvidenceId, List<Adoption>> of(Viewer viewer, List<EvidenceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : acting.as(viewer, () -> store.of(ids)).stream().collect(Collectors.groupingBy(Adoption::record));
    }

    /** The areas for which this viewer can speak. */
    public List<Area> areasOf(Viewer viewer) {
        return acting.as(
                viewer,
                () -> people.areas(people.areasOf(List.of(viewer.seat())).stream()
                        .map(Standing.SeatArea::area)
                        .toList()));
    }

    public Answer<UUID> report(Viewer viewer, EvidenceId id, Report report) {
        return report(viewer, id, report, viewer.today());
    }

    /** The same of what was decided on an earlier day. */
    Answer<UUID> report(Viewer viewer, EvidenceId id, Report report, LocalDate decidedOn) {
        Optional<Area> area = areasOf(viewer).stream()
                .filter(a -> a.id().equals(report.area()))
                .findFirst();
        return acting.as(viewer, () -> {
            Optional<EvidenceRecord> record =
                    records.find(id).filter(r -> r.publishedOn().isPresent() && asksAbout(r, report));
            if (record.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (area.isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_THEIR_AREA);
            }
            Adoption adoption = new Adoption(
                    UUID.randomUUID(),
                    id,
                    report.recommendation(),
                    Optional.of(report.area()),
                    area.get().name(),
                    report.decision(),
                    report.reason(),
                    report.conditions(),
                    decidedOn,
                    List.of());
            store.add(adoption, viewer.seat(), clock.instant());
            return new Answer.Done<>(adoption.id());
        });
    }

    /** About the record as a whole, or about something that it does recommend. */
    private static boolean asksAbout(EvidenceRecord record, Report report) {
        return report.recommendation().isEmpty()
                || record.content().recommendation(report.recommendation()).isPresent();
    }

    /** What came of what an area took up, told by the same area; no difference is told like any other. */
    public Answer<UUID> tell(Viewer viewer, EvidenceId id, UUID adoption, Direction direction, String words) {
        List<AreaId> mine = areasOf(viewer).stream().map(Area::id).toList();
        return acting.as(viewer, () -> {
            Optional<Adoption> told = store.of(id).stream()
                    .filter(a -> a.id().equals(adoption) && a.mayHaveResults())
                    .findFirst();
            if (told.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (told.get().area().filter(mine::contains).isEmpty()) {
                return new Answer.Refused<>(WhyNot.NOT_THEIR_AREA);
            }
            store.add(adoption, new Adoption.Result(direction, words, viewer.today()), viewer.seat(), clock.instant());
            return new Answer.Done<>(adoption);
        });
    }
}
