package org.throughline.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** The SQL of who was asked to look at a record, what they wrote, and what was answered. */
@Repository
class AppraisalStore {
    static final String ASK = """
            INSERT INTO evidence.appraisal (record_id, round, version, seat_id, person, given_by_person, given_by_seat_id, lived_experience, asked_at)
            VALUES (:record, :round, :version, :seat, :person, :giver, :giverSeat, :lived, :at)
            """;
    static final String WRITE = """
            UPDATE evidence.appraisal SET advice = :advice, feedback = :feedback, interests = :interests, given_at = :at
             WHERE record_id = :record AND seat_id = :seat AND given_at IS NULL
            """;
    static final String REPLY = """
            INSERT INTO evidence.reply (record_id, round, seat_id, words, by_seat_id, at)
            VALUES (:record, :round, :reviewer, :words, :seat, :at) ON CONFLICT DO NOTHING
            """;
    static final String OF_RECORD = """
            SELECT a.record_id, a.round, a.version, a.seat_id, a.lived_experience, a.advice, a.feedback, a.interests, r.words AS reply
              FROM evidence.appraisal a LEFT JOIN evidence.reply r ON r.record_id = a.record_id AND r.round = a.round AND r.seat_id = a.seat_id
             WHERE a.record_id = :record ORDER BY a.round, a.asked_at, a.seat_id LIMIT 100
            """;
    static final String ASKED_OF_ME = """
            SELECT record_id, round, version, seat_id, lived_experience, advice, feedback, interests, NULL AS reply
              FROM evidence.appraisal WHERE seat_id = :seat AND given_at IS NULL ORDER BY asked_at, record_id, round LIMIT 200
            """;

    static final String DECIDED = """
            INSERT INTO evidence.decision (record_id, round, decision, by_giver, by_seat_id, at)
            VALUES (:record, :round, :decision, :giver, :seat, :at)
            """;
    static final String PUBLISHED_BY_GIVER = """
            SELECT coalesce((SELECT d.by_giver FROM evidence.decision d WHERE d.record_id = :record AND d.decision = 'ASSURE'
                              ORDER BY d.number DESC LIMIT 1), false)
            """;

    private final JdbcClient jdbc;

    AppraisalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decided(EvidenceRecord record, Advice decision, boolean byGiver, SeatId by, Instant at) {
        jdbc.sql(DECIDED)
                .param("record", record.id().value())
                .param("round", record.round())
                .param("decision", decision.name())
                .param("giver", byGiver)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Whether whoever gave the record was the one who last decided to publish it. */
    boolean publishedByGiver(EvidenceId record) {
        return jdbc.sql(PUBLISHED_BY_GIVER)
                .param("record", record.value())
                .query(Boolean.class)
                .single();
    }

    void ask(EvidenceRecord record, SeatId seat, PersonId person, boolean livedExperience, Instant at) {
        jdbc.sql(ASK)
                .param("record", record.id().value())
                .param("round", record.round())
                .param("version", record.newest().number())
                .param("seat", seat.value())
                .param("person", person.value())
                .param("giver", record.givenByPerson().value())
                .param("giverSeat", record.givenBy().value())
                .param("lived", livedExperience)
                .param("at", Timestamp.from(at))
                .update();
    }

    int write(EvidenceId record, SeatId seat, Appraisal.Written written, Instant at) {
        return jdbc.sql(WRITE)
                .param("record", record.value())
                .param("seat", seat.value())
                .param("advice", written.advice().name())
                .param("feedback", written.feedback())
                .param("interests", written.interests())
                .param("at", Timestamp.from(at))
                .update();
    }

    int reply(Appraisal to, String words, SeatId by, Instant at) {
        return jdbc.sql(REPLY)
                .param("record", to.record().value())
                .param("round", to.round())
                .param("reviewer", to.reviewer().value())
                .param("words", words)
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Appraisal> of(EvidenceId record) {
        return jdbc.sql(OF_RECORD)
                .param("record", record.value())
                .query(AppraisalStore::appraisal)
                .list();
    }

    List<Appraisal> askedOf(SeatId seat) {
        return jdbc.sql(ASKED_OF_ME)
                .param("seat", seat.value())
                .query(AppraisalStore::appraisal)
                .list();
    }

    private static Appraisal appraisal(ResultSet rs, int row) throws SQLException {
        @Nullable String advice = rs.getString("advice");
        @Nullable String reply = rs.getString("reply");
        return new Appraisal(
                new EvidenceId(rs.getObject("record_id", UUID.class)),
                rs.getInt("round"),
                rs.getInt("version"),
                new SeatId(rs.getObject("seat_id", UUID.class)),
                rs.getBoolean("lived_experience"),
                advice == null
                        ? Optional.empty()
                        : Optional.of(new Appraisal.Written(
                                Advice.valueOf(advice), rs.getString("feedback"), rs.getString("interests"))),
                Optional.ofNullable(reply));
    }
}
