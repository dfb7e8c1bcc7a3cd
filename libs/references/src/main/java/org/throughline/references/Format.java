package org.throughline.references;

/** The formats we tell apart by their content. */
public enum Format {
    RIS("RIS"),
    PUBMED("PubMed (nbib)"),
    PUBMED_XML("PubMed XML"),
    OVID("Ovid plain text"),
    ENDNOTE_XML("EndNote XML"),
    ENDNOTE("EndNote tagged (enw)"),
    WEB_OF_SCIENCE("Web of Science tagged"),
    BIBTEX("BibTeX"),
    CSV("table of text (CSV, TSV)"),
    XLSX("Excel workbook"),
    JSON("Throughline JSON"),
    JSON_LIST("list of references in JSON"),
    ENDNOTE_LIBRARY("EndNote library (enlx)"),
    UNKNOWN("unknown");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
