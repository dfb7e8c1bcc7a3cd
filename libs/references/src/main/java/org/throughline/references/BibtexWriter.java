package org.throughline.references;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes BibTeX in UTF-8 with LaTeX's own characters escaped; the key is the reference's id as far as BibTeX allows. */
final class BibtexWriter implements ReferenceWriter {
    private final Writer to;
    private final Set<String> keys = new HashSet<>();

    BibtexWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(Reference reference) throws IOException {
        Publication publication = reference.publication();
        to.write("@" + reference.type().bibtex() + "{" + key(reference.id()));
        field("title", reference.title().orElse(""));
        field("shorttitle", String.join("; ", reference.titles().others()));
        names("author", reference.authors());
        names("editor", reference.names().editors());
        field(
                "year",
                reference.year().isPresent() ? Integer.toString(reference.year().getAsInt()) : "");
        field("date", publication.date().orElse(""));
        boolean inBook = reference.type().bibtex().startsWith("in");
        field(inBook ? "booktitle" : "journal", publication.container().orElse(""));
        field("shortjournal", publication.abbreviations().stream().findFirst().orElse(""));
        field("volume", publication.volume().orElse(""));
        field("number", publication.issue().orElse(""));
        field("pages", publication.pages().raw().replaceAll("(?<=\\w)-(?=\\w)", "--"));
        field("publisher", publication.publisher().orElse(""));
        field("address", publication.place().orElse(""));
        raw("doi", reference.dois().stream().findFirst().orElse(""));
        field("pmid", reference.identifiers().pmids().stream().findFirst().orElse(""));
        field("issn", String.join(", ", reference.identifiers().issns()));
        field("isbn", String.join(", ", reference.identifiers().isbns()));
        field("language", String.join(", ", reference.contents().languages()));
        field("abstract", reference.abstractText().orElse(""));
        field("keywords", String.join("; ", reference.keywords()));
        raw("url", reference.contents().urls().stream().findFirst().orElse(""));
        field("note", String.join("\n", reference.contents().notes()));
        to.write("\n}\n\n");
    }

    private String key(String id) {
        String plain = id.replaceAll("[^\\p{L}\\p{N}:._/+-]", "-");
        String key = plain;
        for (int again = 2; !keys.add(key); again++) {
            key = plain + "-" + again;
        }
        return key;
    }

    private void names(String field, List<Author> names) throws IOException {
        List<String> written = names.stream()
                .map(name -> name.given().isEmpty()
                        ? "{" + escaped(name.family()) + "}"
                        : escaped(name.family()) + ", " + escaped(name.given()))
                .toList();
        if (!written.isEmpty()) {
            to.write(",\n  " + field + " = {" + String.join(" and ", written) + "}");
        }
    }

    private void field(String name, String value) throws IOException {
        raw(name, escaped(value));
    }

    /** Braces must pair, or the entry would not end where it should. */
    private void raw(String name, String value) throws IOException {
        if (!value.isBlank()) {
            boolean paired = value.indexOf('{') < 0 && value.indexOf('}') < 0;
            String safe = paired || value.contains("\\text") ? value : value.replaceAll("[{}]", "");
            to.write(",\n  " + name + " = {" + safe + "}");
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(letter);
                default -> out.append(letter);
            }
        }
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
