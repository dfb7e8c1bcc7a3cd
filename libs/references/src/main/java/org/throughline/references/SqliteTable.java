package org.throughline.references;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of one table out of a SQLite database, page by page (sqlite.org/fileformat2.html), and nothing else of it. A file is
 * taken as hostile: no page is read twice, so that nothing goes round in a circle, and no row is kept longer than allowed.
 */
final class SqliteTable implements AutoCloseable {
    private static final int HEADER = 100;
    private static final int LEAF = 13;
    private static final int INTERIOR = 5;
    private static final int DEEPEST = 30;

    private final FileChannel file;
    private final int pageSize;
    private final int usable;
    private final Charset charset;
    private final int longestRow;
    private final BitSet read = new BitSet();

    /** Takes one row. */
    @FunctionalInterface
    interface Rows {
        void row(Row row) throws IOException;
    }

    /**
     * One row.
     *
     * @param values as text, in the order of the columns; empty for nothing and for what is no text or number
     * @param cut    whether it was longer than allowed
     */
    record Row(long id, List<String> values, boolean cut) {
        String value(int column) {
            return column < values.size() ? values.get(column) : "";
        }
    }

    /** A table: its first page, and the names of its columns. */
    record Found(int page, List<String> columns) {}

    /** The file is no such database, or a damaged one. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }

    /** @param longestRow how many bytes of one row are read */
    SqliteTable(Path path, int longestRow) throws IOException {
        this.longestRow = longestRow;
        file = FileChannel.open(path);
        try {
            ByteBuffer header = bytes(0, HEADER);
            int size = header.getShort(16) & 0xFFFF;
            pageSize = size == 1 ? 1 << 16 : size;
            usable = pageSize - (header.get(20) & 0xFF);
            if (header.get(0) != 'S' || Integer.bitCount(pageSize) != 1 || pageSize < 512 || usable < 480) {
                throw new Broken("no database");
            }
            charset = switch (header.getInt(56)) {
                case 2 -> StandardCharsets.UTF_16LE;
                case 3 -> StandardCharsets.UTF_16BE;
                default -> StandardCharsets.UTF_8;
            };
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The table of this name; empty when the database has none. */
    Optional<Found> table(String name) throws IOException {
        List<Found> all = new ArrayList<>();
        rows(1, row -> {
            if (row.value(0).equals("table")
                    && row.value(1).equals(name)
                    && row.value(3).matches("\\d{1,9}")) {
                all.add(new Found(Integer.parseInt(row.value(3)), columns(row.value(4))));
            }
        });
        return all.stream().findFirst();
    }

    void rows(Found table, Rows to) throws IOException {
        rows(table.page(), to);
    }

    private void rows(int page, Rows to) throws IOException {
        walk(page, to, 0);
    }

    /** The names of a table's columns, out of the statement that made it. */
    static List<String> columns(String statement) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        char quoted = 0;
        StringBuilder column = new StringBuilder();
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            if (quoted != 0) {
                quoted = c == quoted ? 0 : quoted;
            } else if (c == '"' || c == '\'' || c == '`') {
                quoted = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            boolean ends = quoted == 0 && (depth == 1 && c == ',' || depth == 0 && c == ')');
            if (ends) {
                names.add(column.toString().strip().split("\\s+", 2)[0].replaceAll("[\"'`\\[\\]]", ""));
                column.setLength(0);
            } else if (depth > 1 || depth == 1 && c != '(') {
                column.append(c);
            }
        }
        return names;
    }

    private void walk(int number, Rows to, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Broken("pages within pages");
        }
        ByteBuffer page = page(number);
        int start = number == 1 ? HEADER : 0;
        int kind = page.get(start);
        int cells = page.getShort(start + 3) & 0xFFFF;
        int pointers = start + (kind == INTERIOR ? 12 : 8);
        if (kind != LEAF && kind != INTERIOR || pointers + 2 * cells > pageSize) {
            throw new Broken("page " + number + " is no page of a table");
        }
        for (int i = 0; i < cells; i++) {
            int at = page.getShort(pointers + 2 * i) & 0xFFFF;
            if (at > pageSize - 4) {
                throw new Broken("a cell beyond its page");
            }
            page.position(at);
            if (kind == INTERIOR) {
                walk(page.getInt(), to, depth + 1);
            } else {
                to.row(row(page));
            }
        }
        if (kind == INTERIOR) {
            walk(page.getInt(start + 8), to, depth + 1);
        }
    }

