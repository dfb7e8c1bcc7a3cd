package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.dilemmas.Dilemma;

/**
 * A made-up region and what its areas solved together.
 *
 * @param home the partnership whose dilemmas these are
 */
record RegionsFile(
        String region, String home, String homeBy, String regionBy, List<AreaOf> areas, List<DilemmaOf> dilemmas) {

    /** Days are days before the day on which the area is made. */
    record AreaOf(
            String key,
            String name,
            LeadOf lead,
            int begun,
            int joined,
            String vision,
            String conditions,
            String goal,
            List<SeatOf> seats) {}

    record LeadOf(String given, String family) {}

    record SeatOf(Side side, String title, String holder) {}

    /** What happened after is told in days after it was told. */
    record DilemmaOf(
            int daysAgo,
            String place,
            String by,
            List<String> circle,
            String title,
            String hard,
            String tried,
            List<OfferOf> offers,
            Optional<EndedOf> ended) {}

    record OfferOf(int after, String to, String words, Optional<Integer> withdrawn, List<SuggestionOf> suggestions) {}

    record SuggestionOf(int after, String words, Optional<TriedOf> tried) {}

    record TriedOf(int after, String cameOf) {}

    record EndedOf(int after, Dilemma.How how, String cameOf) {}

    static RegionsFile read() {
        return Written.read("regions.yaml", RegionsFile.class);
    }
}
