package org.throughline.synthesis.qda;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.throughline.synthesis.qda.QdaAnswer.Why;

/**
 * A package opened in memory. Its parts are found by name and read within limits; nothing is ever written to a disk, so that
 * a name that leads elsewhere leads nowhere.
 */
final class QdaPackage implements AutoCloseable {
    private static final String PROJECT = "project.qde";

    private final ZipFile zip;
    private final QdaClock clock;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    private QdaPackage(ZipFile zip, QdaClock clock) {
        this.zip = zip;
        this.clock = clock;
    }

    static boolean looksLikeOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    static QdaPackage open(byte[] bytes, QdaClock clock) throws NotReadable {
        try {
            QdaPackage opened =
                    new QdaPackage(ZipFile.builder().setByteArray(bytes).get(), clock);
            for (ZipArchiveEntry entry : Collections.list(opened.zip.getEntries())) {
                opened.parts.putIfAbsent(named(entry.getName()), entry);
                if (opened.parts.size() > QdaLimits.PARTS) {
                    throw new NotReadable(Why.UNPACKS_TOO_LARGE);
                }
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            throw new NotReadable(Why.BROKEN, e);
        }
    }

    private static String named(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** The project's own text. */
    byte[] project() throws NotReadable {
        ZipArchiveEntry entry = parts.get(PROJECT);
        if (entry == null) {
            entry = parts.entrySet().stream()
                    .filter(e -> e.getKey().endsWith(".qde") && !e.getKey().contains("/"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new NotReadable(Why.NO_PROJECT_INSIDE));
        }
        return unpack(entry, QdaLimits.PROJECT).orElseThrow(() -> new NotReadable(Why.UNPACKS_TOO_LARGE));
    }

    boolean holds(String path) {
        return inSources(path).isPresent();
    }

    /** The bytes of one source; empty where it is longer than a text may be. */
    Optional<byte[]> text(String path) throws NotReadable {
        Optional<ZipArchiveEntry> entry = inSources(path);
        return entry.isEmpty() ? Optional.empty() : unpack(entry.get(), QdaLimits.ONE_TEXT);
    }

    /** "internal://name" stands in the folder of sources; other places are outside the package, and are not looked at. */
    private Optional<ZipArchiveEntry> inSources(String path) {
        String name = named(path);
        return name.startsWith("internal://")
                ? Optional.ofNullable(parts.get("sources/" + name.substring("internal://".length())))
                : Optional.empty();
    }

    private Optional<byte[]> unpack(ZipArchiveEntry entry, int most) throws NotReadable {
        try (InputStream in = zip.getInputStream(entry)) {
            clock.look();
            byte[] read = in.readNBytes(most + 1);
            unpacked += read.length;
            if (unpacked > QdaLimits.PROJECT + QdaLimits.ALL_TEXTS) {
                throw new NotReadable(Why.UNPACKS_TOO_LARGE);
            }
            return read.length > most ? Optional.empty() : Optional.of(read);
        } catch (IOException | RuntimeException e) {
            throw new NotReadable(Why.BROKEN, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
