package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the elements of EndNote's XML mean; Bookends, Mendeley and others write it too. */
final class EndnoteXmlFields implements XmlFields {
    @Override
    public List<String> elements() {
        return List.of("record");
    }

    @Override
    public String id(Element record) {
        return record.first("rec-number");
    }

    @Override
    public Optional<String> database(Element record) {
        String provider = record.first("remote-database-name");
        return Optional.of(provider.isBlank() ? record.first("database") : provider);
    }

    @Override
    public void into(ReferenceDraft draft, Element record) {
        record.all("ref-type").stream()
                .findFirst()
                .ifPresent(type -> draft.type(PublicationTypes.of(type.attribute("name"))));
        each(record, "titles/title", draft::title);
        each(
                record,
                "contributors/authors/author",
                value -> RisFields.names(value).forEach(draft::author));
        each(record, "contributors/secondary-authors/author", draft::editor);
        each(record, "periodical/full-title", draft::container);
        each(record, "titles/secondary-title", draft::container);
        each(record, "alt-periodical/full-title", draft::abbreviation);
        each(record, "periodical/abbr-1", draft::abbreviation);
        each(record, "titles/alt-title", draft::abbreviation);
        each(record, "titles/translated-title", draft::title);
        each(record, "titles/short-title", draft::title);
        each(record, "dates/year", draft::year);
        each(
                record,
                "dates/pub-dates/date",
                date -> draft.date(Years.in(date).isPresent() ? date : (record.first("dates/year") + " " + date)));
        each(record, "dates/year", draft::date);
        each(record, "volume", draft::volume);
        each(record, "number", draft::issue);
        draft.pages(Pages.parse(record.first("pages")));
        each(record, "publisher", draft::publisher);
        each(record, "pub-location", draft::place);
        each(record, "language", draft::language);
        record.all("abstract").forEach(part -> draft.abstractText(part.text()));
        each(record, "keywords/keyword", draft::keyword);
        record.all("notes").forEach(part -> draft.note(part.text()));
        each(record, "isbn", draft::standardNumber);
        each(record, "electronic-resource-num", draft::doi);
        for (String path :
                List.of("urls/related-urls/url", "urls/web-urls/url", "urls/pdf-urls/url", "urls/text-urls/url")) {
            each(record, path, draft::url);
        }
        each(record, "accession-num", draft::accession);
        String base = record.first("remote-database-name") + " " + record.first("remote-database-provider");
        String number = record.first("accession-num");
        if (number.matches("\\d{5,8}") && base.matches("(?i).*(?:medline|pubmed|nlm).*")) {
            draft.pmid(number);
        }
        if (!draft.hasDoi()) {
            each(record, "urls/related-urls/url", value -> draft.doi(value.contains("doi.org/10.") ? value : ""));
        }
    }

    private static void each(Element record, String path, Consumer<String> use) {
        record.all(path).stream()
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .forEach(use);
    }
}
