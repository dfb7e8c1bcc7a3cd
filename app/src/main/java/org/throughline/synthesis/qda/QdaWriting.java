package org.throughline.synthesis.qda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a project as a package (.qdpx) that other programs read, and its codes alone as a codebook (.qdc). The same project
 * gives the same bytes.
 */
public final class QdaWriting {
    /** 1 January 1980, the first time a package can tell: when it was made is told inside. */
    private static final long NO_TIME = 315_532_800_000L;

    private QdaWriting() {}

    public static byte[] project(QdaProject project) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "project.qde", QdaXml.project(project));
            for (QdaProject.Source source : project.sources()) {
                part(zip, "Sources/" + source.guid() + ".txt", source.words().getBytes(StandardCharsets.UTF_8));
                if (source.pdf().isPresent()) {
                    part(zip, "Sources/" + source.guid() + ".pdf", source.pdf().get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] codebook(QdaProject project) {
        return QdaXml.codebook(project);
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
