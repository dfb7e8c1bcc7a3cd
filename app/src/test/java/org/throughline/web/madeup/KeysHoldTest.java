package org.throughline.web.madeup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.throughline.storage.Connections;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Server;

/** A load that left its keys to the end is not called done while a row names what is not there. */
class KeysHoldTest {
    private final Connections connections = TestDatabase.freshCopyOf("migrated", Server::migrate);

    @Test
    void a_row_that_names_what_is_not_there_is_found_by_its_key() throws SQLException {
        try (Connection owner = connections.asOwner();
                Statement statement = owner.createStatement()) {
            KeysHold.leaveToTheEnd(owner);
            statement.execute("""
                    INSERT INTO people.residence (id, child_person_id, area_id, controller_id, from_date, recorded_at)
                    VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2026-01-01', now())
                    """);
            owner.setAutoCommit(false);
            assertThatThrownBy(() -> KeysHold.prove(owner))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("people.residence.")
                    .hasMessageContaining("child_person_id")
                    .hasMessageContaining("area_id");
        }
    }

    @Test
    void where_every_row_names_what_is_there_nothing_is_said() throws SQLException {
        try (Connection owner = connections.asOwner()) {
            owner.setAutoCommit(false);
            assertThatCode(() -> KeysHold.prove(owner)).doesNotThrowAnyException();
        }
    }
}
