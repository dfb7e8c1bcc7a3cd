package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Ovid's labels mean. */
final class OvidFields {
    /** {@code Journal. 28(2):103-106, April 2015.} */
    private static final Pattern ARTICLE =
            Pattern.compile("^(.{1,500}?)\\.\\s+(\\d{1,9})(?:\\(([^)]{1,40})\\))?:\\s?([^,]{1,60}),\\s?(.{1,80})$");
    /** {@code Journal. Vol 28(2) April 2015, 103-106.} */
    private static final Pattern WITH_VOL = Pattern.compile(
            "^(.{1,500}?)\\.\\s+Vol\\.?\\s?(\\d{1,9})(?:\\(([^)]{1,40})\\))?,?\\s+(.{1,60}?),\\s?(.{1,80})$");
    /** {@code Editor(2015). Book. (pp. 103-106) X pp. Address: Publisher} */
    private static final Pattern BOOK = Pattern.compile(
            "^(.{0,300}?)\\((\\d{4})\\)\\.\\s+(.{1,500}?)\\.\\s+\\(pp?\\.\\s?([^)]{1,40})\\).*?pp\\.\\s*([^:]{1,200}):\\s?(.{1,200})$");

    private static final Pattern AFTER_NAME = Pattern.compile("\\s+(?:[\\d,*+]+|(?:MD|PhD|RN|MSc|MPH)\\b.*)$");

    private final List<Field> fields;

    OvidFields(List<Field> fields) {
        this.fields = fields;
    }

    String id() {
        String unique = first("Unique Identifier", "Accession Number");
        return unique.replaceFirst("\\.$", "");
    }

    Optional<String> database() {
        return Optional.of(first("Database", "Database Name"));
    }

    void into(ReferenceDraft draft) {
        String type = first("Publication Type", "Document Type", "Publication Type/Document Type");
        draft.type(PublicationTypes.of(List.of(type.split("[.;:\\n]"))));
        String title = first("Title").replaceFirst("\\.?\\[[A-Z][a-z]+(?: [A-Z]?[a-z]+)*\\]\\s*$", "");
        String chapter = first("Chapter Title");
        draft.title(chapter.isBlank() ? title : chapter);
        if (!chapter.isBlank()) {
            draft.container(title);
        }
        names(draft);
        source(first("Source").replaceFirst("\\.$", ""), draft);
        draft.date(first("Date of Publication", "Year of Publication", "Publication Year", "Status"));
        draft.year(first("Year of Publication", "Publication Year"));
        draft.volume(first("Volume"));
        draft.issue(first("Issue", "Issue/Part"));
        draft.pages(Pages.parse(first("Pages", "Page")));
        draft.abstractText(first("Abstract"));
        for (String keyword : first("Author Keywords", "Keywords", "Subject Headings", "MeSH Subject Headings")
                .split("[;\\n]")) {
            draft.keyword(keyword.replaceFirst("\\.\\s*$", ""));
        }
        draft.language(first("Language").replaceFirst("\\.$", ""));
        draft.publisher(first("Publisher"));
        draft.place(first("Country of Publication"));
        draft.doi(first("DOI Number", "DOI", "Digital Object Identifier"));
        draft.standardNumber(first("ISSN", "ISSN Print", "International Standard Serial Number"));
        draft.standardNumber(first("ISBN"));
        draft.pmid(first("PMID", "PubMed ID"));
        draft.accession(first("Accession Number"));
        draft.url(first("URL", "Link to the Ovid Full Text or citation"));
    }

    private void names(ReferenceDraft draft) {
        for (String name : first("Author", "Authors").split(";\\s{1,3}(?=\\p{Lu}[\\p{L}'-]*,)|\\n")) {
            String plain = AFTER_NAME.matcher(name.strip()).replaceFirst("").replaceFirst("\\.$", "");
            if (plain.endsWith("[Ed]")) {
                draft.editor(plain.replace("[Ed]", ""));
            } else {
                draft.author(plain);
            }
        }
        for (String name : first("Editor", "Editors").split(";|\\n")) {
            draft.editor(name);
        }
    }

    private static void source(String source, ReferenceDraft draft) {
        String text = source.replace('\n', ' ');
        Matcher article = ARTICLE.matcher(text);
        Matcher withVol = WITH_VOL.matcher(text);
        Matcher book = BOOK.matcher(text);
        if (article.matches()) {
            common(article, draft);
            draft.pages(Pages.parse(article.group(4))).date(article.group(5));
        } else if (withVol.matches()) {
            common(withVol, draft);
            draft.date(withVol.group(4)).pages(Pages.parse(withVol.group(5)));
        } else if (book.matches()) {
            draft.editor(book.group(1)).date(book.group(2)).container(book.group(3));
            draft.pages(Pages.parse(book.group(4))).place(book.group(5)).publisher(book.group(6));
        } else {
            draft.container(text.strip()).year(text);
        }
    }

    private static void common(Matcher source, ReferenceDraft draft) {
        draft.container(source.group(1)).volume(source.group(2));
        if (source.group(3) != null) {
            draft.issue(source.group(3));
        }
    }

    private String first(String... labels) {
        for (String label : labels) {
            for (Field field : fields) {
                if (field.tag().equalsIgnoreCase(label) && !field.value().isBlank()) {
                    return field.value();
                }
            }
        }
        return "";
    }
}
