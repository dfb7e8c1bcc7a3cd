package org.throughline.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What somebody can read in an answer: the words of a page with all that stands in its source, of a table, a calendar, and of everything
 * in a workbook or another packed file. In small letters and with single spaces, so that a name is found however it was set.
 */
final class Readable {
    private Readable() {}

    static String of(byte[] bytes) {
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        return plain(packed ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same for something that is looked for. */
    static String plain(String words) {
        return unescaped(words).replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }

    private static String unpacked(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String unescaped(String words) {
        return words.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&amp;", "&");
    }
}
