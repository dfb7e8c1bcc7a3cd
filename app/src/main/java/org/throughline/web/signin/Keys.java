package org.throughline.web.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.throughline.web.Options;

/**
 * The secret of sign-in, kept in the data folder and not in the database, so that a copy of one alone opens nothing. Each
 * use has its own key, derived by name. Nodes that share a database share this file.
 */
@Component
public class Keys {
    static final String FILE = "sign-in.key";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] root;
    private final SecureRandom random = new SecureRandom();

    Keys(Options options) {
        this.root = read(options.dataFolder().resolve(FILE));
    }

    /** A name tag for some text that only we can make: 32 bytes, different for each use. */
    public byte[] tag(String use, String text) {
        return hmac(hmac(root, "tag " + use), text);
    }

    /** The same as URL-safe text. */
    public String tagText(String use, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tag(use, text));
    }

    /** Whether the text was tagged by us for this use, in constant time. */
    public boolean tagged(String use, String text, String tag) {
        return MessageDigest.isEqual(
                tagText(use, text).getBytes(StandardCharsets.UTF_8), tag.getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypts a small secret (AES-256-GCM); it opens only for the same use and owner. */
    public byte[] lock(String use, String owner, byte[] secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] locked = cipher(Cipher.ENCRYPT_MODE, use, owner, iv, secret);
        return ByteBuffer.allocate(iv.length + locked.length)
                .put(iv)
                .put(locked)
                .array();
    }

    public byte[] unlock(String use, String owner, byte[] locked) {
        return cipher(
                Cipher.DECRYPT_MODE,
                use,
                owner,
                Arrays.copyOf(locked, IV_BYTES),
                Arrays.copyOfRange(locked, IV_BYTES, locked.length));
    }

    private byte[] cipher(int mode, String use, String owner, byte[] iv, byte[] text) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(hmac(root, "lock " + use), "AES"), new GCMParameterSpec(TAG_BITS, iv));
            aes.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret of " + use + " could not be locked or unlocked; is " + FILE
                            + " the file that belongs to this database?",
                    e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != 32) {
                throw new IllegalStateException("Expected 32 bytes in " + file + ", found " + key.length);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
        } catch (FileAlreadyExistsException e) {
            // Another start of ours was faster; its key is the key.
        }
    }
}
