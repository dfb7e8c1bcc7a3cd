package org.throughline.synthesis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.synthesis.qda.QdaProject;

/** Extracts as marked words with their readings, and memos as the notes that belong to them. Every name is made of the synthesis' own. */
final class CodingNotes {
    private final SynthesisId id;
    private final List<Memo> memos;
    private final List<QdaProject.Note> notes = new ArrayList<>();

    CodingNotes(SynthesisId id, List<Memo> memos) {
        this.id = id;
        this.memos = List.copyOf(memos);
    }

    /** The same thing has the same name in every export; the name tells nothing of what is inside. */
    static String guid(SynthesisId id, String kind, String what) {
        return UUID.nameUUIDFromBytes((id + " " + kind + " " + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static String guid(SynthesisId id, Coder coder) {
        return guid(
                id,
                "coder",
                coder.outside().map(o -> o.id().toString()).orElse(coder.seat().toString()));
    }

    static String guidOfCode(SynthesisId id, String code) {
        return guid(id, "code", code);
    }

    /**
     * Whose words they are stands as the description, and the page as the name. What somebody read in some words of it alone is a
     * selection of its own.
     *
     * @param place where the words of the extract stand in this text
     */
    List<QdaProject.Selection> selections(Extract extract, PlainText text, QdaProject.Place place) {
        Map<String, List<Extract.Coding>> byWords = extract.codings().stream()
                .collect(Collectors.groupingBy(Extract.Coding::only, TreeMap::new, Collectors.toList()));
        if (byWords.isEmpty() || memos.stream().anyMatch(m -> m.about().equals(extract.id()))) {
            byWords.putIfAbsent("", List.of());
        }
        return byWords.entrySet().stream()
                .map(e -> selection(extract, text.within(place, e.getKey()), e.getKey(), e.getValue()))
                .toList();
    }

    private QdaProject.Selection selection(
            Extract extract, QdaProject.Place place, String only, List<Extract.Coding> codings) {
        boolean all = only.isEmpty();
        return new QdaProject.Selection(
                guid(id, "extract", extract.id() + only),
                extract.page(),
                extract.speaker(),
                Optional.of(place),
                all ? extract.words() : only,
                codings.stream().map(this::reading).toList(),
                all ? about(extract.id()) : List.of());
    }

    private QdaProject.Coding reading(Extract.Coding coding) {
        String by = guid(id, coding.by());
        return new QdaProject.Coding(
                guid(id, "reading", coding.id().toString()),
                guidOfCode(id, coding.code()),
                by,
                coding.memo().isBlank()
                        ? List.of()
                        : List.of(note(
                                "note of a reading",
                                coding.id().toString(),
                                QdaWords.NOTE_OF_READING.say(),
                                coding.memo(),
                                by)));
    }

    /** The notes about an extract or a theme. */
    List<String> about(UUID what) {
        List<String> about = new ArrayList<>();
        for (int at = 0; at < memos.size(); at++) {
            Memo memo = memos.get(at);
            if (memo.about().equals(what)) {
                about.add(note(
                        "memo",
                        what + " " + at,
                        memo.kind() == Memo.Kind.THOUGHT
                                ? QdaWords.NOTE_THOUGHT.say()
                                : QdaWords.NOTE_WHAT_WE_DID.say(),
                        memo.words(),
                        guid(id, memo.by())));
            }
        }
        return about;
    }

    private String note(String kind, String what, String name, String words, String by) {
        String guid = guid(id, kind, what);
        notes.add(new QdaProject.Note(guid, name, words, by));
        return guid;
    }

    List<QdaProject.Note> all() {
        return List.copyOf(notes);
    }
}
