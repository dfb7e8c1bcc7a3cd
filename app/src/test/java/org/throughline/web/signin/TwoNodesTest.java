package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.LogAudit;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;
import org.throughline.storage.Connections;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import org.throughline.web.Visitor;
import org.throughline.work.Drafts;

/** Two programs on one database and one key are one service; and a session ends by itself. */
class TwoNodesTest {
    private static final String PASSWORD = "three odd words together";

    @TempDir
    Path folder = Path.of("");

    @Test
    void who_signs_in_at_one_node_is_signed_in_at_the_other_and_out_at_both() {
        Connections database = TestDatabase.freshCopyOf("migrated", Server::migrate);
        try (ConfigurableApplicationContext one = start(database);
                ConfigurableApplicationContext two = start(database)) {
            String login = parent(one);
            Visitor here = Visitor.at(port(one));
            here.signIn(login, PASSWORD);
            Visitor there = Visitor.at(port(two));
            there.takeCookies(here);
            assertThat(there.get("/home").statusCode()).isEqualTo(200);
            Map<String, String> drawnHere = Visitor.hidden(here.get("/account").body(), "/sign-out");
            assertThat(Visitor.to(there.post("/sign-out", drawnHere, Map.of()))).isEqualTo("/sign-in?out");
            assertThat(Visitor.to(here.get("/home"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void what_is_typed_at_one_node_is_there_at_the_other() {
        Connections database = TestDatabase.freshCopyOf("migrated", Server::migrate);
        try (ConfigurableApplicationContext one = start(database);
                ConfigurableApplicationContext two = start(database)) {
            Viewer mother = one.getBean(MadeUp.class)
                    .seated(one.getBean(MadeUp.class).adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
            UUID account = mother.account().value();
            UUID seat = mother.seat().value();
            Map<String, List<String>> typed = Map.of("words", List.of("Half a sentence"));
            one.getBean(Acting.class)
                    .doAs(mother, () -> one.getBean(Drafts.class).keep(account, seat, "tell", typed));
            Optional<Drafts.Draft> there = two.getBean(Acting.class)
                    .as(mother, () -> two.getBean(Drafts.class).find(account, seat, "tell"));
            assertThat(there.orElseThrow().fields()).isEqualTo(typed);
        }
    }

    @Test
    void looks_at_both_nodes_stand_in_one_log_without_a_gap() throws Exception {
        Connections database = TestDatabase.freshCopyOf("migrated", Server::migrate);
        try (ConfigurableApplicationContext one = start(database);
                ConfigurableApplicationContext two = start(database)) {
            MadeUp made = one.getBean(MadeUp.class);
            Agency school = made.agency(Sector.EDUCATION, made.area().id());
            Agency council = made.agency(Sector.COUNCIL, school.area().orElseThrow());
            ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
            made.involve(school, Role.SENCO, child);
            Viewer senco = made.staff(Role.SENCO, school);
            List<Callable<Boolean>> looks = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Records records = (i % 2 == 0 ? one : two).getBean(Records.class);
                looks.add(() -> records.open(senco, child, "child", () -> 1).isPresent());
            }
            try (var threads = Executors.newFixedThreadPool(6)) {
                for (var look : threads.invokeAll(looks)) {
                    assertThat(look.get()).isTrue();
                }
            }
            LogAudit.Result whole = placed(database, 60);
            assertThat(whole.isGood()).isTrue();
            assertThat(whole.rows().entries()).isEqualTo(60);
        }
    }

    /** The audit of the log as soon as so many entries are placed and something is signed. */
    private static LogAudit.Result placed(Connections database, long entries) throws Exception {
        for (int tries = 0; tries < 300; tries++) {
            try (Connection app = database.asApp()) {
                Optional<LogAudit.Result> result = LogAudit.of(app, Optional.empty());
                if (result.isPresent() && result.get().rows().entries() == entries) {
                    return result.get();
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The log never had " + entries + " entries");
    }

    @Test
    void a_session_ends_when_nothing_happened_for_a_while_and_at_the_latest_after_twelve_hours() {
        Connections database = TestDatabase.freshCopyOf("migrated", Server::migrate);
        try (ConfigurableApplicationContext app = start(database)) {
            JdbcClient jdbc = app.getBean(JdbcClient.class);
            String login = parent(app);
            Visitor browser = Visitor.at(port(app));
            browser.signIn(login, PASSWORD);
            assertThat(jdbc.sql("SELECT max_inactive_interval FROM web.session WHERE principal_name IS NOT NULL")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(30 * 60);
            jdbc.sql("UPDATE web.session SET last_access_time = last_access_time - 1801000")
                    .update();
            assertThat(Visitor.to(browser.get("/account"))).startsWith("/sign-in");

            browser.signIn(login, PASSWORD);
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
            String longAgo =
                    Long.toString(Instant.now().minusSeconds(12 * 3600 + 1).getEpochSecond());
            jdbc.sql("UPDATE web.session_attributes SET attribute_bytes = convert_to(:since, 'UTF8')"
                            + " WHERE attribute_name = 'since'")
                    .param("since", longAgo)
                    .update();
            assertThat(Visitor.to(browser.get("/account"))).startsWith("/sign-in");
        }
    }

    @Test
    void a_session_holds_a_few_words_and_nothing_of_anybody() {
        Connections database = TestDatabase.freshCopyOf("migrated", Server::migrate);
        try (ConfigurableApplicationContext app = start(database)) {
            Visitor.at(port(app)).signIn(parent(app), PASSWORD);
            List<String> words = app.getBean(JdbcClient.class)
                    .sql("SELECT convert_from(attribute_bytes, 'UTF8') FROM web.session_attributes")
                    .query(String.class)
                    .list();
            assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(word).matches("[0-9a-f-]{0,40}|[0-9]{1,10}"));
        }
    }

    private static String parent(ConfigurableApplicationContext app) {
        MadeUp made = app.getBean(MadeUp.class);
        Viewer mother = made.seated(made.adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
        app.getBean(Accounts.class).setPassword(mother.account(), PASSWORD);
        return app.getBean(Acting.class)
                .as(
                        made.setUp(),
                        () -> app.getBean(People.class)
                                .account(mother.account())
                                .orElseThrow()
                                .login());
    }

    private ConfigurableApplicationContext start(Connections database) {
        return Server.start(database, new Options(false, 0, folder), new Today(false));
    }

    private static int port(ConfigurableApplicationContext app) {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) app).getWebServer())
                .getPort();
    }
}
