package org.throughline.partnership.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.ShareWords;
import org.throughline.partnership.Side;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Topic;
import org.throughline.partnership.regions.Regions;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Region and nation see what was shared with them and nothing else (requirement 81): by nobody's duty, item by item, both ways, taken back on
 * any day, and in no order but that of days.
 */
@ThroughlineTest
class SharesTest {
    @Autowired
    AtTheTable table;

    @Autowired
    MadeUp made;

    @Autowired
    Shares shares;

    @Autowired
    Regions regions;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Concerns concerns;

    @Autowired
    JdbcClient jdbc;

    private AtTheTable.Cast home;
    private AtTheTable.Cast there;
    private AtTheTable.Cast outside;
    private Viewer chair;
    private UUID nation;

    @BeforeEach
    void areas() {
        home = table.cast();
        there = table.cast();
        outside = table.cast();
        chair = on(
                TODAY,
                made.staff(
                        Role.FACILITATOR, made.agency(Sector.OTHER, home.area().id())));
        nation = done(partnerships.begin(
                chair, "Nation " + key(), Partnership.Kind.NATION, Optional.empty(), "v", "c", key()));
        done(partnerships.add(
                chair,
                new Place(
                        key(),
                        nation,
                        Side.COUNCIL,
                        "Convener",
                        "sent",
                        "answers",
                        Place.Duty.FACILITATES,
                        Optional.of("Somebody"),
                        false,
                        Optional.of(chair.seat()),
                        TODAY.minusYears(1),
                        TODAY.plusYears(2)),
                key()));
        for (AtTheTable.Cast area : List.of(home, there)) {
            done(regions.ask(area.facilitator(), area.partnership(), nation, key()));
            done(regions.agree(chair, nation, area.partnership(), key()));
        }
    }

    @Test
    void whoever_is_not_in_it_gets_nothing_and_only_the_area_itself_shares_or_takes_back() {
        for (Viewer other : List.of(there.facilitator(), home.parentRepresentative(), chair, everybody())) {
            assertThat(shares.share(other, home.partnership(), nation, sign(), words(), "", key()))
                    .isInstanceOf(Answer.NotThere.class);
        }
        UUID id = share();
        for (Viewer other : List.of(outside.facilitator(), everybody())) {
            assertThat(shares.of(other, nation)).isEmpty();
            assertThat(shares.of(other, home.partnership())).isEmpty();
            assertThat(shares.answer(other, nation, id, outside.partnership(), "x", key()))
                    .isInstanceOf(Answer.NotThere.class);
        }
        for (Viewer other : List.of(there.facilitator(), chair, everybody())) {
            assertThat(shares.takeBack(other, home.partnership(), id, key())).isInstanceOf(Answer.NotThere.class);
        }
    }

    @Test
    void the_nation_and_its_areas_read_what_was_shared_and_nothing_else() {
        share();
        for (Viewer reader : List.of(chair, there.facilitator())) {
            List<Share> seen = shares.of(reader, nation);
            assertThat(seen).hasSize(1);
            assertThat(seen.getFirst().words().orElseThrow().words()).isEqualTo(words());
        }
    }

    @Test
    void what_is_taken_back_is_gone_there_and_a_line_says_so() {
        UUID id = share();
        done(shares.answer(there.facilitator(), nation, id, there.partnership(), "canary: so with us", key()));
        done(shares.takeBack(home.facilitator(), home.partnership(), id, key()));
        for (Viewer reader : List.of(chair, there.facilitator())) {
            Share seen = shares.of(reader, nation).getFirst();
            assertThat(seen.takenBackOn()).contains(TODAY);
            assertThat(seen.words()).isEmpty();
            assertThat(seen.answers()).isEmpty();
        }
        Share own = shares.of(home.facilitator(), home.partnership()).getFirst();
        assertThat(own.words()).isPresent();
        assertThat(own.answers()).hasSize(1);
        assertThat(shares.answer(there.facilitator(), nation, id, there.partnership(), "x", key()))
                .isInstanceOf(Answer.NotThere.class);
        share();
        assertThat(shares.of(chair, nation)).hasSize(2);
    }

