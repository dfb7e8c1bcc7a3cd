package org.throughline.synthesis.pages;

import org.throughline.synthesis.SheetWords;
import org.throughline.synthesis.Synthesis;

/** The two kinds of form that two people fill about a report. */
public enum SheetKind {
    EXTRACTION("extraction"),
    APPRAISAL("appraisal");

    private final String path;

    SheetKind(String path) {
        this.path = path;
    }

    static SheetKind of(String path) {
        return path.equals(EXTRACTION.path) ? EXTRACTION : APPRAISAL;
    }

    public String at(Synthesis synthesis) {
        return Paths.of(synthesis.id()) + "/" + path;
    }

    public String title() {
        return SheetWords.valueOf(name() + "_TITLE").say();
    }

    public String lead() {
        return SheetWords.valueOf(name() + "_LEAD").say();
    }

    public String csv() {
        return SheetWords.valueOf(name() + "_CSV").say();
    }

    public boolean isAppraisal() {
        return this == APPRAISAL;
    }
}
