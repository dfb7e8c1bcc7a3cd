package org.throughline.synthesis.qda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.synthesis.qda.QdaAnswer.Why;
import org.throughline.synthesis.qda.QdaProject.Code;
import org.throughline.synthesis.qda.QdaProject.Coding;
import org.throughline.synthesis.qda.QdaProject.NotRead;
import org.throughline.synthesis.qda.QdaProject.Note;
import org.throughline.synthesis.qda.QdaProject.Place;
import org.throughline.synthesis.qda.QdaProject.Selection;
import org.throughline.synthesis.qda.QdaProject.Source;
import org.throughline.synthesis.qda.QdaProject.User;
import org.throughline.synthesis.qda.QdaProject.What;

/**
 * Reads a project (.qdpx) or a codebook (.qdc) that came from outside. What it is, its content tells and not its name. What
 * is no coding of words is listed by name, so that nothing is lost in silence.
 */
public final class QdaReading {
    private final QdaClock clock;
    private final List<NotRead> notRead = new ArrayList<>();
    private int codings;

    private QdaReading(QdaClock clock) {
        this.clock = clock;
    }

    /** Reads one file within {@link QdaLimits}. */
    public static QdaAnswer read(byte[] bytes) {
        if (bytes.length > QdaLimits.BYTES) {
            return new QdaAnswer.Unread(Why.TOO_LARGE);
        }
        QdaReading reading = new QdaReading(new QdaClock(QdaLimits.TIME));
        try {
            QdaProject project = QdaPackage.looksLikeOne(bytes) ? reading.packed(bytes) : reading.alone(bytes);
            long codes = QdaProject.all(project.codes()).count();
            if (codes > QdaLimits.CODES || reading.codings > QdaLimits.CODINGS) {
                return new QdaAnswer.Unread(Why.TOO_MANY_CODINGS);
            }
            return codes == 0 && reading.codings == 0
                    ? new QdaAnswer.Unread(Why.NOTHING_IN_IT)
                    : new QdaAnswer.Read(project);
        } catch (NotReadable e) {
            return new QdaAnswer.Unread(e.why());
        }
    }

    private QdaProject packed(byte[] bytes) throws NotReadable {
        try (QdaPackage opened = QdaPackage.open(bytes, clock)) {
            QdaElement root = QdaParser.parse(opened.project(), clock);
            if (!root.name().equals("Project")) {
                throw new NotReadable(Why.NO_PROJECT_INSIDE);
            }
            return project(root, Optional.of(opened));
        }
    }

    private QdaProject alone(byte[] bytes) throws NotReadable {
        int first = 0;
        while (first < Math.min(bytes.length, 400) && bytes[first] != '<') {
            first++;
        }
        if (bytes.length == 0 || first == Math.min(bytes.length, 400)) {
            throw new NotReadable(Why.NOT_A_PROJECT);
        }
        if (bytes.length > QdaLimits.PROJECT) {
            throw new NotReadable(Why.TOO_LARGE);
        }
        QdaElement root = QdaParser.parse(bytes, clock);
        if (root.name().equals("CodeBook")) {
            root.each("Sets").forEach(sets -> list(sets, "Set", What.SET));
            return new QdaProject("", root.told("origin"), List.of(), codes(root), List.of(), List.of(), notRead);
        }
        if (root.name().equals("Project")) {
            return project(root, Optional.empty());
        }
        throw new NotReadable(Why.NOT_A_PROJECT);
    }

    private QdaProject project(QdaElement root, Optional<QdaPackage> opened) throws NotReadable {
        List<Source> sources = new ArrayList<>();
        for (QdaElement source : root.one("Sources").map(QdaElement::inside).orElse(List.of())) {
            source(source, opened).ifPresent(sources::add);
        }
        List<Note> notes = new ArrayList<>();
        for (QdaElement note : root.one("Notes").map(QdaElement::inside).orElse(List.of())) {
            notes.add(new Note(
                    note.guid("guid"), note.told("name"), words(note, opened).orElse(""), note.guid("creatingUser")));
        }
        root.each("Variables").forEach(e -> list(e, "Variable", What.VARIABLE));
        root.each("Cases").forEach(e -> list(e, "Case", What.CASE));
        root.each("Sets").forEach(e -> list(e, "Set", What.SET));
        root.each("Links").forEach(e -> list(e, "Link", What.LINK));
        root.each("Graphs").forEach(e -> list(e, "Graph", What.GRAPH));
        return new QdaProject(
                root.told("name"),
                root.told("origin"),
                root.one("Users").stream()
                        .flatMap(u -> u.each("User"))
                        .map(u -> new User(u.guid("guid"), u.told("name").isEmpty() ? u.told("id") : u.told("name")))
                        .toList(),
                root.one("CodeBook").map(QdaReading::codes).orElse(List.of()),
                sources,
                notes,
                notRead);
    }

