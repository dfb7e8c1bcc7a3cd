package org.throughline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that was tried, with every published result about it: for, against, no difference, unclear (requirements 7 to 9).
 * It stands once, with all the sectors that provide it.
 */
public record Intervention(String name, List<String> sectors, List<Seen> seen) {

    /** One result, in the record that tells it. */
    public record Seen(EvidenceRecord record, EvidenceContent.Effect effect) {}

    public Intervention {
        sectors = List.copyOf(sectors);
        seen = List.copyOf(seen);
    }

    /** How many results point this way. */
    public long pointing(Direction direction) {
        return seen.stream().filter(s -> s.effect().direction() == direction).count();
    }

    /** All that records in use tell was tried, by name; two spellings of capitals are one. */
    public static List<Intervention> in(List<EvidenceRecord> records) {
        Map<String, List<Seen>> byName = new TreeMap<>();
        records.stream()
                .filter(r -> r.status() == Status.QUALITY_ASSURED)
                .forEach(r -> r.content()
                        .effects()
                        .forEach(e -> byName.computeIfAbsent(
                                        e.intervention().strip().toLowerCase(Locale.UK), _ -> new ArrayList<>())
                                .add(new Seen(r, e))));
        return byName.values().stream()
                .map(all -> new Intervention(
                        all.getFirst().effect().intervention().strip(),
                        all.stream()
                                .flatMap(s -> s.effect().sectors().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        all))
                .toList();
    }
}
