package org.throughline.provision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.evidence.EvidenceId;
import org.throughline.people.AgencyId;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.SeatId;

/** The SQL of what is done for a child. */
@Repository
class ProvisionStore {
    static final String ADD = """
            INSERT INTO provision.line (area_id, id, person_id, words, hoped, evidence_id, evidence_version, recommendation, without_because,
                   by_seat_id, agency_id, chosen_on, controller_id)
            VALUES (:area, :id, :person, :words, :hoped, :evidence, :version, :recommendation, :because, :seat, :agency, :on, :controller)
            """;
    static final String END = """
            INSERT INTO provision.line_end (area_id, line_id, why, by_seat_id, ended_on)
            SELECT l.area_id, l.id, :why, :seat, :on FROM provision.line l WHERE l.id = :id
            ON CONFLICT DO NOTHING
            """;
    static final String OF_RECORDS = """
            SELECT l.id, l.person_id, l.words, l.hoped, l.evidence_id, l.evidence_version, l.recommendation, l.without_because,
                   l.by_seat_id, l.chosen_on, e.ended_on, e.why
              FROM provision.line l
              LEFT JOIN provision.line_end e ON e.line_id = l.id
             WHERE l.person_id = ANY (:records)
             ORDER BY l.chosen_on DESC, l.id LIMIT 100
            """;
    static final String CHILDREN_GIVEN = "SELECT provision.children_given(:record, :recommendation) AS about";

    private final JdbcClient jdbc;

    ProvisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Provision p, AgencyId agency, Residence home) {
        Optional<Basis.OnEvidence> evidence =
                p.basis() instanceof Basis.OnEvidence on ? Optional.of(on) : Optional.empty();
        jdbc.sql(ADD)
                .param("area", home.area().value())
                .param("id", p.id().value())
                .param("person", p.childRecord().value())
                .param("words", p.words())
                .param("hoped", p.hoped())
                .param("evidence", evidence.map(e -> e.record().value()).orElse(null))
                .param("version", evidence.map(Basis.OnEvidence::version).orElse(null))
                .param(
                        "recommendation",
                        evidence.map(Basis.OnEvidence::recommendation).orElse(null))
                .param("because", p.basis() instanceof Basis.WithoutEvidence(String because) ? because : null)
                .param("seat", p.by().value())
                .param("agency", agency.value())
                .param("on", p.chosenOn())
                .param("controller", home.controller().value())
                .update();
    }

    void end(ProvisionId id, Provision.Ended ended, SeatId by) {
        jdbc.sql(END)
                .param("id", id.value())
                .param("why", ended.why())
                .param("seat", by.value())
                .param("on", ended.on())
                .update();
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
                rs.getString("words"),
                rs.getString("hoped"),
                basis(rs),
                new SeatId(rs.getObject("by_seat_id", UUID.class)),
                rs.getObject("chosen_on", LocalDate.class),
                ended(rs));
    }

    private static Basis basis(ResultSet rs) throws SQLException {
        @Nullable UUID record = rs.getObject("evidence_id", UUID.class);
        return record == null
                ? new Basis.WithoutEvidence(rs.getString("without_because"))
                : new Basis.OnEvidence(
                        new EvidenceId(record), rs.getInt("evidence_version"), rs.getString("recommendation"));
    }

    private static Optional<Provision.Ended> ended(ResultSet rs) throws SQLException {
        @Nullable LocalDate on = rs.getObject("ended_on", LocalDate.class);
        return on == null ? Optional.empty() : Optional.of(new Provision.Ended(on, rs.getString("why")));
    }
}
