package org.throughline.synthesis.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.govuk.Slips;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Characteristics.Characteristic;
import org.throughline.synthesis.Covers;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Publication;
import org.throughline.synthesis.PublishedPart;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Standing;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.StudiesShared;
import org.throughline.synthesis.StudyChoice;
import org.throughline.synthesis.StudyFilter;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import tools.jackson.databind.json.JsonMapper;

/** The page on which the studies of a publication are ticked: 137 of them, fifty on a page, looked for by what is known of them. */
class ChoosingStudiesPageTest {
    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final Synthesis SYNTHESIS =
            new Synthesis(SynthesisId.fresh(), "A review", "What?", true, SEAT, Optional.empty(), List.of());
    private static final List<ReleaseContent.Studied> STUDIES = IntStream.range(0, 137)
            .mapToObj(i -> new ReleaseContent.Studied(
                    UUID.randomUUID(),
                    "Study " + i,
                    i % 2 == 0 ? Strand.QUALITATIVE : Strand.QUANTITATIVE,
                    List.of(UUID.randomUUID())))
            .toList();
    /** As its text is read, so that what a later format adds is not there. */
    private static final ReleaseContent RELEASE = new JsonMapper()
            .convertValue(
                    Map.ofEntries(
                            Map.entry("format", ReleaseContent.FORMAT),
                            Map.entry("number", 1),
                            Map.entry("at", ""),
                            Map.entry("by", ""),
                            Map.entry("why", ""),
                            Map.entry("before", ""),
                            Map.entry(
                                    "synthesis",
                                    new ReleaseContent.Subject(UUID.randomUUID(), "A review", "What?", true)),
                            Map.entry("protocol", new ReleaseContent.FrozenProtocol(1, Protocol.empty(), List.of())),
                            Map.entry("searches", List.of()),
                            Map.entry("files", List.of()),
                            Map.entry(
                                    "numbers",
                                    new ReleaseContent.Numbers(
                                            List.of(), List.of(), List.of(), List.of(), List.of(), "")),
                            Map.entry(
                                    "records",
                                    STUDIES.stream()
                                            .map(s -> new ReleaseContent.Stood(
                                                    s.reports().getFirst(),
                                                    s.label() + " at school",
                                                    "2020",
                                                    Standing.INCLUDED,
                                                    ""))
                                            .toList()),
                            Map.entry("extracts", List.of()),
                            Map.entry("themes", List.of()),
                            Map.entry("findings", List.of()),
                            Map.entry("recommendations", List.of()),
                            Map.entry("results", List.of()),
                            Map.entry("joint", List.of()),
                            Map.entry("studies", STUDIES)),
                    ReleaseContent.class);

    private static final Characteristic EARLY = new Characteristic(
            "age",
            "Age",
            "Early years",
            STUDIES.subList(0, 60).stream().flatMap(s -> s.reports().stream()).collect(Collectors.toSet()));

    private static Publication publication(String title, StudyChoice choice) {
        return new Publication(
                UUID.randomUUID(),
                new Publication.Told(
                        1,
                        Covers.WHOLE,
                        Publication.Kind.ARTICLE,
                        title,
                        List.of("Somebody"),
                        "",
                        "",
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        ""),
                choice,
                SEAT,
                Instant.EPOCH);
    }

    private static StudyChoice these(List<ReleaseContent.Studied> studies) {
        return new StudyChoice.These(
                studies.stream().map(ReleaseContent.Studied::id).collect(Collectors.toSet()));
    }

    private static ChoosingStudiesPage page(
            StudyChoice choice, StudyFilter asked, List<Publication> others, int number, Typed typed, Slips slips) {
        PublishedPart part = new PublishedPart(RELEASE, Covers.WHOLE, choice);
        StudiesShared beside = new StudiesShared(RELEASE, others);
        Map<UUID, String> reports = PublicationPage.reports(RELEASE);
        return new ChoosingStudiesPage(
                SYNTHESIS,
                publication("A paper", choice),
                part,
                beside,
                reports,
                List.of(EARLY),
                asked,
                asked.among(part, reports, beside),
                number,
                typed,
                slips);
    }

    private static ChoosingStudiesPage page(StudyChoice choice, StudyFilter asked) {
        return page(choice, asked, List.of(), 1, Typed.NOTHING, Slips.none());
    }

    @Test
    void every_study_stands_on_exactly_one_page_of_at_most_fifty() {
        Set<UUID> seen = new HashSet<>();
        for (int number = 1; number <= 3; number++) {
            ChoosingStudiesPage page =
                    page(StudyChoice.ALL, StudyFilter.ALL, List.of(), number, Typed.NOTHING, Slips.none());
            assertThat(page.shown()).hasSizeLessThanOrEqualTo(50).isNotEmpty();
            assertThat(page.choices()).hasSameSizeAs(page.shown());
            assertThat(page.inPages()).isTrue();
            page.shown().forEach(s -> assertThat(seen.add(s.id())).isTrue());
        }
        assertThat(seen).hasSize(137);
    }

