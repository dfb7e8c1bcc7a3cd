package org.throughline.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value: the fingerprint of an entry, a chain, a leaf or a whole tree. */
public final class Hash {

    public static final int LENGTH = 32;

    /** What is hashed starts with one of these bytes, so that no value of one kind can pass for another. */
    static final int LEAF = 0x00, NODE = 0x01, ENTRY = 0x02, LINK = 0x03, CHAIN = 0x04;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, found " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** Reads 64 lower-case hexadecimal digits; anything else is refused. */
    public static Hash ofHex(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        Hash hash = of(bytes);
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("A hash is written in lower-case hexadecimal digits");
        }
        return hash;
    }

    /** Two subtrees become one: SHA-256(0x01 || left || right), RFC 6962 section 2.1. */
    static Hash node(Hash left, Hash right) {
        return tagged(NODE, left.bytes, right.bytes);
    }

    static Hash tagged(int kind, byte[]... parts) {
        MessageDigest sha256 = sha256();
        sha256.update((byte) kind);
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    static Hash finish(MessageDigest sha256) {
        return new Hash(sha256.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static byte[] eightBytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    /** The bytes themselves, for reading only inside this package. */
    byte[] raw() {
        return bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return ByteBuffer.wrap(bytes).getInt();
    }

    @Override
    public String toString() {
        return hex();
    }
}
