package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.evidence.FlowEquation;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;

/** What a publication reports of a release, whatever the strands of its studies are. */
class PublishedPartTest {
    private static final String WORDS_OF = "Words";

    @Test
    void whatever_the_strands_the_parts_come_to_the_whole_and_every_flow_adds_up() {
        Random random = new Random(18);
        for (int i = 0; i < 300; i++) {
            ReleaseContent release = release(random, random.nextInt(12), true);
            PublishedPart whole = new PublishedPart(release, Covers.WHOLE);
            PublishedPart words = new PublishedPart(release, Covers.QUALITATIVE);
            PublishedPart numbers = new PublishedPart(release, Covers.QUANTITATIVE);
            assertThat(whole.studies()).isEqualTo(release.studies());
            assertThat(whole.outside()).isEmpty();
            for (PublishedPart part : List.of(whole, words, numbers)) {
                assertThat(Collections.disjoint(part.studies(), part.outside())).isTrue();
                assertThat(part.studies().size() + part.outside().size())
                        .isEqualTo(release.studies().size());
                PrismaFlow flow = part.flow();
                assertThat(flow.known(Box.STUDIES_HERE) + flow.known(Box.STUDIES_ELSEWHERE))
                        .isEqualTo(flow.known(Box.STUDIES_INCLUDED));
                assertThat(flow.known(Box.REPORTS_HERE)).isLessThanOrEqualTo(flow.known(Box.REPORTS_INCLUDED));
            }
            Set<ReleaseContent.Studied> both = new HashSet<>(words.studies());
            both.retainAll(numbers.studies());
            assertThat(both)
                    .as("a mixed study stands in both, and no other does")
                    .isEqualTo(release.studies().stream()
                            .filter(s -> s.strand() == Strand.MIXED)
                            .collect(Collectors.toSet()));
            Set<ReleaseContent.Studied> either = new HashSet<>(words.studies());
            either.addAll(numbers.studies());
            assertThat(either)
                    .as("a study of which nothing is said stands in neither strand alone")
                    .isEqualTo(release.studies().stream()
                            .filter(s -> s.strand().said())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void a_release_that_counts_other_studies_than_it_lists_makes_no_flow() {
        ReleaseContent release = release(new Random(1), 5, true);
        ReleaseContent one = with(release, release.studies().subList(0, 4));
        assertThatThrownBy(() -> new PublishedPart(one, Covers.WHOLE).flow())
                .isInstanceOf(FlowEquation.DoesNotAddUp.class)
                .hasMessageContaining("Studies included less those not in this publication make 5");
    }

    @Test
    void a_release_of_before_tells_no_studies_and_its_text_stays_as_it_was() {
        ReleaseContent old = with(release(new Random(2), 3, true), List.of());
        String text = ReleaseText.of(old);
        assertThat(text).doesNotContain("studies\"");
        assertThat(ReleaseText.read(text).studies()).isEmpty();
        assertThat(ReleaseText.of(ReleaseText.read(text))).isEqualTo(text);
        PublishedPart part = new PublishedPart(old, Covers.QUALITATIVE);
        assertThat(part.told()).isFalse();
        assertThat(part.flow().ofPublication()).isFalse();
        assertThat(part.flow().known(Box.STUDIES_INCLUDED)).isEqualTo(3);
        ReleaseContent now = release(new Random(2), 3, true);
        assertThat(new ReleaseDifference(old, now).studies())
                .as("what was not told before is not new")
                .isEmpty();
    }

    @Test
    void findings_and_themes_fit_a_publication_of_words_by_how_much_they_rest_on_its_studies() {
        ReleaseContent release = release(new Random(3), 4, false);
        UUID inside = release.studies().get(0).reports().getFirst();
        UUID outside = release.studies().get(1).reports().getFirst();
        List<ReleaseContent.Studied> studies = List.of(
                of(release.studies().get(0), Strand.QUALITATIVE),
                of(release.studies().get(1), Strand.QUANTITATIVE),
                of(release.studies().get(2), Strand.NOT_SAID),
                of(release.studies().get(3), Strand.MIXED));
        List<ReleaseContent.Words> words = List.of(said(inside), said(inside), said(outside));
        List<UUID> all = words.stream().map(ReleaseContent.Words::id).toList();
        ReleaseContent told = new ReleaseContent(
                release.format(),
                1,
                "",
                "",
                "",
                "",
                release.synthesis(),
                release.protocol(),
                List.of(),
                List.of(),
                release.numbers(),
                release.records(),
                words,
                List.of(
                        new ReleaseContent.Built(UUID.randomUUID(), "DESCRIPTIVE", "Mixed", "", List.of(), all),
                        new ReleaseContent.Built(
                                UUID.randomUUID(), "DESCRIPTIVE", "Outside", "", List.of(), all.subList(2, 3))),
                List.of(new ReleaseContent.Found(
                        UUID.randomUUID(), 1, UUID.randomUUID(), "A finding", "low", List.of(), all)),
                List.of(),
                List.of(counted(inside), counted(outside)),
                List.of(),
                studies,
                List.of(),
                List.of());
        PublishedPart part = new PublishedPart(told, Covers.QUALITATIVE);
        assertThat(part.themes()).singleElement().satisfies(t -> {
            assertThat(t.what().name()).isEqualTo("Mixed");
            assertThat(t.here()).isEqualTo(2);
            assertThat(t.all()).isEqualTo(3);
        });
        assertThat(part.findings()).hasSize(1);
        assertThat(part.results()).as("words alone").isEmpty();
        PublishedPart numbers = new PublishedPart(told, Covers.QUANTITATIVE);
        assertThat(numbers.findings()).isEmpty();
        assertThat(numbers.themes()).isEmpty();
        assertThat(numbers.results()).extracting(ReleaseContent.Counted::record).containsExactly(outside);
        assertThat(new PublishedPart(told, Covers.WHOLE).themes()).hasSize(2);
    }

    private static ReleaseContent.Studied of(ReleaseContent.Studied study, Strand strand) {
        return new ReleaseContent.Studied(study.id(), study.label(), strand, study.reports());
    }

    private static ReleaseContent.Words said(UUID report) {
        return new ReleaseContent.Words(
                UUID.randomUUID(), report, "A report", "1", "parent", WORDS_OF, false, List.of());
    }

    private static ReleaseContent.Counted counted(UUID report) {
        return new ReleaseContent.Counted(
                UUID.randomUUID(), report, "A report", "outcome", "child", "share", "better", "1 of 2", "", "1");
    }

    /** So many studies of random strands; every third shares a report with the one before, if that is wanted. */
    private static ReleaseContent release(Random random, int studies, boolean shared) {
        List<ReleaseContent.Studied> made = new ArrayList<>();
        List<UUID> reports = new ArrayList<>();
        IntStream.range(0, studies).forEach(i -> {
            List<UUID> own = new ArrayList<>();
            if (shared && i % 3 == 2) {
                own.add(reports.getLast());
            } else {
                IntStream.range(0, 1 + random.nextInt(2)).forEach(_ -> own.add(UUID.randomUUID()));
                reports.addAll(own);
            }
            made.add(new ReleaseContent.Studied(
                    UUID.randomUUID(), "Study " + i, Strand.values()[random.nextInt(4)], own));
        });
        List<ReleaseContent.Box> boxes = List.of(
                box(Box.IDENTIFIED, reports.size() + 10),
                box(Box.REPORTS_INCLUDED, reports.size()),
                box(Box.STUDIES_INCLUDED, studies));
        return new ReleaseContent(
                ReleaseContent.FORMAT,
                1,
                "",
                "",
                "",
                "",
                new ReleaseContent.Subject(UUID.randomUUID(), "A review", "What helps?", true),
                new ReleaseContent.FrozenProtocol(1, Protocol.empty(), List.of()),
                List.of(),
                List.of(),
                new ReleaseContent.Numbers(List.of(), boxes, List.of(), List.of(), List.of(), ""),
                reports.stream()
                        .map(r -> new ReleaseContent.Stood(r, "Report", "2020", Standing.INCLUDED, ""))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                made,
                List.of(),
                List.of());
    }

    private static ReleaseContent.Box box(Box box, int number) {
        return new ReleaseContent.Box(box.name(), box.words(), number);
    }

    private static ReleaseContent with(ReleaseContent r, List<ReleaseContent.Studied> studies) {
        return new ReleaseContent(
                r.format(),
                r.number(),
                r.at(),
                r.by(),
                r.why(),
                r.before(),
                r.synthesis(),
                r.protocol(),
                r.searches(),
                r.files(),
                r.numbers(),
                r.records(),
                r.extracts(),
                r.themes(),
                r.findings(),
                r.recommendations(),
                r.results(),
                r.joint(),
                studies,
                List.of(),
                List.of());
    }
}
