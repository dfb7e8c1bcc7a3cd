package org.throughline.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
        try {
            Path file = Files.write(Files.createTempFile("packed", ".zip"), bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] whole = zip.getInputStream(entry).readAllBytes();
                    all.append(entry.getName()).append('\n').append(new String(whole, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
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
