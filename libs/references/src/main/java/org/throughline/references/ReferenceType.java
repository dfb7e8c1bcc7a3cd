package org.throughline.references;

/** What kind of publication a reference is to; the word that the source used stays among the source's fields. */
public enum ReferenceType {
    JOURNAL_ARTICLE("JOUR", "article", "Journal article"),
    MAGAZINE_ARTICLE("MGZN", "article", "Magazine article"),
    NEWSPAPER_ARTICLE("NEWS", "article", "Newspaper article"),
    BOOK("BOOK", "book", "Book"),
    EDITED_BOOK("EDBOOK", "book", "Edited book"),
    CHAPTER("CHAP", "incollection", "Chapter"),
    CONFERENCE_PAPER("CPAPER", "inproceedings", "Conference paper"),
    CONFERENCE_PROCEEDINGS("CONF", "proceedings", "Conference proceedings"),
    THESIS("THES", "phdthesis", "Thesis"),
    REPORT("RPRT", "techreport", "Report"),
    WEB_PAGE("ELEC", "misc", "Web page"),
    UNPUBLISHED("UNPB", "unpublished", "Unpublished work"),
    DATASET("DATA", "misc", "Data set"),
    PATENT("PAT", "misc", "Patent"),
    AUDIO_OR_VIDEO("VIDEO", "misc", "Audio or video"),
    COMPUTER_PROGRAM("COMP", "misc", "Computer program"),
    OTHER("GEN", "misc", "Other");

    private final String ris;
    private final String bibtex;
    private final String words;

    ReferenceType(String ris, String bibtex, String words) {
        this.ris = ris;
        this.bibtex = bibtex;
        this.words = words;
    }

    /** The RIS type that we write for it. */
    public String ris() {
        return ris;
    }

    /** The BibTeX entry type that we write for it. */
    public String bibtex() {
        return bibtex;
    }

    public String words() {
        return words;
    }
}
