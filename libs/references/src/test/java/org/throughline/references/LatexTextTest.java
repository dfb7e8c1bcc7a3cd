package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "Participa{\\c c}{\\~a}o das fam{\\'\\i}lias|Participação das famílias",
                "Espa\\~na y ni\\~{n}os|España y niños",
                "Fran\\c{c}ois|François",
                "a~tie and \\textasciitilde{}|a tie and ~",
                "Ho\\v{r}ava|Hořava",
                "G{\\\"o}del|Gödel"
            })
    void accents_are_read_in_each_way_of_writing_them(String latex, String plain) {
        assertThat(LatexText.plain(latex))
                .isEqualTo(java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFC));
    }
}
