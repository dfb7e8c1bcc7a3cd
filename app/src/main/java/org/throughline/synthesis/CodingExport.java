package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.evidence.SeatNames;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.qda.QdaProject;
import org.throughline.synthesis.qda.QdaWriting;

/**
 * The coding of a synthesis for other programs: as a project with texts, codes, readings by coder and memos, or as its codes
 * alone. What it holds is what this viewer may read.
 */
@Service
public class CodingExport {
    /** The most bytes of PDFs that one project holds; reports beyond them come as text. */
    public static final int PDF_BYTES = 25 * 1024 * 1024;

    private final Syntheses syntheses;
    private final Coding coding;
    private final Codebook codebook;
    private final Readings readings;
    private final FullTexts fullTexts;
    private final ReportFiles files;
    private final SeatNames names;

    CodingExport(
            Syntheses syntheses,
            Coding coding,
            Codebook codebook,
            Readings readings,
            FullTexts fullTexts,
            ReportFiles files,
            SeatNames names) {
        this.syntheses = syntheses;
        this.coding = coding;
        this.codebook = codebook;
        this.readings = readings;
        this.fullTexts = fullTexts;
        this.files = files;
        this.names = names;
    }

    /**
     * What somebody wants in the project.
     *
     * @param named whether coders stand in it by the names under which they read, or as numbers
     */
    public record Wanted(boolean named, boolean pdfs) {}

    /** The project as a package; empty for whoever is not of the team, and while there is nothing to tell. */
    public Optional<byte[]> project(Viewer viewer, SynthesisId id, Wanted wanted) {
        return gathered(viewer, id, wanted).map(QdaWriting::project);
    }

    /** The codes and themes alone. */
    public Optional<byte[]> codebook(Viewer viewer, SynthesisId id) {
        return gathered(viewer, id, new Wanted(false, false))
                .filter(p -> !p.codes().isEmpty())
                .map(QdaWriting::codebook);
    }

    private Optional<QdaProject> gathered(Viewer viewer, SynthesisId id, Wanted wanted) {
        return syntheses.find(viewer, id).map(s -> {
            List<Extract> extracts = coding.extracts(viewer, id);
            List<Theme> themes = coding.themes(viewer, id);
            List<Memo> memos = readings.memos(viewer, id);
            CodingNotes notes = new CodingNotes(id, memos);
            List<QdaProject.Source> sources = sources(viewer, id, extracts, notes, wanted.pdfs());
            List<QdaProject.Code> codes =
                    new CodeTree(id, themes, extracts, notes, codebook.meanings(viewer, id)).codes();
            return new QdaProject(
                    s.title(),
                    QdaWords.ORIGIN.say(),
                    users(viewer, id, extracts, memos, wanted.named()),
                    codes,
                    sources,
                    notes.all(),
                    List.of());
        });
    }

    private List<QdaProject.User> users(
            Viewer viewer, SynthesisId id, List<Extract> extracts, List<Memo> memos, boolean named) {
        List<Coder> coders = java.util.stream.Stream.concat(
                        extracts.stream().flatMap(e -> e.codings().stream()).map(Extract.Coding::by),
                        memos.stream().map(Memo::by))
                .distinct()
                .toList();
        Map<SeatId, String> called = new HashMap<>();
        if (named) {
            names.of(viewer, coders.stream().map(Coder::seat).distinct().toList())
                    .forEach((seat, name) -> called.put(seat, name.replaceFirst(",.*", "")));
            readings.readers(viewer, id).stream()
                    .filter(r -> !r.called().isBlank())
                    .forEach(r -> called.put(r.seat(), r.called()));
        }
        List<QdaProject.User> users = new ArrayList<>();
        for (Coder coder : coders) {
            String number = QdaWords.CODER_NUMBER.say(users.size() + 1);
            String name = named
                    ? coder.outside().map(Coder.Outside::name).orElse(called.getOrDefault(coder.seat(), number))
                    : number;
            users.add(new QdaProject.User(CodingNotes.guid(id, coder), name));
        }
        return users;
    }

    private List<QdaProject.Source> sources(
            Viewer viewer, SynthesisId id, List<Extract> extracts, CodingNotes notes, boolean pdfs) {
        Map<UUID, Readings.Text> texts = readings.texts(viewer, id).stream()
                .collect(Collectors.toMap(t -> t.held().id(), t -> t, (one, _) -> one, LinkedHashMap::new));
        Map<UUID, byte[]> documents = pdfs ? documents(viewer, id, texts.keySet()) : Map.of();
        List<QdaProject.Source> sources = new ArrayList<>();
        texts.forEach((reference, text) -> {
            PlainText plain = PlainText.of(text.words());
            int lines = text.words().lines().size();
            sources.add(new QdaProject.Source(
                    CodingNotes.guid(id, "text", reference.toString()),
                    text.held().title(),
                    text.held().where(),
                    plain.words(),
                    Optional.ofNullable(documents.get(reference)),
                    extracts.stream()
                            .filter(e -> e.reference().equals(reference))
                            .filter(e -> e.span()
                                    .filter(span -> span.last() <= lines)
                                    .isPresent())
                            .flatMap(e -> notes
                                    .selections(e, plain, plain.place(e.span().orElseThrow()))
                                    .stream())
                            .toList()));
        });
        for (Held report : fullTexts.included(viewer, id)) {
            int lines = Optional.ofNullable(texts.get(report.id()))
                    .map(t -> t.words().lines().size())
                    .orElse(0);
            List<Extract> typed = extracts.stream()
                    .filter(e -> e.reference().equals(report.id()))
                    .filter(e -> e.span().filter(span -> span.last() <= lines).isEmpty())
                    .toList();
            if (!typed.isEmpty()) {
                sources.add(typed(id, report, typed, notes));
            }
        }
        return sources;
    }

    /** Words that were copied out of a text that is read elsewhere: a text of their own, one extract a line. */
    private static QdaProject.Source typed(SynthesisId id, Held report, List<Extract> extracts, CodingNotes notes) {
        PlainText plain = new PlainText();
        List<QdaProject.Selection> selections = new ArrayList<>();
        for (Extract extract : extracts) {
            selections.addAll(notes.selections(extract, plain, plain.line(extract.words())));
        }
        return new QdaProject.Source(
                CodingNotes.guid(id, "typed", report.id().toString()),
                report.title(),
                QdaWords.TYPED_OUT.say(),
                plain.words(),
                Optional.empty(),
                selections);
    }

    private Map<UUID, byte[]> documents(Viewer viewer, SynthesisId id, Collection<UUID> reports) {
        Map<UUID, byte[]> documents = new HashMap<>();
        int left = PDF_BYTES;
        for (ReportFile file : files.files(viewer, id)) {
            Optional<UUID> report = file.reference()
                    .filter(r -> file.state() == ReportFile.State.PLACED && reports.contains(r))
                    .filter(r -> !documents.containsKey(r));
            if (report.isEmpty() || left <= 0) {
                continue;
            }
            byte[] bytes = files.bytes(viewer, id, file.id()).orElse(new byte[0]);
            if (bytes.length > 0 && bytes.length <= left) {
                documents.put(report.get(), bytes);
                left -= bytes.length;
            }
        }
        return documents;
    }
}
