package org.throughline.references;

/** One field as its source has it: a RIS tag, a column, an XML path or a BibTeX key, and the text that stood there. */
public record Field(String tag, String value) {}
