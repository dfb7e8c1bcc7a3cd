package org.throughline.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;
import org.throughline.people.SeatId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of records, their versions and their labels. */
@Repository
class EvidenceStore {
    /** The most records that one list shows. */
    static final int MOST = 500;

    static final String ADD = """
            INSERT INTO evidence.record (id, status, given_by_seat_id, given_by_person, made_at, published_on, review_again_on, taken_in_on, superseded_by)
            VALUES (:id, :status, :seat, :person, :at, :published, :again, :takenIn, :newer)
            """;
    static final String ADD_VERSION = """
            INSERT INTO evidence.version (record_id, number, content, what_changed, kind, by_seat_id, at)
            VALUES (:record, :number, :content, :changed, :kind, :seat, :at)
            """;
    static final String ADD_LABEL = """
            INSERT INTO evidence.label (record_id, number, axis, value, theme_id, scheme, setter, rationale, tool, interests, set_on, by_seat_id, at)
            VALUES (:record, :number, :axis, :value, :theme, :scheme, :setter, :rationale, :tool, :interests, :on, :seat, :at)
            """;
    static final String CHANGE = """
            UPDATE evidence.record SET status = :status, round = :round, published_on = :published, review_again_on = :again, superseded_by = :newer
             WHERE id = :id
            """;
    /** Versions and labels of one record are numbered one after the other: whoever adds one waits for who is adding. */
    static final String WAIT_FOR_TURN = "SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))";

    static final String PLAN_ANEW = "DISCARD PLANS";

