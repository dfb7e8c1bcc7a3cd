package org.throughline.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with one or more signatures under it (C2SP signed-note): by the log itself, by witnesses. */
public record SignedNote(String text, List<SignatureLine> signatures) {

    private static final int MOST_SIGNATURES = 100;
    private static final String DASH = "\u2014 ";

    /** One signature line: who, and Base64 of key id and signature. */
    public record SignatureLine(String name, String keyIdAndSignature) {
        @Override
        public String toString() {
            return DASH + name + " " + keyIdAndSignature;
        }

        private boolean isBy(LogKey key) {
            byte[] bytes = Base64Text.decode(keyIdAndSignature);
            return name.equals(key.name()) && Arrays.equals(Arrays.copyOf(bytes, 4), key.id());
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new IllegalArgumentException("A note ends with a newline and has no other control characters");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A note has 1 to 100 signatures, found " + signatures.size());
        }
    }

    static SignedNote of(String text, LogKey by, byte[] signature) {
        return new SignedNote(text, List.of(line(by, signature)));
    }

    SignedNote with(LogKey by, byte[] signature) {
        List<SignatureLine> more = new ArrayList<>(signatures);
        more.add(line(by, signature));
        return new SignedNote(text, more);
    }

    private static SignatureLine line(LogKey by, byte[] signature) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(by.id());
        bytes.writeBytes(signature);
        return new SignatureLine(by.name(), Base64Text.encode(bytes.toByteArray()));
    }

    /** Reads a note; what is not exactly of the form is refused with an IllegalArgumentException. */
    public static SignedNote parse(String note) {
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("Expected a text, an empty line and signatures");
        }
        List<SignatureLine> lines = new ArrayList<>();
        for (String line : note.substring(split + 2).split("\n", -1)) {
            if (!line.isEmpty() || lines.isEmpty()) {
                lines.add(parseLine(line));
            }
        }
        SignedNote read = new SignedNote(note.substring(0, split + 1), lines);
        if (!read.toString().equals(note)) {
            throw new IllegalArgumentException("The note has something that does not belong in it");
        }
        return read;
    }

    private static SignatureLine parseLine(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || parts[0].isEmpty() || Base64Text.decode(parts[1]).length < 5) {
            throw new IllegalArgumentException("Expected a signature line \"\u2014 name signature\", found: " + line);
        }
        return new SignatureLine(parts[0], parts[1]);
    }

    /** Whether this key signed the text. A line that claims the key and does not hold spoils the note, whatever follows. */
    public boolean isSignedBy(LogKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        List<SignatureLine> claims =
                signatures.stream().filter(line -> line.isBy(key)).toList();
        return !claims.isEmpty()
                && claims.stream().allMatch(line -> {
                    byte[] bytes = Base64Text.decode(line.keyIdAndSignature());
                    return key.verifies(Arrays.copyOfRange(bytes, 4, bytes.length), message);
                });
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
