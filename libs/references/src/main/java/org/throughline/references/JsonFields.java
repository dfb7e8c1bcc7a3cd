package org.throughline.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the members of a reference in JSON mean, by their names as reflib, CSL and common scripts give them.
 *
 * @param fields all members in order
 * @param people members of each object within it, in order: authors and editors of CSL, and others
 */
record JsonFields(List<Field> fields, List<List<Field>> people) {

    /** Names of members by which a list of objects is told to be one of references. */
    static final List<String> TELLING = List.of(
            "authors",
            "author",
            "journal",
            "container-title",
            "doi",
            "DOI",
            "recNumber",
            "issued",
            "abstract",
            "pages",
            "volume",
            "isbn",
            "ISSN",
            "publicationTitle",
            "keywords",
            "year");

    String id() {
        return first("recNumber", "id", "citation-key", "citationKey", "key");
    }

    String database() {
        return first("database", "databaseName", "source");
    }

    void into(ReferenceDraft draft) {
        String type = first("type", "itemType").replaceAll("(?<=[a-z])(?=[A-Z])|-", " ");
        draft.type(PublicationTypes.of(type));
        each(draft::title, "title");
        each(draft::title, "titleShort", "title-short", "shortTitle", "translatedTitle", "original-title");
        names("authors", "author").forEach(draft::author);
        names("editors", "editor", "authorsSecondary").forEach(draft::editor);
        each(
                draft::container,
                "journal",
                "container-title",
                "publicationTitle",
                "titleSecondary",
                "bookTitle",
                "periodical");
        each(draft::abbreviation, "journalAbbrev", "journalAbbreviation", "container-title-short", "periodicalAbbrev");
        each(draft::year, "year");
        String year = first("year");
        each(date -> draft.date(Years.in(date).isPresent() ? date : (year + " " + date)), "date", "publicationDate");
        String issued = String.join("-", values("issued.date-parts"));
        if (!issued.isEmpty()) {
            draft.date(issued);
        }
        each(draft::date, "issued", "issued.raw", "issued.literal");
        each(draft::volume, "volume");
        each(draft::issue, "number", "issue");
        draft.pages(Pages.parse(first("pages", "page", "articleNumber")));
        each(draft::publisher, "publisher", "institution", "university");
        each(draft::place, "place", "publisher-place", "city", "location");
        each(draft::doi, "doi", "DOI");
        each(draft::pmid, "pmid", "PMID", "pubmedId");
        each(draft::standardNumber, "isbn", "ISBN", "issn", "ISSN");
        each(draft::accession, "accession", "accessionNum", "accessionNumber");
        each(draft::abstractText, "abstract", "abstractNote");
        each(draft::keyword, "keywords", "keyword", "tags.tag", "tags");
        each(draft::language, "language");
        each(draft::note, "notes", "note");
        each(draft::url, "url", "urls", "URL");
    }

    /** Plain names, or objects with a family and a given name. */
    private List<String> names(String... members) {
        List<String> names = new ArrayList<>(values(members));
        for (List<Field> person : people) {
            for (String member : members) {
                String family = of(person, member + ".family");
                String given = of(person, member + ".given");
                String particle = of(person, member + ".non-dropping-particle");
                String whole = of(person, member + ".literal") + of(person, member + ".name");
                if (!family.isEmpty()) {
                    String full = particle.isEmpty() ? family : particle + " " + family;
                    names.add(given.isEmpty() ? full : full + ", " + given);
                } else if (!whole.isEmpty()) {
                    names.add(whole);
                }
            }
        }
        return names;
    }

    private static String of(List<Field> person, String tag) {
        return person.stream()
                .filter(field -> field.tag().equals(tag))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    private void each(Consumer<String> use, String... members) {
        values(members).forEach(use);
    }

    private String first(String... members) {
        return values(members).stream().findFirst().orElse("");
    }

    /** Values of these members, in the order of their names. */
    private List<String> values(String... members) {
        return Stream.of(members)
                .flatMap(member -> fields.stream()
                        .filter(field -> field.tag().toLowerCase(Locale.ROOT).equals(member.toLowerCase(Locale.ROOT)))
                        .map(field -> field.value().strip()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
