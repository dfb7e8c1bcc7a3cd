package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.linkage.Decision;
import org.throughline.linkage.Finding;
import org.throughline.linkage.KeptApart;
import org.throughline.linkage.Linked;
import org.throughline.linkage.Objection;

/** Single pairs, and what is said of them. */
class PairsTest {

    private static final Publication ARTICLE = Publication.titled(
                    "Parents' views of co-production in village schools: a case study")
            .by("Hallam, Ruth", "Brennan, Tom")
            .in("Journal of Educational Inquiry", "2015", "14", "2", "123-129");

    @Test
    void abbreviated_pages_journal_and_given_names_are_no_difference() {
        assertThat(same(ARTICLE, ARTICLE.by("Hallam R", "Brennan T").in("J Educ Inq", "2015", "14", "2", "123-9")))
                .isTrue();
    }

    @Test
    void two_numbers_of_a_register_are_two_trials_and_one_number_is_one() {
        Publication trial = Publication.titled("Sleep for children with epilepsy")
                .in("", "2011", "", "", "")
                .withType("GEN");
        Publication one = numbered(trial, "NCT01234567");
        assertThat(reasons(one, numbered(trial, "NCT01234568"))).contains("two trials");
        assertThat(same(one, numbered(trial, "NCT01234568"))).isFalse();
        assertThat(same(
                        one,
                        trial.in("https://trialsearch.who.int/Trial2.aspx?TrialID=NCT01234567", "2011", "", "", "")))
                .isTrue();
    }

    @Test
    void a_report_is_the_same_under_the_name_of_its_office_its_letters_or_no_name() {
        Publication report = Publication.titled("High needs funding for disabled children in village schools")
                .in("", "2014", "", "", "")
                .withType("RPRT");
        Publication office = report.by("Department for Education");
        assertThat(same(office, report.by("DfE,"))).isTrue();
        assertThat(same(office, report.by("Great Britain. Department for Education (DfE)")))
                .isTrue();
        assertThat(same(office, report.by("Hallam, Ruth", "Brennan, Tom"))).isTrue();
        assertThat(same(office, report.withType("BOOK"))).isTrue();
        assertThat(same(office, report.by("Department of Health"))).isFalse();
        assertThat(same(office, report.by("NAO,"))).isFalse();
        assertThat(same(office, office.in("", "2015", "", "", ""))).isFalse();
        assertThat(same(report.by("Ofsted"), report.by("Office for Standards in Education")))
                .isTrue();
    }

    @Test
    void a_book_of_one_number_is_one_although_given_and_family_name_were_turned_or_its_number_has_ten_digits() {
        Publication book = Publication.titled("The making of policy and dependency in Northbridge")
                .by("Taylor, Sarah Louise")
                .in("", "2016", "", "", "")
                .withType("BOOK");
        Publication one = numbered(book, "9786563070742");
        Publication turned = Publication.titled("The making of policy and dependency in Northbridge")
                .by("Sarah Louise, Taylor")
                .in("", "2016", "", "", "")
                .withType("BOOK");
        assertThat(same(one, numbered(turned, "6563070742"))).isTrue();
        assertThat(Isbn.all(List.of("978-6-563-07074-2"))).isEqualTo(Isbn.all(List.of("656307074X")));
    }

    @Test
    void introductions_of_one_book_on_the_same_pages_are_one_and_of_two_books_are_two() {
        Publication chapter = Publication.titled("Introduction")
                .by("Davies, Ffion", "Khan, Aisha")
                .in("Care and the politics of inclusion: theory and practice", "2022", "", "", "1-14")
                .withType("CHAP");
        assertThat(same(chapter, chapter.by("Davies, F", "Khan, A"))).isTrue();
        assertThat(same(chapter, chapter.in("A second look at the politics of inclusion", "2022", "", "", "1-14")))
                .isFalse();
    }

    private static Publication numbered(Publication one, String... numbers) {
        return new Publication(
                one.type(),
                one.title(),
                one.authors(),
                one.year(),
                one.journal(),
                one.volume(),
                one.issue(),
                one.pages(),
                one.dois(),
                List.of(numbers),
                one.abstractText());
    }

    @Test
    void two_dois_keep_two_works_apart_although_titles_agree() {
        Publication one = ARTICLE.in("Journal of Educational Inquiry", "2015", "14", "", "")
                .withDoi("10.1000/a.1");
        Publication other = one.withDoi("10.1000/a.2");
        assertThat(same(one, other)).isFalse();
        assertThat(reasons(one, other)).contains("two DOIs");
    }

    @Test
    void an_article_registered_twice_on_the_same_pages_is_one() {
        assertThat(same(ARTICLE.withDoi("10.1000/a.1"), ARTICLE.withDoi("10.2307/40123")))
                .isTrue();
    }

