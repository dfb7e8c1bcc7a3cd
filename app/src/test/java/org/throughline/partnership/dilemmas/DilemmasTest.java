package org.throughline.partnership.dilemmas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.regions.Regions;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Dilemmas (requirement 77): visible to the named circle alone, every opening kept, nobody known by the words, and solved by another area
 * that is told nothing of where it comes from.
 */
@ThroughlineTest
class DilemmasTest {
    private static final String HARD = "canary-hard: we promise dates that we cannot keep";
    private static final String OFFERED = "canary-offered: dates are promised that cannot be kept";

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Dilemmas dilemmas;

    @Autowired
    Regions regions;

    @Autowired
    Partnerships partnerships;

    @Autowired
    DilemmaStore store;

    @Autowired
    Acting acting;

    private AtTheTable.Cast home;
    private AtTheTable.Cast there;
    private UUID council;
    private UUID forum;
    private Viewer officer;
    private Viewer forumSeat;
    private Viewer outside;
    private UUID region;
    private Viewer chair;

    @BeforeEach
    void seats() {
        home = table.cast();
        there = table.cast();
        officer = staff(Role.SEND_OFFICER, home);
        outside = staff(Role.SEND_OFFICER, home);
        forumSeat = home.parentRepresentative();
        council = table.seat(home, Side.COUNCIL, "Council SEND team", officer.seat());
        forum = table.seat(home, Side.PARENT_CARER, "Forum", forumSeat.seat());
        table.seat(home, Side.HEALTH, "Therapies", outside.seat());
        table.seat(
                there,
                Side.PARENT_CARER,
                "Forum there",
                there.parentRepresentative().seat());
        chair = on(
                TODAY,
                made.staff(
                        Role.FACILITATOR, made.agency(Sector.OTHER, home.area().id())));
        region = done(partnerships.begin(
                chair, "Region " + key(), Partnership.Kind.REGION, Optional.empty(), "v", "c", key()));
        for (AtTheTable.Cast area : List.of(home, there)) {
            done(regions.ask(area.facilitator(), area.partnership(), region, key()));
            done(regions.agree(chair, region, area.partnership(), key()));
        }
    }

