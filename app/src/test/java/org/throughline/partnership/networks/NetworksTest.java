package org.throughline.partnership.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.throughline.partnership.AtTheTable.TODAY;
import static org.throughline.partnership.AtTheTable.done;
import static org.throughline.partnership.AtTheTable.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.throughline.ThroughlineTest;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Groups;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** What is new in a network reaches whoever sits in it or follows it, on their own page, and when they were there is theirs (62). */
@ThroughlineTest
class NetworksTest {
    @Autowired
    AtTheTable table;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Groups groups;

    @Autowired
    Networks networks;

    @Autowired
    NetworkStore store;

    @Autowired
    Acting acting;

    private AtTheTable.Cast home;
    private AtTheTable.Cast there;
    private Viewer convener;
    private Viewer forum;
    private UUID network;
    private UUID convenes;

    @BeforeEach
    void a_network_of_one_convener() {
        home = table.cast();
        there = table.cast();
        convener = home.facilitator();
        forum = there.parentRepresentative();
        network = done(partnerships.begin(
                convener, "Network " + key(), Partnership.Kind.THEME, Optional.empty(), "v", "c", key()));
        convenes = seat(Side.VOLUNTARY, Place.Duty.FACILITATES, convener.seat());
    }

    @Test
    void when_somebody_was_last_there_is_read_by_themselves_alone_and_the_database_keeps_it_so() {
        done(networks.follow(forum, network, true, key()));
        networks.visit(forum, network);
        for (Viewer other : List.of(convener, there.facilitator(), Viewer.service(Purpose.PUBLIC, TODAY))) {
            acting.doAs(
                    other,
                    () -> assertThat(store.mine()).noneMatch(s -> s.network().equals(network)));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            acting.doAs(other, () -> store.follow(forum.seat().value(), network, false)));
        }
        acting.doAs(forum, () -> assertThat(store.of(network)).isPresent());
    }

    @Test
    void whoever_follows_is_told_what_is_new_since_they_were_last_there() {
        done(networks.follow(forum, network, true, key()));
        assertThat(of(on(TODAY.plusDays(1), forum)).lately()).isEmpty();
        UUID group = launched("One face", TODAY.plusDays(3));
        Viewer later = on(TODAY.plusDays(5), forum);
        assertThat(of(later).lately()).extracting(New::of).containsExactly(group);
        assertThat(networks.visit(later, network).orElseThrow().lately()).hasSize(1);
        assertThat(networks.visit(later, network).orElseThrow().lately())
                .as("read again on the same day, it is still there")
                .hasSize(1);
        Viewer nextDay = on(TODAY.plusDays(6), forum);
        assertThat(of(nextDay).lately()).isEmpty();
        assertThat(networks.visit(nextDay, network).orElseThrow().lately()).isEmpty();
    }

    @Test
    void whoever_sits_in_it_is_told_without_following_and_a_stranger_is_not() {
        launched("One face", TODAY.minusDays(3));
        assertThat(of(convener).standing().isTold()).isTrue();
        assertThat(of(convener).lately()).hasSize(1);
        assertThat(of(forum).standing().isTold()).isFalse();
        networks.visit(forum, network);
        acting.doAs(
                forum,
                () -> assertThat(store.of(network))
                        .as("a look is not kept of a stranger")
                        .isEmpty());
        done(networks.follow(forum, network, true, key()));
        done(networks.follow(forum, network, false, key()));
        assertThat(of(forum).standing().isTold()).isFalse();
    }

    @Test
    void a_group_that_has_not_begun_its_work_is_not_told() {
        done(groups.begin(convener, network, convenes, "An idea", "not launched", Set.of(), key()));
        assertThat(of(convener).lately()).isEmpty();
    }

    @Test
    void only_a_network_can_be_followed() {
        assertThat(networks.follow(forum, home.partnership(), true, key())).isInstanceOf(Answer.NotThere.class);
        assertThat(networks.visit(forum, home.partnership())).isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> acting.doAs(forum, () -> store.follow(forum.seat().value(), home.partnership(), true)));
    }

    private Network of(Viewer viewer) {
        return networks.all(viewer).stream()
                .filter(n -> n.id().equals(network))
                .findFirst()
                .orElseThrow();
    }

    private UUID launched(String name, LocalDate day) {
        Viewer then = on(day, convener);
        UUID group = done(groups.begin(then, network, convenes, name, "an idea", Set.of(), key()));
        done(groups.hear(then, group, Side.PARENT_CARER, "two forums", "yes", key()));
        done(groups.launch(
                then, group, new Group.Charter("q", "s", "p", day.plusMonths(6), "r", day), Optional.empty(), key()));
        return group;
    }

    private UUID seat(Side side, Place.Duty duty, SeatId signsIn) {
        return done(partnerships.add(
                convener,
                new Place(
                        UUID.randomUUID(),
                        network,
                        side,
                        "Convener",
                        "sent",
                        "something",
                        duty,
                        Optional.of("somebody"),
                        false,
                        Optional.of(signsIn),
                        TODAY.minusYears(1),
                        TODAY.plusYears(2)),
                key()));
    }

    private static UUID key() {
        return UUID.randomUUID();
    }
}
