package org.throughline.linkage.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.linkage.Objection;

/** Reports, theses, books and what else no journal carries: each rule that joins, beside what it must keep apart. */
class GreyLiteraturePairsTest {

    private static final Publication THESIS = Publication.titled(
                    "Becoming a parent carer in three rural counties: a narrative inquiry")
            .by("Roberts, Yael")
            .in("", "2014", "", "", "")
            .withType("THES");
    private static final Publication REPORT = Publication.titled(
                    "Short breaks for disabled children in coastal towns: what families tell us")
            .in("", "2016", "", "", "")
            .withType("RPRT");

    @Test
    void an_office_that_stands_where_a_journal_would_is_the_author_and_another_office_is_another() {
        Publication column = REPORT.in("Hackney Council", "2016", "", "", "");
        assertThat(same(REPORT.by("Hackney Council"), column)).isTrue();
        assertThat(same(REPORT.by("Wiltshire Council"), column)).isFalse();
        assertThat(same(REPORT.by("Mencap"), REPORT.in("Mencap", "2016", "", "", "")))
                .isTrue();
        assertThat(reasons(REPORT.by("Mencap"), REPORT.in("Research report DFE-RR12", "2016", "", "", "")))
                .as("a series says nothing of the author")
                .doesNotContain("other authors");
    }

    @Test
    void a_report_in_a_series_and_under_its_publisher_is_one() {
        Publication persons = REPORT.by("Hallam, Ruth", "Brennan, Tom");
        assertThat(same(
                        persons.in("Occasional paper 12", "2016", "", "", ""),
                        persons.in("Policy Press", "2016", "", "", "")))
                .isTrue();
    }

    @Test
    void a_body_has_one_annual_report_for_a_year_and_two_bodies_have_two() {
        Publication annual =
                Publication.titled("Annual report").in("", "2011", "", "", "").withType("RPRT");
        assertThat(same(annual.by("Hampshire Council,"), annual.by("Hampshire Council")))
                .isTrue();
        assertThat(same(annual.by("Hampshire Council"), annual.by("Kent Council")))
                .isFalse();
        assertThat(same(
                        annual.by("Hampshire Council"),
                        annual.by("Hampshire Council").in("", "2012", "", "", "")))
                .isFalse();
    }

    @Test
    void sources_date_a_thesis_a_year_apart_and_a_body_brings_out_a_report_every_year() {
        assertThat(same(THESIS, THESIS.in("", "2015", "", "", ""))).isTrue();
        assertThat(same(THESIS, THESIS.in("", "2017", "", "", ""))).isFalse();
        assertThat(same(THESIS, THESIS.by("Walker, Una").in("", "2015", "", "", "")))
                .isFalse();
        Publication office = REPORT.by("Department for Education");
        assertThat(same(office, office.in("", "2017", "", "", ""))).isFalse();
        Publication persons = REPORT.by("Hallam, Ruth", "Brennan, Tom");
        assertThat(same(persons, persons.in("", "2017", "", "", ""))).isTrue();
    }

    @Test
    void a_title_that_says_for_which_years_it_is_may_be_dated_a_year_apart() {
        Publication plan = Publication.titled("Children and young people's plan: 2012-2015")
                .by("Dorset Council")
                .in("", "2012", "", "", "")
                .withType("RPRT");
        assertThat(same(plan, plan.in("", "2013", "", "", ""))).isTrue();
        Publication next = Publication.titled("Children and young people's plan: 2013-2016")
                .by("Dorset Council")
                .in("", "2013", "", "", "")
                .withType("RPRT");
        assertThat(same(plan, next)).isFalse();
    }

    @Test
    void the_number_of_a_series_or_an_edition_at_the_end_of_a_title_is_not_part_of_it_and_two_numbers_are_two() {
        Publication persons = REPORT.by("Hallam, Ruth", "Brennan, Tom");
        assertThat(same(persons, titled(", Occasional Paper No. 86", persons))).isTrue();
        assertThat(same(persons, titled(" (Research Brief 271)", persons))).isTrue();
        assertThat(same(titled(", Occasional Paper No. 86", persons), titled(", Occasional Paper No. 87", persons)))
                .isFalse();
        Publication book = Publication.titled("The law of minimum provision")
                .by("Lanchester, Luca", "McCarthy, Wei")
                .in("", "2022", "", "", "")
                .withType("BOOK");
        assertThat(same(titled(", second edition", book), titled(" (2nd edition)", book)))
                .isTrue();
        assertThat(same(titled(", second edition", book), titled(", third edition", book)))
                .isFalse();
        assertThat(TitleText.of("Preparing for the second edition").edition()).isZero();
    }

