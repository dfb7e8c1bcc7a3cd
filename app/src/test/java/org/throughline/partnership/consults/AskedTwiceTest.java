package org.throughline.partnership.consults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Observed;
import org.throughline.partnership.ObservedHere;
import org.throughline.partnership.Side;

/** Families are not asked twice without somebody having read what they said the first time, and how often they are is counted. */
@ThroughlineTest
class AskedTwiceTest {
    /** Pairs that ask the same; then pairs that ask something else in much the same words. */
    private static final List<List<String>> SAME = List.of(
            List.of(
                    "Which evening suits you for the steering group?",
                    "Which evening would suit you for the steering group?"),
            List.of(
                    "Do you get meeting papers early enough to read them?",
                    "Do you get the papers of meetings early enough to read them?"),
            List.of(
                    "What would make annual reviews easier for you?",
                    "What would make the annual review easier for families?"),
            List.of(
                    "Should the transport letter go out in June or July?",
                    "Should the transport letters go out in June or in July?"),
            List.of(
                    "How would you like to hear from us about waiting times?",
                    "How do you want to hear about waiting times from us?"),
            List.of("Is the new transfer sheet short enough?", "Is the transfer sheet short enough now?"),
            List.of("Where should short breaks be advertised?", "Where should we advertise short breaks?"),
            List.of(
                    "What do you need to know before your child changes school?",
                    "What did you need to know before your child changed schools?"));

    private static final List<List<String>> OTHER = List.of(
            List.of(
                    "Which evening suits you for the steering group?",
                    "Which day suits you for the training on autism?"),
            List.of(
                    "Do you get meeting papers early enough to read them?",
                    "Do you get letters in words you can understand?"),
            List.of(
                    "What would make annual reviews easier for you?",
                    "What would make moving to college easier for you?"),
            List.of(
                    "Should the transport letter go out in June or July?",
                    "Should the short breaks list go out by post or by e-mail?"),
            List.of(
                    "How would you like to hear from us about waiting times?",
                    "How would you like to hear from us about school transport?"),
            List.of("Is the new transfer sheet short enough?", "Is the new sensory room open long enough?"),
            List.of("Where should short breaks be advertised?", "Where should the coffee morning be held?"),
            List.of(
                    "What do you need to know before your child changes school?",
                    "What do you need to know before a panel decides?"));

    @Autowired
    AtTheTable table;

    @Autowired
    ObservedHere observed;

    @Autowired
    Consults consults;

    @Autowired
    AskedTwice twice;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_threshold_tells_pairs_that_ask_the_same_from_pairs_that_do_not_and_is_counted_as_postgresql_does() {
        for (List<String> pair : SAME) {
            assertThat(likeness(pair)).as("%s", pair).isGreaterThanOrEqualTo(Likeness.ASKED_BEFORE);
        }
        for (List<String> pair : OTHER) {
            assertThat(likeness(pair)).as("%s", pair).isLessThan(Likeness.ASKED_BEFORE);
        }
    }

    private double likeness(List<String> pair) {
        double ours = Likeness.of(pair.getFirst(), pair.getLast());
        double theirs = jdbc.sql("SELECT extensions.similarity(:one, :other)")
                .param("one", pair.getFirst())
                .param("other", pair.getLast())
                .query(Double.class)
                .single();
        assertThat(ours).as("%s", pair).isCloseTo(theirs, within(0.000_01));
        return ours;
    }

    @Test
    void whoever_is_about_to_ask_is_told_what_families_were_asked_within_the_year() {
        Table at = new Table();
        LocalDate march = TODAY.minusDays(200);
        UUID asked = at.ask("Which evening suits you for the steering group?", at.forum, march);
        at.ask("Do referrals reach you within a week?", at.services, march);
        assertThat(twice.before(
                        at.cast.facilitator(),
                        at.cast.partnership(),
                        "Which evening would suit you for the steering group?"))
                .map(AskedOfFamilies::id)
                .contains(asked);
        assertThat(twice.before(at.cast.facilitator(), at.cast.partnership(), "Do referrals reach you within a week?"))
                .as("services were asked that, and no family")
                .isEmpty();
        assertThat(twice.before(
                        on(march, at.cast.facilitator()),
                        at.cast.partnership(),
                        "Which evening suits you for the steering group?"))
                .as("a form that is sent twice does not stop itself")
                .isEmpty();
        assertThat(twice.before(
                        on(march.plusYears(1), at.cast.facilitator()),
                        at.cast.partnership(),
                        "Which evening suits you for the steering group?"))
                .as("a year later things may have changed")
                .isEmpty();
    }

    @Test
    void the_figure_of_random_questions_equals_a_slow_independent_count() {
        Random random = new Random(78);
        Table at = new Table();
        record Pencil(int about, boolean families, LocalDate on) {}
        List<Pencil> noted = new ArrayList<>();
        LocalDate end = TODAY.plusDays(400);
        LocalDate day = TODAY.minusDays(360);
        while (day.isBefore(end)) {
            Pencil p = new Pencil(random.nextInt(SAME.size()), random.nextInt(4) > 0, day);
            UUID id = at.ask(SAME.get(p.about()).get(random.nextInt(2)), p.families() ? at.forum : at.services, day);
            done(consults.reply(on(day.plusDays(20), at.cast.facilitator()), id, "a", "b", "c", UUID.randomUUID()));
            noted.add(p);
            day = day.plusDays(41 + random.nextInt(20));
        }
        int asked = 0;
        int again = 0;
        for (Pencil p : noted) {
            if (p.families() && p.on().isAfter(end.minusMonths(12))) {
                asked++;
                boolean before = false;
                for (Pencil e : noted) {
                    before |= e.families()
                            && e.about() == p.about()
                            && e.on().isBefore(p.on())
                            && e.on().isAfter(p.on().minusMonths(12));
                }
                again += before ? 1 : 0;
            }
        }
        assertThat(again).isPositive();
        assertThat(observed.figure(at.cast, Observed.Indicator.REPEAT_QUESTIONS, end))
                .isEqualTo(Optional.of(again + " of " + asked));
    }

    private final class Table {
        private final AtTheTable.Cast cast = table.cast();
        private final UUID forum = table.seat(
                cast, Side.PARENT_CARER, "Forum", cast.parentRepresentative().seat());
        private final UUID services =
                table.seat(cast, Side.HEALTH, "Therapies", cast.facilitator().seat());

        private UUID ask(String question, UUID of, LocalDate day) {
            return done(consults.ask(
                    on(day, cast.facilitator()),
                    new Consults.Draft(
                            cast.partnership(), cast.place(), Set.of(of), question, "why", "what", day.plusDays(60), 5),
                    UUID.randomUUID()));
        }
    }
}
