package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Ingredient;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.sharing.Viewer;

/** The whole thread: eleven files, duplicates, screening, reading, coding, a finding, and a record in the bank. */
@ThroughlineTest
class FromFilesToTheBankTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    Screening screening;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Flow flow;

    @Autowired
    Coding coding;

    @Autowired
    Findings findings;

    @Autowired
    Numbers numbers;

    @Autowired
    Releases releases;

    @Autowired
    Giving giving;

    @Autowired
    Bank bank;

    private SmallReview.Team team;

    @BeforeEach
    void begin() {
        team = begun.begin();
    }

    @Test
    void the_thread_from_eleven_files_to_a_record_in_the_bank() {
        Twin.Made twin = begun.takeInTwin(team, 66, 11, 8);
        syntheses.write(team.lead(), team.id(), BegunReview.protocol(100), "One batch for all");
        deduplicating.run(team.lead(), team.id());
        assertThat(searching.bySource(team.lead(), team.id())).hasSize(11);
        int keepers = begun.keepers(team).size();
        for (int i = 0; i < keepers; i++) {
            vote(team.ada(), twin, false);
            vote(team.ben(), twin, i == 3);
        }
        assertThat(screening.next(team.ada(), team.id(), Stage.TITLE_ABSTRACT)).isEmpty();
        List<Screening.Conflict> conflicts = screening.conflicts(team.tess(), team.id(), Stage.TITLE_ABSTRACT);
        assertThat(conflicts).hasSize(1);
        UUID conflict = conflicts.getFirst().held().id();
        assertThat(screening.settle(team.ada(), team.id(), Stage.TITLE_ABSTRACT, conflict, true, "", "I say so"))
                .isInstanceOf(Answer.NotThere.class);
        screening.settle(team.tess(), team.id(), Stage.TITLE_ABSTRACT, conflict, true, "", "Two agencies are named.");

        List<FullTexts.Sought> sought = fullTexts.sought(team.lead(), team.id());
        assertThat(sought).hasSizeGreaterThan(5);
        for (int i = 0; i < sought.size(); i++) {
            UUID one = sought.get(i).held().id();
            fullTexts.tell(team.lead(), team.id(), new Report(one, i > 0, i > 0 ? "open access" : "no answer", ""));
        }
        for (int i = 1; i < sought.size(); i++) {
            boolean out = i == 1;
            begun.decide(
                    team, team.ada(), Stage.FULL_TEXT, out ? Verdict.EXCLUDE : Verdict.INCLUDE, out ? "No data" : "");
            begun.decide(
                    team, team.ben(), Stage.FULL_TEXT, out ? Verdict.EXCLUDE : Verdict.INCLUDE, out ? "No data" : "");
        }
        PrismaFlow now = flow.of(team.ada(), team.id());
        assertThat(now.known(Box.IDENTIFIED)).isEqualTo(66);
        assertThat(now.known(Box.WAITING_SCREENING)).isZero();
        assertThat(now.known(Box.NOT_RETRIEVED)).isEqualTo(1);
        assertThat(now.reasons()).containsExactly(new PrismaFlow.Line("No data", 1));
        assertThat(now.known(Box.STUDIES_INCLUDED)).isEqualTo(now.known(Box.REPORTS_INCLUDED));

        UUID report = fullTexts.included(team.ada(), team.id()).getFirst().id();
        UUID extract = SmallReview.done(
                coding.extract(team.ada(), team.id(), report, "They waited until I had said it.", "parent", "7"));
        coding.code(team.ada(), team.id(), extract, "being heard", "");
        coding.code(team.tess(), team.id(), extract, "time", "I read it as time.");
        assertThat(coding.extracts(team.lead(), team.id()).getFirst().readDifferently())
                .isTrue();
        UUID descriptive = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Waiting", ""));
        UUID analytical =
                SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.ANALYTICAL, "Time is respect", ""));
        coding.place(team.ada(), team.id(), "being heard", descriptive, "it is about waiting");
        coding.place(team.ada(), team.id(), descriptive.toString(), analytical, "waiting says something");
        assertThat(coding.place(team.ada(), team.id(), "being heard", analytical, "too early"))
                .isEqualTo(new Answer.Refused<>(WhyNot.DOES_NOT_FIT_THERE));
        UUID finding = SmallReview.done(findings.add(team.lead(), team.id(), finding(analytical)));
        UUID wait = UUID.randomUUID();
        findings.add(
                team.lead(),
                team.id(),
                new Recommendation(wait, List.of(finding), "Wait ten seconds.", "everybody", "none"));
        SmallReview.done(numbers.add(
                team.ada(),
                team.id(),
                new Effect(
                        UUID.randomUUID(),
                        report,
                        "parents who spoke",
                        Effect.Level.FAMILY,
                        "share of meetings",
                        Effect.Direction.NO_CLEAR,
                        "4 of 9",
                        Effect.Interval.NONE,
                        OptionalInt.of(9),
                        "7"),
                Optional.of(descriptive)));
        Giving.Said said = said(1, wait, descriptive, Optional.empty(), "");
        assertThat(giving.give(team.lead(), team.id(), said))
                .as("nothing is frozen yet")
                .isInstanceOf(Answer.NotThere.class);
        Release release = SmallReview.done(releases.freeze(team.lead(), team.id(), "For the bank"));
        findings.add(team.lead(), team.id(), finding(analytical));
        assertThat(giving.give(team.stranger(), team.id(), said)).isInstanceOf(Answer.NotThere.class);
        assertThat(giving.give(team.ada(), team.id(), said)).isInstanceOf(Answer.NotThere.class);
        EvidenceId record = SmallReview.done(giving.give(team.lead(), team.id(), said));
        EvidenceContent content = bank.find(team.lead(), record).orElseThrow().content();
        assertThat(content.title()).startsWith("Invented example");
        assertThat(content.findings().getFirst().under().getFirst().words())
                .isEqualTo("They waited until I had said it.");
        assertThat(content.findings().getFirst().because()).hasSize(4);
        assertThat(content.recommendations().getFirst().findings()).containsExactly("F1");
        assertThat(content.flow().orElseThrow().boxes()).containsEntry("IDENTIFIED", 66);
        assertThat(content.flow().orElseThrow().sources()).hasSize(11);
        assertThat(content.flow().orElseThrow().reasons()).containsExactly(new PrismaFlow.Line("No data", 1));
        assertThat(PrismaFlow.reported(content.flow().orElseThrow())).isEqualTo(now);
        assertThat(content.findings())
                .as("what came after the release stays out")
                .hasSize(1);
        assertThat(content.findings().getFirst().confidence()).isEqualTo(Confidence.LOW);
        assertThat(content.findings().getFirst().under().getFirst().readings())
                .extracting(EvidenceContent.ReadAs::as)
                .containsExactlyInAnyOrder("being heard", "time");
        assertThat(content.recommendations().getFirst().ingredients()).containsExactly(Ingredient.COMMUNICATION);
        assertThat(content.about().ingredients()).containsExactly(Ingredient.COMMUNICATION);
        assertThat(content.effects()).singleElement().satisfies(e -> {
            assertThat(e.intervention()).isEqualTo("Waiting ten seconds");
            assertThat(e.direction()).isEqualTo(org.throughline.evidence.Direction.UNCLEAR);
            assertThat(e.conditions()).contains("4 of 9");
        });
        assertThat(content.source().authors()).isEqualTo("Farouk, Nadia; Moran, Tess");
        assertThat(content.source().attribution()).contains("Farouk, Nadia", "Invented Press");
        assertThat(content.standsOn().orElseThrow().sha256()).isEqualTo(release.sha256());

        assertThat(giving.give(team.lead(), team.id(), said))
                .as("never silently a second record")
                .isEqualTo(new Answer.Refused<EvidenceId>(WhyNot.GIVEN_BEFORE));
        SmallReview.done(releases.freeze(team.lead(), team.id(), "A second finding"));
        assertThat(SmallReview.done(
                        giving.give(team.lead(), team.id(), said(2, wait, descriptive, Optional.of(record), ""))))
                .isEqualTo(record);
        assertThat(bank.find(team.lead(), record).orElseThrow().versions()).hasSize(2);
        assertThat(SmallReview.done(giving.give(
                        team.lead(), team.id(), said(1, wait, descriptive, Optional.empty(), "For another question"))))
                .isNotEqualTo(record);
    }

    private static Giving.Said said(
            int release, UUID recommendation, UUID theme, Optional<EvidenceId> again, String why) {
        return new Giving.Said(
                release,
                "A small one.",
                "Plain.",
                List.of("Wait."),
                "Invented",
                List.of("Farouk, Nadia", "Moran, Tess"),
                "Invented Press",
                "CC BY 4.0",
                Map.of(recommendation, List.of(Ingredient.COMMUNICATION)),
                Map.of(theme, "Waiting ten seconds"),
                again,
                why);
    }

    private static Finding finding(UUID theme) {
        return new Finding(
                UUID.randomUUID(),
                theme,
                "Time that is given is felt as respect.",
                Confidence.LOW,
                Finding.COMPONENTS.stream()
                        .map(c -> new EvidenceContent.Judgement(c, "minor concerns", "One study."))
                        .toList());
    }

    private void vote(Viewer who, Twin.Made twin, boolean theOtherWay) {
        Screening.ToDecide now =
                screening.next(who, team.id(), Stage.TITLE_ABSTRACT).orElseThrow();
        boolean in = twin.belongIn().stream().anyMatch(now.held().title()::equalsIgnoreCase);
        screening.vote(
                who,
                team.id(),
                Stage.TITLE_ABSTRACT,
                new Vote(now.held().id(), who.seat(), in != theOtherWay ? Verdict.INCLUDE : Verdict.EXCLUDE, "", ""));
    }
}
