package org.throughline.child;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.AgencyId;
import org.throughline.people.PersonId;
import org.throughline.people.Residence;
import org.throughline.people.SeatId;
import org.throughline.sharing.Tier;

/** The SQL of contributions: header and content apart, so that content can go and the header stays. */
@Repository
class ContributionStore {
    /** No child's record that is read at once is longer; a test tells before one gets there. */
    static final int MOST = 5_000;

    static final String ADD_HEADER = """
            INSERT INTO child.contribution (area_id, id, person_id, contributor_person_id, seat_id, agency_id, perspective, telling, conveyed_by_person_id, conveyed_how,
                   kind, area_of_life, true_from, true_to, true_precision, known_on, known_why_earlier, recorded_at, tier, audience, language, controller_id, replaces, answers)
            VALUES (:area, :id, :person, :contributor, :seat, :agency, :perspective, :telling, :conveyedBy, :conveyedHow,
                   :kind, :about, :trueFrom, :trueTo, :precision, :knownOn, :whyEarlier, :at, :tier, :audience, :language, :controller, :replaces, :answers)
            """;
    static final String ADD_WORDS =
            "INSERT INTO child.content (area_id, contribution_id, form, words) VALUES (:area, :id, 'WORDS', :words)";
    static final String OF_RECORDS = """
            SELECT c.id, c.person_id, c.contributor_person_id, c.seat_id, c.agency_id, c.perspective, c.telling, c.conveyed_by_person_id, c.conveyed_how,
                   c.kind, c.area_of_life, c.true_from, c.true_to, c.true_precision, c.known_on, c.known_why_earlier, c.recorded_at, c.tier, c.audience, c.language,
                   c.replaces, c.answers, c.restates, t.words, e.act, e.ground, e.at
              FROM child.contribution c
              LEFT JOIN child.content t ON t.contribution_id = c.id
              LEFT JOIN child.erasure e ON e.contribution_id = c.id
             WHERE c.person_id = ANY (:records)
             ORDER BY c.recorded_at, c.id LIMIT :most
            """;
    static final String IS_REPLACED = "SELECT EXISTS (SELECT 1 FROM child.contribution WHERE replaces = :id)";
    static final String TAKE_CONTENT = "DELETE FROM child.content WHERE contribution_id = :id";
    static final String MARK_TAKEN = """
            INSERT INTO child.erasure (area_id, contribution_id, act, ground, by_seat_id, at)
            SELECT area_id, id, :act, :ground, :seat, :at FROM child.contribution WHERE id = :id
            """;

    private final JdbcClient jdbc;

    ContributionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Contribution c, String words, Residence writtenIn) {
        Optional<Conveyed> conveyed = c.telling() instanceof Conveyed how ? Optional.of(how) : Optional.empty();
        TrueDuring when = c.times().trueDuring();
        jdbc.sql(ADD_HEADER)
                .param("area", writtenIn.area().value())
                .param("id", c.id().value())
                .param("person", c.childRecord().value())
                .param("contributor", c.from().person().value())
                .param("seat", c.from().seat().value())
                .param("agency", c.from().agency().map(AgencyId::value).orElse(null))
                .param("perspective", c.from().perspective().name())
                .param("telling", conveyed.isPresent() ? "CONVEYED" : "FIRST_HAND")
                .param("conveyedBy", conveyed.map(how -> how.by().value()).orElse(null))
                .param("conveyedHow", conveyed.map(Conveyed::how).orElse(null))
                .param("kind", c.kind().name())
                .param("about", c.about().name())
                .param("trueFrom", when.from().orElse(null))
                .param("trueTo", when.to().orElse(null))
                .param("precision", when.precision().name())
                .param("knownOn", c.times().knownOn())
                .param("whyEarlier", c.times().whyEarlier().orElse(null))
                .param("at", Timestamp.from(c.times().recordedAt()))
                .param("tier", c.audience().tier().name())
                .param(
                        "audience",
                        c.audience().named().stream().map(SeatId::value).toArray(UUID[]::new))
                .param("language", c.language())
                .param("controller", writtenIn.controller().value())
                .param(
                        "replaces",
                        c.links().replaces().map(ContributionId::value).orElse(null))
                .param("answers", c.links().answers().map(ContributionId::value).orElse(null))
                .update();
        jdbc.sql(ADD_WORDS)
                .param("area", writtenIn.area().value())
                .param("id", c.id().value())
                .param("words", words)
                .update();
    }

    List<Contribution> of(List<PersonId> records) {
        return jdbc.sql(OF_RECORDS)
                .param("records", records.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(ContributionStore::contribution)
                .list();
    }

    boolean isReplaced(ContributionId id) {
        return jdbc.sql(IS_REPLACED)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void takeAway(ContributionId id, TakenAway taken, SeatId by) {
        jdbc.sql(MARK_TAKEN)
                .param("id", id.value())
                .param("act", taken.act().name())
                .param("ground", taken.ground().name())
                .param("seat", by.value())
                .param("at", Timestamp.from(taken.at()))
                .update();
        jdbc.sql(TAKE_CONTENT).param("id", id.value()).update();
    }

    private static Contribution contribution(ResultSet rs, int row) throws SQLException {
        return new Contribution(
                new ContributionId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new Contributor(
                        new PersonId(rs.getObject("contributor_person_id", UUID.class)),
                        Perspective.valueOf(rs.getString("perspective")),
                        new SeatId(rs.getObject("seat_id", UUID.class)),
                        Optional.ofNullable(rs.getObject("agency_id", UUID.class))
                                .map(AgencyId::new)),
                telling(rs),
                Kind.valueOf(rs.getString("kind")),
                AreaOfLife.valueOf(rs.getString("area_of_life")),
                times(rs),
                Audience.of(Tier.valueOf(rs.getString("tier")), seats(rs.getArray("audience"))),
                rs.getString("language"),
                content(rs),
                new Contribution.Links(link(rs, "replaces"), link(rs, "answers"), link(rs, "restates")));
    }

    private static Telling telling(ResultSet rs) throws SQLException {
        return rs.getString("telling").equals("CONVEYED")
                ? new Conveyed(
                        new PersonId(rs.getObject("conveyed_by_person_id", UUID.class)), rs.getString("conveyed_how"))
                : new FirstHand();
    }

    private static Contribution.Times times(ResultSet rs) throws SQLException {
        return new Contribution.Times(
                new TrueDuring(
                        Optional.ofNullable(rs.getObject("true_from", LocalDate.class)),
                        Optional.ofNullable(rs.getObject("true_to", LocalDate.class)),
                        TrueDuring.Precision.valueOf(rs.getString("true_precision"))),
                rs.getObject("known_on", LocalDate.class),
                Optional.ofNullable(rs.getString("known_why_earlier")),
                rs.getTimestamp("recorded_at").toInstant());
    }

    private static Content content(ResultSet rs) throws SQLException {
        String words = rs.getString("words");
        if (words != null) {
            return new Words(words);
        }
        Timestamp at = rs.getTimestamp("at");
        if (at == null) {
            throw new IllegalStateException("Contribution " + rs.getObject("id") + " has neither words nor a marker");
        }
        Instant when = at.toInstant();
        return new TakenAway(
                TakenAway.Act.valueOf(rs.getString("act")), TakenAway.Ground.valueOf(rs.getString("ground")), when);
    }

    private static Optional<ContributionId> link(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class)).map(ContributionId::new);
    }

    private static List<SeatId> seats(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(SeatId::new).toList();
    }
}
