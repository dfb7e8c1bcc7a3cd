package org.throughline.references;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything we hold, fields and raw text included, one reference to a line: reading it again gives equal references. */
final class JsonWriter implements ReferenceWriter {
    /** What such a file begins with, by which it is known again. */
    static final String OPENING = "{\"throughline\":\"references\",\"version\":1,\"references\":[";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer to;
    private boolean any;

    JsonWriter(Writer to) throws IOException {
        this.to = to;
        to.write(OPENING);
    }

    @Override
    public void write(Reference reference) throws IOException {
        try {
            to.write((any ? ",\n" : "\n") + JSON.writeValueAsString(reference));
        } catch (JacksonException e) {
            throw new IOException(e.getMessage(), e);
        }
        any = true;
    }

    @Override
    public void close() throws IOException {
        to.write("\n]}\n");
        to.close();
    }
}
