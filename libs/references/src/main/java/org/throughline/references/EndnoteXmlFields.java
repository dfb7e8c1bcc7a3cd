package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the elements of EndNote's XML mean; Bookends, Mendeley and others write it too. */
final class EndnoteXmlFields implements XmlFields {
    @Override
    public List<String> elements() {
        return List.of("record");
    }

    @Override
    public String id(Element record) {
        return isOurs(record) ? text(record, "rec-number") : record.first("rec-number");
    }

    @Override
    public Optional<String> database(Element record) {
        if (isOurs(record)) {
            return Optional.of(text(record, "remote-database-name"));
        }
        String provider = record.first("remote-database-name");
        return Optional.of(provider.isBlank() ? record.first("database") : provider);
    }

    /** A record that we wrote ourselves says exactly what it held; nothing has to be guessed. */
    private static boolean isOurs(Element record) {
        return record.all("source-app").stream()
                .anyMatch(app -> app.attribute("name").equals(EndnoteXmlWriter.PROGRAM));
    }

    private static String text(Element record, String path) {
        return record.all(path).stream().map(Element::text).findFirst().orElse("");
    }

    private static void ours(ReferenceDraft draft, Element record) {
        texts(record, "titles/title", draft::title);
        texts(record, "titles/translated-title", draft::title);
        texts(record, "contributors/authors/author", draft::author);
        texts(record, "contributors/secondary-authors/author", draft::editor);
        texts(record, "periodical/full-title", draft::container);
        texts(record, "periodical/abbr-1", draft::abbreviation);
        texts(record, "dates/year", draft::year);
        texts(record, "dates/pub-dates/date", draft::date);
        record.all("pages").stream()
                .findFirst()
                .ifPresent(p -> draft.pages(new Pages(p.text(), p.attribute("start"), p.attribute("end"))));
        texts(record, "electronic-resource-num", draft::doi);
        texts(record, "custom7", value -> draft.pmid(value.replace(EndnoteXmlWriter.PMID, "")));
    }

    @Override
    public void into(ReferenceDraft draft, Element record) {
        if (isOurs(record)) {
            record.all("ref-type").stream()
                    .findFirst()
                    .ifPresent(type -> draft.type(PublicationTypes.of(type.attribute("name"))));
            ours(draft, record);
            alike(draft, record, Element::text);
            return;
        }
        theirs(draft, record);
    }

    private static void theirs(ReferenceDraft draft, Element record) {
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
        draft.pages(Pages.parse(record.first("pages")));
        each(record, "electronic-resource-num", draft::doi);
        alike(draft, record, Element::words);
        String base = record.first("remote-database-name") + " " + record.first("remote-database-provider");
        String number = record.first("accession-num");
        if (number.matches("\\d{5,8}") && base.matches("(?i).*(?:medline|pubmed|nlm).*")) {
            draft.pmid(number);
        }
        if (!draft.hasDoi()) {
            each(record, "urls/related-urls/url", value -> draft.doi(value.contains("doi.org/10.") ? value : ""));
        }
    }

    /** What is read in the same way whoever wrote it. */
    private static void alike(ReferenceDraft draft, Element record, Function<Element, String> said) {
        each(record, said, "volume", draft::volume);
        each(record, said, "number", draft::issue);
        each(record, said, "publisher", draft::publisher);
        each(record, said, "pub-location", draft::place);
        each(record, said, "language", draft::language);
        record.all("abstract").forEach(part -> draft.abstractText(part.text()));
        each(record, said, "keywords/keyword", draft::keyword);
        record.all("notes").forEach(part -> draft.note(part.text()));
        each(record, said, "isbn", draft::standardNumber);
        for (String path :
                List.of("urls/related-urls/url", "urls/web-urls/url", "urls/pdf-urls/url", "urls/text-urls/url")) {
            each(record, said, path, draft::url);
        }
        each(record, said, "accession-num", draft::accession);
    }

    private static void texts(Element record, String path, Consumer<String> use) {
        each(record, Element::text, path, use);
    }

    private static void each(Element record, String path, Consumer<String> use) {
        each(record, Element::words, path, use);
    }

    private static void each(Element record, Function<Element, String> said, String path, Consumer<String> use) {
        record.all(path).stream().map(said).filter(words -> !words.isEmpty()).forEach(use);
    }
}
