package org.throughline.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.all;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.everybody;
import static org.throughline.partnership.AtTheTable.on;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Given;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.OverTheWaves;
import org.throughline.partnership.OverTheWaves.Stood;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Reading;
import org.throughline.partnership.Result;
import org.throughline.partnership.Side;
import org.throughline.partnership.Waves;
import org.throughline.sharing.Viewer;

/** Waves side by side show each reader what its single results show, on the same days, and nothing besides. */
@ThroughlineTest
@Import(AtTheTable.class)
class OverTheWavesTest {
    private static final Side[] SIDES = {Side.PARENT_CARER, Side.YOUNG_PERSON, Side.COUNCIL};

    @Autowired
    AtTheTable table;

    @Autowired
    Waves waves;

    @Autowired
    Partnerships partnerships;

    @Test
    void a_wave_stands_there_for_each_reader_from_their_own_day_on() {
        AtTheTable.Cast cast = table.cast();
        UUID wave = table.openWave(cast, SIDES);
        table.answer(cast, wave, Side.COUNCIL, Collections.nCopies(6, all(Given.MOSTLY)));
        assertThat(over(cast, cast.parentRepresentative(), TODAY)).isEmpty();
        done(waves.close(cast.facilitator(), wave, UUID.randomUUID()));
        assertThat(over(cast, cast.parentRepresentative(), TODAY)).hasSize(1);
        assertThat(over(cast, cast.facilitator(), TODAY.plusDays(2))).isEmpty();
        assertThat(over(cast, cast.facilitator(), TODAY.plusDays(3))).hasSize(1);
        assertThat(waves.overTheWaves(everybody(TODAY.plusYears(1)), cast.partnership())
                        .waves())
                .isEmpty();
        Viewer facilitator = on(TODAY.plusDays(4), cast.facilitator());
        done(waves.read(
                facilitator,
                wave,
                new Reading(TODAY.plusDays(4), "all", "agreed", "none"),
                Map.of(),
                UUID.randomUUID()));
        done(waves.release(facilitator, wave, UUID.randomUUID()));
        assertThat(waves.overTheWaves(everybody(TODAY.plusDays(4)), cast.partnership())
                        .waves())
                .hasSize(1);
    }

    private List<OverTheWaves.Read> over(AtTheTable.Cast cast, Viewer viewer, LocalDate day) {
        return waves.overTheWaves(on(day, viewer), cast.partnership()).waves();
    }

    @Test
    void each_cell_is_what_the_single_result_gives_and_a_hidden_side_is_hidden_there_too() {
        AtTheTable.Cast cast = table.cast();
        closed(cast, 0, 7, Given.A_LITTLE, 4);
        closed(cast, 30, 5, Given.MOSTLY, 6);
        closed(cast, 90, 9, Given.FULLY, 0);
        Viewer family = on(TODAY.plusDays(90), cast.parentRepresentative());
        OverTheWaves over = waves.overTheWaves(family, cast.partnership());
        assertThat(over.waves()).hasSize(3);
        for (OverTheWaves.Read read : over.waves()) {
            Result single = waves.result(family, read.wave().id()).orElseThrow().result();
            for (Side side : Side.values()) {
                for (Ingredient ingredient : Ingredient.values()) {
                    Stood stood = over.stood(read, side, ingredient);
                    if (read.wave().invited(side).isEmpty()) {
                        assertThat(stood).isEqualTo(new Stood.NotAsked());
                    } else if (single.of(side).isEmpty()) {
                        assertThat(stood).isEqualTo(new Stood.Hidden());
                    } else {
                        Result.OfSide shown = single.of(side).get();
                        assertThat(stood)
                                .isEqualTo(new Stood.Median(
                                        shown.of(ingredient).orElseThrow().median(), shown.answers()));
                    }
                }
            }
        }
        OverTheWavesPage page = new OverTheWavesPage(
                partnerships.design(family, cast.partnership()).orElseThrow(), over);
        assertThat(page.finding(Ingredient.PREPARATION)).isEqualTo("From Wave to Wave: Council from 1 to 3");
        Trend drawn = Trend.of(over, Ingredient.PREPARATION);
        assertThat(drawn.lanes()).extracting(lane -> lane.points().size()).containsExactly(0, 1, 3);
        assertThat(drawn.lanes()).extracting(lane -> lane.stretches().size()).containsExactly(0, 0, 2);
        String file = new String(OverTheWavesPage.csv(over).named("x.csv").bytes(), StandardCharsets.UTF_8);
        assertThat(file.lines().filter(line -> line.contains("Young people")))
                .hasSize(3 * Ingredient.values().length)
                .filteredOn(line -> line.endsWith("hidden"))
                .hasSize(2 * Ingredient.values().length);
    }

    @Test
    void two_waves_stand_in_a_table_without_a_line() {
        AtTheTable.Cast cast = table.cast();
        closed(cast, 0, 7, Given.A_LITTLE, 4);
        closed(cast, 30, 5, Given.MOSTLY, 6);
        assertThat(waves.overTheWaves(on(TODAY.plusDays(30), cast.parentRepresentative()), cast.partnership())
                        .enoughForLines())
                .isFalse();
    }

    private void closed(AtTheTable.Cast cast, int days, int council, Given given, int young) {
        UUID wave = table.openWave(cast, SIDES);
        table.answer(cast, wave, Side.COUNCIL, Collections.nCopies(council, all(given)));
        table.answer(cast, wave, Side.YOUNG_PERSON, Collections.nCopies(young, all(Given.A_LITTLE)));
        done(waves.close(on(TODAY.plusDays(days), cast.facilitator()), wave, UUID.randomUUID()));
    }
}
