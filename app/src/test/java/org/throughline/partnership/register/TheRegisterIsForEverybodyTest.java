package org.throughline.partnership.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Side;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Topic;
import org.throughline.partnership.groups.Drafting;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Step;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

/** The register shows everybody what is public, and of what is not public nothing: no word, no name, no draft. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class TheRegisterIsForEverybodyTest {
    @Autowired
    WhoAnswers who;

    @Autowired
    Gathered gathered;

    @Autowired
    PublicRegister register;

    @Autowired
    Declaring declaring;

    @Autowired
    Concerns concerns;

    @Autowired
    Groups groups;

    @Autowired
    Drafting drafting;

    @Autowired
    Products products;

    @LocalServerPort
    int port;

    private Gathered.Room room;
    private Viewer facilitator;
    private Viewer dawn;
    private UUID id;

    @BeforeEach
    void atTheTable() {
        room = gathered.room();
        facilitator = room.facilitator(TODAY);
        dawn = room.representative(TODAY);
        id = room.cast().partnership();
    }

    @Test
    void who_has_no_part_in_it_declares_nothing_ends_nothing_and_says_nothing_about_effects() {
        done(declaring.declare(dawn, id, room.parent(), Optional.of(interest()), UUID.randomUUID()));
        done(declaring.hope(facilitator, effect(), UUID.randomUUID()));
        UUID declared = declaring.interests(dawn, id).getFirst().id();
        UUID hope = declaring.effects(dawn, id).getFirst().id();
        for (Viewer other : List.of(
                gathered.room().facilitator(TODAY),
                gathered.room().representative(TODAY),
                Viewer.service(Purpose.PUBLIC, TODAY))) {
            Answer<UUID> no = new Answer.NotThere<>();
            assertThat(declaring.declare(other, id, room.parent(), Optional.of(interest()), UUID.randomUUID()))
                    .isEqualTo(no);
            assertThat(declaring.declare(other, id, room.parent(), Optional.empty(), UUID.randomUUID()))
                    .isEqualTo(no);
            assertThat(declaring.end(other, id, declared, UUID.randomUUID())).isEqualTo(no);
            assertThat(declaring.hope(other, effect(), UUID.randomUUID())).isEqualTo(no);
            assertThat(declaring.find(other, id, hope, finding(), UUID.randomUUID()))
                    .isEqualTo(no);
        }
        assertThat(declaring.declare(dawn, id, room.council(), Optional.of(interest()), UUID.randomUUID()))
                .as("a seat declares for itself only")
                .isEqualTo(new Answer.NotThere<UUID>());
        assertThat(declaring.hope(dawn, effect(), UUID.randomUUID())).isEqualTo(new Answer.NotThere<UUID>());
        assertThat(declaring.interests(dawn, id)).hasSize(1);
        assertThat(declaring.effects(dawn, id)).hasSize(1);
    }

    @Test
    void who_answers_for_what_stands_by_seat_and_is_found_by_words() {
        UUID group =
                done(groups.begin(dawn, id, room.parent(), "Transfer sheets", "an idea", Set.of(), UUID.randomUUID()));
        List<AnswersFor> seats = who.on(id, TODAY).orElseThrow().seats();
        assertThat(seats)
                .filteredOn(a -> a.has("transfer sheets"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.place().id()).isEqualTo(room.parent());
                    assertThat(a.found("sheets").things())
                            .extracting(AnswersFor.Thing::id)
                            .containsExactly(group);
                });
        assertThat(seats)
                .filteredOn(a -> a.place().id().equals(room.cast().place()))
                .singleElement()
                .satisfies(a -> assertThat(a.things())
                        .extracting(AnswersFor.Thing::kind)
                        .contains(AnswersFor.Kind.GOAL, AnswersFor.Kind.MEASURE));
        assertThat(seats).noneMatch(a -> a.has("no such words anywhere"));
        assertThat(who.on(UUID.randomUUID(), TODAY)).isEmpty();
    }

    @Test
    void nothing_hidden_stands_on_any_page_or_in_any_file_whoever_asks() {
        done(concerns.raise(
                dawn, id, room.parent(), room.council(), Topic.TRANSPORT, "canary-concern", UUID.randomUUID()));
        UUID group =
                done(groups.begin(dawn, id, room.parent(), "Transfer sheets", "an idea", Set.of(), UUID.randomUUID()));
        done(groups.hear(facilitator, group, Side.PARENT_CARER, "some", "Ask us", UUID.randomUUID()));
        done(groups.add(facilitator, group, Side.HEALTH, "Canary Membername", false, true, UUID.randomUUID()));
        done(drafting.write(
                facilitator, group, Step.Kind.OPEN, "canary-step", "canary-why", Optional.empty(), UUID.randomUUID()));
        UUID product = done(products.begin(
                dawn,
                id,
                Product.Kind.PACK,
                "canary-unpublished",
                "canary-about",
                List.of(room.parent()),
                UUID.randomUUID()));
        done(products.reword(dawn, product, "canary-draft", UUID.randomUUID()));
        done(declaring.declare(dawn, id, room.parent(), Optional.of(interest()), UUID.randomUUID()));
        done(declaring.hope(facilitator, effect(), UUID.randomUUID()));
        StringBuilder all = new StringBuilder();
        Visitor visitor = Visitor.at(port);
        String at = "/partnerships/" + id;
        for (String path : List.of(
                "/register",
                "/register/interests",
                "/register/effects",
                "/register/data/register.json",
                "/products",
                "/products?which=UNTAKEN")) {
            var answer = visitor.get(at + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            all.append(answer.body());
        }
        for (OpenData.Set set : OpenData.Set.values()) {
            var answer = visitor.get(at + "/register/data/" + set.filename() + ".csv");
            assertThat(answer.statusCode()).as(set.name()).isEqualTo(200);
            all.append(answer.body());
        }
        assertThat(visitor.get(at + "/products/" + product).statusCode()).isEqualTo(404);
        assertThat(visitor.get(at + "/products/" + product + "/versions/1").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(at + "/products/" + product + "/versions/1/data.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(all.toString())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("Dawn")
                .contains("Transfer sheets", "My partner bids", "Papers come in time");
        assertThat(visitor.get("/partnerships/" + UUID.randomUUID() + "/register")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(at + "/register/data/passwords.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_fewer_than_five_concerns_no_figure_is_made_and_of_five_how_many_are_open_and_for_how_long() {
        Viewer early = room.representative(TODAY.minusDays(40));
        for (int i = 0; i < 4; i++) {
            done(concerns.raise(
                    i == 0 ? early : dawn, id, room.parent(), room.council(), Topic.WAITING, "x", UUID.randomUUID()));
        }
        assertThat(read().difficulties().concerns()).isEmpty();
        done(concerns.raise(dawn, id, room.parent(), room.council(), Topic.WAITING, "x", UUID.randomUUID()));
        assertThat(read().difficulties().concerns()).contains(new Difficulties.Raised(5, 0, 0, 4, 0, 1));
        assertThat(read().difficulties().waitedLong()).hasSize(1);
        assertThat(new String(
                        new OpenData(read()).csv(OpenData.Set.DIFFICULTIES).bytes(), UTF_8))
                .contains("concerns-open-more,CONCERNS_12_MONTHS,open more than 20 working days,,,1");
    }

    @Test
    void what_has_passed_its_day_stands_there_with_its_seat() {
        assertThat(read().difficulties().stalled()).isEmpty();
        List<Difficulties.Stalled> later = register.of(id, TODAY.plusMonths(7))
                .orElseThrow()
                .difficulties()
                .stalled();
        assertThat(later)
                .extracting(Difficulties.Stalled::kind, Difficulties.Stalled::owner)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Difficulties.Kind.MEASURE, Optional.of(room.cast().place())));
    }

    @Test
    void an_interest_stands_until_it_is_over_and_nothing_declared_is_said_with_its_day() {
        done(declaring.declare(dawn, id, room.parent(), Optional.empty(), UUID.randomUUID()));
        assertThat(declaring.declare(dawn, id, room.parent(), Optional.empty(), UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(RegisterWords.WHY_ALREADY_SAID));
        done(declaring.declare(facilitator, id, room.council(), Optional.of(interest()), UUID.randomUUID()));
        Interest told = declaring.interests(dawn, id).stream()
                .filter(i -> i.declared().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(told.conveyed()).isTrue();
        assertThat(told.standsOn(TODAY)).isTrue();
        done(declaring.end(room.facilitator(TODAY.plusDays(5)), id, told.id(), UUID.randomUUID()));
        Interest over = declaring.interests(dawn, id).stream()
                .filter(i -> i.declared().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(over.standsOn(TODAY.plusDays(4))).isTrue();
        assertThat(over.standsOn(TODAY.plusDays(5))).isFalse();
        assertThat(over.declared()).isPresent();
        String body = Visitor.at(port)
                .get("/partnerships/" + id + "/register/interests")
                .body();
        assertThat(body).contains("Says that there is nothing to declare", "2 March 2026", "Has not said anything");
    }

    @Test
    void an_effect_that_was_none_or_worse_is_published_like_one_that_was_better() {
        done(declaring.hope(facilitator, effect(), UUID.randomUUID()));
        UUID hope = declaring.effects(facilitator, id).getFirst().id();
        done(declaring.find(facilitator, id, hope, finding(), UUID.randomUUID()));
        String body = Visitor.at(port)
                .get("/partnerships/" + id + "/register/effects")
                .body();
        assertThat(body).contains("0 better, 0 no effect, 1 worse", "It took longer", "Counted by the program itself");
        assertThat(new String(new OpenData(read()).json().bytes(), UTF_8))
                .contains("\"found\":\"WORSE\"", OpenData.LICENCE, hope.toString());
    }

    @Test
    void a_measure_drifts_towards_or_away_from_its_target_whichever_way_that_lies() {
        assertThat(drift("2", "10")).isEqualTo(Register.Drift.NOT_MEASURED);
        assertThat(drift("2", "10", "5")).isEqualTo(Register.Drift.TOWARDS);
        assertThat(drift("2", "10", "1")).isEqualTo(Register.Drift.AWAY);
        assertThat(drift("2", "10", "2.0")).isEqualTo(Register.Drift.SAME);
        assertThat(drift("2", "10", "12")).isEqualTo(Register.Drift.REACHED);
        assertThat(drift("20", "5", "9")).isEqualTo(Register.Drift.TOWARDS);
        assertThat(drift("20", "5", "21")).isEqualTo(Register.Drift.AWAY);
        assertThat(drift("20", "5", "5")).isEqualTo(Register.Drift.REACHED);
    }

    private static Register.Drift drift(String from, String to, String... measured) {
        LocalDate day = TODAY;
        return Register.Drift.of(new Measure(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "m",
                "d",
                "days",
                new BigDecimal(from),
                day,
                new BigDecimal(to),
                UUID.randomUUID(),
                day,
                java.util.Arrays.stream(measured)
                        .map(m -> new Measure.Amount(day, new BigDecimal(m)))
                        .toList()));
    }

    private Register read() {
        return register.of(id, TODAY).orElseThrow();
    }

    private static Interest.Declared interest() {
        return new Interest.Declared("My partner bids", "Short breaks", "Left the room");
    }

    private Effect effect() {
        return new Effect(
                UUID.randomUUID(),
                id,
                "Papers come in time",
                new Effect.Measured("Days"),
                Optional.of(org.throughline.partnership.Observed.Indicator.PACKS_IN_TIME),
                "If not",
                TODAY,
                List.of());
    }

    private static Effect.Finding finding() {
        return new Effect.Finding(Effect.Found.WORSE, "It took longer", TODAY);
    }
}
