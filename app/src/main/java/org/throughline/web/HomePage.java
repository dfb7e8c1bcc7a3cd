package org.throughline.web;

import org.throughline.pages.Page;

/** The first page after signing in. */
public record HomePage(String role) implements Page {
    @Override
    public String title() {
        return WebWords.NAV_HOME.say();
    }
}
