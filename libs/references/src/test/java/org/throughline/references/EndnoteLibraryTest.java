package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.throughline.references.Problem.Kind;

/** An EndNote library tells what EndNote's own export of it tells, and a damaged one does no harm. */
class EndnoteLibraryTest {
    private static ReadFile read(String name, byte[] bytes) {
        return new ReferenceFiles().readAll(Input.of(name, bytes));
    }

    private static byte[] packed() {
        return SharedFiles.bytes(SharedFiles.format("reflib/blue-light.enlx"));
    }

    private static byte[] database() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("sdb/sdb.eni")) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        throw new AssertionError("no database in the library");
    }

    private static Map<String, Reference> byId(ReadFile file) {
        return file.references().stream().collect(Collectors.toMap(Reference::id, Function.identity()));
    }

    @Test
    void a_library_tells_what_the_export_of_the_same_library_tells() {
        ReadFile library = read("blue-light.enlx", packed());
        Map<String, Reference> told = byId(library);
        Map<String, Reference> exported =
                byId(new ReferenceFiles().readAll(Input.of(SharedFiles.format("reflib/blue-light.xml"))));
        assertThat(library.problems()).isEmpty();
        assertThat(library.report().format()).isEqualTo(Format.ENDNOTE_LIBRARY);
        assertThat(told.keySet()).hasSize(102).isEqualTo(exported.keySet());
        exported.forEach((id, other) -> {
            Reference one = Objects.requireNonNull(told.get(id), id);
            for (Function<Reference, Object> part : List.<Function<Reference, Object>>of(
                    Reference::type,
                    Reference::title,
                    Reference::authors,
                    Reference::year,
                    Reference::container,
                    r -> r.publication().volume(),
                    r -> r.publication().issue(),
                    Reference::pages,
                    Reference::dois,
                    Reference::identifiers,
                    Reference::keywords)) {
                assertThat(part.apply(one)).as(id).isEqualTo(part.apply(other));
            }
            assertThat(words(one.abstractText().orElse("")))
                    .isEqualTo(words(other.abstractText().orElse("")));
        });
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void the_database_by_itself_is_read_too_and_no_column_is_lost() {
        ReadFile alone = read("sdb.eni", database());
        assertThat(alone.references()).hasSize(102);
        Reference first = Objects.requireNonNull(byId(alone).get("873"));
        assertThat(first.source().fields())
                .extracting(Field::tag)
                .contains("author_address", "database_provider", "added_to_library");
        assertThat(first.source().raw()).contains("Institute of Photomedicine");
    }

    @Test
    void what_lies_in_the_trash_is_told_and_not_read() {
        assertThat(SqliteTable.columns(
                        "CREATE TABLE refs(id INTEGER PRIMARY KEY, a TEXT DEFAULT \"x,(y\", b DECIMAL(1,2))"))
                .containsExactly("id", "a", "b");
        byte[] database = database();
        int trashed = 0;
        // row 873 begins with its number, the length of its head, nothing for its number again, and 8: it is not in the
        // trash
        for (int at = 0; at + 5 < database.length; at++) {
            if (database[at] == (byte) 0x86
                    && database[at + 1] == 0x69
                    && database[at + 3] == 0
                    && database[at + 4] == 8) {
                database[at + 4] = 9;
                trashed++;
            }
        }
        assertThat(trashed)
                .as("the row, and an old copy of it on a page that is in use no more")
                .isEqualTo(2);
        ReadFile read = read("sdb.eni", database);
        assertThat(byId(read)).hasSize(101).doesNotContainKey("873");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.IN_TRASH);
    }

    @Test
    @Timeout(120)
    void a_damaged_library_gives_problems_and_neither_hangs_nor_throws() {
        byte[] whole = database();
        Random lot = new Random(20_261_127);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = round % 3 == 0 ? Arrays.copyOf(whole, lot.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 1 + lot.nextInt(400) && damaged.length > 200; i++) {
                damaged[lot.nextInt(round % 2 == 0 ? Math.min(damaged.length, 40_000) : damaged.length)] =
                        (byte) lot.nextInt(256);
            }
            System.arraycopy(whole, 0, damaged, 0, Math.min(16, damaged.length));
            ReadFile read = read("sdb.eni", damaged);
            assertThat(read.references().size()).isLessThan(2_000);
        }
    }

    @Test
    void a_page_that_names_itself_and_a_library_without_its_table_are_told() throws IOException {
        byte[] circle = database();
        int pageSize = ((circle[16] & 0xFF) << 8) | (circle[17] & 0xFF);
        int root = pageSize;
        assertThat(circle[root]).as("an inner page").isEqualTo((byte) 5);
        circle[root + 8] = 0;
        circle[root + 9] = 0;
        circle[root + 10] = 0;
        circle[root + 11] = 2;
        assertThat(read("sdb.eni", circle).problems()).extracting(Problem::kind).contains(Kind.ENDNOTE_LIBRARY);
        assertThat(read("sdb.eni", "SQLite format 3\0...".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("EndNote library", "Export", "XML");
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(empty)) {
            zip.putNextEntry(new ZipEntry("sdb/other.eni"));
            zip.write(new byte[10]);
        }
        assertThat(read("x.enlx", empty.toByteArray()).problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.ENDNOTE_LIBRARY);
    }
}
