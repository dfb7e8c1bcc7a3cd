package org.throughline.ledger;

import java.util.Base64;

/** Standard Base64 of which each value has exactly one spelling; Java's own reader lets some wrong last letters pass. */
final class Base64Text {

    private Base64Text() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("Base64 with a wrong last letter: " + text);
        }
        return bytes;
    }
}
