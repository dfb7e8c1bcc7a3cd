package org.throughline.evidence;

import java.time.LocalDate;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How records are written to files and read from files of people whom we do not know. */
final class BankJson {
    /** The longest piece of a file that is read, in characters: one record with its versions. */
    static final int MOST_CHARACTERS = 20_000_000;

    private static final long LONGEST_FILE = 4_000_000_000L;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int MOST_DEEP = 40;
    private static final int LONGEST_TEXT = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(LONGEST_FILE)
                            .maxNestingDepth(MOST_DEEP)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // a piece is followed by the next one
            .addModule(new SimpleModule().addDeserializer(String.class, new CleanText()))
            .build();

    private BankJson() {}

    static String write(Object file) {
        return JSON.writeValueAsString(file) + "\n";
    }

    static JsonMapper mapper() {
        return JSON;
    }

    /** Reads one piece of a file, and what comes after it stays to be read. */
    static ObjectReader piece(Class<?> of) {
        return JSON.readerFor(of);
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
