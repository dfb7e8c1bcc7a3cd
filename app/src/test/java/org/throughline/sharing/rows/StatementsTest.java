package org.throughline.sharing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.throughline.storage.Connections;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Server;

/** Every statement fits the migrated schema, and reads only what the arrows between modules allow. */
class StatementsTest {
    private final Connections connections = TestDatabase.freshCopyOf("migrated", Server::migrate);

    @Test
    void every_statement_fits_the_schema_as_the_role_that_serves_requests() throws SQLException {
        List<String> wrong = new ArrayList<>();
        List<Statement> all = Statement.all();
        try (Connection app = connections.asApp()) {
            for (Statement statement : all) {
                try (PreparedStatement prepared = app.prepareStatement(statement.positional())) {
                    prepared.getParameterMetaData().getParameterCount();
                    prepared.getMetaData();
                } catch (SQLException e) {
                    wrong.add(statement.name() + ": " + e.getMessage());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThan(60);
    }

    /** A module's SQL reads its own schema, and views that another module publishes, along an arrow. */
    @Test
    void sql_reads_its_own_schema_and_published_views_along_the_arrows() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Connection owner = connections.asOwner()) {
            Schema schema = Schema.of(owner);
            for (Statement statement : Statement.all()) {
                Set<String> named = new TreeSet<>(schema.named(statement));
                statement.functions().stream()
                        .filter(f -> schema.schemas().contains(f.substring(0, f.indexOf('.'))))
                        .forEach(named::add);
                for (String name : named) {
                    String other = name.substring(0, name.indexOf('.'));
                    boolean own = other.equals(statement.module());
                    boolean published = schema.views().contains(name) && name.endsWith("_v");
                    if (!own && !(published && arrows(statement.module()).contains(other))) {
                        wrong.add(statement.name() + " of " + statement.module() + " reads " + name);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Rows that were made in one instant would stand in another order each time; the last of one kind alone may be asked for. */
    @Test
    void no_list_of_the_evidence_bank_or_the_workbench_is_in_the_order_of_an_instant_alone() {
        Pattern alone = Pattern.compile(
                "ORDER BY (?:[^()]*, ?)?(?:\\w+\\.)?(?:at|\\w+_at|\\w+_on)(?: DESC)?\\s*(?:LIMIT (?!1\\b)|\\)|$)");
        assertThat(Statement.all().stream()
                        .filter(s -> Set.of("synthesis", "evidence").contains(s.module()))
                        .filter(s -> alone.matcher(s.positional()).find())
                        .map(Statement::name))
                .isEmpty();
        assertThat("SELECT a FROM b ORDER BY c DESC, b.made_at DESC LIMIT 200").containsPattern(alone);
        assertThat("SELECT a FROM b ORDER BY b.made_at DESC, b.title LIMIT 200").doesNotContainPattern(alone);
    }

    private static List<String> arrows(String module) throws ClassNotFoundException {
        ApplicationModule arrows =
                Class.forName("org.throughline." + module + ".package-info").getAnnotation(ApplicationModule.class);
        return arrows == null ? List.of() : Arrays.asList(arrows.allowedDependencies());
    }
}
