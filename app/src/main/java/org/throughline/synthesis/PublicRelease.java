package org.throughline.synthesis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.throughline.evidence.EvidenceContent;

/**
 * What everybody reads of a release that its team made public. Who screened, searched, read and froze is not in it, nor are quotations,
 * abstracts and full texts.
 *
 * @param format the kind and version of this text
 * @param frozenOn day of freezing, in ISO 8601
 * @param sha256 of the whole text of the release, which the team holds
 * @param authors as each agreed to be named
 * @param strands whether the release tells the strand of each study
 * @param appraisals how each report was appraised; empty, and not in the text, where nothing was and in texts made before this was told
 * @param updates the earlier review that it updates; empty, and not in the text, where it updates none and in texts made before this was told
 */
public record PublicRelease(
        String format,
        ReleaseContent.Subject synthesis,
        int number,
        String frozenOn,
        String sha256,
        List<String> authors,
        int protocol,
        List<Looked> searches,
        ReleaseContent.Numbers numbers,
        boolean strands,
        List<Included> studies,
        List<Found> findings,
        List<ReleaseContent.Advised> recommendations,
        List<Result> results,
        List<Published> publications,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Earlier> updates,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Appraised> appraisals) {
    public static final String FORMAT = "throughline-public-release/1";

    public PublicRelease {
        authors = List.copyOf(authors);
        searches = List.copyOf(searches);
        studies = List.copyOf(studies);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        results = List.copyOf(results);
        publications = List.copyOf(publications);
        updates = List.copyOf(updates);
        appraisals = List.copyOf(appraisals);
    }

    /**
     * The earlier review whose studies the flow sets apart; not why the team says so.
     *
     * @param release of the same synthesis; 0 where it was published elsewhere
     * @param citation empty for a release
     */
    public record Earlier(int release, String citation) {}

    /** What stood of a report's appraisal, without reasons and without names. */
    public record Appraised(String report, String tool, String overall, List<Judged> items) {
        public Appraised {
            items = List.copyOf(items);
        }
    }

    public record Judged(String item, String answer) {}

    /** Where one looked, with which words and on which day; not who. */
    public record Looked(String source, String platform, String strategy, String limits, String on, int hits) {}

    /** A report as one finds it in a library. */
    public record Reference(String title, String authors, String year, String container, String dois) {}

    /**
     * A study.
     *
     * @param publications the titles of those that report it; empty, and not in the text, in releases made public before this was told
     */
    public record Included(
            String label,
            Strand strand,
            List<Reference> reports,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<String> publications) {}

    /**
     * A finding and on how much it rests.
     *
     * @param quotations how many quotations stand beneath it
     * @param reports of how many reports they are
     */
    public record Found(
            String words, String confidence, List<EvidenceContent.Judgement> because, int quotations, int reports) {}

    public record Result(
            String report, String outcome, String level, String measure, String direction, String asReported) {}

    /**
     * A publication of the release on the day on which the release was made public; its authors stand where it was published.
     *
     * @param studies how many studies of the release it reports; -1 where that is not known
     * @param chosen what it reports, in words, where its team chose the studies one by one; empty, and not in the text, where all of
     *     its strands is reported
     */
    public record Published(
            String kind,
            String title,
            String place,
            String doi,
            String on,
            Covers covers,
            int studies,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            String chosen) {
        /** What it reports, in words. */
        public String reports() {
            return chosen.isEmpty() ? covers.words() : chosen;
        }
    }
}
