package org.throughline.partnership;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.signals.Signals;

/** No child is in the partnership, and no partnership seat opens a child; what is observed comes from facts that know nobody. */
@ThroughlineTest
@Import(AtTheTable.class)
class NoChildHereTest {
    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Signals signals;

    @Autowired
    Observing observing;

    @Autowired
    Partnerships partnerships;

    @Test
    void the_code_of_the_partnership_knows_no_module_that_knows_a_child() {
        noClasses()
                .that()
                .resideInAPackage("org.throughline.partnership..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.throughline.child..", "org.throughline.journey..", "org.throughline.directory..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ChildId")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.throughline.partnership"));
    }

    @Test
    void no_foreign_key_of_the_partnership_leads_to_a_person_or_a_child() {
        assertThat(jdbc.sql("""
                        SELECT DISTINCT f.relnamespace::regnamespace || '.' || f.relname FROM pg_constraint c
                          JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid
                         WHERE c.contype = 'f' AND t.relnamespace = 'partnership'::regnamespace
                           AND f.relnamespace <> 'partnership'::regnamespace ORDER BY 1
                        """).query(String.class).list()).containsExactly("people.area", "people.seat");
    }

    @Test
    void a_seat_in_the_partnership_opens_no_child() {
        Agency council = made.agency(Sector.COUNCIL, made.area().id());
        ChildId child = made.child("Canary", LocalDate.of(2015, 5, 5), council);
        for (Role role : List.of(Role.PARTNERSHIP_LEAD, Role.FACILITATOR, Role.PARENT_REPRESENTATIVE)) {
            Viewer seat = made.staff(role, council, council.area().orElseThrow());
            assertThat(acting.as(
                            seat,
                            () -> jdbc.sql("SELECT count(*) FROM people.child WHERE id = :id")
                                    .param("id", child.value())
                                    .query(Integer.class)
                                    .single()))
                    .as(role.name())
                    .isZero();
        }
    }

    /** The median of the days is that of a slow count, for random facts of two areas and many days. */
    @Test
    void an_observed_figure_equals_a_slow_independent_count() {
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            AtTheTable.Cast cast = table.cast();
            AtTheTable.Cast elsewhere = table.cast();
            List<Integer> counted = new ArrayList<>();
            boolean ever = false;
            int facts = random.nextInt(14);
            for (int i = 0; i < facts; i++) {
                int days = random.nextInt(90);
                LocalDate on = TODAY.minusDays(random.nextInt(500));
                boolean here = random.nextBoolean();
                Signals.Kind kind = random.nextInt(4) == 0 ? Signals.Kind.CONTRIBUTION_MADE : Signals.Kind.ADVICE_GIVEN;
                acting.doAs(
                        cast.facilitator(),
                        () -> signals.tell(
                                kind,
                                Optional.of(
                                        (here ? cast : elsewhere).area().id().value()),
                                Optional.empty(),
                                Optional.of("THERAPIST"),
                                on,
                                OptionalInt.of(days)));
                ever |= here && kind == Signals.Kind.ADVICE_GIVEN;
                if (here && kind == Signals.Kind.ADVICE_GIVEN && !on.isBefore(TODAY.minusMonths(12))) {
                    counted.add(days);
                }
            }
            assertThat(adviceDays(cast)).isEqualTo(ever ? slow(counted) : "not done here");
        }
    }

    @Test
    void what_is_not_done_here_is_not_shown_as_zero() {
        AtTheTable.Cast cast = table.cast();
        Design design =
                partnerships.design(cast.facilitator(), cast.partnership()).orElseThrow();
        List<Observed> all = observing.on(cast.facilitator(), design, TODAY);
        assertThat(all).hasSize(Observed.Indicator.values().length);
        assertThat(all.stream().filter(o -> o.figure().isPresent()).map(Observed::indicator))
                .containsExactly(Observed.Indicator.SEATS_FILLED, Observed.Indicator.GOALS_SHARED);
        assertThat(all).allSatisfy(o -> assertThat(o.indicator().couldBeGamed()).isNotBlank());
    }

    /** Said to be done here, where it was once and not in the twelve months that count, and seats that are empty for want of any on the day. */
    @Test
    void what_was_done_here_before_is_not_said_to_be_never_done() {
        AtTheTable.Cast cast = table.cast();
        LocalDate afterAllTerms = TODAY.plusYears(4);
        Design design =
                partnerships.design(cast.facilitator(), cast.partnership()).orElseThrow();
        assertThat(observing.on(cast.facilitator(), design, afterAllTerms).stream()
                        .filter(o -> o.indicator() == Observed.Indicator.SEATS_FILLED)
                        .map(Observed::shown))
                .containsExactly("there were some before, none on that day");
        assertThat(observing.on(cast.facilitator(), design, TODAY).stream()
                        .filter(o -> o.indicator() == Observed.Indicator.FAMILY_SEATS_FILLED)
                        .map(Observed::shown))
                .containsExactly("not done here");
    }

    private String adviceDays(AtTheTable.Cast cast) {
        Design design =
                partnerships.design(cast.facilitator(), cast.partnership()).orElseThrow();
        return observing.on(cast.facilitator(), design, TODAY).stream()
                .filter(o -> o.indicator() == Observed.Indicator.ADVICE_DAYS)
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private static String slow(List<Integer> days) {
        if (days.size() < 5) {
            return "none, or fewer than 5: not shown";
        }
        Collections.sort(days);
        int n = days.size();
        String median = n % 2 == 1
                ? days.get(n / 2).toString()
                : (days.get(n / 2 - 1) + days.get(n / 2)) % 2 == 0
                        ? Integer.toString((days.get(n / 2 - 1) + days.get(n / 2)) / 2)
                        : (days.get(n / 2 - 1) + days.get(n / 2)) / 2 + ".5";
        return median + " days (median of " + n + ")";
    }
}