    @Test
    void a_chapter_dated_a_year_apart_on_the_same_pages_is_one_however_often_its_title_returns() {
        Publication chapter = Publication.titled("Inclusive assessment and the language of special needs")
                .by("Sutcliffe, Gareth")
                .in("First-generation learners and higher education", "2001", "", "", "10-26")
                .withType("CHAP");
        Publication later = chapter.in("First-generation learners and higher education", "2002", "", "", "10-26");
        assertThat(clusters(chapter, later, later.withAbstract("What was asked.")))
                .isEqualTo(1);
        assertThat(clusters(
                        chapter, chapter.in("First-generation learners and higher education", "2002", "", "", "31-40")))
                .isEqualTo(2);
    }

    @Test
    void how_far_a_study_went_may_be_left_out_with_its_subtitle_and_an_erratum_may_not() {
        Publication paper = Publication.titled("Pair programming in rural start-up companies")
                .by("Grünwald, Zoran", "Yang, Elizabeth")
                .in("Scandinavian Journal of Robotics", "1988", "17", "1", "")
                .withType("JOUR");
        Publication placed =
                titled(": a pilot study", paper).in("Scandinavian Journal of Robotics", "1988", "17", "1", "169-189");
        assertThat(same(paper, placed)).isTrue();
        assertThat(same(
                        paper,
                        titled(": erratum", paper).in("Scandinavian Journal of Robotics", "1988", "17", "1", "")))
                .isFalse();
    }

    @Test
    void a_thesis_and_what_the_list_of_theses_says_of_it_a_year_later_are_one() {
        Publication listed = THESIS.in("Dissertation Abstracts International: Section A", "2015", "66", "4-A", "");
        assertThat(same(THESIS, listed)).isTrue();
        assertThat(same(THESIS, listed.by("Walker, Una"))).isFalse();
    }

    @Test
    void a_publisher_or_a_university_where_a_table_has_a_journal_is_no_journal_and_a_journal_is() {
        Publication row = THESIS.withType("").in("University of Exeter", "2014", "", "", "");
        assertThat(same(THESIS, row)).isTrue();
        assertThat(reasons(THESIS, THESIS.withType("").in("Journal of Narrative Inquiry", "2014", "3", "1", "1-20")))
                .contains("other kind");
        Publication listed = THESIS.in("Dissertation Abstracts International: Section A", "2014", "66", "4-A", "");
        assertThat(same(listed, row)).isTrue();
        Publication report = REPORT.by("Hallam, Ruth", "Brennan, Tom");
        assertThat(same(report, report.withType("").in("Institute for Early Learning Research", "2016", "", "", "")))
                .isTrue();
        assertThat(same(REPORT.by("Mencap,"), REPORT.withType("JOUR").in("London: Mencap", "2016", "", "", "")))
                .isTrue();
    }

    @Test
    void what_retells_a_report_for_parents_or_young_people_is_another_piece() {
        Publication code = Publication.titled("Code of practice on funding for support in the early years")
                .by("Department for Education")
                .in("", "2015", "", "", "")
                .withType("RPRT");
        assertThat(same(code, titled(": a guide for parents and carers", code))).isFalse();
        assertThat(same(code, titled(": young people's version", code))).isFalse();
        assertThat(same(code, code.by("DfE"))).isTrue();
    }

    @Test
    void a_chapter_of_the_title_of_its_book_is_not_the_book() {
        Publication book = Publication.titled("Rural schools and what becomes of them")
                .by("Garnier, Anne", "Poirier, Ben")
                .in("", "2017", "", "", "")
                .withType("");
        Publication chapter = book.in("Rural schools and what becomes of them", "2017", "", "", "146-163");
        assertThat(same(book, chapter)).isFalse();
        assertThat(same(chapter, chapter.withType("CHAP"))).isTrue();
    }

    @Test
    void one_issue_dated_by_its_number_and_by_its_cover_is_one() {
        Publication paper = Publication.titled("How children of travelling families experience the funding of support")
                .by("Kulkarni, Nasreen")
                .in("Teacher Development Studies", "2011", "46", "10", "N.PAG")
                .withType("JOUR");
        assertThat(same(paper, paper.in("Teacher Development Studies", "2012", "46", "10", "190960")))
                .isTrue();
        assertThat(same(paper, paper.in("Teacher Development Studies", "2012", "47", "10", "190960")))
                .isFalse();
    }

