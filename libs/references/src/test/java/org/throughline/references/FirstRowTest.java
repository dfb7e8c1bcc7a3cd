package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The names at the head of a table that nobody but its maker knows. */
class FirstRowTest {
    @Test
    void the_columns_of_a_table_are_named_as_they_stand() {
        assertThat(FirstRow.of(file("Kennung;Werktitel;Verfasst von\n1;Der Stuhl;Abara, A\n")))
                .containsExactly("Kennung", "Werktitel", "Verfasst von");
        assertThat(FirstRow.of(file("sep=,\n\"A, with a comma\",Überschrift\n1,2\n")))
                .containsExactly("A, with a comma", "Überschrift");
    }

    @Test
    void what_does_not_look_like_names_of_columns_gives_none() {
        assertThat(FirstRow.of(file(""))).isEmpty();
        assertThat(FirstRow.of(file("nothing"))).isEmpty();
        assertThat(FirstRow.of(file("1,2,3\n"))).as("numbers").isEmpty();
        assertThat(FirstRow.of(file("a,,b\n"))).as("a gap").isEmpty();
        assertThat(FirstRow.of(Input.of("zeros", new byte[1_000]))).isEmpty();
        assertThat(FirstRow.of(file("a,".repeat(500) + "b"))).as("too many").isEmpty();
        assertThat(FirstRow.of(file("%PDF-1.7\n1 0 obj"))).isEmpty();
    }

    @Test
    void the_fields_that_erics_interface_gives_are_columns_we_know() {
        Reference one = new ReferenceFiles()
                .readAll(
                        file(
                                "title,author,source,publicationdateyear,description,id,publicationtype\n"
                                        + "Sharing a plan,\"Abara, Ada; Osei, Kofi\",Journal of Plans,1990,What was found.,EJ300007,Journal Articles\n"))
                .references()
                .getFirst();
        assertThat(one.year()).hasValue(1990);
        assertThat(one.abstractText()).contains("What was found.");
    }

    private static Input file(String text) {
        return Input.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
