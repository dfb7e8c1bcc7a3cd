package org.throughline.directory;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The printed code of an invitation: three groups of five letters and digits that nobody mistakes for each other, and
 * that spell no word. 21 signs in 15 places are 65.8 bits.
 */
record Code(String signs) {
    private static final String ALPHABET = "34679CDFGHJKMNPQRTWXY";
    private static final int GROUP = 5;
    private static final int LENGTH = 3 * GROUP;

    Code {
        if (signs.length() != LENGTH || !signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Expected 15 signs of the alphabet of codes");
        }
    }

    /** As somebody typed it: in any case, with or without the hyphens. Empty if it cannot be one of ours. */
    static Optional<Code> read(String typed) {
        if (typed.length() > 100) {
            return Optional.empty();
        }
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new Code(signs))
                : Optional.empty();
    }

    /** The code of one invitation under a secret key: 256 bits of HMAC-SHA-256 spread over the alphabet. */
    static Code of(UUID invitation, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            BigInteger rest =
                    new BigInteger(1, mac.doFinal(invitation.toString().getBytes(StandardCharsets.US_ASCII)));
            StringBuilder signs = new StringBuilder(LENGTH);
            BigInteger base = BigInteger.valueOf(ALPHABET.length());
            for (int i = 0; i < LENGTH; i++) {
                BigInteger[] step = rest.divideAndRemainder(base);
                signs.append(ALPHABET.charAt(step[1].intValue()));
                rest = step[0];
            }
            return new Code(signs.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    /** All that is kept of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** As it stands on the letter. */
    String printed() {
        return signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP);
    }
}
