package org.throughline.references;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the format of a file by its first lines; the file's name is never asked. */
final class FormatDetector {
    private static final Pattern RIS_START = Pattern.compile("(?m)^[ \\t]{0,3}TY {0,2}- ?");
    private static final Pattern RIS_FIELD = Pattern.compile("(?m)^[A-Z][A-Z0-9]  - ");
    private static final Pattern PUBMED_FIELD = Pattern.compile("(?m)^(?:PMID|PMC|PMCR|UI|OWN|STAT) {0,2}- ?");
    private static final Pattern PUBMED_START = Pattern.compile("(?m)^(?:PMID|PMC|PMCR) {0,2}-|^UI  - ");
    private static final Pattern ENDNOTE_FIELD = Pattern.compile("(?m)^%[0A-Z@](?: |$)");
    private static final Pattern ISI_START = Pattern.compile("(?m)^FN |^PT [A-Z]$");
    private static final Pattern ISI_FIELD = Pattern.compile("(?m)^(?:PT|AU|TI|SO|UT|PY) ");
    private static final Pattern BIBTEX = Pattern.compile("(?m)^[ \\t]{0,8}@[A-Za-z]{3,20}\\s{0,3}[{(]");
    private static final Pattern OVID_FIELD = Pattern.compile(
            "(?m)^(?:Authors?|Title|Source|Abstract|Accession Number|Unique Identifier|Publication Type|Score|Institution)"
                    + " {0,4}\\R[ \\t]");

    private static final Pattern OBJECTS = Pattern.compile("\\[\\s*\\{");
    private static final Pattern JSON_MEMBER = Pattern.compile("\"([A-Za-z-]{1,30})\"\\s*:");

    private FormatDetector() {}

    static Format detect(Head head, Columns columns) {
        if (isEndnoteLibrary(head)) {
            return Format.ENDNOTE_LIBRARY;
        }
        if (head.isZip()) {
            return new String(head.bytes(), StandardCharsets.ISO_8859_1).contains("xl/") ? Format.XLSX : Format.UNKNOWN;
        }
        String text = head.text();
        String start = text.stripLeading();
        if (start.startsWith("<") && !OVID_FIELD.matcher(text).find()) {
            Format xml = xml(text);
            if (xml != Format.UNKNOWN) {
                return xml;
            }
        }
        if (start.startsWith(JsonWriter.OPENING)) {
            return Format.JSON;
        }
        if (isListOfReferences(start)) {
            return Format.JSON_LIST;
        }
        if (BIBTEX.matcher(start).lookingAt()) {
            return Format.BIBTEX;
        }
        String first = start.lines().findFirst().orElse("");
        return Delimiter.of(first, columns).isPresent() ? Format.CSV : lines(text, columns);
    }

    /** A list whose first objects have a title and at least one other member of a reference. */
    private static boolean isListOfReferences(String start) {
        if (!OBJECTS.matcher(start).lookingAt()) {
            return false;
        }
        Set<String> members = new HashSet<>();
        JSON_MEMBER.matcher(start).results().forEach(member -> members.add(member.group(1)));
        return members.contains("title") && JsonFields.TELLING.stream().anyMatch(members::contains);
    }

    /** An EndNote library: a packed one, or its database by itself. */
    private static boolean isEndnoteLibrary(Head head) {
        String bytes = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        return head.isZip() && bytes.contains("sdb/") && bytes.contains(".eni") || bytes.startsWith("SQLite format 3");
    }

    private static Format xml(String text) {
        for (String element :
                List.of("<PubmedArticle", "<PubmedBookArticle", "<MedlineCitation", "<PubmedBookArticleSet")) {
            if (text.contains(element)) {
                return Format.PUBMED_XML;
            }
        }
        return text.contains("<record>") || text.contains("<records") ? Format.ENDNOTE_XML : Format.UNKNOWN;
    }

    private static Format lines(String text, Columns columns) {
        if (RIS_START.matcher(text).find()) {
            return Format.RIS;
        }
        if (PUBMED_START.matcher(text).find() && count(PUBMED_FIELD, text, 1) > 0) {
            return Format.PUBMED;
        }
        if (ISI_START.matcher(text).find() && ISI_FIELD.matcher(text).find()) {
            return Format.WEB_OF_SCIENCE;
        }
        if (count(RIS_FIELD, text, 2) >= 2) {
            return Format.RIS;
        }
        if (count(OVID_FIELD, text, 2) >= 2) {
            return Format.OVID;
        }
        if (BIBTEX.matcher(text).find()) {
            return Format.BIBTEX;
        }
        if (ENDNOTE_FIELD.matcher(text).find() && text.stripLeading().startsWith("%")) {
            return Format.ENDNOTE;
        }
        return Delimiter.of(text, columns).isPresent() ? Format.CSV : Format.UNKNOWN;
    }

    private static int count(Pattern pattern, String text, int enough) {
        var found = pattern.matcher(text);
        int count = 0;
        while (count < enough && found.find()) {
            count++;
        }
        return count;
    }
}