    @Test
    void a_thesis_without_its_subtitle_is_one_and_a_report_of_a_body_is_not() {
        Publication cut = Publication.titled("Becoming a parent carer")
                .by("Roberts, Y.")
                .in("", "2014", "", "", "")
                .withType("THES");
        Publication whole = Publication.titled("Becoming a parent carer: a narrative inquiry in three rural counties")
                .by("Roberts, Yael")
                .in("", "2014", "", "", "")
                .withType("THES");
        assertThat(same(cut, whole)).isTrue();
        assertThat(same(cut.by("Crisis,").withType("RPRT"), whole.by("Crisis,").withType("RPRT")))
                .isFalse();
        assertThat(same(cut.by("Walker, U."), whole)).isFalse();
    }

    @Test
    void what_two_records_leave_unsaid_does_not_part_them_where_a_third_agrees_with_both() {
        Publication unnamed = REPORT.withType("BOOK");
        Publication title = Publication.titled("Annual performance assessment")
                .in("Hackney Council", "2016", "", "", "")
                .withType("RPRT");
        Publication named = title.by("Hackney Council").in("", "2016", "", "", "");
        assertThat(clusters(title, named, named.withAbstract("What was found in the year."), unnamed))
                .isEqualTo(2);
        Publication letter = Publication.titled("Letter to the editor").by("Wood, Marie");
        String journal = "Advances in Community Care";
        assertThat(clusters(
                        letter.in(journal, "2012", "34", "5", "383-393"),
                        letter.in(journal, "2012", "34", "5", ""),
                        letter.in(journal, "2012", "34", "", "383-393")))
                .isEqualTo(1);
        assertThat(clusters(
                        letter.in(journal, "2012", "34", "5", "383-393"),
                        letter.in(journal, "2012", "34", "5", ""),
                        letter.in(journal, "2012", "34", "5", "394-395")))
                .as("two letters, and one that may be either")
                .isEqualTo(2);
    }

    @Test
    void a_summary_of_a_report_and_an_article_from_it_are_other_pieces_and_what_is_only_called_a_final_report_is_not() {
        Publication report = REPORT.by("Hallam, Ruth", "Brennan, Tom");
        assertThat(same(report, titled(": key findings", report))).isFalse();
        assertThat(same(report, titled(": research brief", report))).isFalse();
        assertThat(same(report, titled(": sumário executivo", report))).isFalse();
        assertThat(same(report, titled(". Final report", report))).isTrue();
        assertThat(same(report, titled(": interim report", report))).isFalse();
        Publication article = Publication.titled(REPORT.title())
                .by("Hallam, Ruth", "Brennan, Tom")
                .in("Children & Society", "2016", "30", "2", "101-115")
                .withType("JOUR");
        assertThat(reasons(report, article)).contains("other kind");
    }

    @Test
    void how_many_pages_a_book_has_its_edition_a_web_sites_name_and_its_title_again_say_nothing_against_it() {
        Publication book = Publication.titled("Help-seeking in family courts")
                .by("Nordahl, Tuomas")
                .in("", "2010", "", "", "312")
                .withType("BOOK");
        assertThat(same(book, book.in("HELP-SEEKING IN FAMILY COURTS", "2010", "", "", "")))
                .isTrue();
        assertThat(same(book, book.in("", "2010", "", "", "xii, 312 p."))).isTrue();
        Publication second = titled(" (2nd ed.)", book);
        assertThat(same(book, second)).isTrue();
        assertThat(same(titled(" (3rd ed.)", book), second)).isFalse();
        assertThat(same(book, second.in("", "2014", "", "", ""))).isFalse();
        Publication site = titled(" | Mencap", REPORT.by("Mencap"));
        assertThat(same(REPORT.by("Mencap"), site)).isTrue();
    }

    @Test
    void a_number_of_a_server_of_preprints_tells_a_preprint_from_its_article() {
        Publication article = Publication.titled("Does vaccination reduce the hours of informal care?")
                .by("Ramirez, Ana", "Lakin, Tom")
                .in("Journal of Care Economics", "2024", "12", "3", "201-219")
                .withType("JOUR");
        Publication preprint = article.in("", "2024", "", "", "")
                .withDoi("10.2139/ssrn.4655123")
                .withType("");
        assertThat(same(article, preprint)).isFalse();
        assertThat(same(
                        preprint,
                        article.in("SSRN Electronic Journal", "2024", "", "", "")
                                .withDoi("10.2139/ssrn.4655123")))
                .isTrue();
    }

