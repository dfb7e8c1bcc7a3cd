package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has a form is found, what looks like a name is asked about, and plain words are left alone. */
class IdentifyingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to dawn.p+forum@example.org please | MAIL | dawn.p+forum@example.org",
                "they live near LS6 3HN now | POSTCODE | LS6 3HN",
                "ring 0113 496 0999 in the morning | NUMBER | 0113 496 0999",
                "his number is 943 476 5919 | NUMBER | 943 476 5919",
                "since 03/09/2025 nobody has come | DATE | 03/09/2025",
                "an 8-year-old waits | AGE | 8-year-old",
                "a boy aged 9 waits | AGE | aged 9",
                "children in Year 6 wait | AGE | Year 6",
                "we asked Mrs Okafor twice | NAME | Mrs Okafor",
                "when, at last, Amara came | NAME | Amara",
                "at Elm Park Primary it works | SETTING | Elm Park Primary",
                "Amara came to every meeting | NAME | Amara",
                "Amara Bello drew the front page | NAME | Amara Bello",
                "Amara’s picture is on the front | NAME | Amara’s",
                "Amara and Tom drew it | NAME | Amara",
                "We asked them. Amara wrote it down | NAME | Amara"
            })
    void signs_that_have_a_form_are_found(String words, IdentifyingWords.Kind kind, String sign) {
        assertThat(IdentifyingWords.in(words)).contains(new IdentifyingWords.Found(kind, sign));
    }

    @Test
    void plain_words_about_many_families_are_left_alone() {
        String words = "Families wait five months for the first talk. Nobody tells them why. We ask for one letter in "
                + "plain words within 10 days, and for a named person in each of the 4 teams.";
        assertThat(IdentifyingWords.in(words)).isEmpty();
        assertThat(IdentifyingWords.mayBePublic(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Families came in at the start.",
                "Parents and carers asked for one letter. Nobody was told. Everything is late.",
                "Thank you for the reading evenings. They made the letter shorter.",
                "Two pages and a call. The wait is told on the first day.",
                "It is not the weeks. It is that nobody says how many weeks."
            })
    void a_sentence_that_begins_with_an_ordinary_word_is_left_alone(String words) {
        assertThat(IdentifyingWords.in(words)).isEmpty();
    }

    @Test
    void what_leads_to_a_household_by_itself_cannot_be_public_and_a_possible_name_can_be_looked_at() {
        assertThat(IdentifyingWords.mayBePublic("the family at LS6 3HN")).isFalse();
        assertThat(IdentifyingWords.mayBePublic("the bus to Fernshire")).isTrue();
        assertThat(IdentifyingWords.in("the bus to Fernshire"))
                .containsExactly(new IdentifyingWords.Found(IdentifyingWords.Kind.NAME, "Fernshire"));
    }

    @Test
    void very_long_words_do_not_hang_it() {
        assertThat(IdentifyingWords.in("a ".repeat(5_000) + "1 ".repeat(5_000) + "A".repeat(5_000)))
                .hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void a_month_a_weekday_and_a_feast_are_nobodys_name_but_april_may_and_june_can_be() {
        assertThat(
                        IdentifyingWords.in(
                                "We start again each September, on a Monday before Easter, and then on Tuesdays until Christmas."))
                .isEmpty();
        assertThat(IdentifyingWords.in("We asked June about it."))
                .extracting(IdentifyingWords.Found::words)
                .containsExactly("June");
    }
}
