package org.throughline.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;

/** What the fields of a BibTeX entry mean. */
final class BibtexFields {
    static final String KEY = "@key";
    static final String TYPE = "@type";

    /** What JBibTeX calls an entry that has no key. */
    private static final String NO_KEY = "jbibtex-";

    private static final Pattern RAW_KEY = Pattern.compile("@\\w{3,20}\\s{0,3}[{(]\\s{0,9}([^\\s,{}]{1,200}),");
    private static final Pattern RAW_FIELD =
            Pattern.compile("(?m)^\\s{0,20}([A-Za-z_-]{2,40})\\s{0,9}=\\s{0,9}[{\"](.{0,20000}?)[}\"],?\\s*$");

    private static final Map<String, ReferenceType> TYPES = Map.ofEntries(
            Map.entry("article", ReferenceType.JOURNAL_ARTICLE),
            Map.entry("book", ReferenceType.BOOK),
            Map.entry("booklet", ReferenceType.BOOK),
            Map.entry("collection", ReferenceType.EDITED_BOOK),
            Map.entry("incollection", ReferenceType.CHAPTER),
            Map.entry("inbook", ReferenceType.CHAPTER),
            Map.entry("inproceedings", ReferenceType.CONFERENCE_PAPER),
            Map.entry("conference", ReferenceType.CONFERENCE_PAPER),
            Map.entry("proceedings", ReferenceType.CONFERENCE_PROCEEDINGS),
            Map.entry("phdthesis", ReferenceType.THESIS),
            Map.entry("mastersthesis", ReferenceType.THESIS),
            Map.entry("thesis", ReferenceType.THESIS),
            Map.entry("techreport", ReferenceType.REPORT),
            Map.entry("report", ReferenceType.REPORT),
            Map.entry("online", ReferenceType.WEB_PAGE),
            Map.entry("unpublished", ReferenceType.UNPUBLISHED),
            Map.entry("dataset", ReferenceType.DATASET),
            Map.entry("patent", ReferenceType.PATENT),
            Map.entry("software", ReferenceType.COMPUTER_PROGRAM));

    private BibtexFields() {}

    /** The entry's fields as they are written, accents still in LaTeX. */
    static void keep(RawRecord record, BibTeXEntry entry) {
        record.add(new Field(TYPE, entry.getType().getValue().toLowerCase(Locale.ROOT)));
        String key = entry.getKey().getValue();
        record.add(new Field(KEY, key.startsWith(NO_KEY) ? "" : key));
        entry.getFields()
                .forEach((name, value) ->
                        record.add(new Field(name.getValue().toLowerCase(Locale.ROOT), value.toUserString())));
    }

    /** What can be told of an entry that is not well-formed: its key, and fields that stand on one line. */
    static void keepRaw(RawRecord record, String type) {
        record.add(new Field(TYPE, type));
        Matcher key = RAW_KEY.matcher(record.text());
        if (key.find()) {
            record.add(new Field(KEY, key.group(1)));
        }
        Matcher field = RAW_FIELD.matcher(record.text());
        while (field.find()) {
            record.add(new Field(field.group(1).toLowerCase(Locale.ROOT), field.group(2)));
        }
    }

    static void into(ReferenceDraft draft, List<Field> fields) {
        for (Field field : fields) {
            String value = LatexText.plain(field.value());
            switch (field.tag()) {
                case TYPE -> draft.type(TYPES.getOrDefault(field.value(), ReferenceType.OTHER));
                case "title" -> draft.title(value);
                case "author" -> names(field.value()).forEach(draft::author);
                case "editor" -> names(field.value()).forEach(draft::editor);
                case "year" -> draft.year(value).date(value);
                case "date" -> draft.year(value).date(value);
                case "journal", "booktitle", "journaltitle" -> draft.container(value);
                case "shortjournal", "journal-iso" -> draft.abbreviation(value);
                case "volume" -> draft.volume(value);
                case "number", "issue" -> draft.issue(value);
                case "pages" -> draft.pages(Pages.parse(value.replace("--", "-")));
                case "publisher", "school", "institution", "organization" -> draft.publisher(value);
                case "address", "location" -> draft.place(value);
                case "language", "langid" -> draft.language(value);
                case "abstract" -> draft.abstractText(value);
                case "keywords", "keyword" ->
                    List.of(value.split(value.contains(";") ? ";" : ",")).forEach(draft::keyword);
                case "issn", "isbn" -> draft.standardNumber(value);
                case "doi" -> draft.doi(field.value().replace("\\_", "_"));
                case "pmid" -> draft.pmid(value);
                case "url" -> draft.url(field.value().replaceAll("\\\\([_%&#~])", "$1"));
                case "note", "annote", "comment" -> draft.note(value);
                default -> {}
            }
        }
    }

    /** Divided at each "and" that stands outside of braces. */
    private static List<String> names(String value) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (String word : value.strip().split("\\s+")) {
            if (depth == 0 && word.equals("and")) {
                names.add(LatexText.plain(name.toString().strip()));
                name.setLength(0);
            } else {
                name.append(' ').append(word);
                depth += (int) (word.chars().filter(c -> c == '{').count()
                        - word.chars().filter(c -> c == '}').count());
            }
        }
        names.add(LatexText.plain(name.toString().strip()));
        return names;
    }
}
