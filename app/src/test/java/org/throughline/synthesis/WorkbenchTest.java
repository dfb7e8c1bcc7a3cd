package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.people.Agency;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The workbench from protocol to bank: who may not comes before who may. */
@ThroughlineTest
class WorkbenchTest {
    @Autowired
    MadeUp made;

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
    Bank bank;

    @Autowired
    Acting acting;

    @Autowired
    ScreeningStore screeningStore;

    @Autowired
    SettledStore settledStore;

    @Autowired
    ReferenceStore references;

    private Viewer lead;
    private Viewer ada;
    private Viewer ben;
    private Viewer tess;
    private Viewer stranger;
    private SynthesisId id;

    @BeforeEach
    void team() {
        Agency university = made.agency(Sector.OTHER, made.area().id());
        lead = made.staff(Role.EVIDENCE_LEAD, university);
        ada = made.staff(Role.RESEARCHER, university);
        ben = made.staff(Role.RESEARCHER, university);
        tess = made.staff(Role.RESEARCHER, university);
        stranger = made.staff(Role.RESEARCHER, university);
        id = syntheses
                .start(lead, "Working together", "What helps?", true, false)
                .id();
        syntheses.ask(lead, id, new Member(ada.seat(), false, true, false, true));
        syntheses.ask(lead, id, new Member(ben.seat(), false, true, false, false));
        syntheses.ask(lead, id, new Member(tess.seat(), false, false, true, true));
        syntheses.write(lead, id, protocol(4), "Written");
    }

