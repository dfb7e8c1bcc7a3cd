package org.throughline.synthesis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * What a team has published of one synthesis, be it several things: each stands on one release, whose file the team
 * can give to whoever asks what it rests on. Who read the texts of a release and is no author of it is told, so that nobody is left out unseen.
 */
@Service
public class Publishing {
    private final Syntheses syntheses;
    private final Acting acting;
    private final PublicationStore store;
    private final StudyChoiceStore choices;
    private final Releases releases;
    private final Clock clock;

    Publishing(
            Syntheses syntheses,
            Acting acting,
            PublicationStore store,
            StudyChoiceStore choices,
            Releases releases,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.choices = choices;
        this.releases = releases;
        this.clock = clock;
    }

    /** The newest first; at most 200. */
    public List<Publication> all(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.standing(id));
    }

    /** Those that stand on one release. */
    public List<Publication> of(Viewer viewer, SynthesisId id, int release) {
        return all(viewer, id).stream()
                .filter(p -> p.told().release() == release)
                .toList();
    }

    /** Lists one. A correction names what it replaces; where that was replaced meanwhile nothing is written. */
    public Answer<UUID> list(Viewer viewer, SynthesisId id, Publication.Told told) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (releases.all(viewer, id).stream().noneMatch(r -> r.number() == told.release())) {
                return new Answer.NotThere<>();
            }
            List<Publication> standing = store.standing(id);
            boolean stillThere = told.replaces().stream()
                    .allMatch(before -> standing.stream().anyMatch(p -> p.id().equals(before)));
            if (!stillThere) {
                return new Answer.Refused<>(WhyNot.CORRECTED_MEANWHILE);
            }
            Optional<WhyNot> nothing = nothingToReport(viewer, id, told);
            if (nothing.isPresent()) {
                return new Answer.Refused<>(nothing.get());
            }
            UUID made = UUID.randomUUID();
            StudyChoice choice = choiceBefore(standing, told);
            store.add(id, new Publication(made, told, choice, viewer.seat(), clock.instant()));
            if (choice.oneByOne()) {
                choices.add(id, made, choice, viewer.seat(), clock.instant());
            }
            PublicationWords did =
                    told.replaces().isPresent() ? PublicationWords.TRAIL_CORRECTED : PublicationWords.TRAIL_PUBLISHED;
            syntheses.tell(viewer, id, did.say(told.kind().words(), told.title(), told.release(), told.why()));
            return new Answer.Done<>(made);
        });
    }

    /** Why a publication would report nothing: no study of its release is known to be of its strand, or none of the chosen ones is. */
    public Optional<WhyNot> nothingToReport(Viewer viewer, SynthesisId id, Publication.Told told) {
        StudyChoice choice = choiceBefore(all(viewer, id), told);
        if (told.covers() == Covers.NOT_SAID) {
            return Optional.of(WhyNot.NO_STUDY_OF_STRAND);
        }
        if (!told.covers().oneStrand() && !choice.oneByOne()) {
            return Optional.empty();
        }
        Optional<PublishedPart> part = releases.open(viewer, id, told.release())
                .map(o -> new PublishedPart(o.content(), told.covers(), choice));
        if (part.filter(p -> !p.toChooseFrom().isEmpty()).isEmpty()) {
            return told.covers().oneStrand() ? Optional.of(WhyNot.NO_STUDY_OF_STRAND) : Optional.empty();
        }
        return part.filter(p -> p.studies().isEmpty()).map(_ -> WhyNot.NO_CHOSEN_STUDY_LEFT);
    }

    /** What is corrected keeps the studies that were chosen for it. */
    private static StudyChoice choiceBefore(List<Publication> standing, Publication.Told told) {
        return told.replaces()
                .flatMap(before ->
                        standing.stream().filter(p -> p.id().equals(before)).findFirst())
                .map(Publication::choice)
                .orElse(StudyChoice.ALL);
    }

    /** What each publication that stands reports of its release. */
    public Map<UUID, PublishedPart> parts(Viewer viewer, SynthesisId id, List<Publication> publications) {
        Map<Integer, ReleaseContent> opened = new HashMap<>();
        publications.stream()
                .map(p -> p.told().release())
                .distinct()
                .forEach(number -> releases.open(viewer, id, number).ifPresent(o -> opened.put(number, o.content())));
        Map<UUID, PublishedPart> parts = new HashMap<>();
        publications.forEach(p -> Optional.ofNullable(opened.get(p.told().release()))
                .ifPresent(content -> parts.put(p.id(), PublishedPart.of(content, p))));
        return parts;
    }

    /** Which publications report each study, by their titles, each as its own release has the study. */
    public Map<UUID, List<String>> reportedIn(Viewer viewer, SynthesisId id) {
        List<Publication> all = all(viewer, id);
        Map<UUID, PublishedPart> parts = parts(viewer, id, all);
        Map<UUID, List<String>> reported = new HashMap<>();
        all.forEach(p -> Optional.ofNullable(parts.get(p.id())).stream()
                .flatMap(part -> part.studies().stream())
                .forEach(s -> reported.computeIfAbsent(s.id(), _ -> new ArrayList<>())
                        .add(p.told().title())));
        return reported;
    }

    /** Which studies other publications report on the later of two releases than on the earlier. */
    public List<MovedStudies.Moved> moved(Viewer viewer, SynthesisId id, ReleaseDifference between) {
        return new MovedStudies(between.before(), between.after(), acting.as(viewer, () -> store.every(id))).all();
    }

    /** Who read texts of a release, as they signed: name and voice. */
    public List<String> readersOf(Viewer viewer, SynthesisId id, int release) {
        return releases.open(viewer, id, release)
                .map(opened -> opened.content().extracts().stream()
                        .flatMap(w -> w.readings().stream())
                        .map(r -> r.voice().isBlank() ? r.by() : r.by() + " (" + r.voice() + ")")
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /**
     * Of those who read, who is not among the authors: nobody whose name, or its last word, stands in a line of them.
     *
     * @param readers as {@link #readersOf} gives them
     */
    public static List<String> notNamed(List<String> readers, List<String> authors) {
        String all = String.join("\n", authors).toLowerCase(Locale.ROOT);
        return readers.stream()
                .filter(reader -> !all.contains(lastName(reader)))
                .toList();
    }

    private static String lastName(String reader) {
        String name = Optional.of(reader.indexOf(" ("))
                .filter(at -> at > 0)
                .map(at -> reader.substring(0, at))
                .orElse(reader)
                .split(",", 2)[0]
                .strip();
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
