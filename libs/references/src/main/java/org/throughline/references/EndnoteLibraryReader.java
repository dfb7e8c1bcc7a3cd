package org.throughline.references;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.throughline.references.Problem.Kind;

/**
 * An EndNote library: packed (enlx), or its database by itself. The "line" of a record is its row. What lies in the library's trash is
 * told and not read. PDFs of a library are not read.
 */
final class EndnoteLibraryReader {
    private static final String TABLE = "refs";
    private static final String DATABASE = "sdb/sdb.eni";
    private static final int MOST_PARTS = 10_000;

    private final Found found;
    private int row;
    private int trashed;

    EndnoteLibraryReader(Found found) {
        this.found = found;
    }

    void read(Input input, Head head) throws IOException {
        Path copy = Files.createTempFile("endnote", ".eni");
        try {
            boolean there;
            try (InputStream in = input.opening().open()) {
                there = head.isZip() ? unpack(in, copy) : copy(in, copy);
            }
            if (there) {
                rows(copy);
            }
        } catch (SqliteTable.Broken e) {
            found.problem(Math.max(1, row), Kind.ENDNOTE_LIBRARY, String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(copy);
        }
        if (trashed > 0) {
            found.problem(1, Kind.IN_TRASH, Integer.toString(trashed));
        }
    }

    private boolean unpack(InputStream in, Path to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && parts < MOST_PARTS; part = zip.getNextEntry()) {
                parts++;
                if (part.getName().replace('\\', '/').endsWith(DATABASE)) {
                    return copy(zip, to);
                }
            }
        } catch (IllegalArgumentException e) {
            found.problem(1, Kind.CANNOT_READ, String.valueOf(e.getMessage()));
            return false;
        }
        found.problem(1, Kind.ENDNOTE_LIBRARY, "no " + DATABASE);
        return false;
    }

    private boolean copy(InputStream from, Path to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int some = from.read(buffer); some >= 0; some = from.read(buffer)) {
                size += some;
                if (size > found.limits().workbookBytes()) {
                    found.problem(
                            1, Kind.TOO_LARGE, "more than " + (found.limits().workbookBytes() >> 20) + " MiB");
                    return false;
                }
                out.write(buffer, 0, some);
            }
        }
        return true;
    }

    private void rows(Path database) throws IOException {
        try (SqliteTable table = new SqliteTable(database, found.limits().recordChars())) {
            Optional<SqliteTable.Found> refs = table.table(TABLE);
            if (refs.isEmpty()) {
                found.problem(1, Kind.ENDNOTE_LIBRARY, "no table of references");
                return;
            }
            List<String> columns = refs.get().columns();
            table.rows(refs.get(), one -> record(one, columns));
        }
    }

    private void record(SqliteTable.Row one, List<String> columns) {
        row++;
        int trash = columns.indexOf("trash_state");
        if (trash >= 0 && !one.value(trash).isEmpty() && !one.value(trash).equals("0")) {
            trashed++;
            return;
        }
        RawRecord raw = new RawRecord(found);
        raw.startsAt(row);
        List<Field> fields = fields(one, columns);
        fields.forEach(field -> {
            raw.add(field);
            raw.raw(field.tag() + ": " + field.value(), row);
        });
        if (one.cut()) {
            found.problem(row, Kind.TOO_LONG, "row " + one.id());
        }
        EndnoteLibraryFields meaning = new EndnoteLibraryFields(fields);
        found.record(raw, Long.toString(one.id()), meaning.database(), meaning::into);
    }

    private static List<Field> fields(SqliteTable.Row one, List<String> columns) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            String value = one.value(i);
            if (EndnoteLibraryFields.SEVERAL.contains(name)) {
                for (String part : value.split("\\R")) {
                    add(fields, name, part);
                }
            } else {
                add(fields, name, value.replace("\r\n", "\n").replace('\r', '\n'));
            }
        }
        return fields;
    }

    private static void add(List<Field> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(name, value.strip()));
        }
    }
}
