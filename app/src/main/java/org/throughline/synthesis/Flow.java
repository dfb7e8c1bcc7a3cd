package org.throughline.synthesis;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Count;
import org.throughline.evidence.FlowEquation;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaFlow.Line;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The flow of records, reports and studies as it stands. It counts what is settled and nothing else, so that it tells nobody
 * of a vote that is not opened. A publication that any database or register gave stands in the first column, wherever else it
 * was found; the second column has what was found in other ways only.
 */
@Service
public class Flow {
    private final Acting acting;
    private final ReferenceStore references;
    private final SettledStore settled;
    private final SynthesisStore syntheses;
    private final RemovalStore removals;
    private final EarlierParts earlier;

    Flow(
            Acting acting,
            ReferenceStore references,
            SettledStore settled,
            SynthesisStore syntheses,
            RemovalStore removals,
            EarlierParts earlier) {
        this.acting = acting;
        this.references = references;
        this.settled = settled;
        this.syntheses = syntheses;
        this.removals = removals;
        this.earlier = earlier;
    }

    /** The flow, or every equation that does not hold. */
    public record Told(Optional<PrismaFlow> flow, List<FlowEquation.Broken> broken) {}

    /** Screening that was stopped early: the share found and how sure one is, from 0 to 1, and why. */
    public record Stopped(double recall, double confidence, double p, String why, Instant at) {}

