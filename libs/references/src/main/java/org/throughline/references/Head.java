package org.throughline.references;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first 64 KiB of a file, by which its format and its encoding are told. */
record Head(byte[] bytes, int bom, Charset charset, String text) {
    private static final int LENGTH = 1 << 16;
    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    static Head of(Input input) throws IOException {
        try (InputStream stream = input.opening().open()) {
            return of(stream.readNBytes(LENGTH));
        }
    }

    static Head of(byte[] bytes) {
        int bom = 0;
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            bom = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            bom = 2;
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            bom = 2;
            charset = StandardCharsets.UTF_16BE;
        } else if (nuls(bytes, 1) > bytes.length / 5 && nuls(bytes, 0) < bytes.length / 50 + 1) {
            charset = StandardCharsets.UTF_16LE;
        } else if (nuls(bytes, 0) > bytes.length / 5 && nuls(bytes, 1) < bytes.length / 50 + 1) {
            charset = StandardCharsets.UTF_16BE;
        }
        String text =
                charset.decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom)).toString();
        Matcher declared = XML_ENCODING.matcher(text);
        if (declared.find() && charset.equals(StandardCharsets.UTF_8) && isKnown(declared.group(1))) {
            charset = Charset.forName(declared.group(1));
        }
        return new Head(bytes, bom, charset, text);
    }

    /** A stream of UTF-16 has two bytes for each character, and no other encoding that we read has. */
    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    boolean isZip() {
        return startsWith(bytes, 'P', 'K', 3, 4);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    String firstLine() {
        return text.strip().lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
    }

    String encoding() {
        return charset.name() + (bom > 0 ? " with byte-order mark" : "");
    }

    private static boolean isKnown(String name) {
        return Charset.isSupported(name)
                && !name.toUpperCase(java.util.Locale.ROOT).startsWith("UTF-16");
    }

    private static int nuls(byte[] bytes, int parity) {
        int count = 0;
        for (int at = parity; at < bytes.length; at += 2) {
            count += bytes[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }
}
