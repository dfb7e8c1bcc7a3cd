package org.throughline.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public key by which anybody checks what a log has signed, with its name. Written as "name+key id+key", the verifier
 * key of C2SP signed-note, short enough for a website, a leaflet or a council's letterhead.
 */
public final class LogKey {

    private static final byte ED25519 = 0x01;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;

    LogKey(String name, byte[] key) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == '+' || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("A key name has no spaces and no plus sign, found: " + name);
        }
        if (key.length != 32) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes, found " + key.length);
        }
        this.name = name;
        this.key = key.clone();
    }

    static LogKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new LogKey(name, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    /** Reads "name+key id+key"; the key id must fit name and key. */
    public static LogKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A log key is written as name+key id+key, found: " + text);
        }
        byte[] typed = Base64Text.decode(parts[2]);
        if (typed.length != 33 || typed[0] != ED25519) {
            throw new IllegalArgumentException("Expected an Ed25519 key of 32 bytes, found " + typed.length + " bytes");
        }
        LogKey key = new LogKey(parts[0], Arrays.copyOfRange(typed, 1, 33));
        if (!key.toString().equals(text.strip())) {
            throw new IllegalArgumentException("The key id does not fit the key; it was copied wrongly: " + text);
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** The first four bytes of SHA-256(name || newline || 0x01 || key), C2SP signed-note. */
    byte[] id() {
        MessageDigest sha256 = Hash.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return Arrays.copyOf(sha256.digest(typed()), 4);
    }

    private byte[] typed() {
        ByteArrayOutputStream typed = new ByteArrayOutputStream();
        typed.write(ED25519);
        typed.writeBytes(key);
        return typed.toByteArray();
    }

    boolean verifies(byte[] signature, byte[] message) {
        try {
            ByteArrayOutputStream encoded = new ByteArrayOutputStream();
            encoded.writeBytes(X509_PREFIX);
            encoded.writeBytes(key);
            PublicKey ed25519 =
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(ed25519);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignatureOfThisKey) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.encode(typed());
    }
}
