package org.throughline.provision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.child.TakenAway;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.AgencyId;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.SeatId;

/** The SQL of what is done for a child. */
@Repository
class ProvisionStore {
    static final String ADD = """
            INSERT INTO provision.line (area_id, id, person_id, evidence_id, evidence_version, recommendation,
                   by_seat_id, agency_id, chosen_on, controller_id)
            VALUES (:area, :id, :person, :evidence, :version, :recommendation, :seat, :agency, :on, :controller)
            """;
    static final String SAY = """
            INSERT INTO provision.said (area_id, line_id, part, words)
            SELECT l.area_id, l.id, :part, :words FROM provision.line l WHERE l.id = :id
            """;
    static final String END = """
            INSERT INTO provision.line_end (area_id, line_id, by_seat_id, ended_on)
            SELECT l.area_id, l.id, :seat, :on FROM provision.line l WHERE l.id = :id
            ON CONFLICT DO NOTHING
            """;
    static final String OF_RECORDS = """
            SELECT l.id, l.person_id, d.words, h.words AS hoped, l.evidence_id, l.evidence_version, l.recommendation,
                   b.words AS because, l.by_seat_id, l.chosen_on, e.ended_on, w.words AS why, x.act, x.ground, x.at
              FROM provision.line l
              LEFT JOIN provision.line_end e ON e.line_id = l.id
              LEFT JOIN provision.erasure x ON x.line_id = l.id
              LEFT JOIN provision.said d ON d.line_id = l.id AND d.part = 'DONE'
              LEFT JOIN provision.said h ON h.line_id = l.id AND h.part = 'HOPED'
              LEFT JOIN provision.said b ON b.line_id = l.id AND b.part = 'BECAUSE'
              LEFT JOIN provision.said w ON w.line_id = l.id AND w.part = 'WHY_ENDED'
             WHERE l.person_id = ANY (:records)
             ORDER BY l.chosen_on DESC, l.id LIMIT 100
            """;
    static final String TAKE_WORDS = "DELETE FROM provision.said WHERE line_id = :id";
    static final String MARK_TAKEN = """
            INSERT INTO provision.erasure (area_id, line_id, act, ground, by_seat_id, at)
            SELECT area_id, id, :act, :ground, :seat, :at FROM provision.line WHERE id = :id
            """;
    static final String CHILDREN_GIVEN = "SELECT provision.children_given(:record, :recommendation) AS about";

    private final JdbcClient jdbc;

    ProvisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts in which words stand. */
    private enum Part {
        DONE,
        HOPED,
        BECAUSE,
        WHY_ENDED
    }

    void add(Provision p, Told.Said said, AgencyId agency, Residence home) {
        Optional<Basis.OnEvidence> evidence =
                p.basis() instanceof Basis.OnEvidence on ? Optional.of(on) : Optional.empty();
        jdbc.sql(ADD)
                .param("area", home.area().value())
                .param("id", p.id().value())
                .param("person", p.childRecord().value())
                .param("evidence", evidence.map(e -> e.record().value()).orElse(null))
                .param("version", evidence.map(Basis.OnEvidence::version).orElse(null))
                .param(
                        "recommendation",
                        evidence.map(Basis.OnEvidence::recommendation).orElse(null))
                .param("seat", p.by().value())
                .param("agency", agency.value())
                .param("on", p.chosenOn())
                .param("controller", home.controller().value())
                .update();
        say(p.id(), Part.DONE, said.words());
        say(p.id(), Part.HOPED, said.hoped());
        if (!p.basis().because().isEmpty()) {
            say(p.id(), Part.BECAUSE, p.basis().because());
        }
    }

    private void say(ProvisionId id, Part part, String words) {
        jdbc.sql(SAY)
                .param("id", id.value())
                .param("part", part.name())
                .param("words", words)
                .update();
    }

    /** Whoever ends it first says why. */
    void end(ProvisionId id, Provision.Ended ended, SeatId by) {
        int first = jdbc.sql(END)
                .param("id", id.value())
                .param("seat", by.value())
                .param("on", ended.on())
                .update();
        if (first == 1) {
            say(id, Part.WHY_ENDED, ended.why());
        }
    }

    void takeAway(ProvisionId id, TakenAway taken, SeatId by) {
        jdbc.sql(MARK_TAKEN)
                .param("id", id.value())
                .param("act", taken.act().name())
                .param("ground", taken.ground().name())
                .param("seat", by.value())
                .param("at", Timestamp.from(taken.at()))
                .update();
        jdbc.sql(TAKE_WORDS).param("id", id.value()).update();
    }

    /** The last chosen first. At most 100. */
    List<Provision> of(List<PersonId> records) {
        return jdbc.sql(OF_RECORDS)
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(ProvisionStore::provision)
                .list();
    }

    /** To the nearest five, over all areas, as it stood on the first of the month; empty where there are too few to say. */
    OptionalInt childrenGiven(EvidenceId record, String recommendation) {
        return jdbc.sql(CHILDREN_GIVEN)
                .param("record", record.value())
                .param("recommendation", recommendation)
                .query((rs, _) -> {
                    int about = rs.getInt("about");
                    return rs.wasNull() ? OptionalInt.empty() : OptionalInt.of(about);
                })
                .single();
    }

    private static Provision provision(ResultSet rs, int row) throws SQLException {
        return new Provision(
                new ProvisionId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                told(rs),
                basis(rs),
                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                rs.getObject("chosen_on", LocalDate.class),
                ended(rs));
    }

    private static Told told(ResultSet rs) throws SQLException {
        @Nullable String act = rs.getString("act");
        return act == null
                ? new Told.Said(rs.getString("words"), rs.getString("hoped"))
                : new Told.Gone(new TakenAway(
                        TakenAway.Act.valueOf(act),
                        TakenAway.Ground.valueOf(rs.getString("ground")),
                        rs.getTimestamp("at").toInstant()));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static Basis basis(ResultSet rs) throws SQLException {
        @Nullable UUID record = rs.getObject("evidence_id", UUID.class);
        String because = orEmpty(rs.getString("because"));
        return record == null
                ? new Basis.WithoutEvidence(because)
                : new Basis.OnEvidence(
                        new EvidenceId(record), rs.getInt("evidence_version"), rs.getString("recommendation"), because);
    }

    private static Optional<Provision.Ended> ended(ResultSet rs) throws SQLException {
        @Nullable LocalDate on = rs.getObject("ended_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new Provision.Ended(on, orEmpty(rs.getString("why"))));
    }
}
