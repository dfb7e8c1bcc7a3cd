package org.throughline.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.all;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.pages.AllThatIsShown;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.storage.Connections;

/**
 * Nobody learns what somebody answered. The wrong person gets nothing on any day; a hidden side's answers change no byte of
 * anything that is shown or kept, so that no adding, taking away or comparing of pages, files and waves can bring them out.
 */
@ThroughlineTest
@Import({AtTheTable.class, AllThatIsShown.class})
class AnswersStayHiddenTest {
    private static final Side[] SIDES = {Side.PARENT_CARER, Side.YOUNG_PERSON, Side.EDUCATION, Side.COUNCIL};

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Waves waves;

    @Autowired
    Answering answering;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Connections connections;

    @Autowired
    AllThatIsShown shown;

    private final Random random = new Random(7);

    @Test
    void nobody_reads_a_result_before_their_day_and_families_read_it_three_days_before_staff() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        table.answer(cast, wave, Side.COUNCIL, crowd(6));
        Viewer parent = made.seated(made.adult("Parent"), Role.PARENT, java.util.Optional.empty(), List.of());
        Viewer senco =
                made.staff(Role.SENCO, made.agency(Sector.EDUCATION, cast.area().id()));
        List<Viewer> staff = List.of(cast.facilitator(), senco);
        for (Viewer anybody : List.of(cast.facilitator(), senco, parent, cast.parentRepresentative())) {
            assertThat(waves.result(on(TODAY, anybody), wave)).as("open").isEmpty();
        }
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        for (int day = 0; day < 3; day++) {
            LocalDate then = TODAY.plusDays(day);
            for (Viewer one : staff) {
                assertThat(waves.result(on(then, one), wave))
                        .as("staff on day " + day)
                        .isEmpty();
            }
            assertThat(waves.result(everybody(then), wave)).isEmpty();
            assertThat(waves.result(on(then, parent), wave)).isPresent();
            assertThat(waves.result(on(then, cast.parentRepresentative()), wave))
                    .isPresent();
        }
        for (Viewer one : staff) {
            assertThat(waves.result(on(TODAY.plusDays(3), one), wave)).isPresent();
        }
        assertThat(waves.result(everybody(TODAY.plusYears(1)), wave))
                .as("not released")
                .isEmpty();
    }

    /** The attack on "families first": a code that its printer keeps back opens nothing before staff may read. */
    @Test
    void only_a_familys_code_that_was_answered_with_opens_the_result_before_staff_read_it() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        List<String> parents = print(cast, wave, Side.PARENT_CARER, 2);
        String answered = parents.getFirst();
        String keptBack = parents.getLast();
        String councils = print(cast, wave, Side.COUNCIL, 1).getFirst();
        answering.finish(answered, all(Given.FULLY));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(opens(answered)).isEqualTo(TODAY);
        assertThat(opens(keptBack)).isEqualTo(TODAY.plusDays(3));
        assertThat(answering.open(councils))
                .isInstanceOfSatisfying(
                        Answering.NowClosed.class,
                        c -> assertThat(c.side().isFamily()).isFalse());
    }

    private LocalDate opens(String code) {
        Answering.Opened opened = answering.open(code);
        assertThat(opened).isInstanceOf(Answering.NowClosed.class);
        return ((Answering.NowClosed) opened).opensFrom();
    }

    private List<String> print(AtTheTable.Cast cast, UUID wave, Side side, int howMany) {
        return waves.print(cast.facilitator(), wave, side, howMany, false, UUID.randomUUID());
    }

    /** The attack on suppression: four are invited, and whoever prints codes sends answers of their own to lift them over five. */
    @Test
    void whoever_prints_codes_cannot_lift_four_who_were_invited_over_the_threshold() {
        Wave.Invited four = new Wave.Invited(Side.COUNCIL, 4, 100);
        String nobody = withKnownAnswers(four, 0, 6);
        String everybody = withKnownAnswers(four, 4, 2);
        assertThat(everybody).isEqualTo(nobody).contains("fewer than 5 invited");
    }

    /** The same where five are invited and two of them stay away: spare codes do not count towards the five. */
    @Test
    void codes_for_lost_ones_cannot_stand_in_for_people_who_did_not_answer() {
        Wave.Invited five = new Wave.Invited(Side.COUNCIL, 5, 100);
        String known = withKnownAnswers(five, 0, 2);
        String three = withKnownAnswers(five, 3, 2);
        String four = withKnownAnswers(five, 4, 2);
        assertThat(three).isEqualTo(known);
        assertThat(four).isEqualTo(known);
        assertThat(withKnownAnswers(five, 5, 2)).isNotEqualTo(known);
    }

    /** Everything anybody gets of a wave in which so many of a side answered as they like and so many as the attacker knows. */
    private String withKnownAnswers(Wave.Invited invited, int people, int known) {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(
                cast,
                List.of(
                        new Wave.Invited(Side.PARENT_CARER, 20, 30),
                        new Wave.Invited(Side.YOUNG_PERSON, 20, 30),
                        invited));
        List<String> codes = print(cast, wave, invited.side(), invited.people() + 2);
        List<Answers> crowd = crowd(people);
        for (int i = 0; i < people; i++) {
            answering.finish(codes.get(i), crowd.get(i));
        }
        for (int i = 0; i < known; i++) {
            answering.finish(codes.get(codes.size() - 1 - i), all(Given.FULLY));
        }
        StringBuilder seen = new StringBuilder(shown.toEverybody(cast, wave));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        return withoutNames(
                seen.append(shown.toEverybody(cast, wave)).append(kept(wave)).toString());
    }

    @Test
    void no_more_codes_are_printed_than_are_invited_and_a_few_for_lost_ones() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        assertThat(print(cast, wave, Side.COUNCIL, 23)).isEmpty();
        assertThat(print(cast, wave, Side.COUNCIL, 20)).hasSize(20);
        assertThat(print(cast, wave, Side.COUNCIL, 3)).isEmpty();
        assertThat(print(cast, wave, Side.COUNCIL, 2)).hasSize(2);
        assertThat(print(cast, wave, Side.COUNCIL, 1)).isEmpty();
        assertThat(ofAll("SELECT count(*) FROM partnership.code WHERE wave_id = '" + wave + "'"))
                .isEqualTo("22");
        assertThat(print(cast, wave, Side.EDUCATION, 1)).as("another side").hasSize(1);
        assertThat(waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, true, UUID.randomUUID()))
                .as("a body is one answer under its own name")
                .hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_prints_the_same_codes_and_counts_them_once() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        UUID key = UUID.randomUUID();
        List<String> codes = waves.print(cast.facilitator(), wave, Side.COUNCIL, 20, false, key);
        assertThat(waves.print(cast.facilitator(), wave, Side.COUNCIL, 20, false, key))
                .isEqualTo(codes);
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(waves.wave(cast.facilitator(), wave)
                        .orElseThrow()
                        .invited(Side.COUNCIL)
                        .orElseThrow()
                        .printed())
                .isEqualTo(20);
        assertThat(answering.open(codes.getLast())).isInstanceOf(Answering.Ready.class);
    }

    @Test
    void lost_codes_are_taken_back_before_a_wave_opens_and_not_after() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.drawnUp(
                cast,
                List.of(new Wave.Invited(Side.PARENT_CARER, 20, 30), new Wave.Invited(Side.YOUNG_PERSON, 20, 30)));
        String lost = print(cast, wave, Side.PARENT_CARER, 20).getFirst();
        String others = print(cast, wave, Side.YOUNG_PERSON, 1).getFirst();
        assertThat(waves.takeBack(table.cast().facilitator(), wave, Side.PARENT_CARER, UUID.randomUUID()))
                .isInstanceOf(Answer.NotThere.class);
        done(waves.takeBack(cast.facilitator(), wave, Side.PARENT_CARER, UUID.randomUUID()));
        assertThat(answering.open(lost)).isInstanceOf(Answering.NoSuchCode.class);
        assertThat(answering.open(others)).isInstanceOf(Answering.NotOpenYet.class);
        assertThat(print(cast, wave, Side.PARENT_CARER, 22)).hasSize(22);
        done(waves.open(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(waves.takeBack(cast.facilitator(), wave, Side.PARENT_CARER, UUID.randomUUID()))
                .isInstanceOf(Answer.Refused.class);
    }

    /** The database alone refuses to keep a side of which four were invited, whoever counts. */
    @Test
    void the_database_keeps_no_count_of_a_side_of_which_four_were_invited() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(
                cast,
                List.of(
                        new Wave.Invited(Side.PARENT_CARER, 20, 30),
                        new Wave.Invited(Side.YOUNG_PERSON, 20, 30),
                        new Wave.Invited(Side.COUNCIL, 4, 30)));
        assertThatThrownBy(() -> acting.as(
                        Viewer.service(Purpose.COUNTING, TODAY),
                        () -> jdbc.sql("""
                                INSERT INTO partnership.closed_role (wave_id, role, answers) VALUES (:wave, 'COUNCIL', 6)
                                """).param("wave", wave).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_code_answers_once_even_when_it_is_sent_ten_times_at_once() throws Exception {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        String code = waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false, UUID.randomUUID())
                .getFirst();
        List<Callable<Answering.Opened>> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(() -> answering.finish(code, all(Given.MOSTLY)));
        }
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var one : threads.invokeAll(ten)) {
                assertThat(one.get()).isInstanceOf(Answering.Used.class);
            }
        }
        table.answer(cast, wave, Side.COUNCIL, crowd(4));
        assertThat(waves.answered(
                        cast.facilitator(), waves.wave(cast.facilitator(), wave).orElseThrow()))
                .containsExactly(Map.entry(Side.COUNCIL, 5));
    }

    @Test
    void what_is_begun_is_there_when_its_writer_comes_back_and_gone_when_it_is_sent() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        String code = waves.print(cast.facilitator(), wave, Side.YOUNG_PERSON, 1, false, UUID.randomUUID())
                .getFirst();
        answering.keep(code, new Answers(Map.of(Item.AGENDA, Given.FULLY)));
        assertThat(answering.open(code.toLowerCase(java.util.Locale.UK).replace("-", " ")))
                .isInstanceOfSatisfying(
                        Answering.Ready.class,
                        ready -> assertThat(ready.soFar().to(Item.AGENDA)).contains(Given.FULLY));
        answering.finish(code, all(Given.FULLY));
        assertThat(ofAll("SELECT count(*) FROM partnership.answering WHERE wave_id = '" + wave + "'"))
                .isEqualTo("0");
    }

    /** Even the database does not know: no column of an answer leads to a code, an account, a seat or a time. */
    @Test
    void nothing_joins_an_answer_to_a_code_or_to_anybody() {
        assertThat(rows("""
                        SELECT attname FROM pg_attribute WHERE attrelid = 'partnership.answer'::regclass AND attnum > 0 ORDER BY 1
                        """)).isEqualTo("given id role wave_id");
        assertThat(rows("""
                        SELECT attname FROM pg_attribute WHERE attrelid = 'partnership.code'::regclass AND attnum > 0 ORDER BY 1
                        """)).isEqualTo("for_body hash role used wave_id");
    }

    @Test
    void whoever_asks_the_tables_themselves_gets_no_answer_and_no_code() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        table.answer(cast, wave, Side.COUNCIL, crowd(6));
        waves.print(cast.facilitator(), wave, Side.YOUNG_PERSON, 2, false, UUID.randomUUID());
        List<Viewer> all = List.of(
                cast.facilitator(),
                cast.parentRepresentative(),
                made.administrator(),
                Viewer.service(Purpose.SET_UP, TODAY),
                Viewer.service(Purpose.RULES, TODAY),
                everybody(TODAY));
        for (Viewer viewer : all) {
            for (String hidden : List.of("answer", "answering", "code", "closed_count", "closed_role", "body_answer")) {
                assertThat(acting.as(
                                viewer,
                                () -> jdbc.sql("SELECT count(*) FROM partnership." + hidden + " WHERE wave_id = :wave")
                                        .param("wave", wave)
                                        .query(Integer.class)
                                        .single()))
                        .as(viewer.purpose() + " reads " + hidden)
                        .isZero();
            }
            assertThatThrownBy(() -> acting.as(
                            viewer, () -> jdbc.sql("""
                                    INSERT INTO partnership.answer (id, wave_id, role, given) VALUES (gen_random_uuid(), :wave, 'COUNCIL', 'x')
                                    """).param("wave", wave).update()))
                    .as(viewer.purpose() + " writes an answer")
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void another_partnerships_facilitator_can_do_nothing_to_a_wave() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        for (Viewer stranger : List.of(table.cast().facilitator(), cast.parentRepresentative(), everybody(TODAY))) {
            assertThat(waves.print(stranger, wave, Side.COUNCIL, 5, false, UUID.randomUUID()))
                    .isEmpty();
            assertThat(waves.close(stranger, wave, UUID.randomUUID())).isInstanceOf(Answer.NotThere.class);
            assertThat(waves.answered(stranger, waves.wave(stranger, wave).orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void when_a_wave_closes_every_answer_is_taken_away_and_of_a_hidden_side_nothing_is_kept() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        table.answer(cast, wave, Side.COUNCIL, crowd(6));
        table.answer(cast, wave, Side.YOUNG_PERSON, crowd(4));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        String where = " WHERE wave_id = '" + wave + "'";
        assertThat(ofAll("SELECT count(*) FROM partnership.answer" + where)).isEqualTo("0");
        assertThat(ofAll("SELECT count(*) FROM partnership.closed_count" + where + " AND role <> 'COUNCIL'"))
                .isEqualTo("0");
        assertThat(ofAll("SELECT count(answers) FROM partnership.closed_role" + where + " AND role <> 'COUNCIL'"))
                .isEqualTo("0");
        assertThat(answering.open("AAAA")).isInstanceOf(Answering.NoSuchCode.class);
    }

    @Test
    void a_closed_wave_is_closed_for_good() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        String late = waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false, UUID.randomUUID())
                .getFirst();
        table.answer(cast, wave, Side.COUNCIL, crowd(5));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(answering.finish(late, all(Given.FULLY))).isInstanceOf(Answering.NowClosed.class);
        assertThat(waves.open(cast.facilitator(), wave, UUID.randomUUID())).isInstanceOf(Answer.Refused.class);
        assertThat(waves.close(cast.facilitator(), wave, UUID.randomUUID())).isInstanceOf(Answer.Refused.class);
        assertThat(waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false, UUID.randomUUID()))
                .isEmpty();
        assertThat(waves.result(on(TODAY.plusDays(3), cast.facilitator()), wave)
                        .orElseThrow()
                        .result()
                        .of(Side.COUNCIL)
                        .orElseThrow()
                        .answers())
                .isEqualTo(5);
    }

    /**
     * The attack. Two worlds are alike but for the answers of a hidden side: how many there are, from none to four, and what
     * they say; and for the answers of four people to one question of a side that is shown. Everything that anybody can get,
     * through two waves, before, at and after closing, is collected: not one byte differs, so nothing that is worked out of it
     * can either.
     */
    @Test
    void two_worlds_that_differ_in_hidden_answers_show_the_same_pages_files_and_rows() {
        List<Answers> council = crowd(9);
        List<Answers> schools = crowd(7);
        List<Answers> parentsLater = crowd(8);
        String first = world(council, schools, List.of(), all(Given.NOT_AT_ALL), parentsLater);
        for (int hidden : new int[] {1, 4}) {
            String other = world(council, schools, crowd(hidden), crowd(1).getFirst(), parentsLater);
            assertThat(other).isEqualTo(first);
        }
        assertThat(first).contains("fewer than 5").hasSizeGreaterThan(20_000);
    }

    /** Only the people themselves change something: a fifth answer shows its side. */
    @Test
    void and_the_attack_would_notice() {
        List<Answers> council = crowd(9);
        List<Answers> schools = crowd(7);
        String hidden = world(council, schools, crowd(4), all(Given.FULLY), crowd(8));
        String fifth = world(council, schools, crowd(5), all(Given.FULLY), crowd(8));
        assertThat(fifth).isNotEqualTo(hidden);
    }

    private String world(
            List<Answers> council,
            List<Answers> schools,
            List<Answers> parents,
            Answers fourth,
            List<Answers> parentsLater) {
        AtTheTable.Cast cast = table.cast();
        StringBuilder seen = new StringBuilder();
        UUID one = table.openWave(cast, SIDES);
        everybodyGetsACode(cast, one, Side.COUNCIL, council);
        everybodyGetsACode(cast, one, Side.EDUCATION, onlyFourAnswer(schools, fourth));
        everybodyGetsACode(cast, one, Side.PARENT_CARER, parents);
        seen.append(shown.toEverybody(cast, one));
        done(waves.close(cast.facilitator(), one, UUID.randomUUID()));
        seen.append(shown.toEverybody(cast, one)).append(kept(one));
        UUID two = table.openWave(cast, SIDES);
        everybodyGetsACode(cast, two, Side.PARENT_CARER, parentsLater);
        everybodyGetsACode(cast, two, Side.COUNCIL, council);
        done(waves.close(on(TODAY.plusDays(1), cast.facilitator()), two, UUID.randomUUID()));
        seen.append(shown.toEverybody(cast, one)).append(shown.toEverybody(cast, two));
        seen.append(kept(one)).append(kept(two));
        return withoutNames(seen.toString());
    }

    /** All twenty have a code, as in life; how many are printed is known to everybody, and who used theirs to nobody. */
    private void everybodyGetsACode(AtTheTable.Cast cast, UUID wave, Side side, List<Answers> answers) {
        List<String> codes = print(cast, wave, side, 20);
        for (int i = 0; i < answers.size(); i++) {
            answering.finish(codes.get(i), answers.get(i));
        }
    }

    /** Seven people, of whom four answered one question: how they answered it is hidden. */
    private static List<Answers> onlyFourAnswer(List<Answers> all, Answers fourth) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    Map<Item, Given> given = new EnumMap<>(Item.class);
                    given.putAll(all.get(i).given());
                    given.remove(Item.HANDOVERS);
                    if (i < 4) {
                        fourth.to(Item.HANDOVERS).ifPresent(g -> given.put(Item.HANDOVERS, g));
                    }
                    return new Answers(given);
                })
                .toList();
    }

    /** What the database holds of a wave when it is closed, whoever looks; codes apart, which know no answers. */
    private String kept(UUID wave) {
        return rows("SELECT role || coalesce(answers::text, '-') FROM partnership.closed_role WHERE wave_id = '" + wave
                        + "' ORDER BY 1")
                + rows("SELECT role || item || given || people FROM partnership.closed_count WHERE wave_id = '" + wave
                        + "' ORDER BY 1");
    }

    private static String withoutNames(String seen) {
        return seen.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID");
    }

    private List<Answers> crowd(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(_ -> {
                    Map<Item, Given> given = new EnumMap<>(Item.class);
                    for (Item item : Item.values()) {
                        given.put(item, Given.values()[random.nextInt(Given.values().length)]);
                    }
                    return new Answers(given);
                })
                .collect(Collectors.toList());
    }

    private String ofAll(String sql) {
        return rows(sql);
    }

    /** Asked past every policy, as the owner of the database. */
    private String rows(String sql) {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement();
                var rs = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rs.next()) {
                all.add(rs.getString(1));
            }
            return String.join(" ", all);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
