package org.throughline.synthesis.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.synthesis.PublicRelease;

/** An earlier review is told with its citation, and its DOI is a link however it was written. */
class EarlierLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eze 2016. https://doi.org/10.5555/a.b-(1)2|10.5555/a.b-(1)2|''",
                "Eze 2016. doi:10.5555/abc.|10.5555/abc|.",
                "Eze 2016, 10.5555/abc, pages 1 to 2|10.5555/abc|, pages 1 to 2",
                "Eze 2016 (http://dx.doi.org/10.5555/abc).|10.5555/abc|).",
                "Eze 2016. A thesis.|''|''"
            })
    void the_doi_is_a_link_where_it_stands_and_no_letter_is_lost(String citation, String doi, String after) {
        EarlierLine.Cited cited = EarlierLine.Cited.of(citation);
        assertThat(cited.doi()).isEqualTo(doi);
        assertThat(cited.after()).isEqualTo(after);
        assertThat(cited.before() + cited.link() + cited.after()).isEqualTo(citation);
    }

    @Test
    void a_release_of_its_own_is_named_by_its_number_and_needs_no_citation() {
        EarlierLine line = EarlierLine.of(new PublicRelease.Earlier(2, ""));
        assertThat(line.words()).contains("release 2");
        assertThat(line.cited()).isEmpty();
        assertThat(line.said()).isEmpty();
    }
}