    static final String BY_ID = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record WHERE id = :id
            """;
    static final String THESE = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record WHERE id = ANY (:ids) LIMIT 100
            """;
    static final String AT_WORK = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record r WHERE published_on IS NULL
             ORDER BY made_at DESC,
                      (SELECT v.content::jsonb ->> 'title' FROM evidence.version v WHERE v.record_id = r.id ORDER BY v.number DESC LIMIT 1), id
             LIMIT 500
            """;
    static final String PUBLISHED_AFTER = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record WHERE published_on IS NOT NULL AND id > :after ORDER BY id LIMIT 50
            """;
    static final String DUE = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record WHERE status = 'QUALITY_ASSURED' AND review_again_on <= :by ORDER BY review_again_on, id LIMIT 500
            """;
    static final String TITLES = """
            SELECT r.id, r.status, r.published_on, f.title
              FROM evidence.record r JOIN evidence.found_by f ON f.record_id = r.id
             WHERE r.published_on IS NOT NULL ORDER BY r.published_on DESC, lower(f.title) COLLATE "C", r.id LIMIT 500
            """;
    static final String SUPERSEDED_BY = """
            SELECT id, status, given_by_seat_id, given_by_person, round, published_on, review_again_on, taken_in_on, superseded_by
              FROM evidence.record WHERE superseded_by = :newer AND published_on IS NOT NULL ORDER BY published_on, id LIMIT 50
            """;
    static final String KNOWN = "SELECT EXISTS (SELECT 1 FROM evidence.record WHERE id = :id)";
    static final String VERSIONS =
            "SELECT record_id, number, content, what_changed, kind, at FROM evidence.version WHERE record_id = ANY (:records) ORDER BY number";
    static final String LABELS = """
            SELECT record_id, axis, value, theme_id, scheme, setter, rationale, tool, interests, set_on
              FROM evidence.label WHERE record_id = ANY (:records) ORDER BY number
            """;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EvidenceRecord record, SeatId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", record.id().value())
                .param("status", record.status().name())
                .param("seat", record.givenBy().value())
                .param("person", record.givenByPerson().value())
                .param("at", Timestamp.from(at))
                .param("published", record.publishedOn().orElse(null))
                .param("again", record.reviewAgainOn().orElse(null))
                .param("takenIn", record.takenInOn().orElse(null))
                .param("newer", record.supersededBy().map(EvidenceId::value).orElse(null))
                .update();
        record.versions().forEach(version -> addVersion(record.id(), version, by));
        for (int i = 0; i < record.labels().size(); i++) {
            addLabel(record.id(), i + 1, record.labels().get(i), by, at);
        }
    }

    void addVersion(EvidenceId record, Version version, SeatId by) {
        jdbc.sql(ADD_VERSION)
                .param("record", record.value())
                .param("number", version.number())
                .param("content", JSON.writeValueAsString(version.content()))
                .param("changed", version.whatChanged())
                .param("kind", version.kind().name())
                .param("seat", by.value())
                .param("at", Timestamp.from(version.at()))
                .update();
    }

    void addLabel(EvidenceId record, int number, Label label, SeatId by, Instant at) {
        jdbc.sql(ADD_LABEL)
                .param("record", record.value())
                .param("number", number)
                .param("axis", label.axis().name())
                .param("value", label.value())
                .param("theme", label.themeId().orElse(null))
                .param("scheme", label.scheme())
                .param("setter", label.setter())
                .param("rationale", label.rationale())
                .param("tool", label.tool())
                .param("interests", label.interests())
                .param("on", label.setOn())
                .param("seat", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(EvidenceRecord record) {
        jdbc.sql(CHANGE)
                .param("id", record.id().value())
                .param("status", record.status().name())
                .param("round", record.round())
                .param("published", record.publishedOn().orElse(null))
                .param("again", record.reviewAgainOn().orElse(null))
                .param("newer", record.supersededBy().map(EvidenceId::value).orElse(null))
                .update();
    }

    /** The record as it stands once everybody who was adding to it has done so. */
    Optional<EvidenceRecord> inTurn(EvidenceId id) {
        jdbc.sql(WAIT_FOR_TURN).param("id", id.toString()).query().listOfRows();
        return find(id);
    }

    Optional<EvidenceRecord> find(EvidenceId id) {
        return whole(jdbc.sql(BY_ID)
                        .param("id", id.value())
                        .query(EvidenceStore::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /**
     * Statements are planned once for a connection, for tables as large as they were then. Whoever adds very many rows in one transaction
     * has them planned for what is there now.
     */
    void planAnew() {
        jdbc.sql(PLAN_ANEW).update();
    }

    boolean known(EvidenceId id) {
        return jdbc.sql(KNOWN).param("id", id.value()).query(Boolean.class).single();
    }

    /** At most 100, in no order. */
    List<EvidenceRecord> these(List<UUID> ids) {
        return whole(jdbc.sql(THESE)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EvidenceStore::bare)
                .list());
    }

    /** The next published records in the order of their ids, for going through all of them. At most 50. */
    List<EvidenceRecord> publishedAfter(UUID id) {
        return whole(jdbc.sql(PUBLISHED_AFTER)
                .param("after", id)
                .query(EvidenceStore::bare)
                .list());
    }

    List<EvidenceRecord> atWork() {
        return whole(jdbc.sql(AT_WORK).query(EvidenceStore::bare).list());
    }

    /** Published, and to be looked at again by this day; the longest overdue first. */
    List<EvidenceRecord> due(LocalDate by) {
        return whole(jdbc.sql(DUE).param("by", by).query(EvidenceStore::bare).list());
    }

    List<Bank.Titled> titles() {
        return jdbc.sql(TITLES)
                .query((rs, _) -> new Bank.Titled(
                        new EvidenceId(rs.getObject("id", UUID.class)),
                        Status.valueOf(rs.getString("status")),
                        rs.getObject("published_on", LocalDate.class),
                        rs.getString("title")))
                .list();
    }

    /** Published records whose place this one takes, the longest published first. */
    List<EvidenceRecord> supersededBy(EvidenceId newer) {
        return whole(jdbc.sql(SUPERSEDED_BY)
                .param("newer", newer.value())
                .query(EvidenceStore::bare)
                .list());
    }

    private record Bare(
            EvidenceId id,
            Status status,
            SeatId seat,
            PersonId person,
            int round,
            Optional<LocalDate> published,
            Optional<LocalDate> again,
            Optional<LocalDate> takenIn,
            Optional<EvidenceId> newer) {}

    private record Of<T>(UUID record, T what) {}

    private List<EvidenceRecord> whole(List<Bare> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        UUID[] ids = bare.stream().map(b -> b.id().value()).toArray(UUID[]::new);
        Map<UUID, List<Of<Version>>> versions =
                jdbc.sql(VERSIONS).param("records", ids).query(EvidenceStore::version).list().stream()
                        .collect(groupingBy(Of::record));
        Map<UUID, List<Of<Label>>> labels =
                jdbc.sql(LABELS).param("records", ids).query(EvidenceStore::label).list().stream()
                        .collect(groupingBy(Of::record));
        return bare.stream()
                .map(b -> new EvidenceRecord(
                        b.id(),
                        b.status(),
                        b.seat(),
                        b.person(),
                        b.round(),
                        b.published(),
                        b.again(),
                        b.takenIn(),
                        b.newer(),
                        versions.getOrDefault(b.id().value(), List.of()).stream()
                                .map(Of::what)
                                .toList(),
                        labels.getOrDefault(b.id().value(), List.of()).stream()
                                .map(Of::what)
                                .toList()))
                .toList();
    }

    private static Bare bare(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
        return new Bare(
                new EvidenceId(rs.getObject("id", UUID.class)),
                Status.valueOf(rs.getString("status")),
                new SeatId(rs.getObject("given_by_seat_id", UUID.class)),
                new PersonId(rs.getObject("given_by_person", UUID.class)),
                rs.getInt("round"),
                day(rs, "published_on"),
                day(rs, "review_again_on"),
                day(rs, "taken_in_on"),
                Optional.ofNullable(rs.getObject("superseded_by", UUID.class)).map(EvidenceId::new));
    }

    private static Optional<LocalDate> day(java.sql.ResultSet rs, String column) throws java.sql.SQLException {
        @Nullable LocalDate day = rs.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }

    private static Of<Version> version(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
        return new Of<>(
                rs.getObject("record_id", UUID.class),
                new Version(
                        rs.getInt("number"),
                        JSON.readValue(rs.getString("content"), EvidenceContent.class),
                        rs.getString("what_changed"),
                        Version.Kind.valueOf(rs.getString("kind")),
                        rs.getTimestamp("at").toInstant()));
    }

    private static Of<Label> label(java.sql.ResultSet rs, int row) throws java.sql.SQLException {
        return new Of<>(
                rs.getObject("record_id", UUID.class),
                new Label(
                        Axis.valueOf(rs.getString("axis")),
                        rs.getString("value"),
                        Optional.ofNullable(rs.getObject("theme_id", UUID.class)),
                        rs.getString("scheme"),
                        rs.getString("setter"),
                        rs.getString("rationale"),
                        rs.getString("tool"),
                        rs.getString("interests"),
                        rs.getObject("set_on", LocalDate.class)));
    }
}
