package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.people.AreaId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** What readers are told out of records: found by what they are about, what changed, how to name it, what became of it. */
class WhatTheBankTellsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void a_record_is_found_by_what_it_tells_and_silence_is_not_everybody() {
        EvidenceRecord told = record(AtTheBank.content("Heard first"), List.of());
        EvidenceRecord silent = record(BankTestContent.bare("Heard last"), List.of());
        List<EvidenceRecord> both = List.of(told, silent);
        assertThat(FoundSlowly.among(wanted("", Optional.empty(), Optional.empty()), both))
                .isEqualTo(both);
        assertThat(FoundSlowly.among(wanted("HEARD", Optional.empty(), Optional.empty()), both))
                .isEqualTo(both);
        assertThat(FoundSlowly.among(wanted("", Optional.of(Ingredient.COMMUNICATION), Optional.empty()), both))
                .containsExactly(told);
        assertThat(FoundSlowly.among(wanted("", Optional.empty(), Optional.of(7)), both))
                .containsExactly(told);
        assertThat(FoundSlowly.among(wanted("", Optional.empty(), Optional.of(12)), both))
                .isEmpty();
        assertThat(FoundSlowly.among(wanted("being heard helps", Optional.empty(), Optional.empty()), both))
                .as("words of a finding")
                .containsExactly(told);
    }

    @Test
    void what_changed_is_told_part_by_part_and_word_by_word() {
        List<WhatChanged.Part> parts = WhatChanged.between(
                AtTheBank.content("A trial of 21 families"), AtTheBank.content("A trial of 12 families"));
        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.pieces())
                    .extracting(WhatChanged.Piece::way, p -> p.words().strip())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(WhatChanged.Way.STAYED, "A trial of"),
                            org.assertj.core.groups.Tuple.tuple(WhatChanged.Way.WENT, "21"),
                            org.assertj.core.groups.Tuple.tuple(WhatChanged.Way.CAME, "12"),
                            org.assertj.core.groups.Tuple.tuple(WhatChanged.Way.STAYED, "families"));
        });
        assertThat(WhatChanged.between(AtTheBank.content("T"), AtTheBank.content("T")))
                .isEmpty();
    }

    @Test
    void the_pieces_of_a_change_always_give_both_texts_back() {
        java.util.Random random = new java.util.Random(7);
        for (int run = 0; run < 200; run++) {
            String before = words(random);
            String after = words(random);
            List<WhatChanged.Piece> pieces = new WhatChanged.Part("x", before, after).pieces();
            assertThat(text(pieces, WhatChanged.Way.CAME)).isEqualTo(before);
            assertThat(text(pieces, WhatChanged.Way.WENT)).isEqualTo(after);
        }
    }

    @Test
    void nobody_is_asked_what_came_of_something_that_an_area_declined() {
        assertThat(adoption("East", Decision.DECLINE).mayHaveResults()).isFalse();
        assertThat(adoption("West", Decision.ADAPT).mayHaveResults()).isTrue();
        assertThat(adoption("North", Decision.ADOPT).mayHaveResults()).isTrue();
    }

    private static String text(List<WhatChanged.Piece> pieces, WhatChanged.Way without) {
        return pieces.stream()
                .filter(p -> p.way() != without)
                .map(WhatChanged.Piece::words)
                .reduce("", String::concat);
    }

    /** Each word with its own space, so that the last word of a text equals the same word within another. */
    private static String words(java.util.Random random) {
        return Stream.generate(() -> List.of("a ", "b ", "c ", "d\n").get(random.nextInt(4)))
                .limit(random.nextInt(12))
                .reduce("", String::concat);
    }

    @Test
    void a_citation_carries_its_licence_into_every_format() {
        Citing citing = new Citing(EvidenceId.fresh(), AtTheBank.content("A trial"));
        assertThat(citing.sentence())
                .isEqualTo(
                        "A. Nobody; B. Somebody (2024). A trial. A journal. https://doi.org/10.9999/x. Licence: CC BY 4.0.");
        assertThat(citing.ris()).contains("TY  - JOUR", "AU  - A. Nobody", "DO  - 10.9999/x", "N1  - CC BY 4.0");
        assertThat(citing.bibtex())
                .contains("@article{evidence-", "{A. Nobody} and {B. Somebody}", "note = {CC BY 4.0}");
        assertThat(citing.csl())
                .contains("\"type\" : \"article-journal\"", "\"DOI\" : \"10.9999/x\"", "\"note\" : \"CC BY 4.0\"");
    }

    @Test
    void a_person_is_cited_by_family_and_given_name_and_a_body_as_it_is_called() {
        Citing citing = new Citing(
                EvidenceId.fresh(), AtTheBank.content("A trial", "Tyldesley-Marshall, N; A Forum of Parents"));
        assertThat(citing.ris()).contains("AU  - Tyldesley-Marshall, N", "AU  - A Forum of Parents");
        assertThat(citing.bibtex()).contains("author = {Tyldesley-Marshall, N and {A Forum of Parents}}");
        assertThat(citing.csl())
                .contains("\"family\" : \"Tyldesley-Marshall\"", "\"given\" : \"N\"")
                .contains("\"literal\" : \"A Forum of Parents\"");
    }

    @Test
    void six_lines_tell_a_record_as_another_bank_shows_it_and_each_label_keeps_its_scheme() {
        Label strong = label(Axis.STRENGTH, "Robust", "Elsewhere", "AACODS");
        Label weak = label(Axis.STRENGTH, "Emerging", "The forum", "");
        assertThat(new SixLines(record(AtTheBank.content("A trial"), List.of(strong, weak))).text())
                .isEqualTo("""
                        Record: A trial
                        Theme: not stated
                        Strength of evidence: Robust, by the scheme “Elsewhere”; Emerging, by the scheme “The forum”
                        Breadth of impact: not stated
                        Status: Quality assured, in this bank
                        Appraisal: AACODS
                        """);
    }

    private static Label label(Axis axis, String value, String scheme, String tool) {
        return new Label(axis, value, Optional.empty(), scheme, "A panel", "Because", tool, "none", TODAY);
    }

    @Test
    void a_null_result_counts_like_any_other_and_a_handful_of_areas_is_said_to_be_one() {
        SinceThen since = SinceThen.of(
                "R1",
                Stream.of(
                        adoption("North", Decision.ADOPT, Direction.NO_DIFFERENCE),
                        adoption("South", Decision.ADAPT, Direction.BETTER),
                        adoption("East", Decision.DECLINE)),
                TODAY);
        assertThat(since.areasTelling(Direction.NO_DIFFERENCE)).isEqualTo(since.areasTelling(Direction.BETTER));
        assertThat(since.few()).isTrue();
        assertThat(since.latest(Decision.DECLINE))
                .extracting(Adoption::areaName)
                .containsExactly("East");
        assertThat(since.silent()).isEmpty();
    }

    @Test
    void an_area_that_took_it_up_six_months_ago_and_told_nothing_is_named() {
        Adoption then = adoption("North", Decision.ADOPT);
        assertThat(SinceThen.of("R1", Stream.of(then), then.decidedOn().plusMonths(6))
                        .silent())
                .containsExactly(then);
        assertThat(SinceThen.of(
                                "R1",
                                Stream.of(then),
                                then.decidedOn().plusMonths(6).minusDays(1))
                        .silent())
                .isEmpty();
    }

    @Test
    void short_plain_sentences_read_younger_than_long_ones_with_long_words() {
        int plain = Readability.of(
                        "We met each week. The school came too. We made one plan and we all had it. ".repeat(3))
                .orElseThrow()
                .age();
        int dense = Readability.of(
                        "Multidisciplinary operationalisation of collaborative commissioning methodologies necessitates "
                                + "comprehensive reconfiguration of organisational accountabilities and interdependencies across "
                                + "educational, therapeutic and administrative jurisdictions notwithstanding considerable "
                                + "heterogeneity of implementation between participating metropolitan organisations and neighbouring authorities.")
                .orElseThrow(() -> new AssertionError("long enough"))
                .age();
        assertThat(plain).isLessThanOrEqualTo(Readability.AIM_AGE);
        assertThat(dense).isGreaterThan(18);
        assertThat(Readability.of("Too short.")).isEmpty();
    }

    private static Wanted wanted(String words, Optional<Ingredient> ingredient, Optional<Integer> age) {
        return new Wanted(
                words.isEmpty() ? List.of() : List.of(words.split(" ", -1)),
                Optional.empty(),
                ingredient,
                Optional.empty(),
                age,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Adoption adoption(String area, Decision decision, Direction... results) {
        return new Adoption(
                UUID.randomUUID(),
                EvidenceId.fresh(),
                "R1",
                Optional.of(new AreaId(UUID.randomUUID())),
                area,
                decision,
                "Because.",
                "",
                LocalDate.of(2026, 1, 10),
                Stream.of(results)
                        .map(d -> new Adoption.Result(d, "Seen.", LocalDate.of(2026, 8, 1)))
                        .toList());
    }

    private static EvidenceRecord record(EvidenceContent content, List<Label> labels) {
        return new EvidenceRecord(
                EvidenceId.fresh(),
                Status.QUALITY_ASSURED,
                SeatId.fresh(),
                PersonId.fresh(),
                1,
                Optional.of(TODAY),
                Optional.of(TODAY.plusYears(3)),
                Optional.empty(),
                Optional.empty(),
                List.of(new Version(1, content, "First", Version.Kind.REVISED, java.time.Instant.EPOCH)),
                labels);
    }

    /** A record that tells as little as one may. */
    private static final class BankTestContent {
        static EvidenceContent bare(String title) {
            EvidenceContent c = AtTheBank.content(title);
            return new EvidenceContent(
                    title,
                    c.oneLiner(),
                    c.kind(),
                    c.source(),
                    new EvidenceContent.Summary("", List.of()),
                    c.setting(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }
}
