package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written and read again is the same set of records. */
class RoundTripTest {
    static String written(Format format, List<Reference> references) {
        StringWriter text = new StringWriter();
        try (ReferenceWriter writer = ReferenceWriter.of(format, text)) {
            for (Reference reference : references) {
                writer.write(reference);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static ReadFile again(Format format, List<Reference> references) {
        byte[] bytes = written(format, references).getBytes(StandardCharsets.UTF_8);
        return new ReferenceFiles().readAll(Input.of("again", bytes));
    }

    private static final Map<Path, List<Reference>> READ = new LinkedHashMap<>();

    @BeforeAll
    static void readEachFile() {
        for (Path file : SharedFiles.formats()) {
            READ.put(file, new ReferenceFiles().readAll(Input.of(file)).references());
        }
    }

    private static Stream<DynamicTest> eachFile(Consumer<Path> test) {
        return READ.keySet().stream()
                .filter(file -> !read(file).isEmpty())
                .map(file -> DynamicTest.dynamicTest(SharedFiles.name(file), () -> test.accept(file)));
    }

    private static List<Reference> read(Path file) {
        return READ.getOrDefault(file, List.of());
    }

    @TestFactory
    Stream<DynamicTest> json_gives_back_equal_references_with_their_source() {
        return eachFile(file -> {
            List<Reference> references = read(file);
            ReadFile again = again(Format.JSON, references);
            assertThat(again.references().equals(references)).isTrue();
            assertThat(again.problems()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> ris_gives_back_every_tag_in_its_order() {
        return eachFile(file -> {
            List<Reference> references = read(file);
            List<Reference> again = again(Format.RIS, references).references();
            assertThat(again.size()).isEqualTo(references.size());
            for (int at = 0; at < again.size(); at++) {
                Source before = references.get(at).source();
                if (before.format() == Format.RIS) {
                    // what stood behind ER stands there again, and so comes last
                    List<Field> tags = before.fields().stream()
                            .filter(field -> !field.tag().equals("ER"))
                            .toList();
                    assertThat(again.get(at).source().fields())
                            .containsSubsequence(tags)
                            .containsAll(before.fields());
                    List<Field> added = new ArrayList<>(again.get(at).source().fields());
                    before.fields().forEach(added::remove);
                    assertThat(added)
                            .allMatch(field ->
                                    field.tag().equals("ID") || field.tag().equals("TY"));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> ris_gives_back_the_same_record_set_whatever_the_format_was() {
        return eachFile(file -> {
            List<Reference> references = read(file);
            List<Reference> again = again(Format.RIS, references).references();
            assertThat(again.size()).isEqualTo(references.size());
            for (int at = 0; at < again.size(); at++) {
                assertThat(again.get(at))
                        .usingRecursiveComparison()
                        .ignoringFields("source")
                        .isEqualTo(references.get(at));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> endnote_xml_gives_back_the_same_record_set_whatever_the_format_was() {
        return eachFile(file -> sameThroughEndnote(read(file)));
    }

    /** Thousands of records of real searches, the longest kept from EndNote itself. */
    @TestFactory
    Stream<DynamicTest> endnote_xml_gives_back_whole_searches() {
        return SharedFiles.all(SharedFiles.data("dedupe")).stream()
                .map(file -> Map.entry(
                        file, new ReferenceFiles().readAll(Input.of(file)).references()))
                .filter(read -> !read.getValue().isEmpty())
                .map(read -> DynamicTest.dynamicTest(
                        SharedFiles.name(read.getKey()), () -> sameThroughEndnote(read.getValue())));
    }

    private static void sameThroughEndnote(List<Reference> references) {
        ReadFile read = again(Format.ENDNOTE_XML, references);
        assertThat(read.report().format()).isEqualTo(Format.ENDNOTE_XML);
        assertThat(read.problems())
                .as("nothing but dates that hold no year in the first place")
                .allMatch(problem -> problem.kind() == Problem.Kind.NO_YEAR);
        assertThat(read.references().size()).isEqualTo(references.size());
        for (int at = 0; at < references.size(); at++) {
            Reference one = read.references().get(at);
            Reference other = references.get(at);
            assertThat(withoutSource(one).equals(withoutSource(other)))
                    .as("%s%nand%n%s", withoutSource(one), withoutSource(other))
                    .isTrue();
            assertThat(one.source().database()).isEqualTo(other.source().database());
        }
    }

    @TestFactory
    Stream<DynamicTest> a_table_gives_back_what_identifies_a_publication() {
        return eachFile(
                file -> sameCore(read(file), again(Format.CSV, read(file)).references()));
    }

    @TestFactory
    Stream<DynamicTest> bibtex_gives_back_title_year_volume_and_authors() {
        return eachFile(file -> {
            List<Reference> references = read(file);
            List<Reference> again = again(Format.BIBTEX, references).references();
            assertThat(again.size()).isEqualTo(references.size());
            for (int at = 0; at < again.size(); at++) {
                Reference one = again.get(at);
                Reference other = references.get(at);
                assertThat(one.title()).isEqualTo(other.title());
                assertThat(one.year()).isEqualTo(other.year());
                assertThat(one.publication().volume())
                        .isEqualTo(other.publication().volume());
                assertThat(one.authors().stream().map(Author::family))
                        .isEqualTo(other.authors().stream().map(Author::family).toList());
                assertThat(one.abstractText()).isEqualTo(other.abstractText());
            }
        });
    }

    private static Reference withoutSource(Reference of) {
        return new Reference(
                of.id(),
                of.type(),
                of.titles(),
                of.names(),
                of.publication(),
                of.identifiers(),
                of.contents(),
                Source.NONE);
    }

    private static void sameCore(List<Reference> before, List<Reference> after) {
        assertThat(after.size()).isEqualTo(before.size());
        for (int at = 0; at < after.size(); at++) {
            Reference one = after.get(at);
            Reference other = before.get(at);
            assertThat(one.id()).isEqualTo(other.id());
            assertThat(one.type()).isEqualTo(other.type());
            assertThat(one.title()).isEqualTo(other.title());
            assertThat(one.authors()).isEqualTo(other.authors());
            assertThat(one.year()).isEqualTo(other.year());
            assertThat(one.container()).isEqualTo(other.container());
            assertThat(one.abstractText()).isEqualTo(other.abstractText());
            assertThat(one.pages().raw()).isEqualTo(other.pages().raw());
            assertThat(one.dois().stream().limit(1).toList())
                    .isEqualTo(other.dois().stream().limit(1).toList());
        }
    }
}
