package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.PublicReleases;
import org.throughline.synthesis.Synthesis;

/** Whoever leads looks at what everybody will see of a release, and makes it public; or takes it out of public. */
public record PublicityPage(
        Synthesis synthesis,
        int number,
        Optional<PublicReleases.Found> found,
        PublicReleasePage preview,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return (isPublic() ? END_TITLE : SHOW_TITLE).say(number);
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.releases(synthesis.id()) + "/" + number);
    }

    public String at() {
        return Paths.releases(synthesis.id()) + "/" + number + "/public";
    }

    public String openAt() {
        return PublicReleases.address(synthesis.id().value(), number);
    }

    public boolean isPublic() {
        return found.filter(PublicReleases.Found.Shown.class::isInstance).isPresent();
    }

    /** That it is public, or was; empty where it never was. */
    public String state() {
        return state(found);
    }

    static String state(Optional<PublicReleases.Found> found) {
        return found.map(f -> switch (f) {
                    case PublicReleases.Found.Shown shown -> SHOWN_SINCE.say(Dates.day(Dates.dayOf(shown.since())));
                    case PublicReleases.Found.Withdrawn w -> WAS_SHOWN.say(Dates.day(Dates.dayOf(w.until())), w.why());
                })
                .orElse("");
    }

    public static List<String> seen() {
        return List.of(
                SHOW_SEEN_TITLE.say(),
                SHOW_SEEN_FLOW.say(),
                SHOW_SEEN_STUDIES.say(),
                SHOW_SEEN_FINDINGS.say(),
                SHOW_SEEN_APPRAISALS.say(),
                SHOW_SEEN_PUBLICATIONS.say(),
                SHOW_SEEN_HASH.say());
    }

    public static List<String> notSeen() {
        return List.of(SHOW_NOT_NAMES.say(), SHOW_NOT_TEXTS.say(), SHOW_NOT_READINGS.say());
    }
}
