package org.throughline.child.pages;

import java.util.List;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.WhoCanSee;
import org.throughline.pages.Page;

/** It is in the record: what was told, who can see it, and what happens next. */
public record ToldPage(
        String title, String childPath, String childName, Quote words, WhoCanSee whoCanSee, List<String> next)
        implements Page {}
