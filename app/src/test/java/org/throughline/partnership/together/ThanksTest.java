package org.throughline.partnership.together;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;
import org.throughline.partnership.register.OpenData;
import org.throughline.partnership.register.PublicRegister;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Thanks are public only with current consent to their exact words, given by nobody else (40). */
@ThroughlineTest
class ThanksTest {
    private static final Viewer EVERYBODY = Viewer.service(Purpose.PUBLIC, TODAY);
    private static final Thanks.Said SAID = new Thanks.Said("The evening group", "You read it aloud, every page.");

    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp people;

    @Autowired
    Partnerships partnerships;

    @Autowired
    MadeTogether together;

    @Autowired
    Thanking thanking;

    @Autowired
    PublicRegister register;

    @Autowired
    Acting acting;

    @Autowired
    JdbcClient jdbc;

    private AtTheTable.Cast cast;
    private Viewer maya;
    private Viewer dawn;
    private UUID forum;
    private UUID what;

    @BeforeEach
    void somethingMadeTogetherWithAForum() {
        cast = table.cast();
        maya = cast.facilitator();
        dawn = cast.parentRepresentative();
        forum = table.seat(cast, Side.PARENT_CARER, "Forum", dawn.seat());
        what = done(together.write(maya, made(new Made.Heard(Side.PARENT_CARER, 12)), false, key()));
    }

    private Made made(Made.Heard... heard) {
        return new Made(
                UUID.randomUUID(),
                cast.partnership(),
                "One letter",
                Optional.empty(),
                Stage.DESIGN,
                List.of(heard),
                "It is one page now.",
                Optional.of(new Made.NotTakenUp("No letter at all.", "The law asks for one.")),
                TODAY.minusDays(3));
    }

    @Test
    void nobody_reads_thanks_before_the_one_who_is_thanked_agrees_and_nobody_agrees_for_them() {
        UUID id = thanked(SAID);
        List<Viewer> others = List.of(EVERYBODY, table.cast().facilitator(), anotherAtTheTable());
        for (Viewer other : others) {
            assertThat(thanking.of(other, cast.partnership())).isEmpty();
            assertNotThere(thanking.agree(other, cast.partnership(), id, SAID.asShown(), key()));
            assertNotThere(thanking.takeBack(other, cast.partnership(), id, key()));
            assertNotThere(thanking.reword(other, cast.partnership(), id, SAID, true, key()));
        }
        assertNotThere(thanking.agree(maya, cast.partnership(), id, SAID.asShown(), key()));
        assertThat(everywhere()).doesNotContain(SAID.words());
        done(thanking.agree(dawn, cast.partnership(), id, SAID.asShown(), key()));
        assertThat(thanking.of(EVERYBODY, cast.partnership()))
                .singleElement()
                .satisfies(t -> assertThat(t.said()).contains(SAID));
        assertThat(everywhere()).contains(SAID.called(), SAID.words());
    }

    @Test
    void a_changed_word_asks_again_and_what_was_shown_before_cannot_be_agreed_to() {
        UUID id = agreed();
        Thanks.Said other = new Thanks.Said(SAID.called(), "You read it aloud, each page.");
        done(thanking.reword(maya, cast.partnership(), id, other, true, key()));
        assertThat(everywhere()).doesNotContain(SAID.words(), other.words());
        assertThat(thanking.agree(dawn, cast.partnership(), id, SAID.asShown(), key()))
                .isEqualTo(new Answer.Refused<>(TogetherWords.WHY_CHANGED));
        assertThat(thanking.of(EVERYBODY, cast.partnership())).isEmpty();
        done(thanking.agree(dawn, cast.partnership(), id, other.asShown(), key()));
        assertThat(everywhere()).contains(other.words());
    }

    @Test
    void taken_back_it_is_gone_from_every_page_and_file_at_once_after_a_term_too_and_no_word_is_kept() {
        UUID id = agreed();
        done(partnerships.endPlace(maya, cast.partnership(), forum, TODAY.minusDays(1), key()));
        done(thanking.takeBack(dawn, cast.partnership(), id, key()));
        assertThat(everywhere()).doesNotContain(SAID.called(), SAID.words());
        assertThat(thanking.of(EVERYBODY, cast.partnership())).isEmpty();
        assertThat(thanking.of(maya, cast.partnership()))
                .singleElement()
                .satisfies(t -> assertThat(t.said()).isEmpty());
        assertNotThere(thanking.reword(maya, cast.partnership(), id, SAID, true, key()));
        assertNotThere(thanking.agree(dawn, cast.partnership(), id, SAID.asShown(), key()));
    }

