package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One work under titles and names in two languages or two alphabets, beside what only looks like it. */
class TwoLanguagesPairsTest {

    private static final String JOURNAL = "Studia nad Dzieciństwem";

    private static final Publication RUSSIAN = Publication.titled("Детский сад в дошкольном образовании")
            .by("Соколов, Наталья", "Кузнецова, Дмитрий")
            .in("Педагогический вестник", "1996", "17", "2", "189-200")
            .withType("JOUR");

    @Test
    void a_title_and_names_in_cyrillic_or_greek_are_those_that_another_database_romanised() {
        Publication romanised = Publication.titled("Detskii sad v doshkolnom obrazovanii")
                .by("Sokolov, N.", "Kuznetsova, D.")
                .in("Pedagogicheskii vestnik", "1996", "17", "2", "189-200")
                .withType("JOUR");
        assertThat(same(RUSSIAN, romanised)).isTrue();
        assertThat(same(
                        RUSSIAN,
                        romanised
                                .by("Morozov, N.", "Pavlova, D.")
                                .in("Pedagogicheskii vestnik", "1998", "19", "1", "20-31")))
                .isFalse();
        Publication greek = Publication.titled("Η συμπερίληψη στο νηπιαγωγείο και οι γονείς")
                .by("Παπαδόπουλος, Νίκος")
                .in("", "2014", "", "", "")
                .withType("THES");
        Publication latin = Publication.titled("I symperilipsi sto nipiagogeio kai oi goneis")
                .by("Papadopoylos, Nikos")
                .in("", "2014", "", "", "")
                .withType("THES");
        assertThat(same(greek, latin)).isTrue();
        assertThat(Folding.words("α-linolenic acid")).containsExactly("alpha", "linolenic", "acid");
    }

    @Test
    void a_translated_title_by_the_same_people_on_the_same_pages_is_one_and_on_others_is_not() {
        Publication english = Publication.titled("Kindergarten in early childhood education")
                .by("Sokolov N", "Kuznetsova D")
                .in("Педагогический вестник", "1996", "17", "2", "189-200")
                .withType("JOUR");
        assertThat(same(RUSSIAN, english)).isTrue();
        assertThat(same(RUSSIAN, english.in("Педагогический вестник", "1996", "17", "2", "201-215")))
                .isFalse();
    }

    @Test
    void titles_without_small_words_may_be_in_two_languages_where_a_piece_of_some_length_leaves_no_room_for_another() {
        Publication polish = Publication.titled("Zabawa dziecięca dzisiaj: perspektywy teoretyczne")
                .by("Świątek, Z.")
                .in(JOURNAL, "1999", "3", "8", "868-887")
                .withType("JOUR");
        Publication english = Publication.titled("Children's play today: theoretical perspectives")
                .by("Świątek, Zdeňka")
                .in(JOURNAL, "1999", "3", "8", "868")
                .withType("JOUR");
        assertThat(same(polish, english)).isTrue();
        assertThat(same(polish.in(JOURNAL, "1999", "3", "8", "868"), english.in(JOURNAL, "1999", "3", "8", "868")))
                .as("two short pieces on one page")
                .isFalse();
    }

    @Test
    void one_doi_under_two_languages_is_one_work_by_its_place_where_a_source_names_no_author() {
        Publication spanish = Publication.titled("Percepciones sobre la formación del profesorado en Madrid")
                .by("Guerrero, Carlos")
                .in("Salud Pública de México", "2009", "40", "6", "641-648")
                .withDoi("10.1093/saludp/sal3402")
                .withType("JOUR");
        Publication english = Publication.titled("Perceptions of teacher training among women in Madrid")
                .in("Salud Pública de México", "2009", "40", "6", "641-648")
                .withDoi("10.1093/saludp/sal3402")
                .withType("JOUR");
        assertThat(same(spanish, english)).isTrue();
        assertThat(same(spanish, english.in("Salud Pública de México", "2009", "40", "6", "649-655")))
                .as("a DOI by mistake")
                .isFalse();
    }

    @Test
    void titles_that_share_their_words_are_no_translations_however_short_of_small_words_one_of_them_is() {
        Publication one = Publication.titled("What would Gramsci say about the eleven-plus?")
                .by("Green, Tracy", "Underwood, Joanne", "Neumann, Wolfgang")
                .in("Forum", "2018", "60", "3", "296-303")
                .withType("JOUR");
        Publication other = Publication.titled("What would Gramsci say about literacy policy?")
                .by("Green, T.", "Underwood, J.", "Neumann, W.")
                .in("Forum", "2018", "60", "3", "294-313")
                .withType("JOUR");
        Publication between = one.in("Forum", "2018", "", "", "296-303").withDoi("10.2304/forum.2018.60.3.296");
        assertThat(Publications.of(List.of(one, other, between)).linked().clusters().stream()
                        .map(List::size))
                .containsExactlyInAnyOrder(2, 1);
    }

    private static boolean same(Publication a, Publication b) {
        return Publications.of(List.of(a, b)).linked().clusters().size() == 1;
    }
}
