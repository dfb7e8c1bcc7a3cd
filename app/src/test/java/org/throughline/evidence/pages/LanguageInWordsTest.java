package org.throughline.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A source's language is told by its name. */
class LanguageInWordsTest {
    @Test
    void a_code_is_told_as_the_name_of_the_language_and_a_name_stays_as_it_is() {
        assertThat(RecordView.languageInWords("en")).isEqualTo("English");
        assertThat(RecordView.languageInWords("cy")).isEqualTo("Welsh");
        assertThat(RecordView.languageInWords("German and French")).isEqualTo("German and French");
        assertThat(RecordView.languageInWords("Welsh")).isEqualTo("Welsh");
        assertThat(RecordView.languageInWords("")).isEmpty();
    }
}
