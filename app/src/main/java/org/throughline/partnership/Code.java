package org.throughline.partnership;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The printed code by which one person answers a wave, or a question, once: three groups of four signs that nobody mistakes for each other
 * and that spell no word. 21 signs in 12 places are 52.7 bits: guessing one of 10,000 codes takes some 10^11 tries.
 */
public record Code(String signs) {
    private static final String ALPHABET = "34679CDFGHJKMNPQRTWXY";
    private static final int GROUP = 4;
    private static final int LENGTH = 3 * GROUP;
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String MAC = "HmacSHA256";

    public static Code fresh() {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Code(signs.toString());
    }

    /** The code at a place of a sending: the same each time, and nobody's to guess who has not the secret. */
    static Code of(SecretKey secret, UUID sending, int place) {
        BigInteger number = new BigInteger(1, sealed(secret, sending + " " + place));
        BigInteger signsThere = BigInteger.valueOf(ALPHABET.length());
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] rest = number.divideAndRemainder(signsThere);
            signs.append(ALPHABET.charAt(rest[1].intValue()));
            number = rest[0];
        }
        return new Code(signs.toString());
    }

    private static byte[] sealed(SecretKey secret, String words) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            return mac.doFinal(words.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
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