    @Test
    void a_thesis_that_an_index_gives_no_kind_is_the_thesis() {
        assertThat(same(THESIS, THESIS.withType("GEN"))).isTrue();
        assertThat(same(
                        THESIS,
                        THESIS.in("Journal of Family Studies", "2014", "8", "1", "3-19")
                                .withType("JOUR")))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Department for Education, Ministry of Education, false",
        "Department for Education, DfE, true",
        "Department for Education and Skills, DfES, true",
        "Local Government Association (LGA), Local Government Association, true",
        "U.S. Department of Education, United States. Department of Education, true",
        "Royal Mencap Society, Mencap, true",
        "Children's Commissioner for England, CDC, false",
        "'Organization, World Health', World Health Organization, true",
        "'Council, Westmarch City', Westmarch City Council, true",
        "'Welfare, Australian Institute of Health and,', AIHW, true",
        "'Council, Westmarch City', Eastmarch City Council, false",
        "Scottish Executive, The Scottish Government, true",
        "'Executive, Scottish', Scotland. Scottish Government, true",
        "'Government, Welsh Assembly', WALES. WELSH ASSEMBLY GOVERNMENT, true",
        "Llywodraeth Cymru, Welsh Government, true",
        "Welsh Government, Scottish Government, false",
        "Inst. for Early Learning Research, Institute for Early Learning Research, true",
        "'United Nations Educational, Scientific and Cultural Organization', UNESCO, true"
    })
    void one_body_has_one_annual_report_a_year_under_each_of_its_names(String one, String other, boolean same) {
        Publication annual =
                Publication.titled("Annual report").in("", "2010", "", "", "").withType("RPRT");
        assertThat(same(annual.by(one), annual.by(other))).isEqualTo(same);
    }

    private static Publication titled(String more, Publication one) {
        return Publication.titled(one.title() + more)
                .by(one.authors().toArray(String[]::new))
                .in(one.journal(), one.year(), one.volume(), one.issue(), one.pages())
                .withType(one.type());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'Roberts, Y.L.', 'Roberts, Yael', true",
        "'Roberts, Y.L.', 'Roberts, Anna', false",
        "'Lopez-Green Y', 'López-Green, Yuki', true",
        "'Van Hove, E.G.', 'Van Hove, Elizabeth', true",
        "'Smith DA', 'Smith, David A.', true",
        "'Smith DA', 'Smith, Ruth', false",
        "'Ortega y Gasset, José', 'Ortega y Gasset, J.', true",
        "'Vander Meer EL', 'Vander Meer, Eric Louis', true",
        "'Le K.R.', 'Le, Katherine R.', true",
        "'Le K.R.', 'Le, Anna', false",
        "'Haemaelaeinen, N.', 'Hämäläinen, Neil', true",
        "'Bauer, N.', 'Beier, Neil', false"
    })
    void initials_that_are_also_small_words_of_names_are_initials(String one, String other, boolean same) {
        assertThat(PersonName.of(one).alike(PersonName.of(other))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "crime, rcime, true",
        "England, Enlgand, true",
        "plan, paln, true",
        "ncome, income, true",
        "typical, atypical, false",
        "able, table, false",
        "mental, dental, false",
        "2011, 2101, false"
    })
    void neighbouring_letters_change_places_and_first_letters_are_lost(String one, String other, boolean same) {
        assertThat(Spelling.alike(one, other)).isEqualTo(same);
        assertThat(Spelling.alike(other, one)).isEqualTo(same);
    }

    @Test
    void a_title_in_another_language_in_the_same_issue_by_the_same_two_persons_is_one() {
        Publication english = Publication.titled("Self-determination of deaf children in northern Sweden")
                .by("Jenkins, Min", "Lewis, Rhys")
                .in("Advances in Welfare Law", "2014", "52", "2", "454-459");
        Publication swedish = Publication.titled("Självbestämmande för döva barn i norra Sverige")
                .by("Jenkins, M.", "Lewis, R.")
                .in("Advances in Welfare Law", "2014", "52", "2", "");
        assertThat(same(english, swedish)).isTrue();
        assertThat(same(english, swedish.in("Advances in Welfare Law", "2014", "52", "3", "")))
                .isFalse();
        assertThat(same(english.by("Jenkins, Min"), swedish.by("Jenkins, M."))).isFalse();
    }

    private static boolean same(Publication one, Publication other) {
        return clusters(one, other) == 1;
    }

    private static int clusters(Publication... some) {
        return Publications.of(List.of(some)).linked().clusters().size();
    }

    private static List<String> reasons(Publication one, Publication other) {
        return Publications.of(List.of(one, other)).objections(0, 1).stream()
                .map(Objection::kind)
                .toList();
    }
}
