package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.dilemmas.Dilemma;
import org.throughline.partnership.shares.Shareable;

/**
 * A made-up region and what its areas solved together.
 *
 * @param home the partnership whose dilemmas these are
 */
record RegionsFile(
        String region,
        String home,
        String homeBy,
        String regionBy,
        List<AreaOf> areas,
        List<DilemmaOf> dilemmas,
        NationOf nation,
        List<ShareOf> shares) {

    /** The key of the home partnership among those that are in the nation. */
    static final String HOME = "home";

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
            List<AskedOf> asked,
            Optional<EndedOf> ended) {}

    /** A seat that somebody asks into the circle; nobody answers in the file. */
    record AskedOf(int after, String by, String place, String why, boolean earlier) {}

    record OfferOf(int after, String to, String words, Optional<Integer> withdrawn, List<SuggestionOf> suggestions) {}

    record SuggestionOf(int after, String words, Optional<TriedOf> tried) {}

    record TriedOf(int after, String cameOf) {}

    record EndedOf(int after, Dilemma.How how, String cameOf) {}

    /** @param inIt areas that are in it, with the day on which they came, counted back from today */
    record NationOf(String name, String by, int begun, String vision, String conditions, Map<String, Integer> inIt) {}

    /** What the home partnership shared. The title of the item begins with these words. */
    record ShareOf(
            int daysAgo,
            String to,
            Shareable.Kind kind,
            String begins,
            String why,
            Optional<Integer> takenBack,
            List<CameBackOf> answers) {}

    record CameBackOf(int after, String by, String as, String words) {}

    static RegionsFile read() {
        return Written.read("regions.yaml", RegionsFile.class);
    }
}
