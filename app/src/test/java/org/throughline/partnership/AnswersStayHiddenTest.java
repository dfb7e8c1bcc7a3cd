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

    @Test
    void a_familys_code_opens_the_result_and_a_members_of_staff_does_not() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        String parents = waves.print(cast.facilitator(), wave, Side.PARENT_CARER, 1, false)
                .getFirst();
        String councils =
                waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false).getFirst();
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(answering.open(parents))
                .isInstanceOfSatisfying(
                        Answering.NowClosed.class, c -> assertThat(c.side()).isEqualTo(Side.PARENT_CARER));
        assertThat(answering.open(councils))
                .isInstanceOfSatisfying(
                        Answering.NowClosed.class,
                        c -> assertThat(c.side().isFamily()).isFalse());
    }

    @Test
    void a_code_answers_once_even_when_it_is_sent_ten_times_at_once() throws Exception {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        String code =
                waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false).getFirst();
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
        String code = waves.print(cast.facilitator(), wave, Side.YOUNG_PERSON, 1, false)
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
        waves.print(cast.facilitator(), wave, Side.YOUNG_PERSON, 2, false);
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
            assertThat(waves.print(stranger, wave, Side.COUNCIL, 5, false)).isEmpty();
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
        String late =
                waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false).getFirst();
        table.answer(cast, wave, Side.COUNCIL, crowd(5));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(answering.finish(late, all(Given.FULLY))).isInstanceOf(Answering.NowClosed.class);
        assertThat(waves.open(cast.facilitator(), wave, UUID.randomUUID())).isInstanceOf(Answer.Refused.class);
        assertThat(waves.close(cast.facilitator(), wave, UUID.randomUUID())).isInstanceOf(Answer.Refused.class);
        assertThat(waves.print(cast.facilitator(), wave, Side.COUNCIL, 1, false))
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
        table.answer(cast, one, Side.COUNCIL, council);
        table.answer(cast, one, Side.EDUCATION, onlyFourAnswer(schools, fourth));
        table.answer(cast, one, Side.PARENT_CARER, parents);
        seen.append(shown.toEverybody(cast, one));
        done(waves.close(cast.facilitator(), one, UUID.randomUUID()));
        seen.append(shown.toEverybody(cast, one)).append(kept(one));
        UUID two = table.openWave(cast, SIDES);
        table.answer(cast, two, Side.PARENT_CARER, parentsLater);
        table.answer(cast, two, Side.COUNCIL, council);
        done(waves.close(on(TODAY.plusDays(1), cast.facilitator()), two, UUID.randomUUID()));
        seen.append(shown.toEverybody(cast, one)).append(shown.toEverybody(cast, two));
        seen.append(kept(one)).append(kept(two));
        return withoutNames(seen.toString());
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
