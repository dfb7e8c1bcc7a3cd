package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the elements of PubMed's XML mean (NLM, PubMed DTD): articles and books. */
final class PubmedXmlFields implements XmlFields {
    private static final String ARTICLE = "MedlineCitation/Article/";

    @Override
    public List<String> elements() {
        return List.of("PubmedArticle", "PubmedBookArticle");
    }

    @Override
    public String id(Element record) {
        String article = record.first("MedlineCitation/PMID");
        return article.isBlank() ? record.first("BookDocument/PMID") : article;
    }

    @Override
    public Optional<String> database(Element record) {
        return Optional.of("PubMed");
    }

    @Override
    public void into(ReferenceDraft draft, Element record) {
        if (record.all("BookDocument").isEmpty()) {
            article(draft, record);
        } else {
            book(draft, record.all("BookDocument").getFirst());
        }
        for (String list : List.of("PubmedData/ArticleIdList/ArticleId", "PubmedBookData/ArticleIdList/ArticleId")) {
            for (Element id : record.all(list)) {
                number(draft, id.attribute("IdType"), id.words());
            }
        }
    }

    private static void article(ReferenceDraft draft, Element record) {
        draft.type(PublicationTypes.of(words(record, ARTICLE + "PublicationTypeList/PublicationType")));
        each(record, ARTICLE + "ArticleTitle", draft::title);
        each(record, ARTICLE + "VernacularTitle", draft::title);
        people(draft, record.all(ARTICLE + "AuthorList"));
        each(record, ARTICLE + "Journal/Title", draft::container);
        each(record, ARTICLE + "Journal/ISOAbbreviation", draft::abbreviation);
        each(record, "MedlineCitation/MedlineJournalInfo/MedlineTA", draft::abbreviation);
        String issue = ARTICLE + "Journal/JournalIssue/";
        record.all(issue + "PubDate").forEach(date -> draft.date(date(date)));
        each(record, issue + "Volume", draft::volume);
        each(record, issue + "Issue", draft::issue);
        pages(draft, record, ARTICLE + "Pagination/");
        each(record, ARTICLE + "Journal/ISSN", draft::standardNumber);
        each(record, "MedlineCitation/PMID", draft::pmid);
        for (Element id : record.all(ARTICLE + "ELocationID")) {
            number(draft, id.attribute("EIdType"), id.words());
        }
        abstracts(draft, record.all(ARTICLE + "Abstract/AbstractText"));
        each(record, ARTICLE + "Language", draft::language);
        each(record, "MedlineCitation/MedlineJournalInfo/Country", draft::place);
        each(record, "MedlineCitation/MeshHeadingList/MeshHeading/DescriptorName", draft::keyword);
        each(record, "MedlineCitation/KeywordList/Keyword", draft::keyword);
        each(record, "MedlineCitation/GeneralNote", draft::note);
    }

    private static void book(ReferenceDraft draft, Element book) {
        String chapter = book.first("ArticleTitle");
        draft.type(chapter.isBlank() ? ReferenceType.BOOK : ReferenceType.CHAPTER);
        draft.title(chapter);
        String title = book.first("Book/BookTitle");
        if (chapter.isBlank()) {
            draft.title(title);
        } else {
            draft.container(title);
        }
        people(draft, book.all("AuthorList"));
        people(draft, book.all("Book/AuthorList"));
        each(book, "Book/Publisher/PublisherName", draft::publisher);
        each(book, "Book/Publisher/PublisherLocation", draft::place);
        book.all("Book/PubDate").forEach(date -> draft.date(date(date)));
        each(book, "Book/Volume", draft::volume);
        each(book, "Book/Isbn", draft::standardNumber);
        pages(draft, book, "Pagination/");
        each(book, "PMID", draft::pmid);
        for (Element id : book.all("ArticleIdList/ArticleId")) {
            number(draft, id.attribute("IdType"), id.words());
        }
        abstracts(draft, book.all("Abstract/AbstractText"));
        each(book, "Language", draft::language);
        each(book, "KeywordList/Keyword", draft::keyword);
    }

    private static void people(ReferenceDraft draft, List<Element> lists) {
        for (Element list : lists) {
            boolean editors = list.attribute("Type").equals("editors");
            for (Element person : list.all("Author")) {
                String family = person.first("LastName");
                String given = person.first("ForeName").isBlank() ? person.first("Initials") : person.first("ForeName");
                String name = family + (given.isBlank() ? "" : ", " + given);
                String suffix = person.first("Suffix").isBlank() ? "" : " " + person.first("Suffix");
                String body = person.first("CollectiveName");
                if (editors) {
                    draft.editor(body.isBlank() ? name : body);
                } else if (!body.isBlank()) {
                    draft.author(new Author(body, body, ""));
                } else if (!family.isBlank()) {
                    draft.author(new Author(name + suffix, family, given + suffix));
                }
            }
        }
    }

    private static String date(Element date) {
        String whole = String.join(
                        " ", date.first("Year"), date.first("Month"), date.first("Day"), date.first("Season"))
                .replaceAll(" +", " ")
                .strip();
        return whole.isEmpty() ? date.first("MedlineDate") : whole;
    }

    private static void pages(ReferenceDraft draft, Element record, String path) {
        draft.pages(Pages.parse(record.first(path + "MedlinePgn")));
        draft.pages(Pages.of(record.first(path + "StartPage"), record.first(path + "EndPage")));
    }

    private static void abstracts(ReferenceDraft draft, List<Element> parts) {
        for (Element part : parts) {
            String label = part.attribute("Label");
            draft.abstractText((label.isBlank() ? "" : label + ": ") + part.words());
        }
    }

    private static void number(ReferenceDraft draft, String kind, String value) {
        switch (kind) {
            case "doi" -> draft.doi(value);
            case "pubmed" -> draft.pmid(value);
            case "pii" -> {}
            default -> draft.accession(value);
        }
    }

    private static List<String> words(Element record, String path) {
        return record.all(path).stream()
                .map(Element::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static void each(Element record, String path, Consumer<String> use) {
        words(record, path).forEach(use);
    }
}
