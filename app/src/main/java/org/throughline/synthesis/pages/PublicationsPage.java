package org.throughline.synthesis.pages;

import static org.throughline.synthesis.PublicationWords.*;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.ChosenWords;
import org.throughline.synthesis.Covers;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublishedPart;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.ReleaseWords;
import org.throughline.synthesis.ReportWords;
import org.throughline.synthesis.StudiesShared;
import org.throughline.synthesis.Synthesis;

/**
 * What the team has published, by the release on which it stands, and the form to list one or correct one.
 *
 * @param parts what each reports of its release
 * @param readers who read texts of the newest release and of each on which something stands, as they signed
 */
public record PublicationsPage(
        Synthesis synthesis,
        boolean leads,
        List<Publication> publications,
        Map<UUID, PublishedPart> parts,
        List<Release> releases,
        Map<Integer, List<String>> readers,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return PUBLICATIONS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.publications(synthesis.id());
    }

    public String releaseAt(int release) {
        return Paths.releases(synthesis.id()) + "/" + release;
    }

    public String correctAt(Publication publication) {
        return at() + "?correct=" + publication.id() + "#list";
    }

    public String openAt(Publication publication) {
        return Paths.publication(synthesis.id(), publication.id());
    }

    /** Which strands it reports, and how many of the review's studies. */
    public List<String> reports(Publication publication) {
        return Optional.ofNullable(parts.get(publication.id()))
                .filter(_ -> publication.told().covers() != Covers.NOT_SAID)
                .map(part -> List.of(
                        publication.covers(),
                        PublicationPage.sum(part, publication.told().release())))
                .orElseGet(() -> List.of(publication.covers()));
    }

    /** How the studies of a release are shared among what stands on it. */
    public Optional<StudiesShared> shared(int release) {
        return on(release).stream()
                .flatMap(p -> Optional.ofNullable(parts.get(p.id())).stream())
                .map(PublishedPart::release)
                .findFirst()
                .map(content -> new StudiesShared(content, on(release)))
                .filter(s -> !s.inNone().isEmpty() || !s.inSeveral().isEmpty());
    }

    public String chooseAt(Publication publication) {
        return Paths.choosing(synthesis.id(), publication.id());
    }

    /** Whether it can be said which of the studies of its release it reports. */
    public boolean mayChoose(Publication publication) {
        return leads
                && Optional.ofNullable(parts.get(publication.id()))
                        .filter(PublishedPart::told)
                        .isPresent();
    }

    public static List<StudiesShared.Reported> named(List<StudiesShared.Reported> several) {
        return several.stream().limit(PublicationPage.MOST_NAMED).toList();
    }

    /** That not all are named; empty where they are. */
    public static String firstOnly(int all) {
        return all > PublicationPage.MOST_NAMED ? ChosenWords.SHARED_FIRST.say(PublicationPage.MOST_NAMED, all) : "";
    }

    public static List<Choice> coverChoices() {
        return Arrays.stream(Covers.values())
                .filter(covers -> covers != Covers.NOT_SAID)
                .map(covers -> Choice.of(covers.name(), covers.words()))
                .toList();
    }

    public boolean correcting() {
        return !typed.text("replaces").isBlank();
    }

    /** The releases on which something stands, the newest first. */
    public List<Integer> onReleases() {
        return publications.stream()
                .map(p -> p.told().release())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public List<Publication> on(int release) {
        return publications.stream().filter(p -> p.told().release() == release).toList();
    }

    public static String what(Publication publication) {
        return PUBLICATION_OF.say(
                publication.told().kind().words(), Dates.day(publication.told().on()));
    }

    public static String doi(Publication publication) {
        return "https://doi.org/" + publication.told().doi();
    }

    /** Who read and is no author, in a sentence; empty where everybody is named. */
    public String notNamed(Publication publication) {
        List<String> missing = Publishing.notNamed(
                readers.getOrDefault(publication.told().release(), List.of()),
                publication.told().authors());
        return missing.isEmpty() ? "" : PUBLICATION_NOT_NAMED.say(String.join("; ", missing), missing.size());
    }

    public String authorsHint() {
        List<String> all = readers.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        return all.isEmpty()
                ? PUBLICATION_AUTHORS_HINT.say()
                : PUBLICATION_AUTHORS_HINT.say() + " " + PUBLICATION_READERS.say(String.join("; ", all));
    }

    public List<Select.Choice> releaseChoices() {
        return choices(releases.stream()
                .map(r -> Select.Choice.of(Integer.toString(r.number()), ReleaseWords.RELEASE_LINE.say(r.number()))));
    }

    public static List<Select.Choice> kinds() {
        return choices(
                Arrays.stream(Publication.Kind.values()).map(kind -> Select.Choice.of(kind.name(), kind.words())));
    }

    private static List<Select.Choice> choices(Stream<Select.Choice> all) {
        return Stream.concat(Stream.of(Select.Choice.of("", ReportWords.STUDY_CHOOSE.say())), all)
                .toList();
    }
}
