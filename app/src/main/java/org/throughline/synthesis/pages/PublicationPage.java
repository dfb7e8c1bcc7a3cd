package org.throughline.synthesis.pages;

import static org.throughline.synthesis.StrandWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.evidence.FlowEquation;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.synthesis.ChosenWords;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublicationWords;
import org.throughline.synthesis.PublishedPart;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.StudiesShared;
import org.throughline.synthesis.Synthesis;

/**
 * One publication with its own studies out of those of the review, its flow, and what of themes, findings and results is in it.
 *
 * @param others what stands on the same release beside it
 */
public record PublicationPage(
        Synthesis synthesis,
        boolean leads,
        Publication publication,
        PublishedPart part,
        Optional<PrismaFlow> flow,
        List<FlowEquation.Broken> broken,
        StudiesShared others,
        Map<UUID, String> reports)
        implements Page {

    /** So many studies of each list are named; all stand in the file. */
    static final int MOST_NAMED = 200;

    static PublicationPage of(
            Synthesis s, boolean leads, Publication publication, PublishedPart part, List<Publication> all) {
        StudiesShared others = new StudiesShared(
                part.release(),
                all.stream().filter(p -> !p.id().equals(publication.id())).toList());
        Optional<PrismaFlow> flow;
        List<FlowEquation.Broken> broken;
        try {
            flow = Optional.of(part.flow());
            broken = List.of();
        } catch (FlowEquation.DoesNotAddUp e) {
            flow = Optional.empty();
            broken = e.broken();
        }
        return new PublicationPage(s, leads, publication, part, flow, broken, others, reports(part.release()));
    }

    /** The included reports of a release, by their titles and years. */
    static Map<UUID, String> reports(ReleaseContent release) {
        return release.included().stream()
                .collect(Collectors.toMap(
                        ReleaseContent.Stood::id, r -> r.title() + (r.year().isBlank() ? "" : " (" + r.year() + ")")));
    }

    @Override
    public String title() {
        return publication.told().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.publications(synthesis.id()));
    }

    public String at() {
        return Paths.publication(synthesis.id(), publication.id());
    }

    public String correctAt() {
        return Paths.publications(synthesis.id()) + "?correct=" + publication.id() + "#list";
    }

    public String chooseAt() {
        return Paths.choosing(synthesis.id(), publication.id());
    }

    public int release() {
        return publication.told().release();
    }

    public String releaseAt() {
        return Paths.releases(synthesis.id()) + "/" + release();
    }

    /** How many of the review's studies it reports, or why that is not known. */
    public String sum() {
        return sum(part, release());
    }

    static String sum(PublishedPart part, int release) {
        return switch (part.covers()) {
            case NOT_SAID -> PART_NOT_SAID.say();
            case WHOLE, QUALITATIVE, QUANTITATIVE ->
                !part.told()
                        ? PART_NOT_TOLD.say(release)
                        : (part.outside().isEmpty() ? PART_WHOLE : PART_SUM)
                                .say(
                                        part.studies().size(),
                                        part.release().studies().size());
        };
    }

    public String search() {
        ReleaseContent.Numbers n = part.release().numbers();
        return PART_SEARCH.say(
                n.sources().size() + n.otherSources().size(), n.in(Box.IDENTIFIED) + n.in(Box.OTHER_IDENTIFIED));
    }

    public static List<ReleaseContent.Studied> named(List<ReleaseContent.Studied> studies) {
        return studies.stream().limit(MOST_NAMED).toList();
    }

    /** That not all are named; empty where they are. */
    public static String notNamed(List<ReleaseContent.Studied> studies) {
        return studies.size() > MOST_NAMED ? PART_FIRST.say(MOST_NAMED, studies.size()) : "";
    }

    public String report(UUID report) {
        return reports.getOrDefault(report, "");
    }

    /** The reports of a study, where they are not just the one after which it is named. */
    public List<String> reports(ReleaseContent.Studied study) {
        List<String> titles = study.reports().stream()
                .map(this::report)
                .filter(t -> !t.isEmpty())
                .toList();
        return titles.size() == 1 && titles.getFirst().startsWith(study.label()) ? List.of() : titles;
    }

    public String year(ReleaseContent.Studied study) {
        List<String> titles = study.reports().stream()
                .map(this::report)
                .filter(t -> !t.isEmpty())
                .toList();
        return titles.size() == 1 && titles.getFirst().startsWith(study.label())
                ? titles.getFirst().substring(study.label().length())
                : "";
    }

    public String where(ReleaseContent.Studied study) {
        List<String> titles = others.titles(study);
        return titles.isEmpty() ? PART_IN_NONE.say() : PART_IN_ANOTHER.say(String.join("; ", titles));
    }

    /** Where else a study of this publication is reported; empty where nowhere. */
    public String also(ReleaseContent.Studied study) {
        List<String> titles = others.titles(study);
        return titles.isEmpty() ? "" : ChosenWords.CHOOSE_ALSO.say(String.join("; ", titles));
    }

    public static List<RecordFiles.Kind> referenceFiles() {
        return List.of(RecordFiles.Kind.values());
    }

    public String referencesAt(RecordFiles.Kind kind) {
        return at() + "/references?format=" + kind.name();
    }

    /** That not every chosen study is among those of its release; empty where all are. */
    public String chosenElsewhere() {
        int gone = part.told() ? part.chosenElsewhere() : 0;
        return gone == 0 ? "" : ChosenWords.CHOOSE_GONE.say(gone, release());
    }

    public static Content drawing(PrismaFlow flow) {
        return out -> out.writeContent(PrismaDrawing.svg(flow));
    }

    public String flowFinding(PrismaFlow now) {
        int found = now.known(Box.IDENTIFIED) + now.known(Box.OTHER_IDENTIFIED);
        return now.ofPublication() && now.at(Box.STUDIES_INCLUDED).told().isPresent()
                ? PART_FLOW.say(found, now.known(Box.STUDIES_INCLUDED), now.known(Box.STUDIES_HERE))
                : FlowPage.finding(now);
    }

    public String flowNote(PrismaFlow now) {
        return (now.ofPublication() ? PART_FLOW_NOTE : PART_FLOW_NOTE_OLD).say(release());
    }

    public static Table table(PrismaFlow flow) {
        return FlowPage.table(flow);
    }

    public Table results() {
        return ReleaseTables.results(part.results().stream()
                .map(r -> new ReleaseTables.Result(
                        r.report(), r.outcome(), r.level(), r.direction(), r.measure(), r.asReported())));
    }

    public static String rests(PublishedPart.Resting<?> resting) {
        return PART_RESTS.say(resting.here(), resting.all());
    }

    public String what() {
        return PublicationsPage.what(publication);
    }

    public String standsOn() {
        return PublicationWords.PUBLICATION_STANDS_ON.say(release());
    }
}
