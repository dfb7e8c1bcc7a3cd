package org.throughline.sharing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.storage.Connections;
import org.throughline.storage.TestDatabase;
import org.throughline.web.Server;

/** The traps of row-level security, each looked for in the migrated schema (trust section 3). */
class PoliciesTest {
    /** Tables with such a column that are about nobody's child, and why. */
    private static final Map<String, String> NOT_ABOUT_A_CHILD = Map.of();

    /** Functions that run with the owner's rights, and why each must. */
    private static final Map<String, String> RUNS_AS_OWNER = Map.ofEntries(
            Map.entry(
                    "sharing.circle_of",
                    "a policy on entitlement that reads entitlement would recurse; answers only for a child the viewer sees today"),
            Map.entry(
                    "sharing.sees_child",
                    "a policy's question: its own policies would ask again and again; answers whether the viewer sees this child today"),
            Map.entry("sharing.sees_record", "the same for a person record of a child, through its confirmed links"),
            Map.entry(
                    "sharing.sees_row",
                    "the same for a row of a record, by tier and by the area in which it was written"),
            Map.entry(
                    "sharing.is_adult_of_seen_child",
                    "the same for an adult of the family or a supporter, through the children they belong to"),
            Map.entry(
                    "sharing.works_for_an_agency",
                    "seats ask whether persons may be named and persons ask for seats; who works for an agency is public inside"),
            Map.entry(
                    "partnership.may_be_circle",
                    "compares a circle before and after, which a policy of the same row cannot; gives back one bit and no seat"),
            Map.entry(
                    "partnership.circle_sits",
                    "another area is not told whose dilemma it reads; it needs to know whether anybody is left to hear it, one bit"),
            Map.entry(
                    "sharing.find_by_name",
                    "likeness of words is not leakproof and finds no index under row security; asks for the viewer's right to each child"),
            Map.entry(
                    "evidence.tell_newest",
                    "what a record is found by is written with each version and by nobody; it takes the row that was just let in"),
            Map.entry(
                    "evidence.tell_label",
                    "labels of published records stand ready as they are set, and nobody writes them there; it takes the row just let in"),
            Map.entry("evidence.tell_labels", "the same when a record is published, of that record alone"),
            Map.entry(
                    "evidence.published_with",
                    "likeness of words is not leakproof and finds no index under row security; ids of what is published alone"),
            Map.entry(
                    "provision.children_given",
                    "whoever reads the bank sees no child: answers for how many something was chosen, never fewer than eight, rounded to five"),
            Map.entry(
                    "sharing.find_by_number",
                    "identifiers are for set-up alone; says whose a number is to staff who see that child today, and not the number"));

    /** Ids that a policy asks by and that stand in no index, and why none is needed. */
    private static final Map<String, String> NEEDS_NO_INDEX = Map.of(
            "sharing.entitlement.area_id", "read by seat; the area only narrows a handful of rows",
            "child.contribution.controller_id", "asked when one row of content is taken away, found by its key",
            "evidence.appraisal.person", "asked when one's own appraisal is written, found by its key",
            "child.contribution.seat_id", "asked when one's own content is added or taken away, found by its key");

    private final Connections connections = TestDatabase.freshCopyOf("migrated", Server::migrate);
    private Connection owner;

