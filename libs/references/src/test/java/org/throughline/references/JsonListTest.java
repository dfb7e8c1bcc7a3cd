package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.references.Problem.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of references in JSON as other tools write them. */
class JsonListTest {
    private static ReadFile read(String json) {
        return new ReferenceFiles().readAll(Input.of("list.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_reference_as_reflib_writes_it_is_read_and_every_member_kept() {
        ReadFile read = read("""
                [{"recNumber": "895", "title": "Herbal gel", "journal": "Adv Res", "type": "journalArticle",
                  "authors": ["Shahtalebi, M. A.", "Asghari, G. R."], "pages": "211-6", "volume": "5", "number": 4,
                  "isbn": "2277-9175 (Print)\\r2277-9175", "doi": "10.4103/abr.17", "year": "2018", "keywords": ["Acne", "Light"],
                  "custom2": "PMC58", "urls": ["https://example.org/a"], "ours": {"deep": [1, true, null]}}]
                """);
        Reference one = read.references().getFirst();
        assertThat(read.report().format()).isEqualTo(Format.JSON_LIST);
        assertThat(read.problems()).isEmpty();
        assertThat(one.id()).isEqualTo("895");
        assertThat(one.type()).isEqualTo(ReferenceType.JOURNAL_ARTICLE);
        assertThat(one.title()).contains("Herbal gel");
        assertThat(one.authors()).extracting(Author::family).containsExactly("Shahtalebi", "Asghari");
        assertThat(one.container()).contains("Adv Res");
        assertThat(one.publication().issue()).contains("4");
        assertThat(one.pages().last()).isEqualTo("216");
        assertThat(one.dois()).containsExactly("10.4103/abr.17");
        assertThat(one.identifiers().issns()).containsExactly("2277-9175");
        assertThat(one.keywords()).containsExactly("Acne", "Light");
        assertThat(one.source().values("custom2")).containsExactly("PMC58");
        assertThat(one.source().values("ours.deep")).containsExactly("1", "true");
        assertThat(one.source().raw()).contains("\"ours\":{\"deep\":[1,true,null]}");
    }

    @Test
    void a_reference_as_zotero_writes_it_is_read_too() {
        Reference one = read("""
                [{"id": "smith2015", "type": "article-journal", "title": "Belonging", "container-title": "J Ed",
                  "author": [{"family": "Smith", "given": "Jo"}, {"family": "Berg", "non-dropping-particle": "van der", "given": "A"},
                             {"literal": "Office for Schools"}],
                  "issued": {"date-parts": [[2015, 3]]}, "page": "1-9", "DOI": "10.1000/x"}]
                """).references().getFirst();
        assertThat(one.id()).isEqualTo("smith2015");
        assertThat(one.authors())
                .extracting(Author::text)
                .containsExactly("Smith, Jo", "van der Berg, A", "Office for Schools");
        assertThat(one.year()).hasValue(2015);
        assertThat(one.container()).contains("J Ed");
        assertThat(one.dois()).containsExactly("10.1000/x");
    }

    @Test
    void a_list_of_other_things_is_none_of_references() {
        assertThat(read("[{\"title\": \"a\", \"price\": 3}]").report().format()).isEqualTo(Format.UNKNOWN);
        assertThat(read("[1, 2]").problems()).extracting(Problem::kind).containsExactly(Kind.UNKNOWN_FORMAT);
        assertThat(read("{\"title\": \"a\", \"year\": 3}").report().format()).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void a_list_that_breaks_off_gives_what_could_be_read_and_says_so() {
        ReadFile read = read(
                "[{\"title\": \"one\", \"year\": \"2001\"},\n{\"title\": \"two\", \"year\": \"2002\", \"abstract\": \"cut he");
        assertThat(read.references())
                .extracting(Reference::title)
                .containsExactly(Optional.of("one"), Optional.of("two"));
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.BROKEN_ENTRY);
        ReadFile closed = read("[{\"title\": \"one\", \"year\": \"2001\"");
        assertThat(closed.references()).hasSize(1);
        assertThat(closed.problems()).isNotEmpty();
    }

    @Test
    void what_is_no_object_is_told_and_the_others_are_read() {
        ReadFile read = read(
                "[{\"title\": \"one\", \"year\": 2001}, \"stray\", [1, [2]], {\"title\": \"two\", \"year\": 2002}]");
        assertThat(read.references()).hasSize(2);
        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.TEXT_OUTSIDE_RECORDS, Kind.TEXT_OUTSIDE_RECORDS);
    }

    @Test
    void a_hostile_list_costs_no_more_than_the_limits() {
        String deep = "[{\"title\": \"a\", \"year\": " + "[".repeat(100_000);
        assertThat(read(deep).problems()).extracting(Problem::kind).contains(Kind.TOO_LONG);
        ReadFile wide = read("[{\"title\": \"a\", \"year\": \"2001\", \"x\": [" + "\"0123456789\",".repeat(900_000)
                + "1]}, {\"title\": \"b\", \"year\": \"2002\"}]");
        assertThat(wide.references()).hasSize(2);
        assertThat(wide.references().getFirst().source().raw().length()).isLessThan(5_000_000);
        assertThat(wide.problems()).extracting(Problem::kind).containsExactly(Kind.TOO_LONG);
    }

    @Test
    void the_real_library_has_every_member_and_value_of_its_file() throws IOException {
        ReadFile read = new ReferenceFiles().readAll(Input.of(SharedFiles.format("reflib/blue-light.json")));
        JsonNode file = JsonMapper.shared().readTree(SharedFiles.bytes(SharedFiles.format("reflib/blue-light.json")));
        assertThat(read.references()).hasSize(file.size());
        assertThat(read.problems()).isEmpty();
        for (int i = 0; i < file.size(); i++) {
            Reference reference = read.references().get(i);
            assertThat(JsonMapper.shared().readTree(reference.source().raw())).isEqualTo(file.get(i));
            List<String> values = new ArrayList<>();
            file.get(i).forEach(member -> {
                if (member.isArray()) {
                    member.forEach(value -> values.add(value.asString().strip()));
                } else {
                    values.add(member.asString().strip());
                }
            });
            assertThat(reference.source().fields()).extracting(Field::value).containsExactlyElementsOf(values);
        }
    }
}
