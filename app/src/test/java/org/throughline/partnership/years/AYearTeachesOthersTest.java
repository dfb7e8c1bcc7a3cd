package org.throughline.partnership.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.all;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Status;
import org.throughline.files.SheetAnswer;
import org.throughline.files.SheetReading;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Given;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Item;
import org.throughline.partnership.Licence;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Reading;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.sharing.Viewer;

/**
 * A partnership's year leaves as evidence that others can analyse: what everybody could read already, without names, with what it does not
 * show, and given by nobody else (requirement 17).
 */
@ThroughlineTest
@Import(AtTheTable.class)
class AYearTeachesOthersTest {
    private static final LocalDate READ_ON = TODAY.plusDays(3);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 10, 5);
    private static final Span YEAR = Span.from(LocalDate.of(2025, 10, 1));
    private static final String NAMES_NOBODY = "Families asked for Papers on paper.";
    private static final Years.Wish WITHOUT_NAME = new Years.Wish(false, Set.of(), Licence.CC_BY);

    @Autowired
    AtTheTable table;

    @Autowired
    Waves waves;

    @Autowired
    Improvements improvements;

    @Autowired
    Years years;

    @Autowired
    Bank bank;

    private AtTheTable.Cast cast;
    private Viewer facilitator;
    private UUID wave;

    /** Six parents answer and are shown, four from the council answer and are hidden; the wave is read and something is done. */
    @BeforeEach
    void aYear() {
        cast = table.cast();
        wave = table.openWave(cast, Side.PARENT_CARER, Side.YOUNG_PERSON, Side.COUNCIL);
        table.answer(cast, wave, Side.PARENT_CARER, Collections.nCopies(6, all(Given.A_LITTLE)));
        table.answer(cast, wave, Side.COUNCIL, Collections.nCopies(4, all(Given.FULLY)));
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        facilitator = on(AFTERWARDS, cast.facilitator());
    }

    @Test
    void whoever_does_not_work_for_it_neither_looks_nor_gives_nor_finds_out_whose_it_is() {
        readAndReleased("Papers come late.");
        UUID given = done(give(facilitator, WITHOUT_NAME));
        for (Viewer other : List.of(
                on(AFTERWARDS, cast.parentRepresentative()),
                on(AFTERWARDS, table.cast().facilitator()),
                everybody(AFTERWARDS))) {
            assertThat(years.look(other, cast.partnership(), YEAR)).isEmpty();
            assertThat(give(other, WITHOUT_NAME)).isInstanceOf(Answer.NotThere.class);
            assertThat(years.of(other, cast.partnership())).isEmpty();
            assertThat(years.given(other, given))
                    .as("everybody reads the year itself")
                    .isPresent();
        }
        assertThat(years.of(facilitator, cast.partnership()))
                .singleElement()
                .extracting(Years.Given::id)
                .isEqualTo(given);
    }

    @Test
    void it_holds_the_released_waves_as_they_were_shown_and_of_a_hidden_side_nothing() {
        readAndReleased("Papers come late.");
        GivenYear year = given(WITHOUT_NAME);
        List<Map<String, String>> felt = rows(year, YearTable.Kind.FELT);
        assertThat(felt.stream().filter(r -> Side.PARENT_CARER.words().equals(r.get("side"))))
                .hasSize(Item.values().length)
                .allSatisfy(r -> assertThat(r)
                        .containsEntry("answered", "6")
                        .containsEntry("a_little", "6")
                        .containsEntry("median", "1"));
        assertThat(felt.stream().filter(r -> Side.COUNCIL.words().equals(r.get("side"))))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("answered", YearWords.CELL_HIDDEN.say())
                        .containsEntry("question", YearWords.CELL_HIDDEN.say())
                        .containsEntry("fully", YearWords.CELL_HIDDEN.say()));
        assertThat(rows(year, YearTable.Kind.HOW_IT_WORKS))
                .as("what nobody settled stands there as open")
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r).containsEntry("way", YearWords.CELL_NOT_AGREED.say()));
        assertThat(rows(year, YearTable.Kind.OBSERVED))
                .allSatisfy(r -> assertThat(r.get("could_be_gamed")).isNotBlank());
    }

    @Test
    void a_wave_that_not_everybody_may_read_stays_behind_and_the_year_says_so() {
        read("Papers come late.");
        done(improvements.choose(
                on(READ_ON, facilitator), wave, Ingredient.PREPARATION, "Papers in time", "Why", UUID.randomUUID()));
        act();
        GivenYear year = given(WITHOUT_NAME);
        assertThat(rows(year, YearTable.Kind.FELT)).isEmpty();
        assertThat(rows(year, YearTable.Kind.READ_TOGETHER)).isEmpty();
        assertThat(year.notReleased()).isEqualTo(1);
    }

    @Test
    void from_priority_to_what_came_of_it_everything_is_there_and_points_no_way() {
        readAndReleased("Papers come late.");
        UUID priority = act();
        GivenYear year = given(WITHOUT_NAME);
        assertThat(priority).isNotNull();
        assertThat(rows(year, YearTable.Kind.ACTIONS))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("words", "Ten days before")
                        .containsEntry("without_evidence", "families wanted it")
                        .containsEntry("owner", "Facilitator"));
        assertThat(rows(year, YearTable.Kind.CHECKS))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .containsEntry("months", "6")
                        .containsEntry("amount", "7")
                        .containsEntry("found", "nothing changed"));
        assertThat(rows(year, YearTable.Kind.READ_TOGETHER).stream().map(r -> r.get("words")))
                .contains("Papers come late.", "Two saw it otherwise.");
        assertThat(bank.atWork(facilitator)).singleElement().satisfies(record -> {
            assertThat(record.status()).isEqualTo(Status.SENT_IN);
            assertThat(record.content().effects()).isEmpty();
            assertThat(record.content().summary().plain()).contains("Two saw it otherwise.", "nothing changed");
            assertThat(record.content().setting().whoIsMissing()).contains(Side.COUNCIL.words());
            assertThat(record.content().setting().limits()).isNotBlank();
        });
    }

    @Test
    void without_its_name_no_name_leaves_neither_of_the_partnership_nor_of_its_area_nor_of_who_sits_there() {
        String area = cast.area().name();
        readAndReleased("in " + area + " papers come late.");
        act("maya brought it", "call 07700 900123");
        UUID id = done(give(facilitator, WITHOUT_NAME));
        String record = years.given(everybody(AFTERWARDS), id).orElseThrow().json();
        assertThat(record)
                .contains(YearWords.CELL_THIS_AREA.say(), YearWords.CELL_STAYED.say())
                .doesNotContainIgnoringCase(area)
                .doesNotContainIgnoringCase("maya")
                .doesNotContain("07700", cast.partnership().toString());
        assertThat(bank.atWork(facilitator))
                .singleElement()
                .satisfies(r -> assertThat(r.content().toString())
                        .doesNotContainIgnoringCase(area)
                        .doesNotContainIgnoringCase("maya")
                        .doesNotContain("07700", cast.partnership().toString()));
    }

    @Test
    void a_text_with_what_could_be_a_name_stays_until_whoever_gives_it_says_that_it_names_nobody() {
        readAndReleased(NAMES_NOBODY);
        Years.Looked looked = years.look(facilitator, cast.partnership(), YEAR).orElseThrow();
        Years.Held held = looked.stays().stream()
                .filter(h -> h.words().equals(NAMES_NOBODY))
                .findFirst()
                .orElseThrow();
        assertThat(held.mayGo()).isTrue();
        assertThat(held.signs()).contains("Papers");
        assertThat(looked.year().json()).doesNotContain(NAMES_NOBODY);
        assertThat(given(new Years.Wish(false, Set.of(held.key()), Licence.CC_BY))
                        .json())
                .contains(NAMES_NOBODY);
    }

    @Test
    void under_its_own_name_it_says_whose_it_is_and_still_no_seat_holder() {
        String area = cast.area().name();
        readAndReleased("in " + area + " papers come late.");
        act("maya brought it", "none");
        assertThat(given(new Years.Wish(true, Set.of(), Licence.OPEN_GOVERNMENT))
                        .json())
                .contains("in " + area + " papers come late.", Licence.OPEN_GOVERNMENT.called())
                .doesNotContainIgnoringCase("maya");
    }

    @Test
    void a_year_is_given_once_when_it_is_over_and_has_something_in_it() {
        assertThat(give(facilitator, WITHOUT_NAME)).isEqualTo(new Answer.Refused<UUID>(YearWords.WHY_EMPTY));
        readAndReleased("Papers come late.");
        assertThat(years.give(
                        facilitator,
                        cast.partnership(),
                        Span.from(LocalDate.of(2026, 9, 1)),
                        WITHOUT_NAME,
                        UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(YearWords.WHY_NOT_OVER));
        UUID key = UUID.randomUUID();
        UUID given = done(years.give(facilitator, cast.partnership(), YEAR, WITHOUT_NAME, key));
        assertThat(years.give(facilitator, cast.partnership(), YEAR, WITHOUT_NAME, key))
                .as("sent twice it is given once")
                .isEqualTo(new Answer.Done<>(given));
        assertThat(give(facilitator, WITHOUT_NAME)).isEqualTo(new Answer.Refused<UUID>(YearWords.WHY_GIVEN_ALREADY));
    }

    @Test
    void the_workbook_opens_and_its_dictionary_explains_every_column() {
        readAndReleased("=HYPERLINK(1)");
        GivenYear year = given(WITHOUT_NAME);
        assertThat(GivenYear.ofJson(year.json())).isEqualTo(year);
        for (YearTable.Kind kind : YearTable.Kind.values()) {
            assertThat(kind.columns()).allSatisfy(c -> assertThat(c.say()).isNotBlank());
        }
        assertThat(SheetReading.read(YearFiles.workbook(year).bytes()))
                .isInstanceOfSatisfying(
                        SheetAnswer.Read.class,
                        sheet -> assertThat(sheet.head()).contains(year.title()));
    }

    private GivenYear given(Years.Wish wish) {
        return years.given(everybody(AFTERWARDS), done(give(facilitator, wish))).orElseThrow();
    }

    private Answer<UUID> give(Viewer viewer, Years.Wish wish) {
        return years.give(viewer, cast.partnership(), YEAR, wish, UUID.randomUUID());
    }

    private static List<Map<String, String>> rows(GivenYear year, YearTable.Kind kind) {
        return year.tables().stream()
                .filter(t -> t.kind() == kind)
                .flatMap(t -> t.rows().stream())
                .map(row -> java.util.stream.IntStream.range(0, row.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> kind.columns().get(i).called(), row::get)))
                .toList();
    }

    private void readAndReleased(String agreed) {
        read(agreed);
        done(waves.release(on(READ_ON, facilitator), wave, UUID.randomUUID()));
    }

    private void read(String agreed) {
        done(waves.read(
                on(READ_ON, facilitator),
                wave,
                new Reading(READ_ON, "6 parents", agreed, "Two saw it otherwise."),
                Map.of(Ingredient.PREPARATION, "We read it on the bus."),
                UUID.randomUUID()));
    }

    private UUID act() {
        return act("nothing changed", "none that we heard of");
    }

    private UUID act(String found, String harm) {
        Viewer then = on(READ_ON, facilitator);
        UUID priority = done(improvements.choose(
                then, wave, Ingredient.PREPARATION, "papers in time", "it is the widest gap", UUID.randomUUID()));
        UUID action = done(improvements.begin(
                then,
                priority,
                Optional.empty(),
                Optional.of("families wanted it"),
                "Ten days before",
                cast.place(),
                cast.measure(),
                UUID.randomUUID()));
        check(action, 6, READ_ON.plusMonths(6), found, harm);
        return priority;
    }

    private void check(UUID action, int months, LocalDate on, String found, String harm) {
        done(improvements.lookBack(
                on(on, facilitator),
                new LookBack(
                        UUID.randomUUID(),
                        cast.partnership(),
                        action,
                        months,
                        on,
                        Optional.of(BigDecimal.valueOf(7)),
                        found,
                        harm,
                        LookBack.Next.GO_ON,
                        LookBack.Sure.YES,
                        LookBack.Sure.NO,
                        LookBack.Sure.NOT_SURE),
                UUID.randomUUID()));
    }
}
