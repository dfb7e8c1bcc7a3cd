package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyBytesProperties {
    private static final List<String> PIECES = List.of(
            "TY  - JOUR\n",
            "TI  - A title\n",
            "AU  - Moss, A\n",
            "ER  - \n",
            "ER  - x\n",
            "C1  - stray\n",
            "words\n",
            "   more words\n",
            "\n",
            "PMID- 1\n",
            "AB  - words\n",
            "<1>\nTitle\n  A\n",
            "%0 Book\n",
            "%T A\n",
            "PT J\n",
            "ER\n",
            "FN ISI\n",
            "@article{a,\n title={b}}\n",
            "title,year\n",
            "a,2001\n",
            "\"",
            "{",
            "}",
            "<record>",
            "</record>",
            "<PubmedArticle>",
            "</PubmedArticle>",
            "<a>&b;",
            "\0",
            "\uFEFF",
            "\\'e",
            "Author\n  A\n");

    @Property(tries = 500)
    void any_bytes_are_read_without_failing(@ForAll byte[] bytes) {
        ReadFile read = Text.read(bytes);
        assertThat(read.report().records()).isEqualTo(read.references().size());
    }

    @Property(tries = 500)
    void any_mixture_of_formats_is_read_and_comes_back_from_each_format_we_write(@ForAll("mixtures") String text) {
        ReadFile read = Text.read(text, StandardCharsets.UTF_8);
        for (Format format : List.of(Format.RIS, Format.BIBTEX, Format.CSV, Format.JSON)) {
            assertThat(RoundTripTest.again(format, read.references())
                            .references()
                            .size())
                    .as(format.words())
                    .isEqualTo(read.references().size());
        }
        assertThat(RoundTripTest.again(Format.JSON, read.references()).references())
                .isEqualTo(read.references());
    }

    @Property(tries = 500)
    void any_name_keeps_its_text_and_has_a_family_name(@ForAll String name) {
        Author author = Author.of(name);
        assertThat(author.text()).isEqualTo(name);
        assertThat(author.family().isBlank()).isEqualTo(name.isBlank());
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }
}
