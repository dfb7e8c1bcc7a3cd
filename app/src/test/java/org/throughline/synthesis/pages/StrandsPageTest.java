package org.throughline.synthesis.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.govuk.Slips;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.Strands;
import org.throughline.synthesis.Strands.Stranded;
import org.throughline.synthesis.Study;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;

/** The page on which many studies are said: fifty at a time, each once, and nothing filled in that nobody asked for. */
class StrandsPageTest {
    private static final SeatId SEAT = new SeatId(UUID.randomUUID());
    private static final Synthesis SYNTHESIS =
            new Synthesis(SynthesisId.fresh(), "A review", "What?", true, SEAT, Optional.empty(), List.of());

    private static Stranded one(Optional<Strand> said, Optional<Strand> proposed) {
        return new Stranded(
                new Study(UUID.randomUUID(), "A study", List.of()),
                said.map(s -> new Strands.Said(s, SEAT, Instant.EPOCH)),
                proposed.map(s -> new Strands.Proposal(s, "a tool")));
    }

    private static StrandsPage page(List<Stranded> all, int number, boolean fill, Typed typed) {
        return new StrandsPage(SYNTHESIS, true, all, number, fill, Map.of(), Map.of(), typed, Slips.none());
    }

    @Test
    void every_study_stands_on_exactly_one_page_of_at_most_fifty() {
        List<Stranded> all = IntStream.range(0, 137)
                .mapToObj(_ -> one(Optional.empty(), Optional.empty()))
                .toList();
        Set<UUID> seen = new HashSet<>();
        for (int number = 1; number <= 3; number++) {
            List<Stranded> shown = page(all, number, false, Typed.NOTHING).shown();
            assertThat(shown).hasSizeLessThanOrEqualTo(Strands.A_PAGE).isNotEmpty();
            shown.forEach(s -> assertThat(seen.add(s.study().id())).isTrue());
        }
        assertThat(seen).hasSize(137);
        assertThat(page(all, 1, false, Typed.NOTHING).inPages()).isTrue();
        assertThat(page(all.subList(0, 50), 1, false, Typed.NOTHING).inPages()).isFalse();
    }

    @Test
    void a_proposal_is_filled_in_only_when_asked_for_and_only_where_nothing_is_said() {
        Stranded open = one(Optional.empty(), Optional.of(Strand.QUANTITATIVE));
        Stranded said = one(Optional.of(Strand.MIXED), Optional.of(Strand.QUANTITATIVE));
        Stranded takenBack = one(Optional.of(Strand.NOT_SAID), Optional.of(Strand.QUALITATIVE));
        List<Stranded> all = List.of(open, said, takenBack);
        StrandsPage asItStands = page(all, 1, false, Typed.NOTHING);
        assertThat(all).extracting(asItStands::chosen).containsExactly("NOT_SAID", "MIXED", "NOT_SAID");
        assertThat(asItStands.proposals()).isEqualTo(2);
        StrandsPage filled = page(all, 1, true, Typed.NOTHING);
        assertThat(all).extracting(filled::chosen).containsExactly("QUANTITATIVE", "MIXED", "QUALITATIVE");
        assertThat(filled.hint(open)).contains("filled in, not saved yet");
        assertThat(all).extracting(StrandsPage::was).containsExactly("NOT_SAID", "MIXED", "NOT_SAID");
    }

    @Test
    void what_was_chosen_and_sent_stands_again_after_a_slip() {
        Stranded open = one(Optional.empty(), Optional.of(Strand.QUANTITATIVE));
        Typed typed = new Typed(Map.of("strand-" + open.study().id(), List.of("MIXED")));
        assertThat(page(List.of(open), 1, false, typed).chosen(open)).isEqualTo("MIXED");
    }
}
