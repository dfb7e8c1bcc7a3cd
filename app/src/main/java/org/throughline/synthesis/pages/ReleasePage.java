package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.*;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.PublicReleases;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;
import org.throughline.synthesis.UpdatingWords;

/**
 * A release as it was. Everything on it comes out of the frozen text, but for what has been published on it since.
 *
 * @param publications what stands on it
 * @param inPublic what everybody finds of it; empty where it was never public
 */
public record ReleasePage(
        Synthesis synthesis,
        Releases.Opened opened,
        Map<UUID, ReleaseContent.Words> words,
        List<Publication> publications,
        boolean leads,
        Optional<PublicReleases.Found> inPublic)
        implements Page {

    ReleasePage(
            Synthesis synthesis,
            Releases.Opened opened,
            List<Publication> publications,
            boolean leads,
            Optional<PublicReleases.Found> inPublic) {
        this(synthesis, opened, opened.content().extractsById(), publications, leads, inPublic);
    }

    /** That everybody can read it, or could; empty where nobody ever could. */
    public String publicState() {
        return PublicityPage.state(inPublic);
    }

    public boolean isPublic() {
        return inPublic.filter(PublicReleases.Found.Shown.class::isInstance).isPresent();
    }

    public String publicAt() {
        return PublicReleases.address(synthesis.id().value(), content().number());
    }

    public String publicityAt() {
        return at() + "/public";
    }

    @Override
    public String title() {
        return RELEASE_TITLE.say(content().number());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.releases(synthesis.id()));
    }

    public ReleaseContent content() {
        return opened.content();
    }

    public String at() {
        return Paths.releases(synthesis.id()) + "/" + content().number();
    }

    public String publicationAt(Publication publication) {
        return Paths.publication(synthesis.id(), publication.id());
    }

    public String frozen() {
        return RELEASE_FROZEN.say(
                Dates.moment(Instant.parse(content().at())), content().by());
    }

    public String protocol() {
        return RELEASE_PROTOCOL_IS.say(
                content().protocol().version(),
                content().protocol().versions().getLast().why());
    }

    public String finding() {
        ReleaseContent.Numbers n = content().numbers();
        if (n.ofUpdate()) {
            return UpdatingWords.UPDATES_FINDING.say(
                    n.in(Box.IDENTIFIED) + n.in(Box.OTHER_IDENTIFIED), n.in(Box.NEW_REPORTS), n.in(Box.NEW_STUDIES));
        }
        return RELEASE_FLOW_FINDING.say(
                content().numbers().in(Box.IDENTIFIED), content().numbers().in(Box.REPORTS_INCLUDED));
    }

    /** The drawing that was frozen with it. It is ours, and it is shown only where the hash still holds. */
    public Content drawing() {
        return out -> {
            if (opened.same()) {
                out.writeContent(content().numbers().drawing());
            }
        };
    }

    public AppraisalTables appraisals() {
        return AppraisalTables.of(content());
    }

    /** Which earlier review it updates; empty where none. */
    public Optional<EarlierLine> earlier() {
        return content().updates().stream().map(EarlierLine::of).findFirst();
    }

    public Table table() {
        return ReleaseTables.flow(content().numbers());
    }

    public Table results() {
        Table table = Table.of(
                NumberWords.NUMBERS_TABLE.say(),
                Table.Column.of(NumberWords.COLUMN_REPORT.say()),
                Table.Column.of(NumberWords.COLUMN_OUTCOME.say()),
                Table.Column.of(NumberWords.COLUMN_DIRECTION.say()),
                Table.Column.of(NumberWords.COLUMN_ESTIMATE.say()),
                Table.Column.numeric(NumberWords.COLUMN_PEOPLE.say()));
        for (ReleaseContent.Counted r : content().results()) {
            table = table.row(
                    r.report(),
                    r.outcome() + " (" + r.level() + ")",
                    r.direction(),
                    r.measure() + ": " + (r.asReported().isBlank() ? NumberWords.NOT_REPORTED.say() : r.asReported()),
                    r.people().isBlank() ? NumberWords.NOT_REPORTED.say() : r.people());
        }
        return table;
    }

    public List<ReleaseContent.Words> under(List<UUID> extracts) {
        return extracts.stream().map(words::get).filter(Objects::nonNull).toList();
    }

    public static String kind(ReleaseContent.Built theme) {
        return theme.kind().equals(Theme.Kind.ANALYTICAL.name()) ? THEME_ANALYTICAL.say() : THEME_DESCRIPTIVE.say();
    }
}
