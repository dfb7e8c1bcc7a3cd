package org.throughline.synthesis;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one text of a release: JSON in UTF-8 without blanks, the names of every object in the order of their letters. The same
 * content always gives the same bytes, so anybody can work the SHA-256 out again with any tool.
 */
final class ReleaseText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ReleaseText() {}

    static String of(ReleaseContent content) {
        return JSON.writeValueAsString(JSON.convertValue(content, Object.class));
    }

    static ReleaseContent read(String text) {
        return JSON.readValue(text, ReleaseContent.class);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(String text) {
        return Fingerprint.of(bytes(text));
    }
}
