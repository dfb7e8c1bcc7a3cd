package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When the program says which report a PDF is, it is right; when it is not sure, a person is asked. */
class ReportMatchTest {
    private static final Held ABARA = held(
            "How parents and services work together through joint meetings",
            "Abara, K; Lomas, T",
            "2016",
            "10.5555/abc.1");
    private static final Held BRIGHT =
            held("Trust between therapists and schools: an interview study", "Bright, M", "2019", "10.5555/abc.12");

    @Test
    void title_and_author_or_year_are_two_signs_and_so_is_the_doi_that_stands_first() {
        assertThat(sure("x.pdf", "HOW PARENTS AND SERVICES WORK TO-\ngether through joint meetings\nK. Abara"))
                .containsExactly(ABARA);
        assertThat(sure("x.pdf", "How parents and services work together through joint meet-\nings, 2016"))
                .containsExactly(ABARA);
        assertThat(sure("x.pdf", "https://doi.org/10.5555/ABC.12. Journal of Things"))
                .containsExactly(BRIGHT);
    }

    @Test
    void one_sign_alone_is_not_enough() {
        assertThat(sure("Abara 2016 How parents and services work together through joint meetings.pdf", ""))
                .isEmpty();
        assertThat(sure("x.pdf", "Trust between therapists and schools: an interview study"))
                .isEmpty();
        assertThat(sure("x.pdf", "doi 10.1000/other and see also 10.5555/abc.12"))
                .isEmpty();
        assertThat(sure("x.pdf", "A book by Abara of 2016")).isEmpty();
    }

    @Test
    void a_doi_that_begins_like_another_is_another() {
        assertThat(sure("x.pdf", "doi:10.5555/abc.12 Bright")).containsExactly(BRIGHT);
        assertThat(sure("x.pdf", "doi:10.5555/abc.123 Bright")).isEmpty();
    }

    @Test
    void a_correction_a_reply_or_an_addition_is_never_taken_for_what_it_is_about() {
        for (String word : List.of("Correction to:", "Corrigendum:", "Supplementary material for", "Reply to")) {
            assertThat(sure("x.pdf", word + " " + BRIGHT.title() + " M. Bright 2019 10.5555/abc.12"))
                    .as(word)
                    .isEmpty();
        }
    }

    @Test
    void two_reports_that_are_both_named_are_for_a_person() {
        List<ReportMatch.Candidate> both = ReportMatch.of(
                "x.pdf", ABARA.title() + " Abara 2016 " + BRIGHT.title() + " Bright", List.of(ABARA, BRIGHT));
        assertThat(both).hasSize(2).allMatch(ReportMatch.Candidate::sure);
    }

    @Test
    void what_a_file_is_called_puts_a_report_first_among_the_suggestions() {
        List<ReportMatch.Candidate> may =
                ReportMatch.of("bright_2019_trust_therapists.pdf", "", List.of(ABARA, BRIGHT));
        assertThat(may).hasSize(1);
        assertThat(may.getFirst().held()).isEqualTo(BRIGHT);
        assertThat(may.getFirst().why()).contains("the name of the file");
    }

    @Test
    void of_the_invented_reports_each_pdf_is_laid_to_its_own_and_none_to_another() {
        List<Held> sought = new ArrayList<>();
        for (String title : Twin.make(2025, 1_000, 5, Twin.STUDIES).belongIn()) {
            sought.add(held(title, "Castell, B", "2018", ""));
        }
        int right = 0;
        int wrong = 0;
        for (Held one : sought) {
            List<Held> said = ReportMatch.of("download.pdf", one.title() + "\nB. Castell\n2018", sought).stream()
                    .filter(ReportMatch.Candidate::sure)
                    .map(ReportMatch.Candidate::held)
                    .toList();
            right += said.equals(List.of(one)) ? 1 : 0;
            wrong += said.size() == 1 && !said.equals(List.of(one)) ? 1 : 0;
        }
        System.out.printf("PDFs laid to their reports: %d of %d right, %d wrong%n", right, sought.size(), wrong);
        assertThat(wrong).isZero();
        assertThat(right).isEqualTo(Twin.STUDIES);
    }

    private static List<Held> sure(String name, String words) {
        return ReportMatch.of(name, words, List.of(ABARA, BRIGHT)).stream()
                .filter(ReportMatch.Candidate::sure)
                .map(ReportMatch.Candidate::held)
                .toList();
    }

    private static Held held(String title, String authors, String year, String doi) {
        return new Held(
                UUID.randomUUID(),
                "A",
                "JOUR",
                title,
                "",
                authors,
                year,
                "Journal",
                "",
                "",
                "",
                doi,
                "",
                "",
                "",
                "",
                "");
    }
}