    @Test
    void whoever_is_not_in_the_circle_gets_nothing_and_whoever_facilitates_neither() {
        UUID id = raise();
        for (Viewer other : List.of(outside, home.facilitator(), there.facilitator(), chair, everybody())) {
            assertThat(dilemmas.of(other, home.partnership())).isEmpty();
            assertThat(dilemmas.open(other, id)).isEmpty();
            assertThat(dilemmas.suggest(other, id, "x", false, true, key())).isInstanceOf(Answer.NotThere.class);
            assertThat(dilemmas.offer(other, id, there.partnership(), "x", true, key()))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(dilemmas.end(other, id, Dilemma.How.SOLVED, "x", true, key()))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(dilemmas.open(forumSeat, id).orElseThrow().dilemma().hard()).isEqualTo(HARD);
    }

    @Test
    void the_database_alone_keeps_it_from_others_with_its_suggestions_offers_and_openings() {
        UUID id = raise();
        dilemmas.open(officer, id);
        UUID offer = offer(id);
        done(dilemmas.suggest(forumSeat, id, "canary-suggestion", false, true, key()));
        for (Viewer other : List.of(outside, home.facilitator(), chair, everybody())) {
            acting.doAs(other, () -> {
                assertThat(store.one(id)).isEmpty();
                assertThat(store.offers(id)).isEmpty();
                assertThat(store.offer(offer)).isEmpty();
                assertThat(store.suggestions(id)).isEmpty();
                assertThat(store.openings(id)).isEmpty();
            });
        }
    }

    @Test
    void every_opening_is_kept_for_the_circle_to_see() {
        UUID id = raise();
        dilemmas.open(officer, id);
        dilemmas.open(officer, id);
        UUID offer = offer(id);
        dilemmas.openOffer(there.facilitator(), offer);
        dilemmas.open(outside, id);
        List<Opening> seen = dilemmas.open(forumSeat, id).orElseThrow().openings();
        assertThat(seen).extracting(Opening::place).containsExactlyInAnyOrder(council, council, there.place(), forum);
        assertThat(seen).filteredOn(o -> o.offer().isPresent()).hasSize(1);
    }

    @Test
    void another_area_reads_its_words_and_not_where_they_come_from() {
        UUID offer = offer(raise());
        OpenedOffer seen = dilemmas.openOffer(there.facilitator(), offer).orElseThrow();
        assertThat(seen.offer().words()).isEqualTo(OFFERED);
        assertThat(seen.toString())
                .doesNotContain(home.partnership().toString())
                .doesNotContain(council.toString())
                .doesNotContain("canary-hard");
        assertThat(dilemmas.openOffer(there.parentRepresentative(), offer)).isEmpty();
        UUID forumThere = partnerships
                .held(there.parentRepresentative(), there.partnership())
                .getFirst();
        assertThat(dilemmas.nameReaders(there.parentRepresentative(), offer, Set.of(forumThere), key()))
                .isInstanceOf(Answer.NotThere.class);
        done(dilemmas.nameReaders(there.facilitator(), offer, Set.of(forumThere), key()));
        assertThat(dilemmas.openOffer(there.parentRepresentative(), offer)).isPresent();
    }

    @Test
    void what_the_other_area_suggests_comes_back_and_they_read_what_came_of_it() {
        UUID id = raise();
        UUID offer = offer(id);
        UUID suggestion =
                done(dilemmas.suggestThere(there.facilitator(), offer, "Ring each Friday.", false, true, key()));
        Dilemma.Suggestion back =
                dilemmas.open(officer, id).orElseThrow().suggestions().getFirst();
        assertThat(back.words()).isEqualTo("Ring each Friday.");
        assertThat(back.offer()).contains(offer);
        assertThat(dilemmas.tried(there.facilitator(), id, suggestion, "x", true, key()))
                .isInstanceOf(Answer.NotThere.class);
        done(dilemmas.tried(officer, id, suggestion, "Half the calls stopped.", true, key()));
        done(dilemmas.end(officer, id, Dilemma.How.PARTLY, "It goes better.", true, key()));
        assertThat(dilemmas.openOffer(there.facilitator(), offer)
                        .orElseThrow()
                        .suggestions()
                        .getFirst()
                        .tried()
                        .orElseThrow()
                        .cameOf())
                .isEqualTo("Half the calls stopped.");
    }

    @Test
    void what_is_taken_back_is_gone_there_and_what_was_suggested_stays_here() {
        UUID id = raise();
        UUID offer = offer(id);
        done(dilemmas.suggestThere(there.facilitator(), offer, "Ring each Friday.", false, true, key()));
        assertThat(dilemmas.withdraw(there.facilitator(), id, offer, key())).isInstanceOf(Answer.NotThere.class);
        done(dilemmas.withdraw(officer, id, offer, key()));
        assertThat(dilemmas.openOffer(there.facilitator(), offer)).isEmpty();
        assertThat(dilemmas.offeredTo(there.facilitator(), there.partnership())).isEmpty();
        assertThat(dilemmas.suggestThere(there.facilitator(), offer, "x", false, true, key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(dilemmas.open(officer, id).orElseThrow().suggestions()).hasSize(1);
    }

    @Test
    void it_is_offered_to_areas_of_the_region_alone() {
        UUID id = raise();
        AtTheTable.Cast elsewhere = table.cast();
        assertThat(dilemmas.offer(officer, id, elsewhere.partnership(), OFFERED, true, key()))
                .isInstanceOf(Answer.NotThere.class);
        done(regions.leave(there.facilitator(), region, there.partnership(), key()));
        assertThat(dilemmas.offer(officer, id, there.partnership(), OFFERED, true, key()))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void an_area_is_in_a_region_only_when_both_want_it() {
        AtTheTable.Cast elsewhere = table.cast();
        assertThat(regions.ask(officer, elsewhere.partnership(), region, key())).isInstanceOf(Answer.NotThere.class);
        done(regions.ask(elsewhere.facilitator(), elsewhere.partnership(), region, key()));
        assertThat(regions.neighbours(elsewhere.facilitator(), elsewhere.partnership()))
                .isEmpty();
        assertThat(regions.agree(elsewhere.facilitator(), region, elsewhere.partnership(), key()))
                .isInstanceOf(Answer.NotThere.class);
        done(regions.agree(chair, region, elsewhere.partnership(), key()));
        assertThat(regions.neighbours(elsewhere.facilitator(), elsewhere.partnership()))
                .extracting(Regions.Named::id)
                .containsExactlyInAnyOrder(home.partnership(), there.partnership());
    }

    @Test
    void words_that_lead_to_somebody_are_refused_and_what_may_is_looked_at_first() {
        assertThat(dilemmas.raise(officer, draft("The family at LS6 3HN waits"), true, key()))
                .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_LEADS_TO_SOMEBODY));
        for (String words : List.of("A boy aged 9 waits", "It is hard with Mrs Canary", "they never answer")) {
            assertThat(dilemmas.raise(officer, draft(words), false, key()))
                    .as(words)
                    .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_LOOK_FIRST));
            done(dilemmas.raise(officer, draft(words), true, key()));
        }
        UUID id = raise();
        String name = partnerships
                .design(officer, home.partnership())
                .orElseThrow()
                .partnership()
                .name();
        assertThat(dilemmas.offer(officer, id, there.partnership(), "In " + name + " dates slip", true, key()))
                .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_NAMES_HOME));
    }

    @Test
    void nobody_tells_anothers_dilemma_or_tells_it_to_nobody() {
        assertThat(dilemmas.raise(
                        home.facilitator(),
                        new Dilemmas.Draft(home.partnership(), council, Set.of(forum), "t", HARD, "nothing"),
                        true,
                        key()))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(dilemmas.raise(
                        officer,
                        new Dilemmas.Draft(home.partnership(), council, Set.of(), "t", HARD, "nothing"),
                        true,
                        key()))
                .isEqualTo(new Answer.Refused<>(DilemmaWords.WHY_NOBODY));
    }

    private Dilemmas.Draft draft(String hard) {
        return new Dilemmas.Draft(home.partnership(), council, Set.of(forum), "We promise", hard, "nothing yet");
    }

    private UUID raise() {
        return done(dilemmas.raise(officer, draft(HARD), true, key()));
    }

    private UUID offer(UUID id) {
        return done(dilemmas.offer(officer, id, there.partnership(), OFFERED, true, key()));
    }

    private Viewer staff(Role role, AtTheTable.Cast cast) {
        return on(
                TODAY,
                made.staff(
                        role,
                        made.agency(Sector.COUNCIL, cast.area().id()),
                        cast.area().id()));
    }

    private static Viewer everybody() {
        return Viewer.service(Purpose.PUBLIC, TODAY);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
