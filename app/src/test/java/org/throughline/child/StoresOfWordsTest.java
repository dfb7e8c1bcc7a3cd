package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;

/** Nobody can add a column in which words stand without saying how they leave it. */
@ThroughlineTest
class StoresOfWordsTest {
    /** Free text, but never words about a child: names of things, codes of ours, what proves an account. */
    private static final Set<String> NO_WORDS = Set.of("""
            NONE
            """.strip().split("\\s+"));

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_column_that_can_hold_text_says_whether_words_about_a_child_may_stand_in_it() {
        List<String> columns = textColumns();
        assertThat(columns)
                .as("columns of free text, against StoresOfWords.ALL and NO_WORDS in this test: add a new one to either")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                StoresOfWords.ALL.stream().map(StoresOfWords.Store::column), NO_WORDS.stream())
                        .toList());
    }

    /** Text, JSON and byte columns of our schemas, but for those that a check holds to a list of codes. */
    private List<String> textColumns() {
        return jdbc.sql("""
                        SELECT n.nspname || '.' || t.relname || '.' || a.attname
                          FROM pg_attribute a
                          JOIN pg_class t ON t.oid = a.attrelid AND t.relkind IN ('r', 'p')
                          JOIN pg_namespace n ON n.oid = t.relnamespace
                         WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
                           AND n.nspname NOT LIKE 'pg\\_%'
                           AND a.attnum > 0 AND NOT a.attisdropped
                           AND a.atttypid IN ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'bytea'::regtype,
                                              'text[]'::regtype)
                           AND NOT EXISTS (SELECT 1 FROM pg_constraint c
                                            WHERE c.conrelid = t.oid AND c.contype = 'c' AND c.conkey = ARRAY[a.attnum]
                                              AND pg_get_constraintdef(c.oid) LIKE '%= ANY (ARRAY[%')
                         ORDER BY 1
                        """).query(String.class).list();
    }
}
