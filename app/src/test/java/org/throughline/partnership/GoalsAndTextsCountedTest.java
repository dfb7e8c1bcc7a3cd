package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Readability;
import org.throughline.partnership.consults.Consults;
import org.throughline.sharing.Acting;

/** What is observed of goals and of texts equals a slow independent count, and of a text nothing is kept but its age. */
@ThroughlineTest
class GoalsAndTextsCountedTest {
    private static final String PLAIN = "We meet on the first Monday of the month. You can come in or ring in. ";
    private static final String DENSE =
            "Notwithstanding organisational interdependencies, multidisciplinary commissioning"
                    + " arrangements necessitate comprehensive consideration of individual circumstances and responsibilities. ";

    @Autowired
    AtTheTable table;

    @Autowired
    ObservedHere observed;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Consults consults;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goals_of_random_trees_are_shared_as_a_slow_reader_counts_them() {
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            AtTheTable.Cast cast = table.cast();
            Map<Side, UUID> seats = new EnumMap<>(Side.class);
            for (Side side : Side.values()) {
                seats.put(
                        side,
                        table.seat(cast, side, side.name(), cast.facilitator().seat()));
            }
            List<UUID> goals = new ArrayList<>(List.of(cast.goal()));
            List<Integer> above = new ArrayList<>(List.of(-1));
            List<Set<Side>> owners = new ArrayList<>(List.of(new HashSet<>(Set.of(Side.VOLUNTARY))));
            for (int i = 1; i < 7; i++) {
                int under = random.nextInt(i + 1) - 1;
                Optional<UUID> parent = under < 0 ? Optional.empty() : Optional.of(goals.get(under));
                goals.add(done(partnerships.addGoal(
                        cast.facilitator(), cast.partnership(), parent, "Goal " + i, Optional.empty(), key())));
                above.add(under);
                owners.add(new HashSet<>());
                for (int m = random.nextInt(3); m > 0; m--) {
                    Side side = Side.values()[random.nextInt(Side.values().length)];
                    measure(cast, goals.get(i), Objects.requireNonNull(seats.get(side)));
                    owners.get(i).add(side);
                }
            }
            int shared = 0;
            for (int goal = 0; goal < goals.size(); goal++) {
                Set<Side> services = new HashSet<>();
                for (int i = 0; i < goals.size(); i++) {
                    for (int up = i; up >= 0; up = above.get(up)) {
                        if (up == goal) {
                            services.addAll(owners.get(i));
                        }
                    }
                }
                services.removeAll(Set.of(Side.PARENT_CARER, Side.YOUNG_PERSON));
                shared += services.size() >= 2 ? 1 : 0;
            }
            assertThat(observed.figure(cast, Observed.Indicator.GOALS_SHARED, TODAY))
                    .isEqualTo(Optional.of(shared + " of " + goals.size()));
        }
    }

    @Test
    void the_age_in_the_middle_is_that_of_a_slow_reader_and_fewer_than_five_texts_say_nothing() {
        AtTheTable.Cast cast = table.cast();
        UUID forum = table.seat(
                cast, Side.PARENT_CARER, "Forum", cast.parentRepresentative().seat());
        Random random = new Random(9);
        List<Integer> ages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String context = PLAIN.repeat(random.nextInt(3)) + DENSE.repeat(random.nextInt(3));
            String question = "Which of these would you choose?";
            LocalDate day = TODAY.minusDays(300L - i * 30L);
            UUID asked = done(consults.ask(
                    on(day, cast.facilitator()),
                    new Consults.Draft(
                            cast.partnership(),
                            cast.place(),
                            Set.of(forum),
                            question,
                            context + "x",
                            "It does.",
                            day.plusDays(30),
                            5),
                    key()));
            Readability.of(question + "\n" + context + "x\nIt does.").ifPresent(r -> ages.add(r.age()));
            done(consults.reply(on(day.plusDays(20), cast.facilitator()), asked, PLAIN + PLAIN, "so", "not", key()));
            Readability.of(PLAIN + PLAIN + "\nso\nnot").ifPresent(r -> ages.add(r.age()));
            ages.sort(null);
            assertThat(observed.figure(cast, Observed.Indicator.READING_AGE, day.plusDays(20)))
                    .isEqualTo(
                            ages.size() < 5
                                    ? Optional.empty()
                                    : Optional.of("age " + ages.get((ages.size() - 1) / 2) + " in the middle, of "
                                            + ages.size() + " texts long enough to tell (we aim at 12)"));
        }
        assertThat(ages).hasSizeGreaterThan(8);
        assertThat(acting.as(
                        cast.facilitator(),
                        () -> jdbc.sql("SELECT count(*) FROM partnership.reading_age")
                                .query(Integer.class)
                                .single()))
                .as("read by the service that counts and by nobody else")
                .isZero();
    }

    private void measure(AtTheTable.Cast cast, UUID goal, UUID owner) {
        done(partnerships.add(
                cast.facilitator(),
                new Measure(
                        key(),
                        cast.partnership(),
                        goal,
                        "Days",
                        "Median",
                        "days",
                        BigDecimal.TWO,
                        TODAY,
                        BigDecimal.TEN,
                        owner,
                        TODAY.plusMonths(6),
                        List.of()),
                key()));
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