    @Test
    void nobody_outside_the_team_opens_anything_and_only_the_lead_asks_people_in() {
        assertThat(syntheses.find(stranger, id)).isEmpty();
        assertThat(syntheses.mine(stranger)).isEmpty();
        assertThat(acting.as(stranger, () -> references.all(id))).isEmpty();
        assertThat(syntheses.ask(ada, id, new Member(stranger.seat(), false, true, false, false)))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.write(ada, id, protocol(9), "mine")).isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.find(ada, id)).isPresent();
    }

    @Test
    void nothing_is_searched_before_the_protocol_is_frozen_and_later_changes_are_dated_amendments() {
        SearchRun run = run("A", 1);
        assertThat(searching.add(lead, id, run)).isEqualTo(new Answer.Refused<>(WhyNot.NOT_FROZEN_YET));
        assertThat(syntheses.freeze(ada, id)).isInstanceOf(Answer.NotThere.class);
        syntheses.freeze(lead, id);
        assertThat(syntheses.freeze(lead, id)).isEqualTo(new Answer.Refused<>(WhyNot.FROZEN));
        syntheses.write(lead, id, protocol(7), "Four was too few");
        List<ProtocolVersion> versions = syntheses.protocols(lead, id);
        assertThat(versions.getLast().why()).isEqualTo("Four was too few");
        assertThat(versions).hasSize(3);
        assertThat(syntheses.trail(lead, id).getFirst().what()).contains("Four was too few");
    }

    @Test
    void a_file_is_kept_as_it_came_and_no_record_of_it_is_lost_and_the_same_file_is_not_taken_in_twice() {
        syntheses.freeze(lead, id);
        Twin.TwinFile file = Twin.make(3, 30, 1, 3).files().getFirst();
        SearchRun run = run("A", 31);
        searching.add(lead, id, run);
        UUID kept = done(searching.lookAt(lead, id, run.id(), file.name(), file.bytes()));
        assertThat(searching.takeIn(lead, id, kept, "")).isEqualTo(new Answer.Refused<>(WhyNot.NUMBERS_DIFFER));
        assertThat(searching.takeIn(ada, id, kept, "because")).isInstanceOf(Answer.NotThere.class);
        assertThat(searching.takeIn(lead, id, kept, "One hit was withdrawn.")).isEqualTo(new Answer.Done<>(30));
        assertThat(searching.bytes(lead, id, kept).orElseThrow()).isEqualTo(file.bytes());
        assertThat(searching.bytes(stranger, id, kept)).isEmpty();
        assertThat(searching.lookAt(lead, id, run.id(), "again.ris", file.bytes()))
                .isEqualTo(new Answer.Refused<>(WhyNot.SAME_FILE_TWICE));
        assertThat(searching.lookAt(
                        lead, id, run.id(), "x.ris", "nothing".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_READABLE));
    }

    @Test
    void undoing_every_joining_gives_the_same_records_and_the_counts_of_each_source_never_change() {
        takeInTwin(120, 11, 8);
        List<UUID> before = keepers();
        var sources = searching.bySource(lead, id);
        deduplicating.run(lead, id);
        assertThat(deduplicating.state(lead, id).setAside()).isGreaterThan(15);
        assertThat(keepers()).hasSizeLessThan(before.size());
        assertThat(searching.bySource(lead, id)).isEqualTo(sources);
        for (Deduplicating.SideBySide pair : deduplicating.joined(lead, id, 1_000)) {
            deduplicating.say(lead, id, pair.one().id(), pair.other().id(), false);
        }
        assertThat(keepers()).isEqualTo(before);
        assertThat(searching.bySource(lead, id)).isEqualTo(sources);
        deduplicating.run(lead, id);
        assertThat(keepers()).as("what a person said stands above the program").isEqualTo(before);
    }

    @Test
    void a_vote_is_nobody_elses_to_read_until_its_batch_has_ended_not_in_the_database_either() {
        takeInTwin(40, 2, 6);
        List<UUID> adas = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            adas.add(decide(ada, Stage.TITLE_ABSTRACT, Verdict.INCLUDE, ""));
        }
        UUID batch = screening
                .batches(lead, id, Stage.TITLE_ABSTRACT)
                .getFirst()
                .batch()
                .id();
        for (Viewer other : List.of(ben, tess, lead, stranger)) {
            assertThat(acting.as(other, () -> screeningStore.votes(batch))).isEmpty();
            assertThat(acting.as(other, () -> screeningStore.mine(id, Stage.TITLE_ABSTRACT, ada.seat())))
                    .isZero();
            assertThat(acting.as(
                            other,
                            () -> screeningStore.takeBack(id, Stage.TITLE_ABSTRACT, adas.getFirst(), ada.seat())))
                    .isFalse();
        }
        assertThat(acting.as(ada, () -> screeningStore.votes(batch))).hasSize(4);
        assertThatThrownBy(() -> acting.doAs(
                        ben,
                        () -> screeningStore.vote(
                                id,
                                Stage.TITLE_ABSTRACT,
                                new Vote(adas.getFirst(), ada.seat(), Verdict.EXCLUDE, "", ""),
                                java.time.Instant.EPOCH)))
                .as("voting in another's name")
                .isInstanceOf(RuntimeException.class);
        for (int i = 0; i < 3; i++) {
            decide(ben, Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        }
        assertThat(acting.as(ben, () -> screeningStore.votes(batch)))
                .as("three of four")
                .hasSize(3);
        decide(ben, Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        assertThat(acting.as(ben, () -> screeningStore.votes(batch)))
                .as("opened")
                .hasSize(8);
    }

    @Test
    void no_order_counter_flow_or_agreement_tells_one_screener_how_the_other_votes() {
        takeInTwin(60, 3, 10);
        List<String> seenWithout = whatBenSees();
        decide(ada, Stage.TITLE_ABSTRACT, Verdict.INCLUDE, "");
        decide(ada, Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        decide(ada, Stage.TITLE_ABSTRACT, Verdict.UNSURE, "a note that nobody reads yet");
        assertThat(whatBenSees()).isEqualTo(seenWithout);
        assertThat(screening.conflicts(ben, id, Stage.TITLE_ABSTRACT)).isEmpty();
        assertThat(screening.batches(ben, id, Stage.TITLE_ABSTRACT).getFirst().agreement())
                .isEmpty();
    }

    /** The order, counters, flow, batches and trail as this screener gets them. */
    private List<String> whatBenSees() {
        Screening.ToDecide now = screening.next(ben, id, Stage.TITLE_ABSTRACT).orElseThrow();
        return List.of(
                now.toString(),
                flow.of(ben, id).toString(),
                screening.batches(ben, id, Stage.TITLE_ABSTRACT).toString(),
                screening.sureness(ben, id).toString(),
                syntheses.trail(ben, id).toString());
    }

    @Test
    void one_goes_on_where_one_left_off_and_takes_the_last_decision_back() {
        takeInTwin(40, 2, 6);
        UUID first = screening
                .next(ada, id, Stage.TITLE_ABSTRACT)
                .orElseThrow()
                .held()
                .id();
        assertThat(screening
                        .next(ada, id, Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .isEqualTo(first);
        decide(ada, Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        UUID second = screening
                .next(ada, id, Stage.TITLE_ABSTRACT)
                .orElseThrow()
                .held()
                .id();
        assertThat(second).isNotEqualTo(first);
        assertThat(screening.undo(ada, id, Stage.TITLE_ABSTRACT)).contains(first);
        assertThat(screening
                        .next(ada, id, Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .isEqualTo(first);
        assertThat(screening
                        .next(ben, id, Stage.TITLE_ABSTRACT)
                        .orElseThrow()
                        .held()
                        .id())
                .as("both get the same batch in the same order")
                .isEqualTo(first);
        assertThat(screening.next(tess, id, Stage.TITLE_ABSTRACT)).isEmpty();
    }

    @Test
    void stopping_early_needs_the_protocol_and_the_rule_and_its_records_get_a_line_of_their_own() {
        takeInTwin(40, 2, 6);
        assertThat(screening.stop(lead, id, "tired")).isEqualTo(new Answer.Refused<>(WhyNot.NOT_IN_PROTOCOL));
        syntheses.write(lead, id, stopping(), "Stopping allowed");
        assertThat(screening.stop(lead, id, "tired")).isEqualTo(new Answer.Refused<>(WhyNot.NOTHING_TO_STOP));
        assertThat(screening.stop(ada, id, "tired")).isInstanceOf(Answer.NotThere.class);
        PrismaFlow now = flow.of(lead, id);
        assertThat(now.known(Box.NOT_SCREENED_STOPPED)).isZero();
        acting.doAs(
                lead,
                () -> settledStore.stop(
                        id,
                        new SettledStore.Stopped(0.95, 0.95, 0.01, "the rule was met", java.time.Instant.EPOCH),
                        lead.seat()));
        PrismaFlow stopped = flow.of(lead, id);
        assertThat(stopped.known(Box.NOT_SCREENED_STOPPED)).isEqualTo(stopped.known(Box.IDENTIFIED));
        assertThat(stopped.known(Box.EXCLUDED)).as("never judged ineligible").isZero();
        assertThat(screening.next(ada, id, Stage.TITLE_ABSTRACT)).isEmpty();
    }

    @Test
    void the_thread_from_eleven_files_to_a_record_in_the_bank() {
        Twin.Made twin = takeInTwin(66, 11, 8);
        syntheses.write(lead, id, protocol(100), "One batch for all");
        deduplicating.run(lead, id);
        assertThat(searching.bySource(lead, id)).hasSize(11);
        int keepers = keepers().size();
        for (int i = 0; i < keepers; i++) {
            vote(ada, twin, false);
            vote(ben, twin, i == 3);
        }
        assertThat(screening.next(ada, id, Stage.TITLE_ABSTRACT)).isEmpty();
        List<Screening.Conflict> conflicts = screening.conflicts(tess, id, Stage.TITLE_ABSTRACT);
        assertThat(conflicts).hasSize(1);
        UUID conflict = conflicts.getFirst().held().id();
        assertThat(screening.settle(ada, id, Stage.TITLE_ABSTRACT, conflict, true, "", "I say so"))
                .isInstanceOf(Answer.NotThere.class);
        screening.settle(tess, id, Stage.TITLE_ABSTRACT, conflict, true, "", "Two agencies are named.");

        List<FullTexts.Sought> sought = fullTexts.sought(lead, id);
        assertThat(sought).hasSizeGreaterThan(5);
        for (int i = 0; i < sought.size(); i++) {
            UUID one = sought.get(i).held().id();
            fullTexts.tell(lead, id, new Report(one, i > 0, i > 0 ? "open access" : "no answer", ""));
        }
        for (int i = 1; i < sought.size(); i++) {
            boolean out = i == 1;
            decide(ada, Stage.FULL_TEXT, out ? Verdict.EXCLUDE : Verdict.INCLUDE, out ? "No data" : "");
            decide(ben, Stage.FULL_TEXT, out ? Verdict.EXCLUDE : Verdict.INCLUDE, out ? "No data" : "");
        }
        PrismaFlow now = flow.of(ada, id);
        assertThat(now.known(Box.IDENTIFIED)).isEqualTo(66);
        assertThat(now.known(Box.WAITING_SCREENING)).isZero();
        assertThat(now.known(Box.NOT_RETRIEVED)).isEqualTo(1);
        assertThat(now.reasons()).containsExactly(new PrismaFlow.Line("No data", 1));
        assertThat(now.known(Box.STUDIES_INCLUDED)).isEqualTo(now.known(Box.REPORTS_INCLUDED));

        UUID report = fullTexts.included(ada, id).getFirst().id();
        UUID extract = done(coding.extract(ada, id, report, "They waited until I had said it.", "parent", "7"));
        coding.code(ada, id, extract, "being heard", "");
        coding.code(tess, id, extract, "time", "I read it as time.");
        assertThat(coding.extracts(lead, id).getFirst().readDifferently()).isTrue();
        UUID descriptive = done(coding.theme(ada, id, Theme.Kind.DESCRIPTIVE, "Waiting", ""));
        UUID analytical = done(coding.theme(ada, id, Theme.Kind.ANALYTICAL, "Time is respect", ""));
        coding.place(ada, id, "being heard", descriptive, "it is about waiting");
        coding.place(ada, id, descriptive.toString(), analytical, "waiting says something");
        assertThat(coding.place(ada, id, "being heard", analytical, "too early"))
                .isInstanceOf(Answer.NotThere.class);
        UUID finding = done(findings.add(lead, id, finding(analytical)));
        findings.add(
                lead,
                id,
                new Recommendation(UUID.randomUUID(), List.of(finding), "Wait ten seconds.", "everybody", "none"));
        Answer<EvidenceId> given = findings.give(
                lead, id, new Findings.ForTheBank("A small one.", "Plain.", List.of("Wait."), "Invented", "CC0"));
        EvidenceContent content = bank.find(lead, ((Answer.Done<EvidenceId>) given).what())
                .orElseThrow()
                .content();
        assertThat(content.title()).startsWith("Invented example");
        assertThat(content.findings().getFirst().under().getFirst().words())
                .isEqualTo("They waited until I had said it.");
        assertThat(content.findings().getFirst().because()).hasSize(4);
        assertThat(content.recommendations().getFirst().findings()).containsExactly("F1");
        assertThat(content.flow().orElseThrow().boxes()).containsEntry("IDENTIFIED", 66);
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
        Screening.ToDecide now = screening.next(who, id, Stage.TITLE_ABSTRACT).orElseThrow();
        boolean in = twin.belongIn().stream().anyMatch(now.held().title()::equalsIgnoreCase);
        screening.vote(
                who,
                id,
                Stage.TITLE_ABSTRACT,
                new Vote(now.held().id(), who.seat(), in != theOtherWay ? Verdict.INCLUDE : Verdict.EXCLUDE, "", ""));
    }

    private UUID decide(Viewer who, Stage stage, Verdict verdict, String reason) {
        UUID reference = screening.next(who, id, stage).orElseThrow().held().id();
        screening.vote(who, id, stage, new Vote(reference, who.seat(), verdict, reason, ""));
        return reference;
    }

    private Twin.Made takeInTwin(int records, int files, int belongIn) {
        syntheses.freeze(lead, id);
        Twin.Made twin = Twin.make(5, records, files, belongIn);
        twin.files().forEach(file -> {
            SearchRun run = run(file.source(), file.records());
            searching.add(lead, id, run);
            searching.takeIn(lead, id, done(searching.lookAt(lead, id, run.id(), file.name(), file.bytes())), "");
        });
        return twin;
    }

    private List<UUID> keepers() {
        return acting.as(lead, () -> references.keepers(id)).stream()
                .map(Held::id)
                .toList();
    }

    private static SearchRun run(String source, int hits) {
        return new SearchRun(UUID.randomUUID(), source, "", "a AND b", "", LocalDate.of(2026, 11, 1), hits, "Ada", "");
    }

    private static Protocol protocol(int batch) {
        return new Protocol(
                "All", "Any", List.of("Two agencies"), List.of(), List.of("No data"), batch, false, 0.95, 0.95, 1);
    }

    private static Protocol stopping() {
        return new Protocol(
                "All", "Any", List.of("Two agencies"), List.of(), List.of("No data"), 4, true, 0.95, 0.95, 1);
    }

    private static UUID done(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<UUID>) answer).what();
    }

    @Test
    void the_whole_twin_has_the_size_of_the_published_review_and_the_same_seed_makes_the_same_files() {
        Twin.Made twin = Twin.make(2025, Twin.RECORDS, 11, Twin.STUDIES);
        assertThat(twin.files()).hasSize(11);
        assertThat(twin.files().stream().mapToInt(Twin.TwinFile::records).sum()).isEqualTo(7_473);
        assertThat(new HashSet<>(twin.belongIn())).hasSize(137);
        assertThat(Twin.make(2025, Twin.RECORDS, 11, Twin.STUDIES)
                        .files()
                        .getLast()
                        .bytes())
                .isEqualTo(twin.files().getLast().bytes());
        assertThat(Optional.of(twin.duplicates())).contains(Twin.RECORDS / 5);
    }
}
