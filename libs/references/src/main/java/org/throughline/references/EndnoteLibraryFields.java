package org.throughline.references;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the columns of an EndNote library mean. Its makers describe them nowhere; they are read as its own export names them. */
final class EndnoteLibraryFields {
    /** Columns with several values, each on a line of its own. */
    static final List<String> SEVERAL = List.of("author", "secondary_author", "keywords", "url");

    /** The numbers of kinds of which we know what they mean; a custom kind, or one that we do not know, is another one. */
    private static final Map<String, ReferenceType> KINDS = Map.of(
            "0", ReferenceType.JOURNAL_ARTICLE,
            "1", ReferenceType.BOOK,
            "2", ReferenceType.THESIS,
            "3", ReferenceType.CONFERENCE_PROCEEDINGS,
            "5", ReferenceType.NEWSPAPER_ARTICLE,
            "6", ReferenceType.COMPUTER_PROGRAM,
            "7", ReferenceType.CHAPTER,
            "8", ReferenceType.MAGAZINE_ARTICLE,
            "9", ReferenceType.EDITED_BOOK,
            "10", ReferenceType.REPORT);

    private final List<Field> fields;

    EndnoteLibraryFields(List<Field> fields) {
        this.fields = fields;
    }

    Optional<String> database() {
        return Optional.of(
                first("database_provider").isBlank() ? first("name_of_database") : first("database_provider"));
    }

    void into(ReferenceDraft draft) {
        draft.type(KINDS.getOrDefault(first("reference_type"), ReferenceType.OTHER));
        each("title", draft::title);
        each("author", value -> RisFields.names(value).forEach(draft::author));
        each("secondary_author", draft::editor);
        each("secondary_title", draft::container);
        each("alternate_title", draft::abbreviation);
        each("translated_title", draft::title);
        each("short_title", draft::title);
        each("year", draft::year);
        each("date", date -> draft.date(Years.in(date).isPresent() ? date : (first("year") + " " + date)));
        each("year", draft::date);
        draft.pages(Pages.parse(first("pages")));
        each("electronic_resource_number", draft::doi);
        each("volume", draft::volume);
        each("number", draft::issue);
        each("publisher", draft::publisher);
        each("place_published", draft::place);
        each("language", draft::language);
        each("abstract", draft::abstractText);
        each("keywords", draft::keyword);
        each("notes", draft::note);
        each("isbn", draft::standardNumber);
        each("url", draft::url);
        each("accession_number", draft::accession);
        String base = first("name_of_database") + " " + first("database_provider");
        String number = first("accession_number");
        if (number.matches("\\d{5,8}") && base.matches("(?i).*(?:medline|pubmed|nlm).*")) {
            draft.pmid(number);
        }
        if (!draft.hasDoi()) {
            each("url", value -> draft.doi(value.contains("doi.org/10.") ? value : ""));
        }
    }

    private String first(String name) {
        return fields.stream()
                .filter(field -> field.tag().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    private void each(String name, Consumer<String> use) {
        fields.stream()
                .filter(field -> field.tag().equals(name) && !field.value().isBlank())
                .map(Field::value)
                .forEach(use);
    }
}
