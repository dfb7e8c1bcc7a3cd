package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.references.ReferenceType;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Records that go before anybody reads them: counted apart, never screened, and put back whole. */
@ThroughlineTest
class RemovingTest {
    private static final RemovalRule NEWS =
            new RemovalRule(OptionalInt.empty(), OptionalInt.empty(), Optional.of(ReferenceType.NEWSPAPER_ARTICLE), "");

    @Autowired
    BegunReview begun;

    @Autowired
    SmallReview review;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    KeyPapers keyPapers;

    @Autowired
    Screening screening;

    @Autowired
    Removing removing;

    @Autowired
    RemovalStore store;

    @Autowired
    SettledStore settled;

    @Autowired
    TakingOut takingOut;

    @Autowired
    Flow flow;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private SmallReview.Team team;

    /** Twenty articles, of which five are from before 2000, and four newspaper articles; a second database gives two of those again. */
    @BeforeEach
    void twenty_six_records_of_twenty_four_publications() {
        team = begun.begin(BegunReview.protocol(10));
        syntheses.freeze(team.lead(), team.id());
        StringBuilder first = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            first.append(
                    record("JOUR", "Working together in place number %02d".formatted(i), i < 5 ? 1990 + i : 2005 + i));
        }
        for (int i = 0; i < 4; i++) {
            first.append(news(i));
        }
        review.takeIn(team, review.search(team, "A", 24), "a.ris", bytes(first.toString()));
        review.takeIn(team, review.search(team, "B", 2), "b.ris", bytes(news(0) + news(1)));
        SmallReview.done(deduplicating.run(team.lead(), team.id()));
    }

    private static String news(int i) {
        return record("NEWS", "Council says sorry to %d families over late plans".formatted(40 + i * 7), 2024);
    }

    private static String record(String type, String title, int year) {
        return "TY  - %s\r\nTI  - %s\r\nAU  - Author, %d\r\nPY  - %d\r\nT2  - A journal\r\nVL  - %d\r\nSP  - %d\r\nER  - \r\n\r\n"
                .formatted(
                        type,
                        title,
                        title.hashCode() % 97,
                        year,
                        Math.abs(title.hashCode() % 50),
                        Math.abs(title.hashCode() % 900));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static RemovalRule before(int year) {
        return new RemovalRule(OptionalInt.of(year), OptionalInt.empty(), Optional.empty(), "");
    }

    private PrismaFlow now() {
        return flow.of(team.lead(), team.id());
    }

    private UUID named(String words) {
        return begunKeepers().stream()
                .filter(h -> h.title().contains(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Held> begunKeepers() {
        return review.records(team).stream()
                .filter(h -> begun.keepers(team).contains(h.id()))
                .toList();
    }

    @Test
    void only_who_leads_takes_out_and_puts_back_and_the_database_says_so_too() {
        UUID first = named("number 00");
        for (Viewer other : List.of(team.ada(), team.ben(), team.tess(), team.stranger())) {
            assertThat(removing.fitting(other, team.id(), NEWS, 1).howMany()).isZero();
            assertThat(removing.byRule(other, team.id(), NEWS, 4, "mine")).isInstanceOf(Answer.NotThere.class);
            assertThat(removing.byHand(other, team.id(), List.of(first), "mine"))
                    .isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other,
                            () -> store.byHand(
                                    team.id(),
                                    new Removal(
                                            UUID.randomUUID(),
                                            Removal.Way.HAND,
                                            "",
                                            "mine",
                                            other.seat(),
                                            clock.instant(),
                                            1,
                                            0),
                                    List.of(first))))
                    .isInstanceOf(RuntimeException.class);
        }
        UUID removal = SmallReview.done(removing.byHand(team.lead(), team.id(), List.of(first), "A reprint."));
        assertThat(removing.all(team.ada(), team.id()))
                .as("the team sees what is out, and why")
                .hasSize(1);
        assertThat(removing.all(team.stranger(), team.id())).isEmpty();
        assertThat(removing.open(team.stranger(), team.id(), removal, 1)).isEmpty();
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(removing.putBack(other, team.id(), removal, Optional.empty(), "mine"))
                    .isInstanceOf(Answer.NotThere.class);
            acting.doAs(other, () -> store.putBack(team.id(), List.of(first), other.seat(), "mine", clock.instant()));
        }
        assertThat(removing.sum(team.lead(), team.id()).byHand())
                .as("nobody put it back")
                .isOne();
    }

    @Test
    void what_a_rule_and_a_hand_took_out_stands_in_two_boxes_and_is_screened_by_nobody() {
        assertThat(now().known(Box.AUTOMATION_REMOVED) + now().known(Box.OTHER_REMOVED))
                .isZero();
        assertThat(removing.fitting(team.lead(), team.id(), NEWS, 1).howMany()).isEqualTo(4);
        SmallReview.done(removing.byRule(team.lead(), team.id(), NEWS, 4, "No research."));
        SmallReview.done(
                removing.byRule(team.lead(), team.id(), before(2000), 5, "The protocol asks for 2000 and after."));
        UUID ticked = named("number 07");
        SmallReview.done(removing.byHand(team.lead(), team.id(), List.of(ticked, ticked), "A reprint."));
        PrismaFlow flow = now();
        assertThat(flow.known(Box.IDENTIFIED)).isEqualTo(26);
        assertThat(flow.known(Box.DUPLICATES)).isEqualTo(2);
        assertThat(flow.known(Box.AUTOMATION_REMOVED)).isEqualTo(9);
        assertThat(flow.known(Box.OTHER_REMOVED)).isOne();
        assertThat(flow.known(Box.WAITING_SCREENING)).isEqualTo(14);
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, title -> {
                    assertThat(title).doesNotContain("Council says sorry", "number 03", "number 07");
                    return true;
                }))
                .isEqualTo(14);
        assertThat(now().known(Box.SCREENED)).isEqualTo(14);
        assertThat(takingOut.howMany(team.lead(), team.id()).get(TakingOut.Which.REMOVED))
                .isEqualTo(10);
        assertThat(syntheses.trail(team.ada(), team.id()).toString())
                .contains("published before 2000", "No research.", "A reprint.");
    }

    @Test
    void put_back_it_comes_up_again_and_nothing_of_its_history_is_lost() {
        UUID removal = SmallReview.done(removing.byRule(team.lead(), team.id(), NEWS, 4, "No research."));
        UUID one = removing.open(team.lead(), team.id(), removal, 1)
                .orElseThrow()
                .members()
                .getFirst()
                .held()
                .id();
        SmallReview.done(
                removing.putBack(team.lead(), team.id(), removal, Optional.of(List.of(one)), "It reports a study."));
        assertThat(removing.putBack(team.lead(), team.id(), removal, Optional.of(List.of(one)), "again"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        assertThat(now().known(Box.AUTOMATION_REMOVED)).isEqualTo(3);
        SmallReview.done(removing.putBack(team.lead(), team.id(), removal, Optional.empty(), "We changed our mind."));
        assertThat(now().known(Box.AUTOMATION_REMOVED)).isZero();
        assertThat(now().known(Box.WAITING_SCREENING)).isEqualTo(24);
        assertThat(removing.open(team.ben(), team.id(), removal, 1)
                        .orElseThrow()
                        .members())
                .hasSize(6)
                .allMatch(m -> m.back().isPresent());
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> false)).isEqualTo(24);
    }

    @Test
    void a_duplicate_goes_with_its_publication_and_both_stay_out_when_the_join_is_undone() {
        SmallReview.done(removing.byRule(team.lead(), team.id(), NEWS, 4, "No research."));
        Deduplicating.SideBySide pair =
                deduplicating.joined(team.lead(), team.id(), 10).getFirst();
        SmallReview.done(deduplicating.say(
                team.lead(), team.id(), pair.pair().one(), pair.pair().other(), false));
        assertThat(now().known(Box.DUPLICATES)).isOne();
        assertThat(now().known(Box.AUTOMATION_REMOVED)).isEqualTo(5);
        assertThat(now().known(Box.WAITING_SCREENING)).isEqualTo(20);
    }

    @Test
    void what_two_removals_keep_out_after_a_join_is_put_back_from_both_or_stays_as_it_is() {
        UUID one = named("number 07");
        UUID other = named("number 08");
        UUID first = SmallReview.done(removing.byHand(team.lead(), team.id(), List.of(one), "A reprint."));
        UUID second = SmallReview.done(
                removing.byHand(team.lead(), team.id(), List.of(other, named("number 09")), "Published by ourselves."));
        SmallReview.done(deduplicating.say(team.lead(), team.id(), one, other, true));
        assertThat(removing.sum(team.lead(), team.id()).byHand()).isEqualTo(2);
        assertThat(removing.open(team.lead(), team.id(), first, 1).orElseThrow().removal())
                .as("the removal that came first counts it")
                .returns(1, Removal::out)
                .returns(0, Removal::counted);
        Removing.Opened opened = removing.open(team.ada(), team.id(), second, 1).orElseThrow();
        assertThat(opened.removal()).returns(1, Removal::out).returns(1, Removal::counted);
        assertThat(opened.members())
                .filteredOn(m -> m.held().id().equals(other))
                .singleElement()
                .satisfies(m -> assertThat(m.others())
                        .as("the page says what else keeps it out")
                        .singleElement()
                        .extracting(Removal::why)
                        .isEqualTo("A reprint."));
        assertThat(removing.putBack(
                        team.lead(), team.id(), second, Optional.of(List.of(named("number 11"))), "not one of these"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        SmallReview.done(
                removing.putBack(team.lead(), team.id(), second, Optional.of(List.of(other)), "It reports a study."));
        assertThat(removing.sum(team.lead(), team.id()).byHand()).isOne();
        for (UUID removal : List.of(first, second)) {
            assertThat(removing.open(team.lead(), team.id(), removal, 1)
                            .orElseThrow()
                            .members())
                    .filteredOn(m -> List.of(one, other).contains(m.held().id()))
                    .singleElement()
                    .satisfies(m -> assertThat(m.back()).map(Removal.Back::why).contains("It reports a study."));
        }
        assertThat(syntheses.trail(team.ada(), team.id()).toString()).contains("two removals");
        assertThat(removing.putBack(team.lead(), team.id(), first, Optional.empty(), "again"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        assertThat(now().known(Box.WAITING_SCREENING)).isEqualTo(22);
    }

    @Test
    void a_refused_putting_back_marks_nothing() {
        UUID removal = SmallReview.done(removing.byRule(team.lead(), team.id(), NEWS, 4, "No research."));
        UUID in = named("number 07");
        UUID out = removing.open(team.lead(), team.id(), removal, 1)
                .orElseThrow()
                .members()
                .getFirst()
                .held()
                .id();
        UUID screened = begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        SmallReview.done(deduplicating.say(team.lead(), team.id(), screened, out, true));
        assertThat(removing.putBack(team.lead(), team.id(), removal, Optional.of(List.of(out, in)), "late"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        assertThat(removing.open(team.lead(), team.id(), removal, 1)
                        .orElseThrow()
                        .members())
                .allMatch(m -> m.back().isEmpty());
    }

    @Test
    void a_rule_that_asks_nothing_or_finds_others_than_were_seen_takes_nothing_out() {
        assertThat(removing.byRule(team.lead(), team.id(), RemovalRule.ALL, 24, "all of it"))
                .isEqualTo(new Answer.Refused<>(WhyNot.RULE_ASKS_NOTHING));
        assertThat(removing.byRule(team.lead(), team.id(), NEWS, 3, "No research."))
                .isEqualTo(new Answer.Refused<>(WhyNot.OTHERS_NOW));
        assertThat(removing.byRule(team.lead(), team.id(), before(1900), 0, "none"))
                .isEqualTo(new Answer.Refused<>(WhyNot.OTHERS_NOW));
        assertThat(removing.byHand(team.lead(), team.id(), List.of(UUID.randomUUID()), "not there"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        assertThat(removing.all(team.lead(), team.id())).isEmpty();
        RemovalRule both = new RemovalRule(
                OptionalInt.of(2010), OptionalInt.of(1993), Optional.of(ReferenceType.JOURNAL_ARTICLE), "NUMBER 04");
        assertThat(removing.fitting(team.lead(), team.id(), both, 1).held())
                .extracting(Held::title)
                .containsExactly("Working together in place number 04");
    }

    @Test
    void what_is_being_screened_a_key_paper_and_what_no_database_gave_stay_in() {
        SmallReview.done(keyPapers.name(team.lead(), team.id(), named("number 01"), "An expert named it."));
        UUID site = SmallReview.done(searching.add(
                team.lead(),
                team.id(),
                new SearchRun(
                        UUID.randomUUID(),
                        "A council's site",
                        "",
                        "SEND",
                        "",
                        LocalDate.of(2026, 11, 1),
                        1,
                        "Ada",
                        "",
                        SearchRun.Method.WEBSITE)));
        review.takeIn(team, site, "c.ris", bytes(record("JOUR", "An old pamphlet of a small charity", 1991)));
        SmallReview.done(deduplicating.run(team.lead(), team.id()));
        assertThat(removing.fitting(team.lead(), team.id(), before(2000), 1).held())
                .extracting(Held::title)
                .hasSize(4)
                .doesNotContain("An old pamphlet of a small charity", "Working together in place number 01");
        List<UUID> batch = new ArrayList<>();
        IntStream.range(0, 3)
                .forEach(_ -> batch.add(begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "")));
        assertThat(removing.byHand(team.lead(), team.id(), batch, "too late"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NONE_TICKED));
        int inBatch = acting.as(
                team.lead(),
                () -> jdbc.sql("SELECT count(*) FROM synthesis.batch_reference WHERE synthesis_id = :synthesis")
                        .param("synthesis", team.id().value())
                        .query(Integer.class)
                        .single());
        int fit = removing.fitting(
                        team.lead(),
                        team.id(),
                        new RemovalRule(OptionalInt.of(2100), OptionalInt.empty(), Optional.empty(), ""),
                        1)
                .howMany();
        assertThat(fit).isLessThanOrEqualTo(24 - inBatch + 1);
        SmallReview.done(removing.byRule(
                team.lead(),
                team.id(),
                new RemovalRule(OptionalInt.of(2100), OptionalInt.empty(), Optional.empty(), ""),
                fit,
                "all the rest"));
        assertThat(now().known(Box.OTHER_IDENTIFIED))
                .as("the flow still adds up")
                .isOne();
        assertThat(now().known(Box.AUTOMATION_REMOVED)).isEqualTo(fit);
    }

    @Test
    void stopping_early_counts_neither_what_is_out_nor_lets_one_take_out_what_it_passed_over() {
        UUID removal = SmallReview.done(removing.byRule(team.lead(), team.id(), NEWS, 4, "No research."));
        acting.doAs(
                team.lead(),
                () -> settled.stop(
                        team.id(),
                        new SettledStore.Stopped(0.95, 0.95, 0.01, "the rule was met", clock.instant()),
                        team.lead().seat()));
        assertThat(now().known(Box.NOT_SCREENED_STOPPED)).isEqualTo(20);
        assertThat(now().known(Box.AUTOMATION_REMOVED)).isEqualTo(4);
        assertThat(acting.as(team.lead(), () -> settled.passedOver(team.id()).size()))
                .isEqualTo(20);
        assertThat(removing.fitting(team.lead(), team.id(), before(2000), 1).howMany())
                .isZero();
        SmallReview.done(removing.putBack(team.lead(), team.id(), removal, Optional.empty(), "They belong in."));
        assertThat(now().known(Box.WAITING_SCREENING))
                .as("the rule said nothing of them, so they are screened")
                .isEqualTo(4);
        assertThat(acting.as(team.lead(), () -> settled.passedOver(team.id()).size()))
                .isEqualTo(20);
        assertThat(review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> false)).isEqualTo(4);
    }
}
