package org.throughline.synthesis.checklists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** What a YAML file tells, with the line at which it tells it. Within limits; a reference to another place in it is never followed. */
sealed interface Told {
    /** Deeper than a checklist is. */
    int DEEPEST = 6;

    /** More than a checklist tells. */
    int MOST = 5_000;

    int line();

    record Words(String text, int line) implements Told {}

    record Many(List<Told> all, int line) implements Told {}

    record Fields(Map<String, Told> by, int line) implements Told {}

    /** Reads a whole file; {@link Refusal} where it is none or goes beyond the limits. */
    static Told read(String yaml) {
        try (JsonParser parser = new YAMLFactory().createParser(new java.io.StringReader(yaml))) {
            if (parser.nextToken() == null) {
                throw new Refusal(1, ChecklistWords.NOTHING_IN_IT);
            }
            Reading reading = new Reading(parser);
            Told told = reading.one(0);
            if (parser.nextToken() != null) {
                throw new Refusal(line(parser), ChecklistWords.TOO_MUCH_IN_IT);
            }
            return told;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Refusal(
                    line,
                    ChecklistWords.NOT_YAML,
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
        }
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** One pass over the tokens. */
    final class Reading {
        private final JsonParser parser;
        private int read;

        private Reading(JsonParser parser) {
            this.parser = parser;
        }

        private Told one(int depth) {
            int line = line(parser);
            if (depth > DEEPEST || ++read > MOST) {
                throw new Refusal(line, ChecklistWords.TOO_MUCH_IN_IT);
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> fields(depth, line);
                case START_ARRAY -> many(depth, line);
                case VALUE_NULL -> new Words("", line);
                default -> new Words(parser.getString(), line);
            };
        }

        private Told many(int depth, int line) {
            List<Told> all = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                all.add(one(depth + 1));
            }
            return new Many(all, line);
        }

        private Told fields(int depth, int line) {
            Map<String, Told> by = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int at = line(parser);
                parser.nextToken();
                if (by.put(name, one(depth + 1)) != null) {
                    throw new Refusal(at, ChecklistWords.TWICE, name);
                }
            }
            return new Fields(by, line);
        }
    }
}
