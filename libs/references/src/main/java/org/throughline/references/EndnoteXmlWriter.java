package org.throughline.references;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes EndNote's XML. What EndNote has no element for stands where it loses nothing: PubMed ids in {@code custom7}, first and
 * last page as attributes. Characters that XML 1.0 cannot hold are left out.
 */
final class EndnoteXmlWriter implements ReferenceWriter {
    /** By this name a file of ours is known again when it is read. */
    static final String PROGRAM = "Throughline";

    static final String PMID = "PMID: ";

    private final Writer to;

    EndnoteXmlWriter(Writer to) throws IOException {
        this.to = to;
        to.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml>\n<records>\n");
    }

    @Override
    public void write(Reference reference) throws IOException {
        Publication publication = reference.publication();
        to.write("<record>\n<source-app name=\"" + PROGRAM + "\" version=\"1\">" + PROGRAM + "</source-app>\n");
        element("rec-number", reference.id());
        to.write("<ref-type name=\"" + name(reference.type()) + "\">" + number(reference.type()) + "</ref-type>\n");
        group("contributors", () -> {
            group("authors", () -> elements("author", texts(reference.authors())));
            group(
                    "secondary-authors",
                    () -> elements("author", texts(reference.names().editors())));
        });
        group("titles", () -> {
            elements("title", reference.titles().title().stream().toList());
            elements("secondary-title", publication.container().stream().toList());
            elements("translated-title", reference.titles().others());
        });
        group("periodical", () -> {
            elements("full-title", publication.container().stream().toList());
            elements("abbr-1", publication.abbreviations());
        });
        pages(publication.pages());
        elements("volume", publication.volume().stream().toList());
        elements("number", publication.issue().stream().toList());
        group("keywords", () -> elements("keyword", reference.keywords()));
        group("dates", () -> {
            elements(
                    "year",
                    publication.year().stream().mapToObj(Integer::toString).toList());
            group(
                    "pub-dates",
                    () -> elements("date", publication.date().stream().toList()));
        });
        elements("pub-location", publication.place().stream().toList());
        elements("publisher", publication.publisher().stream().toList());
        elements("isbn", reference.identifiers().issns());
        elements("isbn", reference.identifiers().isbns());
        elements("accession-num", reference.identifiers().accessions());
        elements("electronic-resource-num", reference.dois());
        elements("abstract", reference.abstractText().stream().toList());
        elements("notes", reference.contents().notes());
        group(
                "urls",
                () -> group(
                        "related-urls",
                        () -> elements("url", reference.contents().urls())));
        elements(
                "custom7",
                reference.identifiers().pmids().stream()
                        .map(pmid -> PMID + pmid)
                        .toList());
        elements("remote-database-name", reference.source().database().stream().toList());
        elements("language", reference.contents().languages());
        to.write("</record>\n");
    }

    private static List<String> texts(List<Author> authors) {
        return authors.stream().map(Author::text).toList();
    }

    private void pages(Pages pages) throws IOException {
        if (!pages.equals(Pages.NONE)) {
            to.write("<pages start=\"" + escaped(pages.first()) + "\" end=\"" + escaped(pages.last()) + "\">"
                    + escaped(pages.raw()) + "</pages>\n");
        }
    }

    /** EndNote's own name for a kind of publication. */
    private static String name(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> "Journal Article";
            case MAGAZINE_ARTICLE -> "Magazine Article";
            case NEWSPAPER_ARTICLE -> "Newspaper Article";
            case BOOK -> "Book";
            case EDITED_BOOK -> "Edited Book";
            case CHAPTER -> "Book Section";
            case CONFERENCE_PAPER -> "Conference Paper";
            case CONFERENCE_PROCEEDINGS -> "Conference Proceedings";
            case THESIS -> "Thesis";
            case REPORT -> "Report";
            case WEB_PAGE -> "Web Page";
            case UNPUBLISHED -> "Unpublished Work";
            case DATASET -> "Dataset";
            case PATENT -> "Patent";
            case AUDIO_OR_VIDEO -> "Audiovisual Material";
            case COMPUTER_PROGRAM -> "Computer Program";
            case OTHER -> "Generic";
        };
    }

    /** EndNote's own number for it. */
    private static int number(ReferenceType type) {
        return switch (type) {
            case JOURNAL_ARTICLE -> 17;
            case MAGAZINE_ARTICLE -> 19;
            case NEWSPAPER_ARTICLE -> 23;
            case BOOK -> 6;
            case EDITED_BOOK -> 28;
            case CHAPTER -> 5;
            case CONFERENCE_PAPER -> 47;
            case CONFERENCE_PROCEEDINGS -> 10;
            case THESIS -> 32;
            case REPORT -> 27;
            case WEB_PAGE -> 12;
            case UNPUBLISHED -> 34;
            case DATASET -> 59;
            case PATENT -> 25;
            case AUDIO_OR_VIDEO -> 3;
            case COMPUTER_PROGRAM -> 9;
            case OTHER -> 13;
        };
    }

    /** What stands inside an element. */
    private interface Inside {
        void write() throws IOException;
    }

    private void group(String name, Inside inside) throws IOException {
        to.write("<" + name + ">");
        inside.write();
        to.write("</" + name + ">\n");
    }

    private void elements(String name, List<String> values) throws IOException {
        for (String value : values) {
            element(name, value);
        }
    }

    private void element(String name, String value) throws IOException {
        to.write("<" + name + ">" + escaped(value) + "</" + name + ">\n");
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(EndnoteXmlWriter::holds).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The characters of XML 1.0 (section 2.2). */
    private static boolean holds(int c) {
        return c == 0x9
                || c == 0xA
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    @Override
    public void close() throws IOException {
        to.write("</records>\n</xml>\n");
        to.close();
    }
}
