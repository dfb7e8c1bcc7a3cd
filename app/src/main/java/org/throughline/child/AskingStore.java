package org.throughline.child;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.SeatId;

/** The SQL of questions put to a perspective, and of what came of them. */
@Repository
class AskingStore {
    static final String ADD = """
            INSERT INTO child.asking (area_id, id, person_id, perspective, area_of_life, state, why, by_seat_id, at)
            VALUES (:area, :id, :person, :perspective, :about, :state, :why, :seat, :at)
            """;
    static final String OF_RECORDS = """
            SELECT id, perspective, area_of_life, state, why, by_seat_id, at
              FROM child.asking WHERE person_id = ANY (:records) ORDER BY at, id LIMIT :most
            """;

    private final JdbcClient jdbc;

    AskingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Asking asking, PersonId childRecord, Residence writtenIn) {
        jdbc.sql(ADD)
                .param("area", writtenIn.area().value())
                .param("id", asking.id())
                .param("person", childRecord.value())
                .param("perspective", asking.of().name())
                .param("about", asking.about().name())
                .param("state", asking.state().name())
                .param("why", asking.why().orElse(null))
                .param("seat", asking.by().value())
                .param("at", Timestamp.from(asking.at()))
                .update();
    }

    List<Asking> of(List<PersonId> records) {
        return jdbc.sql(OF_RECORDS)
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", ContributionStore.MOST)
                .query((rs, _) -> new Asking(
                        rs.getObject("id", UUID.class),
                        Perspective.valueOf(rs.getString("perspective")),
                        AreaOfLife.valueOf(rs.getString("area_of_life")),
                        Asking.State.valueOf(rs.getString("state")),
                        Optional.ofNullable(rs.getString("why")),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }
}
