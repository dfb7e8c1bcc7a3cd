package org.throughline.references;

import java.util.List;
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

    private FormatDetector() {}

    static Format detect(Head head, Columns columns) {
        if (head.isZip()) {
            return new String(head.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("xl/")
                    ? Format.XLSX
                    : Format.UNKNOWN;
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
        return lines(text, columns);
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