    @Test
    void the_rows_alone_let_nobody_agree_for_another_and_take_consent_away_with_a_changed_word() {
        UUID id = thanked(SAID);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> acting.doAs(
                        maya,
                        () -> jdbc.sql("UPDATE partnership.thanks SET agreed_on = :on WHERE id = :id")
                                .param("on", TODAY)
                                .param("id", id)
                                .update()));
        acting.doAs(
                dawn,
                () -> jdbc.sql("UPDATE partnership.thanks SET agreed_on = :on, words = 'other' WHERE id = :id")
                        .param("on", TODAY)
                        .param("id", id)
                        .update());
        assertThat(thanking.of(EVERYBODY, cast.partnership())).isEmpty();
    }

    @Test
    void a_seat_without_a_sign_in_and_oneself_are_not_thanked_and_neither_is_anybody_by_who_does_not_lead() {
        UUID unsigned = UUID.randomUUID();
        done(partnerships.add(
                maya,
                new Place(
                        unsigned,
                        cast.partnership(),
                        Side.YOUNG_PERSON,
                        "Young people",
                        "sent",
                        "something",
                        Place.Duty.MEMBER,
                        Optional.of("two in turn"),
                        false,
                        Optional.empty(),
                        TODAY.minusYears(1),
                        TODAY.plusYears(1)),
                key()));
        for (UUID place : List.of(unsigned, cast.place(), table.cast().place())) {
            assertNotThere(thank(maya, place, SAID));
        }
        for (Viewer other : List.of(dawn, table.cast().facilitator())) {
            assertNotThere(thank(other, forum, SAID));
        }
        AtTheTable.Cast elsewhere = table.cast();
        assertNotThere(thanking.thank(
                elsewhere.facilitator(),
                elsewhere.partnership(),
                new Thanking.Draft(what, elsewhere.place(), SAID),
                true,
                key()));
    }

    @Test
    void words_that_tell_of_a_child_or_of_somebody_else_are_not_taken() {
        refused("Ring 01632 960123.", true, TogetherWords.WHY_LEADS_TO_SOMEBODY);
        refused("For a boy aged 9.", true, TogetherWords.WHY_A_CHILD);
        refused("You and Maya read it.", true, TogetherWords.WHY_NAMES_ANOTHER);
        refused("Amara came with you.", false, TogetherWords.WHY_LOOK_FIRST);
        done(thanking.thank(
                maya,
                cast.partnership(),
                new Thanking.Draft(what, forum, new Thanks.Said("Dawn Prescott", "Dawn Prescott read it.")),
                false,
                key()));
    }

    private void refused(String words, boolean looked, TogetherWords why) {
        assertThat(thanking.thank(
                        maya,
                        cast.partnership(),
                        new Thanking.Draft(what, forum, new Thanks.Said("The group", words)),
                        looked,
                        key()))
                .isEqualTo(new Answer.Refused<>(why));
    }

    @Test
    void without_a_family_it_was_not_made_together_and_only_who_leads_or_facilitates_writes_it_down() {
        assertThat(together.write(maya, made(new Made.Heard(Side.HEALTH, 3)), true, key()))
                .isEqualTo(new Answer.Refused<>(TogetherWords.WHY_NO_FAMILIES));
        for (Viewer other : List.of(dawn, table.cast().facilitator())) {
            assertNotThere(together.write(other, made(new Made.Heard(Side.PARENT_CARER, 3)), true, key()));
        }
        assertThat(together.of(EVERYBODY, cast.partnership())).singleElement().satisfies(m -> {
            assertThat(m.without()).containsExactly(Stage.UNDERSTAND);
            assertThat(m.heard()).containsExactly(new Made.Heard(Side.PARENT_CARER, 12));
            assertThat(m.notTakenUp()).isPresent();
        });
        assertThat(together.of(EVERYBODY, table.cast().partnership())).isEmpty();
    }

    private Viewer anotherAtTheTable() {
        Viewer other = on(
                TODAY,
                people.staff(
                        Role.PARENT_REPRESENTATIVE,
                        people.agency(Sector.FAMILY_LED, cast.area().id())));
        table.seat(cast, Side.PARENT_CARER, "Second", other.seat());
        return other;
    }

    /** All that leaves with the register. */
    private String everywhere() {
        OpenData data = new OpenData(register.of(cast.partnership(), TODAY).orElseThrow());
        return new String(data.json().bytes(), UTF_8)
                + new String(data.csv(OpenData.Set.THANKS).bytes(), UTF_8);
    }

    private UUID thanked(Thanks.Said said) {
        return done(thank(maya, forum, said));
    }

    private UUID agreed() {
        UUID id = thanked(SAID);
        done(thanking.agree(dawn, cast.partnership(), id, SAID.asShown(), key()));
        return id;
    }

    private Answer<UUID> thank(Viewer by, UUID place, Thanks.Said said) {
        return thanking.thank(by, cast.partnership(), new Thanking.Draft(what, place, said), true, key());
    }

    private static void assertNotThere(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.NotThere.class);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
