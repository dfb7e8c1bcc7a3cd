package org.throughline.synthesis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of the studies that publications report: each choice is put in once. */
@Repository
class StudyChoiceStore {
    static final String ADD = """
            INSERT INTO synthesis.study_choice (synthesis_id, publication_id, number, studies, by_seat_id, at)
            VALUES (:synthesis, :publication,
                    1 + (SELECT coalesce(max(c.number), 0) FROM synthesis.study_choice c WHERE c.synthesis_id = :synthesis AND c.publication_id = :publication),
                    CAST(:studies AS uuid[]), :seat, :at)
            """;

    private final JdbcClient jdbc;

    StudyChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, UUID publication, StudyChoice choice, SeatId by, Instant at) {
        UUID @Nullable [] studies =
                choice.oneByOne() ? choice.chosen().stream().sorted().toArray(UUID[]::new) : null;
        jdbc.sql(ADD)
                .param("synthesis", id.value())
                .param("publication", publication)
                .param("studies", studies)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** As a row tells it; all of the strand where it tells of no choice. */
    static StudyChoice read(ResultSet row) throws SQLException {
        java.sql.@Nullable Array studies = row.getArray("studies");
        return studies == null ? StudyChoice.ALL : new StudyChoice.These(Set.of((UUID[]) studies.getArray()));
    }
}
