package org.throughline.references;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One publication as one source told of it. Never edited and never merged: a duplicate is another reference.
 *
 * @param id the record's own id in its file (RIS {@code ID}, PubMed {@code PMID}, BibTeX key ...), else
 *     {@code file:index} with the index from 1; unique within its file
 * @param source where it came from, with every field and the raw text as they stood there
 */
public record Reference(
        String id,
        ReferenceType type,
        Titles titles,
        Names names,
        Publication publication,
        Identifiers identifiers,
        Contents contents,
        Source source) {

    public Reference {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A reference has an id");
        }
        for (Object part : new Object[] {type, titles, names, publication, identifiers, contents, source}) {
            Objects.requireNonNull(part, "A reference has each of its parts, be they empty");
        }
    }

    /** An empty reference with this id, for building one by hand: a draft is mutable, the reference is not. */
    public static ReferenceDraft draft(String id) {
        return new ReferenceDraft(id);
    }

    public Optional<String> title() {
        return titles.title();
    }

    public List<Author> authors() {
        return names.authors();
    }

    /** The year of publication, 1400 to 2199. */
    public OptionalInt year() {
        return publication.year();
    }

    /** The journal, book or proceedings that holds it. */
    public Optional<String> container() {
        return publication.container();
    }

    public Pages pages() {
        return publication.pages();
    }

    /** Each DOI in lower case and without a resolver's address, the publication's own first. */
    public List<String> dois() {
        return identifiers.dois();
    }

    public Optional<String> abstractText() {
        return contents.abstractText();
    }

    public List<String> keywords() {
        return contents.keywords();
    }
}
