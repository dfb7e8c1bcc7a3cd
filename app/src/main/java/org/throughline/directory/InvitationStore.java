package org.throughline.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AccountId;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;

/** The SQL of invitations. Of a code only its hash comes here. */
@Repository
class InvitationStore {
    static final String ADD = """
            INSERT INTO directory.invitation (id, person_id, code_hash, made_by_seat_id, made_at, expires_at)
            VALUES (:id, :person, :hash, :bySeat, :at, :expires)
            """;
    static final String WITHDRAW = """
            UPDATE directory.invitation SET withdrawn_at = :at
             WHERE person_id = :person AND used_at IS NULL AND withdrawn_at IS NULL
            """;
    static final String BY_ID = """
            SELECT id, person_id, made_by_seat_id, made_at, expires_at, used_at, withdrawn_at, account_id
              FROM directory.invitation WHERE id = :id
            """;
    static final String BY_HASH = """
            SELECT id, person_id, made_by_seat_id, made_at, expires_at, used_at, withdrawn_at, account_id
              FROM directory.invitation WHERE code_hash = :hash
            """;
    static final String LATEST = """
            SELECT DISTINCT ON (person_id) id, person_id, made_by_seat_id, made_at, expires_at, used_at, withdrawn_at, account_id
              FROM directory.invitation WHERE person_id = ANY (:persons)
             ORDER BY person_id, used_at IS NULL, withdrawn_at IS NOT NULL, made_at DESC, id LIMIT 5000
            """;
    static final String WAITING = """
            SELECT count(*) FROM directory.invitation
             WHERE used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :at
            """;
    static final String USE = """
            UPDATE directory.invitation SET used_at = :at, account_id = :account
             WHERE code_hash = :hash AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :at
            """;

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Invitation invitation, byte[] hash) {
        jdbc.sql(ADD)
                .param("id", invitation.id())
                .param("person", invitation.person().value())
                .param("hash", hash)
                .param("bySeat", invitation.madeBy().map(SeatId::value).orElse(null))
                .param("at", Timestamp.from(invitation.madeAt()))
                .param("expires", Timestamp.from(invitation.expiresAt()))
                .update();
    }

    void withdraw(PersonId person, Instant at) {
        jdbc.sql(WITHDRAW)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Invitation> byId(UUID id) {
        return jdbc.sql(BY_ID)
                .param("id", id)
                .query(InvitationStore::invitation)
                .optional();
    }

    Optional<Invitation> byHash(byte[] hash) {
        return jdbc.sql(BY_HASH)
                .param("hash", hash)
                .query(InvitationStore::invitation)
                .optional();
    }

    List<Invitation> latest(List<PersonId> persons) {
        return jdbc.sql(LATEST)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(InvitationStore::invitation)
                .list();
    }

    int waiting(Instant at) {
        return jdbc.sql(WAITING)
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    /** True for the one who comes first. */
    boolean use(byte[] hash, AccountId account, Instant at) {
        return jdbc.sql(USE)
                        .param("hash", hash)
                        .param("account", account.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet rs, int row) throws SQLException {
        return new Invitation(
                rs.getObject("id", UUID.class),
                new PersonId(rs.getObject("person_id", UUID.class)),
                Optional.ofNullable(rs.getObject("made_by_seat_id", UUID.class)).map(SeatId::new),
                rs.getTimestamp("made_at").toInstant(),
                rs.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(rs.getTimestamp("used_at")).map(Timestamp::toInstant),
                Optional.ofNullable(rs.getTimestamp("withdrawn_at")).map(Timestamp::toInstant),
                Optional.ofNullable(rs.getObject("account_id", UUID.class)).map(AccountId::new));
    }
}
