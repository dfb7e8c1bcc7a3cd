package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.storage.Connections;
import org.throughline.work.By;
import org.throughline.work.Jobs;
import org.throughline.work.Progress;
import org.throughline.work.Settled;

/** Each night rights are worked out afresh; and a new seat's many children are worked out as a job. */
@ThroughlineTest
class RightsInTheNightTest {
    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Rights rights;

    @Autowired
    RightsInTheNight night;

    @Autowired
    RightsOfSeats ofSeats;

    @Autowired
    Records records;

    @Autowired
    Jobs jobs;

    @Autowired
    Settled settled;

    @Autowired
    Connections connections;

    private Area area;
    private Agency council;

    @Test
    void rights_that_differ_from_the_rules_are_found_noted_without_names_and_put_right() throws SQLException {
        ChildId whole = child();
        ChildId robbed = child();
        ChildId exposed = child();
        Viewer mother = made.parent("Mother", robbed);
        Viewer stranger = made.parent("Stranger", whole);
        asOwner("DELETE FROM sharing.entitlement WHERE child_id = '" + robbed + "' AND seat_id = '" + mother.seat()
                + "' AND tier = 'CIRCLE'");
        asOwner("INSERT INTO sharing.entitlement (seat_id, child_id, tier, purpose, may_write, because, from_date)"
                + " VALUES ('" + stranger.seat() + "', '" + exposed
                + "', 'OPEN', 'FAMILY', false, 'PARENTAL_RESPONSIBILITY', '2020-01-01')");
        assertThat(rights.agree(robbed)).isFalse();
        assertThat(rights.agree(exposed)).isFalse();

        Viewer asker = made.administrator();
        UUID about = UUID.randomUUID();
        acting.doAs(asker, () -> jobs.start(night, about, by(asker), "SET_UP", OptionalLong.empty()));
        assertThat(settled.job(night.name(), about).state()).isEqualTo(Progress.State.DONE);

        assertThat(findings(whole)).isEmpty();
        assertThat(findings(robbed)).containsExactly("0 too many, 1 missing, {" + mother.seat() + "}");
        assertThat(findings(exposed)).containsExactly("1 too many, 0 missing, {" + stranger.seat() + "}");
        assertThat(List.of(whole, robbed, exposed)).allMatch(rights::agree);
    }

    /** One by one and all at once are two ways to the same rights, also where one adult stands differently to two children. */
    @Test
    void children_worked_out_together_are_as_if_each_were_alone() {
        ChildId kept = child();
        ChildId free = child();
        Viewer mother = made.parent("Mother", kept);
        made.relate(mother.person(), free, true, true);
        acting.doAs(
                made.administrator(),
                () -> rights.record(new CourtOrder(
                        UUID.randomUUID(),
                        made.recordOf(kept),
                        mother.person(),
                        CourtOrder.Kind.PROHIBITED_STEPS,
                        true,
                        "order seen",
                        LocalDate.of(2020, 1, 1),
                        Optional.empty())));
        assertThat(rights.rebuild(List.of(kept, free))).isEmpty();
        rights.workOut(List.of(free, kept));
        assertThat(List.of(kept, free)).allMatch(rights::agree);
        assertThat(acting.as(mother, () -> records.mayWrite(free, Tier.CIRCLE))).isTrue();
        assertThat(acting.as(mother, () -> records.mayWrite(kept, Tier.CIRCLE))).isFalse();
    }

    @Test
    void a_new_officer_of_a_large_area_sees_every_child_in_the_end_and_never_more_than_the_rules_give()
            throws SQLException {
        List<ChildId> children = new ArrayList<>();
        for (int i = 0; i <= RightsOfSeats.AT_ONCE; i++) {
            children.add(child());
        }
        Agency elsewhere = made.agency(Sector.COUNCIL, made.area().id());
        ChildId outside = made.child("Outside", LocalDate.of(2017, 4, 4), elsewhere);
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        Progress progress = acting.as(made.administrator(), () -> ofSeats.progress(officer.seat()))
                .orElseThrow();
        assertThat(progress.inAll()).hasValue(children.size());
        assertThat(settled.job(RightsOfSeats.NAME, officer.seat().value()).done())
                .isEqualTo(children.size());
        assertThat(children).allMatch(rights::agree);
        assertThat(rights.agree(outside)).isTrue();
        assertThat(number("SELECT count(DISTINCT child_id) FROM sharing.entitlement WHERE seat_id = '" + officer.seat()
                        + "'"))
                .isEqualTo(children.size());
    }

    @BeforeEach
    void council() {
        area = made.area();
        council = made.agency(Sector.COUNCIL, area.id());
    }

    private ChildId child() {
        return made.child("Child", LocalDate.of(2016, 2, 2), council);
    }

    private static By by(Viewer viewer) {
        return new By(
                viewer.account().value(),
                viewer.seat().value(),
                viewer.purpose().name());
    }

    private List<String> findings(ChildId child) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = connections.asOwner();
                var rows = owner.createStatement()
                        .executeQuery("SELECT surplus, missing, seat_ids FROM sharing.rights_finding WHERE child_id = '"
                                + child + "'")) {
            while (rows.next()) {
                found.add("%d too many, %d missing, %s".formatted(rows.getInt(1), rows.getInt(2), rows.getString(3)));
            }
        }
        return found;
    }

    private long number(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = connections.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
