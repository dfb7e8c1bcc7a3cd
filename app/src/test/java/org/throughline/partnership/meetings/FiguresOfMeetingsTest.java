package org.throughline.partnership.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Design;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** What is observed of meetings equals a slow independent count of what happened in them, and so does what other modules are told. */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class FiguresOfMeetingsTest {
    @Autowired
    Gathered gathered;

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Decisions decisions;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Observing observing;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    /** What a slow reader with a pencil notes of each meeting. */
    private record Pencil(boolean parent, boolean youth, boolean packInTime, int decisions) {}

    @Test
    void every_figure_of_random_meetings_equals_a_slow_independent_count() {
        Random random = new Random(11);
        for (int round = 0; round < 4; round++) {
            Gathered.Room room = gathered.room();
            List<Pencil> noted = new ArrayList<>();
            int left = 0;
            int items = 0;
            int ofFamilies = 0;
            LocalDate until = room.meeting(7).on();
            for (Meeting m : room.meetings().subList(0, 8)) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    boolean family = random.nextBoolean();
                    done(agendas.put(
                            room.facilitator(m.on().minusDays(9)),
                            m.id(),
                            family ? room.youth() : room.council(),
                            "Item",
                            "why",
                            UUID.randomUUID()));
                    items++;
                    ofFamilies += family ? 1 : 0;
                }
                int days = random.nextInt(12);
                boolean sent = random.nextInt(4) > 0;
                if (sent) {
                    done(meetings.packSent(room.facilitator(m.on().minusDays(days)), m.id(), UUID.randomUUID()));
                }
                if (random.nextInt(5) == 0) {
                    left += m.on().isBefore(until) ? 1 : 0;
                    continue;
                }
                int taken = random.nextInt(3);
                for (int i = 0; i < taken; i++) {
                    decide(room, m);
                }
                boolean parent = random.nextBoolean();
                boolean youth = random.nextInt(3) == 0;
                List<UUID> there = new ArrayList<>(List.of(room.council()));
                if (parent) {
                    there.add(room.parent());
                }
                if (youth) {
                    there.add(room.youth());
                }
                gathered.held(room, m, there);
                noted.add(new Pencil(parent, youth, sent && days >= 7, taken));
            }
            compare(room, until, noted, items, ofFamilies, left);
        }
    }

    private void decide(Gathered.Room room, Meeting m) {
        Viewer facilitator = room.facilitator(m.on());
        UUID decision =
                done(decisions.ask(facilitator, m.id(), "Which?", List.of("one", "two", "none"), UUID.randomUUID()));
        UUID option = decisions
                .decision(facilitator, decision)
                .orElseThrow()
                .options()
                .getFirst()
                .id();
        done(decisions.take(
                facilitator,
                decision,
                m.id(),
                option,
                "why",
                "what",
                m.on().plusYears(1),
                Set.of(),
                UUID.randomUUID()));
    }

    private void compare(Gathered.Room room, LocalDate until, List<Pencil> noted, int items, int ofFamilies, int left) {
        int held = noted.size();
        int parents = 0;
        int youths = 0;
        int inTime = 0;
        int taken = 0;
        int without = 0;
        for (Pencil p : noted) {
            parents += p.parent() ? 1 : 0;
            youths += p.youth() ? 1 : 0;
            inTime += p.packInTime() ? 1 : 0;
            taken += p.decisions();
            without += p.parent() || p.youth() ? 0 : p.decisions();
        }
        assertThat(figure(room, until, Observed.Indicator.ATTENDANCE).orElseThrow())
                .isEqualTo(
                        "Parents and carers %d of %d; Young people %d of %d; Council %d of %d; Voluntary sector 0 of %d"
                                .formatted(parents, 2 * held, youths, held, held, held, held));
        assertThat(figure(room, until, Observed.Indicator.AGENDA_BY_FAMILIES).orElseThrow())
                .isEqualTo(
                        "Parents and carers 0 of %d; Young people %d of %d; Council %d of %d; Voluntary sector 0 of %d"
                                .formatted(items, ofFamilies, items, items - ofFamilies, items, items));
        assertThat(figure(room, until, Observed.Indicator.DECISIONS_WITHOUT_FAMILIES))
                .isEqualTo(taken == 0 ? Optional.empty() : Optional.of(without + " of " + taken));
        assertThat(figure(room, until, Observed.Indicator.OPTIONS_OFFERED))
                .isEqualTo(
                        taken == 0
                                ? Optional.empty()
                                : Optional.of(
                                        "3 in the middle, over " + taken + (taken == 1 ? " decision" : " decisions")));
        assertThat(figure(room, until, Observed.Indicator.PACKS_IN_TIME).orElseThrow())
                .isEqualTo(inTime + " of " + held
                        + (left == 0
                                ? ""
                                : ", and " + left + " meeting" + (left == 1 ? "" : "s") + " left no minutes"));
        assertThat(told(room, "MEETING_ATTENDED", "PARENT_CARER")).isEqualTo(parents);
        assertThat(told(room, "MEETING_MISSED", "YOUNG_PERSON")).isEqualTo(held - youths);
        assertThat(told(room, "AGENDA_ITEM_PUT", "YOUNG_PERSON")).isEqualTo(ofFamilies);
        assertThat(told(room, "DECISION_WITHOUT_FAMILIES", "")).isEqualTo(without);
        assertThat(told(room, "DECISION_TAKEN", "")).isEqualTo(taken - without);
        assertThat(told(room, "PACK_IN_TIME", "")).isEqualTo(inTime);
        assertThat(told(room, "PACK_LATE", "")).isEqualTo(held - inTime);
    }

    @Test
    void where_no_minutes_are_finished_nothing_is_shown_as_zero() {
        Gathered.Room room = gathered.room();
        LocalDate day = room.meeting(0).on().plusDays(1);
        assertThat(figure(room, day, Observed.Indicator.ATTENDANCE)).isEmpty();
        assertThat(figure(room, day, Observed.Indicator.PACKS_IN_TIME)).isEmpty();
    }

    @Test
    void a_year_without_meetings_after_one_with_them_is_not_said_to_be_never_done() {
        Gathered.Room room = gathered.room();
        Meeting m = room.meeting(0);
        done(agendas.put(
                room.facilitator(m.on().minusDays(9)), m.id(), room.youth(), "Item", "why", UUID.randomUUID()));
        decide(room, m);
        gathered.held(room, m, List.of(room.council()));
        for (Observed.Indicator indicator : List.of(
                Observed.Indicator.ATTENDANCE,
                Observed.Indicator.AGENDA_BY_FAMILIES,
                Observed.Indicator.DECISIONS_WITHOUT_FAMILIES,
                Observed.Indicator.OPTIONS_OFFERED,
                Observed.Indicator.PACKS_IN_TIME)) {
            assertThat(shown(room, m.on().minusDays(10), indicator)).isEqualTo("not done here");
            assertThat(figure(room, m.on(), indicator)).isPresent();
            assertThat(shown(room, m.on().plusMonths(13), indicator))
                    .isEqualTo("done here, none in these twelve months");
        }
    }

    private String shown(Gathered.Room room, LocalDate day, Observed.Indicator indicator) {
        return observed(room, day, indicator).shown();
    }

    private Optional<String> figure(Gathered.Room room, LocalDate day, Observed.Indicator indicator) {
        return observed(room, day, indicator).figure();
    }

    private Observed observed(Gathered.Room room, LocalDate day, Observed.Indicator indicator) {
        Viewer viewer = room.facilitator(day);
        Design design = partnerships.design(viewer, room.cast().partnership()).orElseThrow();
        return observing.on(viewer, design, day).stream()
                .filter(o -> o.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private int told(Gathered.Room room, String kind, String side) {
        return acting.as(
                room.cast().facilitator(),
                () -> jdbc.sql(
                                "SELECT count(*) FROM signals.signal_v WHERE kind = :kind AND area_id = :area AND coalesce(role, '') = :side")
                        .param("kind", kind)
                        .param("area", room.cast().area().id().value())
                        .param("side", side)
                        .query(Integer.class)
                        .single());
    }
}
