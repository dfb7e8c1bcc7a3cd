package org.throughline.child.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;

/** A page that asks: one question for families, several on one page for those who write every day. */
public record QuestionPage(
        String title,
        Optional<String> back,
        Optional<String> heading,
        Optional<String> before,
        String action,
        List<Content> questions,
        List<String> notes,
        String button,
        Slips slips)
        implements Page {}
