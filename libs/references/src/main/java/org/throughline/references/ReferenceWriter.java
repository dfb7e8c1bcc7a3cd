package org.throughline.references;

import java.io.IOException;
import java.io.Writer;

/** Writes references one after the other; closing it ends the file and closes what it writes to. */
public interface ReferenceWriter extends AutoCloseable {
    void write(Reference reference) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * A writer of this format.
     *
     * @throws IllegalArgumentException for a format that we only read
     */
    static ReferenceWriter of(Format format, Writer to) throws IOException {
        return switch (format) {
            case RIS -> new RisWriter(to);
            case BIBTEX -> new BibtexWriter(to);
            case CSV -> new TextTableWriter(to);
            case JSON -> new JsonWriter(to);
            case ENDNOTE_XML -> new EndnoteXmlWriter(to);
            default ->
                throw new IllegalArgumentException(
                        "We write RIS, BibTeX, EndNote XML, CSV and JSON, and not " + format.words());
        };
    }
}
