package org.throughline.synthesis.pages;

import static org.throughline.synthesis.UpdatingWords.*;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.pages.Dates;
import org.throughline.synthesis.EarlierReview;
import org.throughline.synthesis.PublicRelease;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.ReleaseDifference;
import org.throughline.synthesis.ReleaseWords;

/**
 * Which earlier review a flow sets apart, as every page tells it beside the drawing.
 *
 * @param words that it updates one, and which release if it is one of its own
 * @param cited the review that was published elsewhere
 * @param said why the team says so; empty where that is not for the reader
 */
public record EarlierLine(String words, Optional<Cited> cited, String said) {
    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi: ?)?(10\\.\\d{4,9}/[^\\s\"<>]+?)(?=[.,;)]*(?:\\s|$))",
            Pattern.CASE_INSENSITIVE);

    /** A citation with its DOI, if there is one, as a link where it stands. */
    public record Cited(String before, String link, String doi, String after) {
        static Cited of(String citation) {
            Matcher found = DOI.matcher(citation);
            return found.find()
                    ? new Cited(
                            citation.substring(0, found.start()),
                            found.group(),
                            found.group(1),
                            citation.substring(found.end()))
                    : new Cited(citation, "", "", "");
        }

        public boolean hasDoi() {
            return !doi.isEmpty();
        }
    }

    static Optional<EarlierLine> of(EarlierReview earlier, String who) {
        String said = UPDATES_SAID.say(who, Dates.moment(earlier.at()), earlier.why());
        return switch (earlier.what()) {
            case EarlierReview.OfRelease(int release) -> Optional.of(line(release, "", said));
            case EarlierReview.Published p -> Optional.of(line(0, p.citation(), said));
            case EarlierReview.Nothing _ -> Optional.empty();
        };
    }

    static EarlierLine of(ReleaseContent.Updates frozen) {
        return line(frozen.release(), frozen.citation(), UPDATES_WHY_WAS.say(frozen.why()));
    }

    static EarlierLine of(PublicRelease.Earlier open) {
        return line(open.release(), open.citation(), "");
    }

    /** Which earlier review the later of two flows updates, where that has changed; empty otherwise. */
    static String change(ReleaseDifference difference) {
        return difference
                .updates()
                .map(change -> change.after()
                        .map(is -> (is.citation().isBlank() ? DIFFERENCE_UPDATES_NOW : DIFFERENCE_UPDATES_PUBLISHED)
                                .say(named(is)))
                        .orElseGet(() -> DIFFERENCE_UPDATES_NO_LONGER.say(
                                change.before().map(EarlierLine::named).orElse(""))))
                .orElse("");
    }

    private static String named(ReleaseContent.Updates updates) {
        return updates.citation().isBlank()
                ? ReleaseWords.DIFFERENCE_RELEASE.say(updates.release())
                : updates.citation();
    }

    private static EarlierLine line(int release, String citation, String said) {
        return citation.isBlank()
                ? new EarlierLine(UPDATES_IS_RELEASE.say(release), Optional.empty(), said)
                : new EarlierLine(UPDATES_IS_PUBLISHED.say(), Optional.of(Cited.of(citation)), said);
    }
}
