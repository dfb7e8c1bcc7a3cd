package org.throughline.references;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.throughline.references.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the JSON that we write: each reference as it was, with its own source. */
final class JsonReader {
    private final Found found;

    JsonReader(Found found) {
        this.found = found;
    }

    void read(Input input, Head head) throws IOException {
        try (InputStream stream = input.opening().open()) {
            stream.skipNBytes(head.bom());
            try (JsonParser json = JsonWriter.JSON.createParser(new InputStreamReader(stream, head.charset()))) {
                references(json);
            }
        }
    }

    private void references(JsonParser json) {
        long line = 1;
        try {
            while (json.nextToken() != null && json.currentToken() != JsonToken.START_ARRAY) {
                line = json.currentLocation().getLineNr();
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                line = json.currentLocation().getLineNr();
                found.complete(json.readValueAs(Reference.class));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            found.problem(line, Kind.BROKEN_ENTRY, String.valueOf(e.getMessage()));
        }
    }
}
