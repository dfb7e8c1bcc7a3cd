package org.throughline.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.references.Author;
import org.throughline.references.Format;
import org.throughline.references.Reference;
import org.throughline.references.ReferenceDraft;
import org.throughline.references.ReferenceType;
import org.throughline.references.ReferenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How to name the source of a record: as a sentence to copy, and for reference managers. Licence and attribution go along. */
public final class Citing {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EvidenceContent content;
    private final Reference reference;

    public Citing(EvidenceId id, EvidenceContent content) {
        this.content = content;
        this.reference = reference(id, content);
    }

    private static Reference reference(EvidenceId id, EvidenceContent content) {
        EvidenceContent.Source source = content.source();
        ReferenceDraft draft = Reference.draft("evidence-" + id)
                .title(content.title())
                .year(source.year())
                .doi(source.address())
                .language(source.language())
                .note(licence(source))
                .note(source.stage());
        authors(source).forEach(draft::author);
        if (source.address().startsWith("https://")) {
            draft.url(source.address());
        }
        boolean article = source.address().contains("doi.org/");
        return (article
                        ? draft.type(ReferenceType.JOURNAL_ARTICLE).container(source.publisher())
                        : draft.type(ReferenceType.REPORT).publisher(source.publisher()))
                .build();
    }

    /** Names parted by semicolons; a comma stands inside a name, and a name without one is a body's or already in order. */
    private static List<Author> authors(EvidenceContent.Source source) {
        return Stream.of(source.authors().split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Citing::author)
                .toList();
    }

    private static Author author(String name) {
        int comma = name.indexOf(',');
        return comma < 1
                ? new Author(name, name, "")
                : new Author(
                        name,
                        name.substring(0, comma).strip(),
                        name.substring(comma + 1).strip());
    }

    private static Map<String, String> asCsl(Author author) {
        return author.given().isEmpty()
                ? Map.of("literal", author.text())
                : Map.of("family", author.family(), "given", author.given());
    }

    private static String licence(EvidenceContent.Source source) {
        return Stream.of(source.licence(), source.attribution())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(". "));
    }

    /** Authors (year). Title. Publisher. Address. Licence. */
    public String sentence() {
        EvidenceContent.Source s = content.source();
        List<String> parts = new ArrayList<>();
        String who = s.authors().isBlank() ? s.publisher() : s.authors();
        parts.add(s.year().isBlank() ? who : (who + " (" + s.year() + ")").strip());
        parts.add(content.title());
        parts.add(s.authors().isBlank() ? "" : s.publisher());
        parts.add(s.address());
        parts.add(s.licence().isBlank() ? "" : BankWords.CITE_LICENCE.say(s.licence()));
        return parts.stream()
                .filter(p -> !p.isBlank())
                .map(p -> p.endsWith(".") ? p : p + ".")
                .collect(Collectors.joining(" "));
    }

    public String ris() {
        return written(Format.RIS);
    }

    public String bibtex() {
        return written(Format.BIBTEX);
    }

    private String written(Format format) {
        StringWriter out = new StringWriter();
        try (ReferenceWriter writer = ReferenceWriter.of(format, out)) {
            writer.write(reference);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return out.toString();
    }

    /** The JSON of the Citation Style Language, as Zotero and others read it (citeproc, CSL 1.0.2 input schema). */
    public String csl() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", reference.type() == ReferenceType.JOURNAL_ARTICLE ? "article-journal" : "report");
        item.put("title", content.title());
        item.put("author", reference.authors().stream().map(Citing::asCsl).toList());
        reference.year().ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(List.of(year)))));
        reference.container().ifPresent(c -> item.put("container-title", c));
        reference.publication().publisher().ifPresent(p -> item.put("publisher", p));
        reference.dois().stream().findFirst().ifPresent(doi -> item.put("DOI", doi));
        reference.contents().urls().stream().findFirst().ifPresent(url -> item.put("URL", url));
        item.put("language", content.source().language());
        item.put("note", String.join(". ", reference.contents().notes()));
        item.values().removeIf(v -> v.equals("") || v.equals(List.of()));
        return JSON.writeValueAsString(List.of(item)) + "\n";
    }
}
