package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What differs between two versions of one record is told whole: nothing that a reader sees changes in silence. */
class WhatChangedTest {
    private static final UUID SYNTHESIS = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");

    @Test
    void another_release_and_other_numbers_in_the_flow_are_told_number_by_number() {
        List<WhatChanged.Part> parts = WhatChanged.between(version(1, 10, "said"), version(2, 12, "said"));
        assertThat(parts)
                .extracting(WhatChanged.Part::name)
                .containsExactlyInAnyOrder(EvidenceWords.FLOW_HEADING.say(), StandsOnWords.HEADING.say());
        assertThat(part(parts, EvidenceWords.FLOW_HEADING.say()).before())
                .contains("Records from PubMed: 10", "Records found by searching: 10", "Left out: No data: 3");
        assertThat(part(parts, EvidenceWords.FLOW_HEADING.say()).after()).contains("Records from PubMed: 12");
        assertThat(part(parts, StandsOnWords.HEADING.say()).after())
                .contains("Release 2, frozen on 2 March 2026", "2".repeat(64));
    }

    @Test
    void other_words_beneath_a_finding_and_another_reading_are_told() {
        List<WhatChanged.Part> parts = WhatChanged.between(version(1, 10, "said"), version(1, 10, "meant"));
        assertThat(parts).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Words beneath finding f1");
            assertThat(p.after()).contains("We came early", "a mother", "young person read it as “meant”");
        });
    }

    @Test
    void nothing_is_told_where_nothing_changed() {
        assertThat(WhatChanged.between(version(1, 10, "said"), version(1, 10, "said")))
                .isEmpty();
    }

    private static WhatChanged.Part part(List<WhatChanged.Part> parts, String name) {
        return parts.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static EvidenceContent version(int release, int found, String read) {
        EvidenceContent bare = AtTheBank.content("A synthesis");
        return new EvidenceContent(
                bare.title(),
                bare.oneLiner(),
                bare.kind(),
                bare.source(),
                bare.summary(),
                bare.setting(),
                bare.facts(),
                bare.effects(),
                List.of(new EvidenceContent.Finding(
                        "f1",
                        "Coming early helps.",
                        Confidence.LOW,
                        List.of(),
                        List.of(new EvidenceContent.Quotation(
                                "We came early",
                                "a mother",
                                "A report",
                                "3",
                                List.of(new EvidenceContent.ReadAs("young person", read)))))),
                List.of(),
                bare.exemplars(),
                bare.glossary(),
                Optional.of(new ReportedFlow(
                        Map.of(PrismaFlow.Box.IDENTIFIED.name(), found),
                        "",
                        List.of(new PrismaFlow.Line("PubMed", found)),
                        List.of(new PrismaFlow.Line("No data", 3)),
                        List.of(),
                        List.of())),
                bare.about(),
                Optional.of(new StandsOn(
                        SYNTHESIS,
                        release,
                        Integer.toString(release).repeat(64),
                        LocalDate.of(2026, 3, release),
                        Optional.empty())));
    }
}
