package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.synthesis.PublicRelease;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.UpdatingWords;

/**
 * A release as everybody reads it, or as whoever leads sees it before everybody does.
 *
 * @param sha256 of this text; empty while it is not public
 * @param same whether that still holds
 */
public record PublicReleasePage(PublicRelease release, String at, String sha256, boolean same) implements Page {
    /** So many studies are named on the page; all stand in the file. */
    static final int MOST_NAMED = 500;

    @Override
    public String title() {
        return release.synthesis().title();
    }

    public String caption() {
        return PUBLIC_CAPTION.say(release.number());
    }

    public String frozen() {
        return PUBLIC_FROZEN.say(Dates.day(LocalDate.parse(release.frozenOn())), release.protocol());
    }

    public String authors() {
        return release.authors().isEmpty() ? "" : PUBLIC_AUTHORS.say(String.join(", ", release.authors()));
    }

    public String flowFinding() {
        ReleaseContent.Numbers n = release.numbers();
        int found = n.in(Box.IDENTIFIED) + n.in(Box.OTHER_IDENTIFIED);
        return n.ofUpdate()
                ? UpdatingWords.UPDATES_FINDING.say(found, n.in(Box.NEW_REPORTS), n.in(Box.NEW_STUDIES))
                : PUBLIC_FLOW.say(found, n.in(Box.REPORTS_INCLUDED), n.in(Box.STUDIES_INCLUDED));
    }

    /** Which earlier review the flow sets apart; empty where none. */
    public Optional<EarlierLine> earlier() {
        return release.updates().stream().map(EarlierLine::of).findFirst();
    }

    public AppraisalTables appraisals() {
        return AppraisalTables.of(release);
    }

    /** That the studies of a review published elsewhere are not in the list; empty where there is none. */
    public String notNamedHere() {
        return earlier()
                .flatMap(EarlierLine::cited)
                .map(_ -> UpdatingWords.UPDATES_NOT_NAMED.say())
                .orElse("");
    }

    /** Ours, and drawn only where the hash still holds. */
    public Content drawing() {
        return out -> {
            if (same) {
                out.writeContent(release.numbers().drawing());
            }
        };
    }

    public Table table() {
        return ReleaseTables.flow(release.numbers());
    }

    public List<PublicRelease.Included> named() {
        return release.studies().stream().limit(MOST_NAMED).toList();
    }

    /** That not all are named; empty where they are. */
    public String notNamed() {
        int all = release.studies().size();
        return all > MOST_NAMED ? PUBLIC_FIRST.say(MOST_NAMED, all) : "";
    }

    public static String search(PublicRelease.Looked search) {
        return PUBLIC_SEARCH.say(
                search.source(),
                search.platform().isBlank() ? "none" : search.platform(),
                Dates.day(LocalDate.parse(search.on())));
    }

    /** Authors, year and place, as far as they are known. */
    public static String where(PublicRelease.Reference reference) {
        return Stream.of(reference.authors(), reference.year(), reference.container())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    public static List<String> dois(PublicRelease.Reference reference) {
        return Arrays.stream(reference.dois().split(" ", -1))
                .filter(doi -> !doi.isBlank())
                .toList();
    }

    public static String doi(String doi) {
        return "https://doi.org/" + doi;
    }

    public static String rests(PublicRelease.Found finding) {
        return PUBLIC_RESTS.say(finding.quotations(), finding.reports());
    }

    public static String published(PublicRelease.Published p) {
        return Stream.of(p.kind(), Dates.day(LocalDate.parse(p.on())), p.place())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public String part(PublicRelease.Published p) {
        return p.studies() < 0
                ? p.reports()
                : PUBLIC_PART.say(p.reports(), p.studies(), release.studies().size());
    }

    public Table results() {
        return ReleaseTables.results(release.results().stream()
                .map(r -> new ReleaseTables.Result(
                        r.report(), r.outcome(), r.level(), r.direction(), r.measure(), r.asReported())));
    }

    public String hashOfThis() {
        return Optional.of(sha256).filter(hash -> !hash.isEmpty()).orElseGet(PUBLIC_NOT_YET::say);
    }

    public boolean isPublic() {
        return !sha256.isEmpty();
    }
}
