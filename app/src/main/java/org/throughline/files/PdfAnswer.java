package org.throughline.files;

import java.util.List;

/** What came of reading a PDF: its text page by page, or why it was not read. */
public sealed interface PdfAnswer {
    /** The words of each page in order; a page that is a picture has none. */
    record Read(List<String> pages) implements PdfAnswer {
        public Read {
            pages = List.copyOf(pages);
        }
    }

    record Unread(Why why) implements PdfAnswer {}

    /** Why a file was not read. */
    enum Why {
        NOT_A_PDF,
        TOO_LARGE,
        LOCKED,
        BROKEN,
        TOO_MANY_PAGES,
        TOO_MUCH,
        TOO_LONG,
        NO_TIME_LEFT
    }
}