    public Optional<Stopped> stopped(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> settled.stopped(id))
                .map(s -> new Stopped(s.recall(), s.confidence(), s.p(), s.why(), s.at()));
    }

    /** @throws FlowEquation.DoesNotAddUp when what is settled cannot be */
    public PrismaFlow of(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> count(id, earlier.of(id)));
    }

    public Told told(Viewer viewer, SynthesisId id) {
        return told(() -> of(viewer, id));
    }

    /** All work on the synthesis, whether or not it updates an earlier review: nothing is set apart. */
    public Told whole(Viewer viewer, SynthesisId id) {
        return told(() -> acting.as(viewer, () -> count(id, Optional.empty())));
    }

    private static Told told(Supplier<PrismaFlow> flow) {
        try {
            return new Told(Optional.of(flow.get()), List.of());
        } catch (FlowEquation.DoesNotAddUp e) {
            return new Told(Optional.empty(), e.broken());
        }
    }

    /** What is counted of one column: records that stand for publications, and what became of them. */
    private record Column(int screened, int sought, int notHad, int stillSought, int read, int leftOut, int had) {
        int included() {
            return read - leftOut;
        }
    }

    private record Counted(List<Settled> screened, List<Report> reports, List<Settled> read, List<String> reasons) {

        Column column(Predicate<UUID> in) {
            Set<UUID> sought = new HashSet<>();
            List<Settled> own =
                    screened.stream().filter(s -> in.test(s.reference())).toList();
            own.stream().filter(Settled::included).map(Settled::reference).forEach(sought::add);
            List<Report> told =
                    reports.stream().filter(r -> sought.contains(r.reference())).toList();
            int had = (int) told.stream().filter(Report::had).count();
            List<Settled> decided = read(sought::contains);
            int leftOut = (int) decided.stream().filter(s -> !s.included()).count();
            return new Column(
                    own.size(),
                    sought.size(),
                    told.size() - had,
                    sought.size() - told.size(),
                    decided.size(),
                    leftOut,
                    had);
        }

        private List<Settled> read(Predicate<UUID> in) {
            return read.stream().filter(s -> in.test(s.reference())).toList();
        }

        /** In the protocol's order; a reason that no protocol names any more comes last. */
        List<Line> reasons(Predicate<UUID> in) {
            Map<String, Integer> byReason = new LinkedHashMap<>();
            reasons.forEach(reason -> byReason.put(reason, 0));
            read(in).stream().filter(s -> !s.included()).forEach(s -> byReason.merge(s.reason(), 1, Integer::sum));
            return byReason.entrySet().stream()
                    .filter(e -> e.getValue() > 0)
                    .map(e -> new Line(e.getKey(), e.getValue()))
                    .toList();
        }
    }

    private PrismaFlow count(SynthesisId id, Optional<EarlierPart> updates) {
        EarlierPart before = updates.orElse(EarlierPart.NONE);
        List<ReferenceStore.Place> places = references.byPlace(id, before.records());
        List<Line> sources = lines(places, false);
        List<Line> others = lines(places, true);
        Set<UUID> otherwise = others.isEmpty() ? new HashSet<>() : new HashSet<>(references.foundOtherwiseOnly(id));
        otherwise.removeAll(before.behind());
        Counted counted = new Counted(
                settled.of(id, Stage.TITLE_ABSTRACT),
                settled.reports(id),
                settled.of(id, Stage.FULL_TEXT),
                syntheses.protocols(id).getLast().protocol().reasons());
        Predicate<UUID> inFirst =
                reference -> !otherwise.contains(reference) && !before.behind().contains(reference);
        Map<UUID, RemovalStore.Out> out = removals.out(id);
        out.keySet().removeAll(before.behind());
        int byRule = (int)
                out.values().stream().filter(o -> o.way() == Removal.Way.RULE).count();
        Set<UUID> never = new HashSet<>(settled.passedOver(id));
        never.removeAll(before.behind());
        int identified = sum(sources);
        int publications = identified + sum(others) - references.setAside(id, before.records()) - before.extra();
        int inSearching = publications - otherwise.size();
        int stopped = (int) never.stream().filter(inFirst).count();
        Column first = counted.column(inFirst);
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        put(boxes, Box.DATABASES, sources.size());
        put(boxes, Box.IDENTIFIED, identified);
        put(boxes, Box.DUPLICATES, identified - inSearching);
        put(boxes, Box.AUTOMATION_REMOVED, byRule);
        put(boxes, Box.OTHER_REMOVED, out.size() - byRule);
        put(boxes, Box.NOT_SCREENED_STOPPED, stopped);
        put(boxes, Box.WAITING_SCREENING, inSearching - first.screened() - stopped - out.size());
        put(boxes, Box.SCREENED, first.screened());
        put(boxes, Box.EXCLUDED, first.screened() - first.sought());
        put(boxes, Box.SOUGHT, first.sought());
        put(boxes, Box.NOT_RETRIEVED, first.notHad());
        put(boxes, Box.WAITING_RETRIEVAL, first.stillSought());
        put(boxes, Box.ASSESSED, first.had());
        put(boxes, Box.REPORTS_EXCLUDED, first.leftOut());
        put(boxes, Box.WAITING_ASSESSMENT, first.had() - first.read());
        int included = first.included();
        if (!others.isEmpty()) {
            Column second = counted.column(otherwise::contains);
            other(boxes, second, sum(others), otherwise.size(), never.size() - stopped);
            included += second.included();
        }
        if (updates.isPresent()) {
            before.count(settled.studyReports(id), included, boxes);
        } else {
            put(boxes, Box.REPORTS_INCLUDED, included);
            put(boxes, Box.STUDIES_INCLUDED, settled.studies(id));
        }
        return new PrismaFlow(sources, boxes, counted.reasons(inFirst), others, counted.reasons(otherwise::contains));
    }

    private static void other(Map<Box, Count> boxes, Column second, int found, int publications, int stopped) {
        put(boxes, Box.OTHER_IDENTIFIED, found);
        put(boxes, Box.OTHER_DUPLICATES, found - publications);
        put(boxes, Box.OTHER_EXCLUDED, second.screened() - second.sought());
        put(boxes, Box.OTHER_NOT_SCREENED_STOPPED, stopped);
        put(boxes, Box.OTHER_WAITING_SCREENING, publications - second.screened() - stopped);
        put(boxes, Box.OTHER_SOUGHT, second.sought());
        put(boxes, Box.OTHER_NOT_RETRIEVED, second.notHad());
        put(boxes, Box.OTHER_WAITING_RETRIEVAL, second.stillSought());
        put(boxes, Box.OTHER_ASSESSED, second.had());
        put(boxes, Box.OTHER_REPORTS_EXCLUDED, second.leftOut());
        put(boxes, Box.OTHER_WAITING_ASSESSMENT, second.had() - second.read());
    }

    private static List<Line> lines(List<ReferenceStore.Place> places, boolean other) {
        return places.stream()
                .filter(p -> p.method().isOther() == other)
                .map(p -> new Line(other ? p.method().words() + ": " + p.source() : p.source(), p.found()))
                .toList();
    }

    private static int sum(List<Line> lines) {
        return lines.stream().mapToInt(Line::number).sum();
    }

    private static void put(Map<Box, Count> boxes, Box box, int number) {
        if (number < 0) {
            throw FlowEquation.belowZero(number);
        }
        boxes.put(box, Count.of(number));
    }
}
