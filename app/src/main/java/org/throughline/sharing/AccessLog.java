package org.throughline.sharing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.people.AgencyId;
import org.throughline.people.ChildId;

/** Writes who looked at which child, on which page and for what, in the same transaction as the read. */
@Service
class AccessLog {
    static final String ADD_ENTRY = """
            INSERT INTO sharing.access_entry (id, at, account_id, person_id, seat_id, agency_id, purpose, page, disclosure, child_ids, salt, entry_hashes)
            VALUES (:id, :at, :account, :person, :seat, :agency, :purpose, :page, :disclosure, :children, :salt, :hashes)
            """;
    static final String AWAIT_PLACE = "INSERT INTO sharing.access_unplaced (entry_id, at) VALUES (:id, :at)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void looked(Viewer viewer, String page, List<ChildId> children) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant();
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        byte[][] hashes = children.stream()
                .map(child -> hash(salt, viewer, page, at, child))
                .toArray(byte[][]::new);
        jdbc.sql(ADD_ENTRY)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("account", viewer.account().value())
                .param("person", viewer.person().value())
                .param("seat", viewer.seat().value())
                .param("agency", viewer.agency().map(AgencyId::value).orElse(null))
                .param("purpose", viewer.purpose().name())
                .param("page", page)
                .param("disclosure", viewer.isFamily() ? "OWN" : "SHARED")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("salt", salt)
                .param("hashes", hashes)
                .update();
        jdbc.sql(AWAIT_PLACE).param("id", id).param("at", Timestamp.from(at)).update();
    }

    private static byte[] hash(byte[] salt, Viewer viewer, String page, Instant at, ChildId child) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 2);
            sha.update(salt);
            sha.update((at + "\n" + viewer.seat() + "\n" + page + "\n" + child).getBytes(StandardCharsets.UTF_8));
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