    @Test
    void nothing_is_ticked_while_all_is_reported_and_what_is_chosen_is_ticked_after() {
        assertThat(page(StudyChoice.ALL, StudyFilter.ALL).ticked()).isEmpty();
        StudyChoice three = these(List.of(STUDIES.get(0), STUDIES.get(1), STUDIES.get(100)));
        assertThat(page(three, StudyFilter.ALL).ticked())
                .as("those on this page")
                .containsExactlyInAnyOrder(
                        STUDIES.get(0).id().toString(), STUDIES.get(1).id().toString());
        assertThat(page(three, StudyFilter.ALL).sum()).isEqualTo("It reports 3 of 137 studies: those that are ticked.");
    }

    @Test
    void studies_are_found_by_words_strand_extraction_and_where_they_are_reported() {
        assertThat(page(
                                StudyChoice.ALL,
                                new StudyFilter(
                                        "SCHOOL  study 13", Optional.empty(), StudyFilter.Where.ANY, Optional.empty()))
                        .found())
                .extracting(ReleaseContent.Studied::label)
                .contains("Study 13", "Study 130", "Study 136")
                .hasSize(9);
        assertThat(page(
                                StudyChoice.ALL,
                                new StudyFilter(
                                        "", Optional.of(Strand.QUALITATIVE), StudyFilter.Where.ANY, Optional.of(EARLY)))
                        .found())
                .hasSize(30);
        StudyChoice chosen = these(STUDIES.subList(0, 5));
        Publication other = publication("Another paper", these(STUDIES.subList(3, 9)));
        assertThat(found(chosen, StudyFilter.Where.HERE, other)).isEqualTo(STUDIES.subList(0, 5));
        assertThat(found(chosen, StudyFilter.Where.NOT_HERE, other)).isEqualTo(STUDIES.subList(5, 137));
        assertThat(found(chosen, StudyFilter.Where.ANOTHER, other)).isEqualTo(STUDIES.subList(3, 9));
        assertThat(found(chosen, StudyFilter.Where.NO_OTHER, other)).hasSize(131);
    }

    private static List<ReleaseContent.Studied> found(StudyChoice choice, StudyFilter.Where where, Publication other) {
        return page(
                        choice,
                        new StudyFilter("", Optional.empty(), where, Optional.empty()),
                        List.of(other),
                        1,
                        Typed.NOTHING,
                        Slips.none())
                .found();
    }

    @Test
    void all_that_are_found_can_be_ticked_at_once_and_unticked_only_where_some_are() {
        StudyFilter early = new StudyFilter("", Optional.empty(), StudyFilter.Where.ANY, Optional.of(EARLY));
        assertThat(page(StudyChoice.ALL, early).mayTick()).isTrue();
        assertThat(page(StudyChoice.ALL, early).mayUntick()).isFalse();
        assertThat(page(these(STUDIES.subList(0, 60)), early).mayTick()).isFalse();
        assertThat(page(these(STUDIES.subList(0, 60)), early).mayUntick())
                .as("none would be left")
                .isFalse();
        assertThat(page(these(STUDIES.subList(0, 61)), early).mayUntick()).isTrue();
    }

    @Test
    void the_address_of_a_page_keeps_what_is_looked_for() {
        StudyFilter asked = new StudyFilter("a&b", Optional.empty(), StudyFilter.Where.NO_OTHER, Optional.of(EARLY));
        assertThat(ChoosingStudiesPage.at("/at", page(StudyChoice.ALL, asked).sought(), 2))
                .isEqualTo("/at?words=a%26b&where=NO_OTHER&about=age%3A+Early+years&page=2#studies");
        assertThat(ChoosingStudiesPage.at(
                        "/at", page(StudyChoice.ALL, StudyFilter.ALL).sought(), 1))
                .isEqualTo("/at#studies");
    }

    @Test
    void what_was_ticked_and_sent_stands_again_after_a_slip() {
        String ticked = STUDIES.get(7).id().toString();
        Typed typed = new Typed(Map.of("take", List.of(ticked)));
        assertThat(page(
                                StudyChoice.ALL,
                                StudyFilter.ALL,
                                List.of(),
                                1,
                                typed,
                                Slips.none().and("take", "Tick one"))
                        .ticked())
                .containsExactly(ticked);
    }

    @Test
    void a_publication_with_chosen_studies_and_the_others_of_its_release_come_to_the_whole() {
        for (int chosen : List.of(1, 50, 136, 137)) {
            PublishedPart part = new PublishedPart(RELEASE, Covers.WHOLE, these(STUDIES.subList(0, chosen)));
            assertThat(part.studies().size() + part.outside().size()).isEqualTo(137);
            assertThat(part.reports()).hasSize(chosen);
        }
    }
}
