package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesAndNumbersTest {
    private static void named(String text, String family, String given) {
        assertThat(Author.of(text)).isEqualTo(new Author(text, family, given));
    }

    @Test
    void a_family_name_is_found_in_each_way_of_writing_names() {
        named("Blomberg, Björn A.", "Blomberg", "Björn A.");
        named("Smith JA", "Smith", "JA");
        named("Brownstein C D", "Brownstein", "C D");
        named("Liu R.", "Liu", "R.");
        named("Catarina Barata", "Barata", "Catarina");
        named("Remco de Bree", "de Bree", "Remco");
        named("van der Steur SJ", "van der Steur", "SJ");
        named("Boer, Jan de", "de Boer", "Jan");
        named("King, Jr, Martin L.", "King", "Martin L. Jr");
        named("World Health Organization", "World Health Organization", "");
        named("Selvamani", "Selvamani", "");
    }

    @Test
    void initials_are_the_same_for_names_and_for_initials() {
        assertThat(Author.of("Smith, John Arthur").initials()).isEqualTo("JA");
        assertThat(Author.of("Smith JA").initials()).isEqualTo("JA");
        assertThat(Author.of("Smith, J.-A.").initials()).isEqualTo("JA");
    }

    @Test
    void a_doi_is_found_in_whatever_it_is_wrapped() {
        for (String text : new String[] {
            "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2".substring(0, 40),
            "https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15/16"
        }) {
            assertThat(Numbers.doi(text).orElse("")).startsWith("10.1002/(sici)1097-0258(19980815)");
        }
        assertThat(Numbers.doi("doi: 10.1063/1.4814070.")).contains("10.1063/1.4814070");
        assertThat(Numbers.doi("(https://dx.doi.org/10.1186/S11689-021-09396-9)"))
                .contains("10.1186/s11689-021-09396-9");
        assertThat(Numbers.doi("10.1016%2Fj.ejmg.2019.03.004")).contains("10.1016/j.ejmg.2019.03.004");
        assertThat(Numbers.doi("10.1038/s41467-024-48400-3     LK  - https://x"))
                .contains("10.1038/s41467-024-48400-3");
        assertThat(Numbers.doi("version 10.2/3")).isEmpty();
    }

    @Test
    void pages_are_written_out_and_kept_as_they_stand() {
        assertThat(Pages.parse("123-7")).isEqualTo(new Pages("123-7", "123", "127"));
        assertThat(Pages.parse("e0815")).isEqualTo(new Pages("e0815", "e0815", ""));
        assertThat(Pages.parse("pp. 3–5")).isEqualTo(new Pages("pp. 3–5", "3", "5"));
        assertThat(Pages.of("97", "105")).isEqualTo(new Pages("97-105", "97", "105"));
        assertThat(Pages.of("1-5", "")).isEqualTo(new Pages("1-5", "1", "5"));
        assertThat(Pages.of("1-5", "5")).isEqualTo(new Pages("1-5", "1", "5"));
    }

    @Test
    void years_and_standard_numbers_are_found_as_sources_write_them() {
        assertThat(Years.in("SEP 22 2010")).hasValue(2010);
        assertThat(Years.in("2021//")).hasValue(2021);
        assertThat(Years.in("20160512")).hasValue(2016);
        assertThat(Years.in("10 15")).isEmpty();
        assertThat(Numbers.issns("18602002; 1536-163x (Print)")).containsExactly("1860-2002", "1536-163X");
        assertThat(Numbers.isbns("978-3-86490-311-3")).containsExactly("9783864903113");
    }

    @Test
    void lists_of_names_in_one_cell_are_divided_where_people_end() {
        assertThat(CellValues.names("Liu R., Adler D.G.")).containsExactly("Liu R.", "Adler D.G.");
        assertThat(CellValues.names("Marx, Karl")).containsExactly("Marx, Karl");
        assertThat(CellValues.names("['Marx, Karl', 'Lindgren, Astrid']"))
                .containsExactly("Marx, Karl", "Lindgren, Astrid");
        assertThat(CellValues.names("Yang, Z. and Jiang, B.")).containsExactly("Yang, Z.", "Jiang, B.");
        assertThat(CellValues.names("Yang, Z.; Jiang, B.").stream().map(String::strip))
                .containsExactly("Yang, Z.", "Jiang, B.");
    }
}
