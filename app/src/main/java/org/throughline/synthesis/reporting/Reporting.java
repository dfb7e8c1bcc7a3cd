package org.throughline.synthesis.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;

/**
 * The reporting tables of a synthesis: what the workbench knows stands there by itself and changes with the work; what it cannot
 * know the team says, and whatever nobody has said stays in sight as open.
 */
@Service
public class Reporting {
    private final Syntheses syntheses;
    private final Acting acting;
    private final ReportingStore store;
    private final WhatIsKnown known;
    private final Clock clock;

    Reporting(Syntheses syntheses, Acting acting, ReportingStore store, WhatIsKnown known, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.known = known;
        this.clock = clock;
    }

    /**
     * What the team says to an item.
     *
     * @param place where it stands in the paper; empty while there is none
     */
    public record Said(String words, String place, SeatId by, Instant at) {}

    /**
     * One item as it stands.
     *
     * @param known what the workbench tells of it, one line each
     */
    public record Row(ReportingTable.Item item, List<String> known, Optional<Said> said) {
        public Row {
            known = List.copyOf(known);
        }

        /** Nothing is told of it yet, by the workbench or by people. */
        public boolean open() {
            return known.isEmpty() && said.filter(s -> !s.words().isBlank()).isEmpty();
        }
    }

    public List<Row> rows(Viewer viewer, Synthesis synthesis, ReportingTable table) {
        Map<String, Said> said = acting.as(viewer, () -> store.said(synthesis.id(), table.key()));
        Map<Known, List<String>> told = known.of(viewer, synthesis);
        return table.items().stream()
                .map(item -> new Row(
                        item,
                        item.tells().map(k -> told.getOrDefault(k, List.of())).orElse(List.of()),
                        Optional.ofNullable(said.get(item.n()))))
                .toList();
    }

    /** Says something to an item anew; what was said before is kept. Nothing at all takes the words away again. */
    public Answer<String> say(
            Viewer viewer, SynthesisId id, ReportingTable table, String item, String words, String place) {
        Optional<Synthesis> may = syntheses.find(viewer, id).filter(s -> s.codes(viewer));
        if (may.isEmpty() || table.item(item).isEmpty()) {
            return new Answer.NotThere<>();
        }
        acting.doAs(viewer, () -> store.say(id, table.key(), item, words, place, viewer.seat(), clock.instant()));
        return new Answer.Done<>(item);
    }
}
