package org.throughline.partnership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The printed code by which one person answers a wave, or a question, once: three groups of four signs that nobody mistakes for each other
 * and that spell no word. 21 signs in 12 places are 52.7 bits: guessing one of 10,000 codes takes some 10^11 tries.
 */
public record Code(String signs) {
    private static final String ALPHABET = "34679CDFGHJKMNPQRTWXY";
    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Code fresh() {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Code(signs.toString());
    }

    /** As somebody typed it: in any case, with or without the hyphens. Empty if it cannot be one of ours. */
    public static Optional<Code> read(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new Code(signs))
                : Optional.empty();
    }

    /** All that is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As it stands on paper. */
    public String printed() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }
}
