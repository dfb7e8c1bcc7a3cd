package org.throughline.references;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 as UTF-8, so that lines are found in one way. */
final class FromWide extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[4096];
    private byte[] bytes = {};
    private int at;
    private char half;

    FromWide(InputStream wide, Charset charset) {
        this.reader = new InputStreamReader(wide, charset);
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || more() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at >= bytes.length && !more()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private boolean more() throws IOException {
        int kept = half == 0 ? 0 : 1;
        chars[0] = half;
        half = 0;
        int count = reader.read(chars, kept, chars.length - kept);
        int end = Math.max(count, 0) + kept;
        if (end == 0) {
            return false;
        }
        if (count > 0 && Character.isHighSurrogate(chars[end - 1])) {
            half = chars[--end];
        }
        bytes = new String(chars, 0, end).getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0 || more();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
