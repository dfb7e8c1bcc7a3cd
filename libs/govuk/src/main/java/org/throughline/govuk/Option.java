package org.throughline.govuk;

/** One line among radios or checkboxes: something to choose, or words that part the lines. */
public sealed interface Option permits Choice, Option.Divider {

    /** Words between two groups of choices: "or". */
    record Divider(String words) implements Option {}
}
