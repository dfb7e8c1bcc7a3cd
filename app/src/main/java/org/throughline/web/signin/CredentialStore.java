package org.throughline.web.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AccountId;

/** The SQL of what proves an account. Row-level security opens it to sign-in only. */
@Repository
class CredentialStore {
    static final String SET_PASSWORD = """
            INSERT INTO web.credential (account_id, password_hash, changed_at) VALUES (:account, :hash, :at)
            ON CONFLICT (account_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at
            """;
    static final String FIND =
            "SELECT password_hash, totp_secret, totp_last_step FROM web.credential WHERE account_id = :account";
    static final String ANY = "SELECT EXISTS (SELECT 1 FROM web.credential)";
    static final String SET_SECOND_FACTOR = """
            UPDATE web.credential SET totp_secret = :secret, totp_last_step = :step, changed_at = :at
             WHERE account_id = :account
            """;
    static final String USE_STEP = """
            UPDATE web.credential SET totp_last_step = :step
             WHERE account_id = :account AND totp_secret IS NOT NULL
               AND (totp_last_step IS NULL OR totp_last_step < :step)
            """;
    static final String DROP_RECOVERY_CODES = "DELETE FROM web.recovery_code WHERE account_id = :account";
    static final String ADD_RECOVERY_CODE =
            "INSERT INTO web.recovery_code (account_id, code_tag) VALUES (:account, :tag)";
    static final String USE_RECOVERY_CODE = """
            UPDATE web.recovery_code SET used_at = :at WHERE account_id = :account AND code_tag = :tag AND used_at IS NULL
            """;
    static final String RECOVERY_CODES_LEFT =
            "SELECT count(*) FROM web.recovery_code WHERE account_id = :account AND used_at IS NULL";

    private final JdbcClient jdbc;

    CredentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of an account's proofs. The secret is still locked. */
    record Credential(String passwordHash, Optional<byte[]> lockedSecret) {}

    void setPassword(AccountId account, String hash, Instant at) {
        jdbc.sql(SET_PASSWORD)
                .param("account", account.value())
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Credential> find(AccountId account) {
        return jdbc.sql(FIND)
                .param("account", account.value())
                .query((rs, _) ->
                        new Credential(rs.getString("password_hash"), Optional.ofNullable(rs.getBytes("totp_secret"))))
                .optional();
    }

    boolean any() {
        return jdbc.sql(ANY).query(Boolean.class).single();
    }

    void setSecondFactor(AccountId account, byte[] lockedSecret, long step, Instant at) {
        jdbc.sql(SET_SECOND_FACTOR)
                .param("account", account.value())
                .param("secret", lockedSecret)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Takes a time step of one-time codes; false if it or a later one was used before. */
    boolean useStep(AccountId account, long step) {
        return jdbc.sql(USE_STEP)
                        .param("account", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void setRecoveryCodes(AccountId account, List<byte[]> tags) {
        jdbc.sql(DROP_RECOVERY_CODES).param("account", account.value()).update();
        for (byte[] tag : tags) {
            jdbc.sql(ADD_RECOVERY_CODE)
                    .param("account", account.value())
                    .param("tag", tag)
                    .update();
        }
    }

    boolean useRecoveryCode(AccountId account, byte[] tag, Instant at) {
        return jdbc.sql(USE_RECOVERY_CODE)
                        .param("account", account.value())
                        .param("tag", tag)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    long recoveryCodesLeft(AccountId account) {
        return jdbc.sql(RECOVERY_CODES_LEFT)
                .param("account", account.value())
                .query(Long.class)
                .single();
    }
}
