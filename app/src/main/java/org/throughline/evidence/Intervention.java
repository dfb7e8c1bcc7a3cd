package org.throughline.evidence;

import java.util.List;

/**
 * One thing that was tried, with every published result about it: for, against, no difference, unclear (requirements 7 to 9).
 * It stands once, with all the sectors that provide it; two spellings of capitals are one.
 */
public record Intervention(String name, List<String> sectors, List<Seen> seen) {

    /** One result, and the record that tells it. */
    public record Seen(EvidenceId record, String title, EvidenceContent.Effect effect) {}

    public Intervention {
        sectors = List.copyOf(sectors);
        seen = List.copyOf(seen);
    }
}
