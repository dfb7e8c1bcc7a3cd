package org.throughline.synthesis;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.qda.QdaProject;

/**
 * Writes what a plan brings: words on words that are marked here already, themes of a name that is here into that theme. What
 * stands somewhere stays there.
 */
@Component
class CodingArrival {
    private final CodingStore coding;
    private final ReaderStore memos;
    private final Readers readers;
    private final CodingFileStore files;
    private final CodebookStore codebook;

    CodingArrival(
            CodingStore coding, ReaderStore memos, Readers readers, CodingFileStore files, CodebookStore codebook) {
        this.coding = coding;
        this.memos = memos;
        this.readers = readers;
        this.files = files;
        this.codebook = codebook;
    }

    /** The words that stand here, by report and place; where there is no place, by the words. */
    private record Where(UUID reference, Optional<ReadingText.Span> span, String words) {
        static Where of(UUID reference, Optional<ReadingText.Span> span, String words) {
            return new Where(reference, span, span.isPresent() ? "" : words);
        }
    }

    /** @return how many readings came that were not here */
    int arrive(
            Viewer viewer,
            SynthesisId id,
            CodingFile file,
            QdaProject project,
            CodingPlan plan,
            Set<String> mine,
            Instant at) {
        readers.ensure(id, viewer.seat());
        Map<String, Coder> coders = coders(viewer, id, file, project, plan, mine);
        Map<Where, UUID> here = new HashMap<>();
        coding.extracts(id).forEach(e -> here.put(Where.of(e.reference(), e.span(), e.words()), e.id()));
        int came = 0;
        for (CodingPlan.Marked marked : plan.marked()) {
            UUID extract = here.computeIfAbsent(
                    Where.of(marked.reference(), marked.span(), marked.words()), _ -> added(viewer, id, marked, at));
            for (CodingPlan.Reading reading : marked.readings()) {
                Extract.Coding read = new Extract.Coding(
                        UUID.randomUUID(), reading.code(), reading.memo(), coder(coders, reading.by()), reading.only());
                came += coding.add(id, extract, read, Optional.of(file.id()), at) ? 1 : 0;
            }
            think(id, extract, false, marked.thoughts(), coders, at);
        }
        themes(viewer, id, file, project, plan, coders, at);
        plan.meanings()
                .forEach(m -> codebook.say(
                        id,
                        new CodeMeaning(m.code(), m.description(), m.colour(), viewer.seat()),
                        Optional.of(file.id()),
                        at));
        return came;
    }

    private UUID added(Viewer viewer, SynthesisId id, CodingPlan.Marked marked, Instant at) {
        Extract extract = new Extract(
                UUID.randomUUID(),
                marked.reference(),
                marked.words(),
                marked.speaker(),
                marked.page(),
                marked.span(),
                List.of());
        coding.add(id, extract, viewer.seat(), at);
        return extract.id();
    }

    private void think(
            SynthesisId id,
            UUID about,
            boolean theme,
            List<CodingPlan.Thought> thoughts,
            Map<String, Coder> coders,
            Instant at) {
        thoughts.forEach(t -> memos.add(id, new Memo(about, t.kind(), t.words(), coder(coders, t.by()), at), theme));
    }

    private Map<String, Coder> coders(
            Viewer viewer, SynthesisId id, CodingFile file, QdaProject project, CodingPlan plan, Set<String> mine) {
        Set<String> speaking = Stream.concat(
                        plan.marked().stream()
                                .flatMap(m -> Stream.concat(
                                        m.readings().stream().map(CodingPlan.Reading::by),
                                        m.thoughts().stream().map(CodingPlan.Thought::by))),
                        notesOnThemes(project, plan).stream().map(CodingPlan.Thought::by))
                .collect(Collectors.toSet());
        Map<String, Coder> coders = new HashMap<>();
        OutsideNames.of(project, speaking).forEach((guid, name) -> {
            if (mine.contains(guid)) {
                coders.put(guid, Coder.of(viewer.seat()));
            } else {
                Coder.Outside outside = new Coder.Outside(UUID.randomUUID(), name);
                files.add(id, file.id(), outside);
                coders.put(guid, new Coder(viewer.seat(), Optional.of(outside)));
            }
        });
        return coders;
    }

    private static Coder coder(Map<String, Coder> coders, String guid) {
        return Optional.ofNullable(coders.get(guid))
                .orElseThrow(() -> new IllegalStateException("A reading of the plan has nobody who made it"));
    }

    private static List<CodingPlan.Thought> notesOnThemes(QdaProject project, CodingPlan plan) {
        return plan.themes().stream()
                .flatMap(t -> CodingPlanning.thoughts(t.notes(), notes(project)).stream())
                .toList();
    }

    private static Map<String, QdaProject.Note> notes(QdaProject project) {
        return project.notes().stream().collect(Collectors.toMap(QdaProject.Note::guid, n -> n, (one, _) -> one));
    }

    private void themes(
            Viewer viewer,
            SynthesisId id,
            CodingFile file,
            QdaProject project,
            CodingPlan plan,
            Map<String, Coder> coders,
            Instant at) {
        List<Theme> before = coding.themes(id);
        Map<String, UUID> named = new HashMap<>();
        before.forEach(t -> named.putIfAbsent(t.kind() + " " + t.name(), t.id()));
        Set<String> placed = before.stream()
                .flatMap(t -> t.holds().stream())
                .collect(Collectors.toCollection(java.util.HashSet::new));
        String why = QdaWords.PLACED_SO.say(file.filename());
        for (IncomingCodes.Incoming theme : plan.themes()) {
            UUID into = named.computeIfAbsent(theme.kind() + " " + theme.name(), _ -> {
                Theme fresh =
                        new Theme(UUID.randomUUID(), theme.kind(), theme.name(), theme.memo(), List.of(), List.of());
                coding.add(id, fresh, viewer.seat(), at);
                return fresh.id();
            });
            think(id, into, true, CodingPlanning.thoughts(theme.notes(), notes(project)), coders, at);
            theme.codes().stream().filter(placed::add).forEach(c -> coding.place(id, c, into, why, viewer.seat(), at));
            Optional.ofNullable(named.get(Theme.Kind.ANALYTICAL + " " + theme.under()))
                    .filter(_ -> theme.kind() == Theme.Kind.DESCRIPTIVE
                            && !theme.under().isEmpty())
                    .filter(_ -> placed.add(into.toString()))
                    .ifPresent(above -> coding.place(id, into.toString(), above, why, viewer.seat(), at));
        }
    }
}
