package org.throughline.references;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.throughline.references.Problem.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a list of JSON objects of which each is a reference, as reflib, Zotero (CSL JSON) and scripts write it. Every member is kept
 * as a field, a member of a member under both names with a point between; the raw text is the object as it was, without its blanks.
 */
final class JsonListReader {
    private static final int DEEPEST = 40;

    private final Found found;
    private final JsonMapper mapper;

    JsonListReader(Found found) {
        this.found = found;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(found.limits().recordChars())
                                .maxNestingDepth(DEEPEST)
                                .build())
                        .build())
                .build();
    }

    void read(Input input, Head head) throws IOException {
        try (InputStream stream = input.opening().open()) {
            stream.skipNBytes(head.bom());
            try (JsonParser json = mapper.createParser(new InputStreamReader(stream, head.charset()))) {
                list(json);
            }
        }
    }

    private void list(JsonParser json) {
        long line = 1;
        try {
            json.nextToken();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                line = json.currentLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    record(json, line);
                } else if (token != JsonToken.END_ARRAY) {
                    found.problem(line, Kind.TEXT_OUTSIDE_RECORDS, json.getString());
                    json.skipChildren();
                }
            }
        } catch (StreamConstraintsException e) {
            found.problem(line, Kind.TOO_LONG, "a value or a depth beyond the limits; what follows it was not read");
        } catch (JacksonException e) {
            found.problem(line, Kind.BROKEN_ENTRY, String.valueOf(e.getOriginalMessage()));
        }
    }

    /** One object; when it breaks off, what was read of it is handed on before the list ends. */
    private void record(JsonParser json, long line) {
        RawRecord raw = new RawRecord(found);
        raw.startsAt(line);
        StringWriter text = new StringWriter();
        List<List<Field>> people = new ArrayList<>();
        try (JsonGenerator copy = mapper.createGenerator(text)) {
            members(json, raw, copy, people);
        } finally {
            raw.raw(text.toString(), line);
            JsonFields meaning = new JsonFields(raw.fields(), people);
            found.record(raw, meaning.id(), Optional.of(meaning.database()), meaning::into);
        }
    }

    private void members(JsonParser json, RawRecord raw, JsonGenerator copy, List<List<Field>> people) {
        Deque<String> names = new ArrayDeque<>();
        copy.copyCurrentEvent(json);
        int depth = 1;
        long kept = 0;
        String name = "";
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token == null) {
                throw new UnexpectedEndOfInputException(json, JsonToken.END_OBJECT, "the file ends");
            }
            if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                kept += json.getStringLength() + 4;
            }
            boolean room = kept <= found.limits().recordChars();
            if (room) {
                copy.copyCurrentEvent(json);
            } else if (token.isScalarValue()) {
                raw.continued(json.getString());
            }
            if (token == JsonToken.PROPERTY_NAME) {
                name = json.currentName();
            } else if (token.isStructStart()) {
                names.push(name);
                depth++;
                if (token == JsonToken.START_OBJECT) {
                    people.add(new ArrayList<>());
                    name = "";
                }
            } else if (token.isStructEnd()) {
                depth--;
                name = names.isEmpty() ? "" : names.pop();
            } else if (room && token != JsonToken.VALUE_NULL) {
                String tag = within(names, name);
                Field field = new Field(tag, json.getString());
                raw.add(field);
                if (!people.isEmpty() && tag.contains(".")) {
                    people.getLast().add(field);
                }
            }
        }
    }

    /** The member's name behind those of the members that hold it: "author.family", "issued.date-parts". */
    private static String within(Deque<String> holding, String name) {
        List<String> path = new ArrayList<>();
        holding.descendingIterator().forEachRemaining(path::add);
        if (path.isEmpty() || !path.getLast().equals(name)) {
            path.add(name);
        }
        path.removeIf(String::isEmpty);
        List<String> once = new ArrayList<>();
        for (String part : path) {
            if (once.isEmpty() || !once.getLast().equals(part)) {
                once.add(part);
            }
        }
        return String.join(".", once);
    }
}
