package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A review and its update, a paper and its correction, a trial in two registers. */
class LaterVersionsPairsTest {

    private static final Publication REVIEW = Publication.titled("Social prescribing for older adults")
            .by("Quigley F", "Greenhalgh A", "Silverthorne A")
            .in("Cochrane Database of Systematic Reviews", "2013", "", "11", "CD003650")
            .withDoi("10.1002/14651858.CD003650")
            .withType("JOUR");

    @Test
    void an_update_of_a_cochrane_review_is_another_publication_and_one_put_right_within_a_year_is_not() {
        Publication update = REVIEW.in("Cochrane Database of Systematic Reviews", "2017", "", "2", "CD003650")
                .withDoi("10.1002/14651858.CD003650.pub2");
        assertThat(same(REVIEW, update)).isFalse();
        assertThat(same(update, update.in("Cochrane Database Syst Rev", "2017", "2017", "2", "CD003650")))
                .isTrue();
        Publication again = update.in("Cochrane Database of Systematic Reviews", "2018", "", "1", "CD003650")
                .withDoi("10.1002/14651858.CD003650.pub3");
        assertThat(same(update, again)).isTrue();
        assertThat(same(update, again.by("Quigley F", "Zhang H", "Castano J"))).isFalse();
        assertThat(same(update, again.in("Cochrane Database of Systematic Reviews", "", "", "1", "CD003650")))
                .as("of a year that is not told")
                .isFalse();
    }

    @Test
    void two_parts_are_two_though_a_source_gives_them_one_page() {
        Publication first = Publication.titled("The future of portage in hospital social work: part 1")
                .by("Braithwaite, Peter")
                .in("Childhood, Law and Care", "2000", "45", "6", "383-391")
                .withType("JOUR");
        Publication second = Publication.titled("The future of portage in hospital social work: part two")
                .by("Braithwaite, P.")
                .in("Childhood, Law and Care", "2000", "45", "", "383")
                .withType("JOUR");
        assertThat(same(first, second)).isFalse();
        assertThat(same(
                        first,
                        Publication.titled("The future of portage in hospital social work: part I")
                                .by("Braithwaite, P.")
                                .in("Childhood, Law and Care", "2000", "45", "", "383")
                                .withType("JOUR")))
                .isTrue();
    }

    @Test
    void a_correction_that_names_only_volume_and_page_is_not_its_paper() {
        Publication paper = Publication.titled("Social mobility and unemployment among young people in coastal towns")
                .by("Queiros, D.")
                .in("Sociological Papers", "2013", "43", "6", "512-533")
                .withType("JOUR");
        Publication correction = Publication.titled(paper.title() + " (vol 43, pg 512, 2013)")
                .by("Queiros, D.")
                .in("Sociological Papers", "2013", "43", "6", "")
                .withType("JOUR");
        assertThat(same(paper, correction)).isFalse();
    }

    @Test
    void a_trial_told_by_two_registers_is_one_and_two_numbers_are_two() {
        Publication one = Publication.titled("Wound dressings for care home residents")
                .by("Wang H")
                .in("https://clinicaltrials.gov/show/NCT04026761", "2014", "", "", "")
                .withType("JOUR");
        assertThat(same(one, one.in("https://trialsearch.who.int/Trial2.aspx?TrialID=NCT04026761", "2014", "", "", "")))
                .isTrue();
        assertThat(same(one, one.in("https://trialsearch.who.int/Trial2.aspx?TrialID=NCT04026762", "2014", "", "", "")))
                .isFalse();
    }

    @Test
    void et_al_is_not_part_of_a_name() {
        Publication paper = Publication.titled("Cost of obesity prevention in schools among registered nurses")
                .by("Chakraborty, Sunil Kumar", "Ibarra, Ramon", "Lefevre, Noemie")
                .in("Intensive Care Nursing", "2018", "12", "4", "301-310")
                .withType("JOUR");
        assertThat(same(paper, paper.by("Chakraborty SK et al.").in("Intensive Care Nursing", "2018", "12", "4", "")))
                .isTrue();
        assertThat(same(paper, paper.by("Mukherjee SK et al.").in("Intensive Care Nursing", "2018", "12", "4", "")))
                .isFalse();
    }

    private static boolean same(Publication a, Publication b) {
        return Publications.of(List.of(a, b)).linked().clusters().size() == 1;
    }
}
