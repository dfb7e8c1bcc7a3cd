package org.throughline.synthesis;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.evidence.Count;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaFlow.Line;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The flow of records, reports and studies as it stands. It counts what is settled and nothing else, so that it tells nobody
 * of a vote that is not opened.
 */
@Service
public class Flow {
    private final Acting acting;
    private final ReferenceStore references;
    private final ScreeningStore screening;
    private final SettledStore settled;
    private final SynthesisStore syntheses;

    Flow(
            Acting acting,
            ReferenceStore references,
            ScreeningStore screening,
            SettledStore settled,
            SynthesisStore syntheses) {
        this.acting = acting;
        this.references = references;
        this.screening = screening;
        this.settled = settled;
        this.syntheses = syntheses;
    }

    public PrismaFlow of(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> count(id));
    }

    private PrismaFlow count(SynthesisId id) {
        List<Map.Entry<String, Integer>> sources = references.bySource(id);
        int identified = sources.stream().mapToInt(Map.Entry::getValue).sum();
        int aside = references.setAside(id);
        List<Settled> screened = settled.of(id, Stage.TITLE_ABSTRACT);
        int unread = identified - aside - screened.size();
        int notScreened = 0;
        if (settled.stopped(id).isPresent()) {
            Set<UUID> inBatches = new HashSet<>(screening.inBatches(id, Stage.TITLE_ABSTRACT));
            notScreened = (int) references.keepers(id).stream()
                    .filter(h -> !inBatches.contains(h.id()))
                    .count();
        }
        Set<UUID> sought = new HashSet<>();
        screened.stream().filter(Settled::included).map(Settled::reference).forEach(sought::add);
        List<Report> reports = settled.reports(id).stream()
                .filter(r -> sought.contains(r.reference()))
                .toList();
        int had = (int) reports.stream().filter(Report::had).count();
        List<Settled> read = settled.of(id, Stage.FULL_TEXT).stream()
                .filter(s -> sought.contains(s.reference()))
                .toList();
        int included = (int) read.stream().filter(Settled::included).count();
        Map<Box, Count> boxes = new EnumMap<>(Box.class);
        put(boxes, Box.DATABASES, sources.size());
        put(boxes, Box.IDENTIFIED, identified);
        put(boxes, Box.DUPLICATES, aside);
        put(boxes, Box.AUTOMATION_REMOVED, 0);
        put(boxes, Box.OTHER_REMOVED, 0);
        put(boxes, Box.NOT_SCREENED_STOPPED, notScreened);
        put(boxes, Box.WAITING_SCREENING, unread - notScreened);
        put(boxes, Box.SCREENED, screened.size());
        put(boxes, Box.EXCLUDED, screened.size() - sought.size());
        put(boxes, Box.SOUGHT, sought.size());
        put(boxes, Box.NOT_RETRIEVED, reports.size() - had);
        put(boxes, Box.WAITING_RETRIEVAL, sought.size() - reports.size());
        put(boxes, Box.ASSESSED, had);
        put(boxes, Box.REPORTS_EXCLUDED, read.size() - included);
        put(boxes, Box.WAITING_ASSESSMENT, had - read.size());
        put(boxes, Box.REPORTS_INCLUDED, included);
        put(boxes, Box.STUDIES_INCLUDED, settled.studies(id));
        return new PrismaFlow(
                sources.stream().map(e -> new Line(e.getKey(), e.getValue())).toList(),
                boxes,
                reasons(read, syntheses.protocols(id).getLast().protocol().reasons()));
    }

    /** In the protocol's order; a reason that no protocol names any more comes last. */
    private static List<Line> reasons(List<Settled> read, List<String> inOrder) {
        Map<String, Integer> byReason = new LinkedHashMap<>();
        inOrder.forEach(reason -> byReason.put(reason, 0));
        read.stream().filter(s -> !s.included()).forEach(s -> byReason.merge(s.reason(), 1, Integer::sum));
        return byReason.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Line(e.getKey(), e.getValue()))
                .toList();
    }

    private static void put(Map<Box, Count> boxes, Box box, int number) {
        boxes.put(box, Count.of(number));
    }
}