    @BeforeEach
    void open() throws SQLException {
        owner = connections.asOwner();
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void every_table_that_leads_to_a_child_has_row_security_that_binds_its_owner_too() throws SQLException {
        assertThat(Schema.of(owner).tables().values())
                .filteredOn(Schema::leadsToAChild)
                .filteredOn(table -> !NOT_ABOUT_A_CHILD.containsKey(table.name()))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.secured() && table.forced())
                        .as(table.name())
                        .isTrue());
    }

    @Test
    void every_secured_table_lets_a_migration_work_on_it() throws SQLException {
        Set<String> forOwner = Schema.rows(
                        owner, """
                        SELECT schemaname || '.' || tablename FROM pg_policies
                         WHERE '%s' = ANY (roles) AND cmd = 'ALL' AND qual = 'true' AND with_check = 'true'
                        """.formatted(connections.owner().user()))
                .stream()
                .map(row -> row[0])
                .collect(Collectors.toSet());
        assertThat(forOwner)
                .containsAll(Schema.of(owner).tables().values().stream()
                        .filter(Schema.Table::secured)
                        .map(Schema.Table::name)
                        .toList());
    }

    @Test
    void no_policy_lets_a_row_be_written_that_it_does_not_check() throws SQLException {
        assertThat(names("""
                SELECT schemaname || '.' || tablename || ' ' || policyname FROM pg_policies
                 WHERE cmd IN ('ALL', 'INSERT', 'UPDATE') AND with_check IS NULL
                """)).isEmpty();
    }

    @Test
    void policies_are_for_one_of_our_two_roles_and_none_is_for_everybody() throws SQLException {
        assertThat(names("""
                SELECT schemaname || '.' || tablename || ' ' || policyname FROM pg_policies
                 WHERE roles <> ARRAY['%s']::name[] AND roles <> ARRAY['%s']::name[]
                """.formatted(
                                connections.owner().user(), connections.app().user())))
                .isEmpty();
    }

    @Test
    void every_view_asks_with_the_rights_of_whoever_reads_it() throws SQLException {
        assertThat(names("""
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('v', 'm') AND %s
                   AND NOT coalesce(c.reloptions::text[] && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
                """.formatted(Schema.OURS))).isEmpty();
    }

    @Test
    void functions_with_the_owners_rights_are_on_the_short_list_with_a_fixed_search_path() throws SQLException {
        assertThat(names("""
                SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                 WHERE p.prosecdef AND %s
                """.formatted(Schema.OURS))).containsExactlyInAnyOrderElementsOf(RUNS_AS_OWNER.keySet());
        assertThat(names("""
                SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                 WHERE p.prosecdef AND %s
                   AND (NOT coalesce(p.proconfig::text LIKE '%%search_path=%%', false)
                        OR EXISTS (SELECT 1 FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0))
                """.formatted(Schema.OURS))).isEmpty();
    }

    @Test
    void the_role_that_serves_requests_owns_nothing_and_passes_nothing_by() throws SQLException {
        String app = connections.app().user();
        assertThat(names("SELECT rolname FROM pg_roles WHERE rolname = '" + app
                        + "' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"))
                .isEmpty();
        assertThat(names("""
                SELECT c.oid::regclass::text FROM pg_class c WHERE c.relowner = '%s'::regrole
                UNION ALL SELECT n.nspname FROM pg_namespace n WHERE n.nspowner = '%s'::regrole
                UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.proowner = '%s'::regrole
                """.formatted(app, app, app))).isEmpty();
        assertThat(names("SELECT roleid::regrole::text FROM pg_auth_members WHERE member = '" + app + "'::regrole"))
                .isEmpty();
    }

    @Test
    void the_role_that_serves_requests_cannot_empty_a_table_or_hang_a_trigger_on_it() throws SQLException {
        assertThat(names("""
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND %s
                   AND has_table_privilege('%s', c.oid, 'TRUNCATE, TRIGGER, REFERENCES')
                """.formatted(Schema.OURS, connections.app().user()))).isEmpty();
    }

    @Test
    void the_access_log_can_only_grow_for_the_role_that_serves_requests() throws SQLException {
        for (String table : List.of("access_entry", "access_link", "access_checkpoint", "access_tile")) {
            assertThat(names("SELECT 'changes " + table + "' WHERE has_any_column_privilege('"
                            + connections.app().user() + "', 'sharing." + table
                            + "', 'UPDATE') OR has_table_privilege('"
                            + connections.app().user() + "', 'sharing." + table + "', 'DELETE')"))
                    .isEmpty();
        }
    }

    /** Ids by which a policy finds its rows; states, tiers and flags narrow what an id has found. */
    @Test
    void every_id_that_a_policy_asks_by_has_an_index() throws SQLException {
        List<String> without = names("""
                SELECT DISTINCT n.nspname || '.' || c.relname || '.' || a.attname
                  FROM pg_policy p
                  JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid
                       AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
                  JOIN pg_class c ON c.oid = d.refobjid AND c.relkind = 'r'
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
                 WHERE a.atttypid = 'uuid'::regtype AND p.polcmd <> 'a' AND %s
                   AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND a.attnum = ANY (i.indkey))
                """.formatted(Schema.OURS));
        assertThat(without)
                .filteredOn(column -> !NEEDS_NO_INDEX.containsKey(column))
                .isEmpty();
    }

    private List<String> names(String sql) throws SQLException {
        return Schema.rows(owner, sql).stream().map(row -> row[0]).toList();
    }
}
