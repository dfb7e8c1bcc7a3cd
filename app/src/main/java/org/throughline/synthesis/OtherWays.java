package org.throughline.synthesis;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.references.Format;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceDraft;
import org.throughline.references.ReferenceType;
import org.throughline.references.ReferenceWriter;
import org.throughline.sharing.Viewer;

/**
 * What is found in other ways than in databases and registers: places where somebody looked, and records typed by hand. A typed
 * record becomes a file of one reference, so that it is kept, joined and screened like every other.
 */
@Service
public class OtherWays {
    private final Searching searching;

    OtherWays(Searching searching) {
        this.searching = searching;
    }

    /** A place where somebody looked, and how many records it gave so far. */
    public record Looked(SearchRun run, int records) {}

    /** A record as it is typed; everything but the title may be empty. */
    public record ByHand(String title, List<String> authors, String year, String where, String doi, String about) {}

    public List<Looked> places(Viewer viewer, SynthesisId id) {
        Map<UUID, Integer> records = new HashMap<>();
        searching.files(viewer, id).stream()
                .filter(f -> f.takenInAt().isPresent())
                .forEach(f -> records.merge(f.searchRun(), f.records(), Integer::sum));
        return searching.runs(viewer, id).stream()
                .filter(run -> run.method().isOther())
                .map(run -> new Looked(run, records.getOrDefault(run.id(), 0)))
                .toList();
    }

    /** Writes down where somebody looked. */
    public Answer<UUID> look(
            Viewer viewer,
            SynthesisId id,
            SearchRun.Method method,
            String where,
            String what,
            LocalDate on,
            String who) {
        if (!method.isOther()) {
            return new Answer.NotThere<>();
        }
        return searching.add(viewer, id, new SearchRun(UUID.randomUUID(), where, "", what, "", on, 0, who, "", method));
    }

    /** Adds one typed record to what a place gave. The same record typed twice into one synthesis is refused. */
    public Answer<Integer> add(Viewer viewer, SynthesisId id, UUID place, ByHand typed) {
        if (places(viewer, id).stream().noneMatch(p -> p.run().id().equals(place))) {
            return new Answer.NotThere<>();
        }
        Answer<UUID> looked =
                searching.lookAt(viewer, id, place, OtherWords.TYPED_FILE.say() + ".ris", file(place, typed));
        return switch (looked) {
            case Answer.Done<UUID>(UUID file) -> searching.takeIn(viewer, id, file, OtherWords.TYPED_DIFFERENCE.say());
            case Answer.Refused<UUID>(WhyNot why) -> new Answer.Refused<>(why);
            case Answer.NotThere<UUID> _ -> new Answer.NotThere<>();
        };
    }

    private static byte[] file(UUID place, ByHand typed) {
        ReferenceDraft draft = Reference.draft(place.toString())
                .type(ReferenceType.OTHER)
                .title(typed.title())
                .year(typed.year())
                .container(typed.where());
        typed.authors().forEach(draft::author);
        if (!typed.doi().isBlank()) {
            draft.doi(typed.doi());
        }
        if (!typed.about().isBlank()) {
            draft.abstractText(typed.about());
        }
        StringWriter text = new StringWriter();
        try (ReferenceWriter writer = ReferenceWriter.of(Format.RIS, text)) {
            writer.write(draft.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
