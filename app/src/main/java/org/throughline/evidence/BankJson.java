package org.throughline.evidence;

import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How records are written to files and read from files of people whom we do not know. */
final class BankJson {
    /** The largest file that is read, in characters. */
    static final int MOST_CHARACTERS = 20_000_000;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int MOST_DEEP = 40;
    private static final int LONGEST_TEXT = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_CHARACTERS)
                            .maxNestingDepth(MOST_DEEP)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BankJson() {}

    static String write(Object file) {
        return JSON.writeValueAsString(file) + "\n";
    }

    static JsonMapper reader() {
        return JSON;
    }

    /** A day that a bank can have known. */
    static void day(LocalDate day, String where) {
        require(day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR, where);
    }

    /** A rule that a file keeps or breaks, and where. */
    static void require(boolean kept, String where) {
        if (!kept) {
            throw new IllegalArgumentException("A bank's file is not as expected at " + where);
        }
    }
}