    private Row row(ByteBuffer page) throws IOException {
        long size = number(page);
        long id = number(page);
        long kept = Math.min(size, longestRow);
        if (size < 0) {
            throw new Broken("a row of no length");
        }
        ByteBuffer payload = ByteBuffer.allocate((int) kept);
        long here = local(size);
        copy(page, payload, here);
        if (here < size) {
            if (page.remaining() < 4) {
                throw new Broken("a row beyond its page");
            }
            int next = page.getInt();
            while (next != 0 && payload.hasRemaining()) {
                ByteBuffer more = page(next);
                next = more.getInt();
                copy(more, payload, usable - 4L);
            }
        }
        payload.flip();
        return new Row(id, values(payload), kept < size || payload.limit() < kept);
    }

    /** How much of a row stands on its own page. */
    private long local(long size) {
        long most = usable - 35L;
        if (size <= most) {
            return size;
        }
        long least = (usable - 12L) * 32 / 255 - 23;
        long here = least + (size - least) % (usable - 4L);
        return here <= most ? here : least;
    }

    private static void copy(ByteBuffer from, ByteBuffer to, long most) throws IOException {
        int some = (int) Math.min(most, to.remaining());
        if (some > from.remaining()) {
            throw new Broken("a row beyond its page");
        }
        to.put(from.slice(from.position(), some));
        from.position(from.position() + some);
    }

    private List<String> values(ByteBuffer payload) throws IOException {
        long head = number(payload);
        List<Long> kinds = new ArrayList<>();
        while (payload.position() < Math.min(head, payload.limit())) {
            kinds.add(number(payload));
        }
        List<String> values = new ArrayList<>(kinds.size());
        for (long kind : kinds) {
            values.add(value(payload, kind));
        }
        return values;
    }

    private String value(ByteBuffer payload, long kind) {
        long length = kind >= 12 ? (kind - 12) / 2 : kind < 5 ? Math.max(0, kind) : kind == 5 ? 6 : kind < 8 ? 8 : 0;
        byte[] bytes = new byte[(int) Math.min(length, payload.remaining())];
        payload.get(bytes);
        if (kind >= 12) {
            return kind % 2 == 1 ? new String(bytes, charset) : "";
        }
        if (kind == 8 || kind == 9) {
            return Long.toString(kind - 8);
        }
        if (kind < 1 || kind > 7 || bytes.length < length) {
            return "";
        }
        long number = bytes[0];
        for (int i = 1; i < bytes.length; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return kind == 7 ? Double.toString(Double.longBitsToDouble(number)) : Long.toString(number);
    }

    /** A number in one to nine bytes, of which each but the last says that another follows. */
    private static long number(ByteBuffer from) throws IOException {
        long value = 0;
        for (int i = 0; i < 9; i++) {
            if (!from.hasRemaining()) {
                throw new Broken("a number beyond its page");
            }
            int b = from.get() & 0xFF;
            if (i == 8) {
                return value << 8 | b;
            }
            value = value << 7 | b & 0x7F;
            if (b < 0x80) {
                return value;
            }
        }
        return value;
    }

    private ByteBuffer page(int number) throws IOException {
        if (number < 1 || number > file.size() / pageSize) {
            throw new Broken("page " + number + " is not there");
        }
        if (number != 1 && read.get(number)) {
            throw new Broken("page " + number + " is named twice");
        }
        read.set(number);
        return bytes((number - 1L) * pageSize, pageSize);
    }

    private ByteBuffer bytes(long from, int howMany) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(howMany);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new Broken("the file ends early");
            }
        }
        return bytes.flip();
    }
}
