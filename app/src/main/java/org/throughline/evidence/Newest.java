package org.throughline.evidence;

/** The part of a statement that looks into records as they are now: {@code r} is the record, {@code v.c} what its newest version says. */
final class Newest {
    static final String VERSIONS = """
            FROM evidence.record r
              JOIN LATERAL (SELECT CAST(n.content AS jsonb) AS c, n.at FROM evidence.version n
                             WHERE n.record_id = r.id ORDER BY n.number DESC LIMIT 1) v ON true
            """;

    private Newest() {}
}