    @Test
    void what_came_back_is_read_at_home_in_the_name_of_whoever_said_it() {
        UUID id = share();
        assertThat(shares.answer(there.facilitator(), nation, id, nation, "x", key()))
                .isInstanceOf(Answer.NotThere.class);
        done(shares.answer(there.facilitator(), nation, id, there.partnership(), "So with us.", key()));
        done(shares.answer(chair, nation, id, nation, "Heard.", key()));
        assertThat(shares.of(home.facilitator(), home.partnership()).getFirst().answers())
                .extracting(Share.CameBack::words)
                .containsExactlyInAnyOrder("So with us.", "Heard.");
    }

    @Test
    void only_what_everybody_can_read_at_home_can_be_shared_and_a_concern_without_a_word_of_it() {
        UUID forum = table.seat(
                home, Side.PARENT_CARER, "Forum", home.parentRepresentative().seat());
        Viewer officer = made.staff(
                Role.SEND_OFFICER, made.agency(Sector.COUNCIL, home.area().id()));
        UUID council = table.seat(home, Side.COUNCIL, "Canary seat", officer.seat());
        done(concerns.raise(
                home.parentRepresentative(),
                home.partnership(),
                forum,
                council,
                Topic.WAITING,
                "canary-concern",
                key()));
        assertThat(items(home.facilitator())).noneMatch(s -> s.kind() == Shareable.Kind.CONCERN);
        Viewer later = on(TODAY.plusDays(60), home.facilitator());
        Shareable concern = items(later).stream()
                .filter(s -> s.kind() == Shareable.Kind.CONCERN)
                .findFirst()
                .orElseThrow();
        assertThat(concern.toString()).doesNotContain("canary-concern").doesNotContain("Canary seat");
    }

    @Test
    void what_has_changed_since_it_was_shown_is_shown_again_first() {
        String shown = words();
        done(partnerships.review(
                on(TODAY.plusDays(1), home.facilitator()),
                home.partnership(),
                home.measure(),
                BigDecimal.valueOf(7),
                TODAY.plusYears(1),
                key()));
        assertThat(shares.share(home.facilitator(), home.partnership(), nation, sign(), shown, "", key()))
                .isEqualTo(new Answer.Refused<>(ShareWords.WHY_CHANGED));
    }

    /** No ranking: nothing that was shared has a column in which an amount could stand, and the order is that of days. */
    @Test
    void nothing_that_was_shared_can_be_compared() {
        assertThat(jdbc.sql("""
                        SELECT DISTINCT atttypid::regtype::text FROM pg_attribute
                         WHERE attrelid IN ('partnership.shared_item'::regclass, 'partnership.shared_words'::regclass,
                                            'partnership.shared_answer'::regclass)
                           AND attnum > 0 AND NOT attisdropped ORDER BY 1
                        """).query(String.class).list()).containsExactly("date", "text", "uuid");
        UUID first = share();
        Viewer later = on(TODAY.plusDays(3), there.facilitator());
        Shareable theirs = items(later).getFirst();
        UUID second = done(shares.share(later, there.partnership(), nation, theirs.sign(), theirs.words(), "", key()));
        assertThat(shares.of(later, nation)).extracting(Share::id).containsExactly(second, first);
    }

    private UUID share() {
        return done(shares.share(home.facilitator(), home.partnership(), nation, sign(), words(), "", key()));
    }

    private String sign() {
        return items(home.facilitator()).getFirst().sign();
    }

    private String words() {
        return items(home.facilitator()).getFirst().words();
    }

    private List<Shareable> items(Viewer viewer) {
        UUID area = viewer.seat().equals(there.facilitator().seat()) ? there.partnership() : home.partnership();
        return shares.canShare(viewer, partnerships.design(viewer, area).orElseThrow());
    }

    private static Viewer everybody() {
        return Viewer.service(Purpose.PUBLIC, TODAY);
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
