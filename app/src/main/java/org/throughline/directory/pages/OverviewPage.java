package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.OVERVIEW_TITLE;

import org.throughline.pages.Page;

/** What an area needs before its families can come in, in order, and what to do next. */
public record OverviewPage(int areas, int agencies, int councils, int staff, int children, int waiting)
        implements Page {
    @Override
    public String title() {
        return OVERVIEW_TITLE.say();
    }
}
