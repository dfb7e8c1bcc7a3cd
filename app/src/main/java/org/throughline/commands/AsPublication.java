package org.throughline.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.TrialNumber;
import org.throughline.references.Author;
import org.throughline.references.Reference;

/** A reference in the words of {@code libs/linkage}, which knows nothing of formats; the two libraries do not know each other. */
final class AsPublication {
    private AsPublication() {}

    /** All names of one journal, as libraries write them: "Zhonghua yi xue za zhi = Chinese medical journal". */
    private static String names(String container, List<String> others) {
        return others.isEmpty() ? container : container + " = " + String.join(" = ", others);
    }

    /** The publisher stands for the author of a report that names none; the comma at the end says that it is no person. */
    private static List<String> authors(Reference reference) {
        List<String> authors = reference.authors().stream().map(Author::text).toList();
        var publication = reference.publication();
        return authors.isEmpty() && publication.container().isEmpty()
                ? publication.publisher().stream()
                        .map(publisher -> publisher.replaceAll("[,;]", " ").strip() + ",")
                        .toList()
                : authors;
    }

    static Publication of(Reference reference) {
        var publication = reference.publication();
        List<String> numbers = new ArrayList<>(reference.identifiers().issns());
        numbers.addAll(reference.identifiers().isbns());
        Stream.concat(reference.identifiers().accessions().stream(), reference.contents().urls().stream())
                .flatMap(text -> TrialNumber.in(text).stream())
                .distinct()
                .forEach(numbers::add);
        return new Publication(
                reference.type().name(),
                reference.title().orElse(""),
                authors(reference),
                reference.year().isPresent() ? Integer.toString(reference.year().getAsInt()) : "",
                names(publication.container().orElse(""), publication.abbreviations()),
                publication.volume().orElse(""),
                publication.issue().orElse(""),
                publication.pages().raw(),
                reference.dois(),
                numbers,
                reference.abstractText().orElse(""));
    }
}
