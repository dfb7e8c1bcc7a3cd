package org.throughline.synthesis;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Chooses which studies of the release a publication reports, where that is not all of its strands: one review may become two
 * papers by the age of the children, or by anything else. Each choice is kept.
 */
@Service
public class ChoosingStudies {
    /** So many studies stand on one page. */
    public static final int A_PAGE = 50;
    /** So many studies are named in the trail; all stand in the choice. */
    private static final int NAMED = 5;

    private final Syntheses syntheses;
    private final Acting acting;
    private final PublicationStore publications;
    private final StudyChoiceStore store;
    private final Releases releases;
    private final Clock clock;

    ChoosingStudies(
            Syntheses syntheses,
            Acting acting,
            PublicationStore publications,
            StudyChoiceStore store,
            Releases releases,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.publications = publications;
        this.store = store;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * What one sending changes.
     *
     * @param in the studies that are reported from now on
     * @param out those that are no longer
     */
    public record Change(Set<UUID> in, Set<UUID> out) {
        public Change {
            in = Set.copyOf(in);
            out = Set.copyOf(out);
        }
    }

    /** What a publication that stands reports of its release, where it can be chosen: for whoever leads, and nobody else. */
    public Optional<PublishedPart> open(Viewer viewer, SynthesisId id, UUID publication) {
        return syntheses
                .find(viewer, id)
                .filter(s -> s.leads(viewer))
                .flatMap(_ -> acting.as(viewer, () -> standing(id, publication)))
                .flatMap(p -> part(viewer, id, p));
    }

    private Optional<Publication> standing(SynthesisId id, UUID publication) {
        return publications.standing(id).stream()
                .filter(p -> p.id().equals(publication))
                .findFirst();
    }

    private Optional<PublishedPart> part(Viewer viewer, SynthesisId id, Publication publication) {
        return releases.open(viewer, id, publication.told().release())
                .map(opened -> PublishedPart.of(opened.content(), publication))
                .filter(PublishedPart::told);
    }

    /**
     * Changes the choice; where all of the strands was reported, it is begun with none. Refused where none would be left.
     *
     * @return how many studies the publication reports then
     */
    public Answer<Integer> change(Viewer viewer, SynthesisId id, UUID publication, Change change) {
        return changing(viewer, id, publication, (of, part) -> {
            Set<UUID> known = ids(part.toChooseFrom());
            if (!known.containsAll(change.in()) || !known.containsAll(change.out())) {
                return new Answer.NotThere<>();
            }
            Set<UUID> chosen = new HashSet<>(part.choice().chosen());
            chosen.addAll(change.in());
            chosen.removeAll(change.out());
            if (chosen.stream().noneMatch(known::contains)) {
                return new Answer.Refused<>(WhyNot.NO_STUDY_CHOSEN);
            }
            return choose(viewer, id, of, part, new StudyChoice.These(chosen));
        });
    }

    /** Reports all studies of the strands again. */
    public Answer<Integer> all(Viewer viewer, SynthesisId id, UUID publication) {
        return changing(viewer, id, publication, (of, part) -> choose(viewer, id, of, part, StudyChoice.ALL));
    }

    private Answer<Integer> changing(
            Viewer viewer,
            SynthesisId id,
            UUID publication,
            java.util.function.BiFunction<Publication, PublishedPart, Answer<Integer>> change) {
        return syntheses.changing(
                viewer,
                id,
                s -> s.leads(viewer),
                _ -> standing(id, publication)
                        .flatMap(of -> part(viewer, id, of).map(part -> change.apply(of, part)))
                        .orElseGet(Answer.NotThere::new));
    }

    private Answer<Integer> choose(
            Viewer viewer, SynthesisId id, Publication of, PublishedPart was, StudyChoice choice) {
        PublishedPart is = new PublishedPart(was.release(), was.covers(), choice);
        if (!was.choice().equals(choice)) {
            store.add(id, of.id(), choice, viewer.seat(), clock.instant());
            syntheses.tell(viewer, id, choice.oneByOne() ? told(of, was, is) : toldAll(of, is));
        }
        return new Answer.Done<>(is.studies().size());
    }

    private static String toldAll(Publication of, PublishedPart is) {
        return ChosenWords.TRAIL_CHOSE_ALL.say(
                of.told().title(), is.studies().size(), of.told().covers().words());
    }

    private static String told(Publication of, PublishedPart was, PublishedPart is) {
        Set<UUID> before = was.choice().oneByOne() ? ids(was.studies()) : Set.of();
        Set<UUID> after = ids(is.studies());
        List<ReleaseContent.Studied> in =
                is.studies().stream().filter(s -> !before.contains(s.id())).toList();
        List<ReleaseContent.Studied> out = was.studies().stream()
                .filter(s -> before.contains(s.id()) && !after.contains(s.id()))
                .toList();
        return ChosenWords.TRAIL_CHOSE.say(
                        of.told().title(), after.size(), is.release().studies().size())
                + said(ChosenWords.TRAIL_CHOSE_IN, in)
                + said(ChosenWords.TRAIL_CHOSE_OUT, out);
    }

    private static String said(ChosenWords words, Collection<ReleaseContent.Studied> studies) {
        if (studies.isEmpty()) {
            return "";
        }
        String named =
                studies.stream().limit(NAMED).map(s -> "“" + s.label() + "”").collect(Collectors.joining(", "));
        return " " + words.say(named, Math.max(0, studies.size() - NAMED));
    }

    private static Set<UUID> ids(List<ReleaseContent.Studied> studies) {
        return studies.stream().map(ReleaseContent.Studied::id).collect(Collectors.toSet());
    }
}
