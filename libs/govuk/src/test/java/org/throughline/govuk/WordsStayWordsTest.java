package org.throughline.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person types can become markup, in any text of any component. */
class WordsStayWordsTest {

    private static final int VARIANTS = 6;

    /** Every record of ours that is a component, found by its source file, so that none can be forgotten. */
    static Stream<Class<? extends Record>> components() throws IOException {
        var root = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> kind(root.relativize(file).toString()))
                    .filter(kind -> kind.isRecord() && Component.class.isAssignableFrom(kind))
                    .<Class<? extends Record>>map(kind -> kind.asSubclass(Record.class))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> kind(String file) {
        try {
            return Class.forName(file.replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("Expected a class for " + file, missing);
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void words_that_look_like_markup_stay_words(Class<? extends Record> kind) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            var markup = ((Component) new Nasty(variant).make(kind)).html();
            var page = Jsoup.parseBodyFragment(markup);

            assertThat(markup).as(kind.getSimpleName()).doesNotContain("<script>");
            assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                    .as("attributes of " + kind.getSimpleName())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(page.body().html().contains("alert('x')") || markup.contains("alert(&#39;x&#39;)"))
                    .as("the words themselves are still there in " + kind.getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void content_made_of_text_is_escaped_too() {
        assertThat(Html.join(", ", List.of(Html.text("<b>"), Html.hidden("<i>"), Html.paragraphs("<u>\n\n<s>"))))
                .extracting(content -> ((Component) content).html())
                .asString()
                .contains("&lt;b&gt;", "&lt;i&gt;", "&lt;u&gt;", "&lt;s&gt;")
                .doesNotContain("<b>", "<i>", "<u>", "<s>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,hello",
                "vbscript:x"
            })
    void an_address_that_would_run_a_script_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to(address, "Open"));
        assertThatIllegalArgumentException().isThrownBy(() -> Button.of("Save").to(address));
        assertThatIllegalArgumentException().isThrownBy(() -> BackLink.to(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/children/7?tab=a:b",
                "#reason",
                "https://www.legislation.gov.uk/",
                "mailto:a@b.c",
                "?day=1",
                "a/b:c"
            })
    void an_ordinary_address_is_kept(String address) {
        assertThat(Link.to(address, "Open").html()).contains("href=\"");
    }

    @Test
    void a_long_name_may_break_and_keeps_every_letter() {
        var name = ((Component) Html.name("Ng Wolfeschlegelsteinhausenbergerdorff")).html();

        assertThat(name).contains("<wbr>");
        assertThat(Jsoup.parseBodyFragment(name).text()).isEqualTo("Ng Wolfeschlegelsteinhausenbergerdorff");
    }

    @Test
    void a_line_break_at_the_start_of_what_somebody_typed_is_not_swallowed() {
        var markup = Textarea.of(Field.of("words", "What happened?"))
                .value("\nFirst")
                .html();

        // HTML (13.1.2.6): a browser drops one line feed right after the tag, so there must be two.
        assertThat(markup).contains(">\n\nFirst</textarea>");
    }
}
