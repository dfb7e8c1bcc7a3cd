package org.throughline.commands;

import java.util.ArrayList;
import java.util.List;
import org.throughline.linkage.publications.Publication;
import org.throughline.linkage.publications.TrialNumber;
import org.throughline.references.Author;
import org.throughline.references.Reference;

/** A reference in the words of {@code libs/linkage}, which knows nothing of formats; the two libraries do not know each other. */
final class AsPublication {
    private AsPublication() {}

    static Publication of(Reference reference) {
        var publication = reference.publication();
        List<String> numbers = new ArrayList<>(reference.identifiers().issns());
        numbers.addAll(reference.identifiers().isbns());
        numbers.addAll(TrialNumber.of(
                reference.identifiers().accessions(), reference.contents().urls()));
        return new Publication(
                        reference.type().name(),
                        reference.title().orElse(""),
                        reference.authors().stream().map(Author::text).toList(),
                        reference.year().isPresent()
                                ? Integer.toString(reference.year().getAsInt())
                                : "",
                        publication.container().orElse(""),
                        publication.volume().orElse(""),
                        publication.issue().orElse(""),
                        publication.pages().raw(),
                        reference.dois(),
                        numbers,
                        reference.abstractText().orElse(""))
                .publishedBy(publication.publisher().orElse(""))
                .alsoIn(publication.abbreviations());
    }
}