    @Test
    void a_record_without_doi_does_not_bring_two_dois_together() {
        Publication bare = ARTICLE.in("", "2015", "", "", "");
        Publication one = bare.withDoi("10.1000/a.1");
        Publication other = bare.withDoi("10.1000/b.2");
        Linked linked = Publications.of(List.of(bare, one, other)).linked();
        assertThat(linked.clusters()).hasSize(2);
        assertThat(linked.keptApart())
                .anySatisfy(pair -> assertThat(pair.how()).isEqualTo(KeptApart.How.CLUSTER))
                .anySatisfy(pair -> assertThat(pair.objection().kind()).isEqualTo("two DOIs"));
    }

    @Test
    void a_doi_of_one_letter_after_its_slash_is_a_doi_and_so_is_one_whose_prefix_has_parts() {
        assertThat(Doi.of("https://doi.org/10.1000/A")).contains(new Doi("10.1000/a"));
        assertThat(Doi.of("10.1000.10/123")).contains(new Doi("10.1000.10/123"));
        assertThat(Doi.of("10.1000/")).isEmpty();
        assertThat(Doi.of("10.1000/v1")).isEmpty();
        Publication editorial =
                Publication.titled("Editorial").by("Roux, A.").in("Past and Parish", "1999", "3", "1", "1-2");
        assertThat(reasons(editorial.withDoi("10.1000/a"), editorial.withDoi("10.1000/b")))
                .contains("two DOIs");
        assertThat(same(editorial.withDoi("10.1000/a"), editorial.withDoi("10.1000/b")))
                .isFalse();
    }

    @Test
    void two_editorials_at_the_front_of_a_volume_are_one_only_where_both_say_the_same_issue() {
        Publication said =
                Publication.titled("Editorial").by("Roux, A.").in("Past and Parish", "1999", "3", "2", "1-2");
        Publication unsaid = said.in("Past & Parish", "1999", "3", "", "1-2");
        Linked linked = Publications.of(List.of(said, unsaid)).linked();
        assertThat(linked.clusters()).hasSize(2);
        assertThat(linked.keptApart())
                .singleElement()
                .satisfies(pair -> assertThat(pair.objection().kind()).isEqualTo("generic title"));
        assertThat(same(said, said.in("Past & Parish", "1999", "3", "2", "1-2")))
                .isTrue();
        assertThat(same(
                        said.in("Past and Parish", "1999", "3", "2", "211-212"),
                        unsaid.in("Past & Parish", "1999", "3", "", "211-212")))
                .isTrue();
    }

    @Test
    void what_a_person_decided_stands_above_weight_and_guard() {
        Publication part = Publication.titled("Listening to siblings. Part I")
                .by("Roux, A.")
                .in("Past and Parish", "1999", "3", "1", "1-9");
        Publication next = Publication.titled("Listening to siblings. Part II")
                .by("Roux, A.")
                .in("Past and Parish", "1999", "3", "2", "11-19");
        Publications two = Publications.of(List.of(part, next));
        assertThat(two.linked().clusters()).hasSize(2);
        assertThat(two.linked(List.of(new Decision(0, 1, true))).clusters()).hasSize(1);
        Publications copies = Publications.of(List.of(ARTICLE, ARTICLE.in("J Educ Inq", "2015", "14", "2", "123")));
        assertThat(copies.linked().clusters()).hasSize(1);
        assertThat(copies.linked(List.of(new Decision(0, 1, false))).clusters()).hasSize(2);
    }

    @Test
    void each_field_says_in_words_what_it_contributed() {
        List<Finding> findings = Publications.of(List.of(ARTICLE, ARTICLE.in("J Educ Inq", "2014", "14", "", "123-9")))
                .explain(0, 1);
        assertThat(findings).extracting(Finding::field).containsExactlyElementsOf(PublicationFields.NAMES);
        assertThat(findings)
                .filteredOn(finding -> finding.field().equals("journal"))
                .allSatisfy(finding -> assertThat(finding.words()).isEqualTo("one abbreviates the other"));
        assertThat(findings)
                .filteredOn(finding -> finding.field().equals("issue"))
                .allSatisfy(finding -> assertThat(finding.weight()).isZero());
    }

    @Test
    void letters_lost_or_read_in_the_wrong_encoding_are_no_difference() {
        Publication polish = Publication.titled("Pamięć i szkoła: opowieści nauczycieli z Łodzi")
                .by("Łukaszewska, Żaneta")
                .in("Przegląd Oświatowy", "2009", "7", "1", "5-25");
        Publication lost = Publication.titled("Pami?? i szko?a: opowie?ci nauczycieli z ?odzi")
                .by("?ukaszewska, ?.")
                .in("Przegl?d O?wiatowy", "2009", "7", "1", "5-25");
        assertThat(same(polish, lost)).isTrue();
    }

    private static boolean same(Publication one, Publication other) {
        return Publications.of(List.of(one, other)).linked().clusters().size() == 1;
    }

    private static List<String> reasons(Publication one, Publication other) {
        return Publications.of(List.of(one, other)).objections(0, 1).stream()
                .map(Objection::kind)
                .toList();
    }
}
