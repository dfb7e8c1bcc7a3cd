package org.throughline.ledger;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The private key with which a log signs its checkpoints. Kept in a file of its own that only its owner may read (PEM:
 * PKCS#8 and the public key), best on another disk than the data: who holds both can rewrite history unseen by all but
 * the witnesses.
 */
public final class SigningKey {

    private static final byte[] PROBE = "throughline signing key check".getBytes(StandardCharsets.UTF_8);

    private final PrivateKey secret;
    private final LogKey logKey;

    private SigningKey(PrivateKey secret, LogKey logKey) {
        this.secret = secret;
        this.logKey = logKey;
    }

    /** A key that lives in memory only. */
    public static SigningKey inMemory(String name) {
        KeyPair pair = newPair();
        return new SigningKey(pair.getPrivate(), LogKey.of(name, pair.getPublic()));
    }

    /** Opens the key in this file, or makes one there on the very first start. */
    public static SigningKey openOrCreate(Path file, String name) {
        return Files.exists(file) ? open(file, name) : create(file, name);
    }

    /** @param name the origin of the log, such as elmshire.example/access-log: no spaces, no plus sign */
    public static SigningKey create(Path file, String name) {
        KeyPair pair = newPair();
        String pem = pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                + pem("PUBLIC KEY", pair.getPublic().getEncoded());
        try (FileChannel channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly())) {
            ByteBuffer bytes = ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the signing key to " + file, e);
        }
        return new SigningKey(pair.getPrivate(), LogKey.of(name, pair.getPublic()));
    }

    public static SigningKey open(Path file, String name) {
        try {
            refuseIfOthersMayRead(file);
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            KeyFactory ed25519 = KeyFactory.getInstance("Ed25519");
            PrivateKey secret = ed25519.generatePrivate(new PKCS8EncodedKeySpec(block(file, pem, "PRIVATE KEY")));
            PublicKey open = ed25519.generatePublic(new X509EncodedKeySpec(block(file, pem, "PUBLIC KEY")));
            SigningKey key = new SigningKey(secret, LogKey.of(name, open));
            if (!key.logKey.verifies(key.sign(PROBE), PROBE)) {
                throw new IllegalStateException(
                        "The private and the public key in " + file + " do not belong together");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the signing key in " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected an Ed25519 key in " + file, e);
        }
    }

    public LogKey logKey() {
        return logKey;
    }

    public SignedCheckpoint sign(Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(logKey.name())) {
            throw new IllegalArgumentException(
                    "The key of %s does not sign for %s".formatted(logKey.name(), checkpoint.origin()));
        }
        return new SignedCheckpoint(checkpoint, signNote(checkpoint.text()));
    }

    SignedNote signNote(String text) {
        return SignedNote.of(text, logKey, sign(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A witness adds its own signature to a checkpoint of another log, after it has checked that it follows from the last. */
    public SignedCheckpoint countersign(SignedCheckpoint seen) {
        SignedNote note = seen.note();
        byte[] signature = sign(note.text().getBytes(StandardCharsets.UTF_8));
        return new SignedCheckpoint(seen.checkpoint(), note.with(logKey, signature));
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not sign with the key of " + logKey.name(), e);
        }
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java platform has no Ed25519", impossible);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }

    private static byte[] block(Path file, String pem, String kind) {
        Matcher block = Pattern.compile("-----BEGIN " + kind + "-----([^-]+)-----END " + kind + "-----")
                .matcher(pem);
        if (!block.find()) {
            throw new IllegalStateException("Expected a block BEGIN %s in %s".formatted(kind, file));
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownerOnly() {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void refuseIfOthersMayRead(Path file) throws IOException {
        if (!posix()) {
            return;
        }
        Set<PosixFilePermission> allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (!allowed.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "Others may read or write the signing key in %s: chmod 600 it".formatted(file));
        }
    }
}
