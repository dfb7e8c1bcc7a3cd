package org.throughline.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Covers;
import org.throughline.synthesis.PublicReleases;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.Publication.Kind;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.SynthesisId;

/**
 * What the team of an invented review has published: on its first release a report that leaves two of its readers out, and on
 * its second two of one strand each from the one search: a summary that they wrote together, whose DOI had to be corrected, and
 * an article with the numbers. The second release is public.
 */
@Component
class DemoPublications {
    private final Publishing publications;
    private final PublicReleases inPublic;

    DemoPublications(Publishing publications, PublicReleases inPublic) {
        this.publications = publications;
        this.inPublic = inPublic;
    }

    void tell(Viewer lead, SynthesisId id) {
        LocalDate today = lead.today();
        publications.list(
                lead,
                id,
                told(
                        1,
                        Covers.WHOLE,
                        Kind.BRIEFING,
                        "Young people at meetings about them: three invented reports",
                        List.of("Nadia Farouk", "Tess Moran"),
                        "Invented Parent Carer Forum",
                        "",
                        today.minusDays(40)));
        Publication.Told summary = told(
                2,
                Covers.QUALITATIVE,
                Kind.PLAIN_SUMMARY,
                "Heard is when something changes",
                List.of("Zara (young person)", "Maya Petrova (parent carer)", "Tess Moran", "Nadia Farouk"),
                "Invented Press",
                "10.5555/invented.2026.1",
                today.minusDays(3));
        if (publications.list(lead, id, summary) instanceof Answer.Done<UUID>(UUID listed)) {
            publications.list(
                    lead,
                    id,
                    new Publication.Told(
                            2,
                            summary.covers(),
                            summary.kind(),
                            summary.title(),
                            summary.authors(),
                            summary.place(),
                            "10.5555/invented.2026.11",
                            summary.on(),
                            Optional.of(listed),
                            "The DOI had lost its last figure."));
        }
        publications.list(
                lead,
                id,
                told(
                        2,
                        Covers.QUANTITATIVE,
                        Kind.ARTICLE,
                        "Who comes to meetings: the numbers of an invented review",
                        List.of("Tess Moran", "Nadia Farouk", "Ada Lind"),
                        "Invented Journal of Meetings",
                        "10.5555/invented.2026.12",
                        today.minusDays(2)));
        inPublic.show(lead, id, 2, summary.authors());
    }

    private static Publication.Told told(
            int release,
            Covers covers,
            Kind kind,
            String title,
            List<String> authors,
            String place,
            String doi,
            LocalDate on) {
        return new Publication.Told(release, covers, kind, title, authors, place, doi, on, Optional.empty(), "");
    }
}