    private void list(QdaElement of, String called, What what) {
        of.each(called).forEach(e -> notRead.add(new NotRead(what, e.told("name"))));
    }

    private static List<Code> codes(QdaElement book) {
        return book.one("Codes").stream()
                .flatMap(c -> c.each("Code"))
                .map(QdaReading::code)
                .toList();
    }

    private static Code code(QdaElement code) {
        return new Code(
                code.guid("guid"),
                code.told("name"),
                code.wordsOf("Description").strip(),
                !code.told("isCodable").matches("false|0"),
                code.told("color"),
                refs(code),
                code.each("Code").map(QdaReading::code).toList());
    }

    private static List<String> refs(QdaElement of) {
        return of.each("NoteRef").map(n -> n.guid("targetGUID")).toList();
    }

    private Optional<Source> source(QdaElement source, Optional<QdaPackage> opened) throws NotReadable {
        What other = switch (source.name()) {
            case "PictureSource" -> What.PICTURE;
            case "AudioSource" -> What.SOUND;
            case "VideoSource" -> What.FILM;
            default -> What.TEXT_MISSING;
        };
        if (other != What.TEXT_MISSING) {
            notRead.add(new NotRead(other, source.told("name")));
            return Optional.empty();
        }
        boolean pdf = source.name().equals("PDFSource");
        Optional<QdaElement> text = pdf ? source.one("Representation") : Optional.of(source);
        List<Selection> selections = new ArrayList<>();
        if (pdf) {
            for (QdaElement area : source.each("PDFSelection").toList()) {
                area(source, area, opened).ifPresent(selections::add);
            }
        }
        Optional<String> words = text.isEmpty() ? Optional.of("") : words(text.get(), opened);
        if (words.isEmpty() || (words.get().isBlank() && selections.isEmpty())) {
            notRead.add(new NotRead(words.isEmpty() ? What.TEXT_TOO_LONG : What.TEXT_MISSING, source.told("name")));
            return Optional.empty();
        }
        text.stream().flatMap(t -> t.each("PlainTextSelection")).forEach(s -> selections.add(selection(s)));
        if (source.one("Coding").isPresent()
                || text.flatMap(t -> t.one("Coding")).isPresent()) {
            notRead.add(new NotRead(What.WHOLE_TEXT_CODED, source.told("name")));
        }
        return Optional.of(new Source(
                source.guid("guid"),
                source.told("name"),
                source.wordsOf("Description").strip(),
                words.get(),
                Optional.empty(),
                selections));
    }

    /** An area on the picture of a page counts by its words, where the file tells them. */
    private Optional<Selection> area(QdaElement source, QdaElement area, Optional<QdaPackage> opened)
            throws NotReadable {
        Optional<QdaElement> told = area.one("Representation");
        String words =
                told.isEmpty() ? "" : words(told.get(), opened).orElse("").strip();
        if (words.isEmpty()) {
            notRead.add(new NotRead(What.AREA_OF_A_PAGE, source.told("name") + ", " + area.told("page")));
            return Optional.empty();
        }
        return Optional.of(new Selection(
                area.guid("guid"),
                area.told("name"),
                area.wordsOf("Description").strip(),
                Optional.empty(),
                words,
                codings(area),
                refs(area)));
    }

    private Selection selection(QdaElement s) {
        Optional<Place> place = s.number("startPosition")
                .flatMap(from -> s.number("endPosition").map(to -> new Place(from, to)));
        return new Selection(
                s.guid("guid"), s.told("name"), s.wordsOf("Description").strip(), place, "", codings(s), refs(s));
    }

    private List<Coding> codings(QdaElement of) {
        List<Coding> read = of.each("Coding")
                .map(c -> new Coding(
                        c.guid("guid"),
                        c.one("CodeRef").map(r -> r.guid("targetGUID")).orElse(""),
                        c.guid("creatingUser").isEmpty() ? of.guid("creatingUser") : c.guid("creatingUser"),
                        refs(c)))
                .toList();
        codings += read.size();
        return read;
    }

    /** The text of a source or a note: inside the element, or a file of the package; empty where that is too long. */
    private Optional<String> words(QdaElement of, Optional<QdaPackage> opened) throws NotReadable {
        Optional<QdaElement> inside = of.one("PlainTextContent");
        String path = of.told("plainTextPath");
        if (inside.isPresent()
                || path.isEmpty()
                || opened.isEmpty()
                || !opened.get().holds(path)) {
            return Optional.of(inside.map(QdaElement::words).orElse(""));
        }
        return opened.get().text(path).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        });
    }
}
