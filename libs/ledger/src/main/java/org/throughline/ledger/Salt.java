package org.throughline.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Thirty-two secret random bytes that go into a hash with the words. While the salt is kept, the words can be proved; once
 * salt and words are gone, nobody can find the words by guessing, and the hash stays where it is.
 */
public final class Salt {

    public static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Salt fresh() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Salt(bytes);
    }

    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A salt has 32 bytes, found " + bytes.length);
        }
        return new Salt(bytes.clone());
    }

    /**
     * The salt of one child in an entry: HMAC-SHA256(this, child id). One page view that lists several children keeps one
     * salt; a family that is given its child's own salt can neither compute nor test another child's.
     *
     * <p>When one child of such a list is erased, keep the derived salts of the others and delete the entry's own: with
     * it, somebody who still knows the erased child's id could test a guess.
     */
    public Salt forChild(String childId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return new Salt(mac.doFinal(childId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    byte[] raw() {
        return bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** A salt is a secret: it never shows itself in a log line. */
    @Override
    public String toString() {
        return "Salt[kept secret]";
    }
}
