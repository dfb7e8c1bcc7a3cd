package org.throughline.partnership.dilemmas;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dilemmas in their tables: a row is there only for those in its circle, or to whom it was offered. */
@Repository
class DilemmaStore {
    static final String ADD = """
            INSERT INTO partnership.dilemma (id, partnership_id, raised_by_id, circle, title, hard, tried, raised_on, passes_silence)
            VALUES (:id, :partnership, :raisedBy, CAST(:circle AS uuid[]), :title, :hard, :tried, :on, :passesSilence)
            """;
    static final String OF = """
            SELECT id, partnership_id, raised_by_id, circle, title, hard, tried, raised_on, passes_silence, ended_on, ended, came_of
              FROM partnership.dilemma WHERE partnership_id = :partnership ORDER BY raised_on DESC, id LIMIT 200
            """;
    static final String ONE = """
            SELECT id, partnership_id, raised_by_id, circle, title, hard, tried, raised_on, passes_silence, ended_on, ended, came_of
              FROM partnership.dilemma WHERE id = :id
            """;
    static final String END = """
            UPDATE partnership.dilemma SET ended_on = :on, ended = :how, came_of = :cameOf WHERE id = :id AND ended_on IS NULL
            """;
    static final String ADD_OFFER = """
            INSERT INTO partnership.dilemma_offer (id, dilemma_id, to_part_id, words, offered_on, readers)
            VALUES (:id, :dilemma, :to, :words, :on, '{}')
            """;
    static final String OFFERS = """
            SELECT id, dilemma_id, to_part_id, words, offered_on, withdrawn_on, readers FROM partnership.dilemma_offer
             WHERE dilemma_id = :dilemma ORDER BY offered_on, id LIMIT 100
            """;
    static final String OFFERED_TO = """
            SELECT id, dilemma_id, to_part_id, words, offered_on, withdrawn_on, readers FROM partnership.dilemma_offer
             WHERE to_part_id = :partnership AND withdrawn_on IS NULL ORDER BY offered_on DESC, id LIMIT 200
            """;
    static final String OFFER = """
            SELECT id, dilemma_id, to_part_id, words, offered_on, withdrawn_on, readers FROM partnership.dilemma_offer WHERE id = :id
            """;
    static final String WITHDRAW =
            "UPDATE partnership.dilemma_offer SET withdrawn_on = :on WHERE id = :id AND withdrawn_on IS NULL";
    static final String NAME_READERS =
            "UPDATE partnership.dilemma_offer SET readers = CAST(:readers AS uuid[]) WHERE id = :id AND withdrawn_on IS NULL";
    static final String SUGGEST = """
            INSERT INTO partnership.dilemma_suggestion (id, dilemma_id, offer_id, place_id, words, on_day)
            VALUES (:id, :dilemma, :offer, :place, :words, :on)
            """;
    static final String SUGGESTIONS = """
            SELECT id, offer_id, place_id, words, on_day, tried_on, came_of FROM partnership.dilemma_suggestion
             WHERE dilemma_id = :dilemma ORDER BY on_day, id LIMIT 500
            """;
    static final String SUGGESTIONS_OF_OFFER = """
            SELECT id, offer_id, place_id, words, on_day, tried_on, came_of FROM partnership.dilemma_suggestion
             WHERE offer_id = :offer ORDER BY on_day, id LIMIT 500
            """;
    static final String TRIED = """
            UPDATE partnership.dilemma_suggestion SET tried_on = :on, came_of = :cameOf
             WHERE id = :id AND dilemma_id = :dilemma AND tried_on IS NULL
            """;
    static final String ADD_OPENING = """
            INSERT INTO partnership.dilemma_opening (id, dilemma_id, offer_id, place_id, opened_at)
            VALUES (:id, :dilemma, :offer, :place, :at)
            """;
    static final String OPENINGS = """
            SELECT place_id, offer_id, opened_at FROM partnership.dilemma_opening
             WHERE dilemma_id = :dilemma ORDER BY opened_at DESC, id LIMIT 500
            """;

    private final JdbcClient jdbc;

    DilemmaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dilemma d) {
        jdbc.sql(ADD)
                .param("id", d.id())
                .param("partnership", d.partnership())
                .param("raisedBy", d.raisedBy())
                .param("circle", array(d.circle()))
                .param("title", d.title())
                .param("hard", d.hard())
                .param("tried", d.tried())
                .param("on", d.raisedOn())
                .param("passesSilence", d.passesSilence())
                .update();
    }

    /** The newest first. */
    List<Dilemma> of(UUID partnership) {
        return jdbc.sql(OF)
                .param("partnership", partnership)
                .query((rs, _) -> dilemma(rs))
                .list();
    }

    Optional<Dilemma> one(UUID id) {
        return jdbc.sql(ONE).param("id", id).query((rs, _) -> dilemma(rs)).optional();
    }

    boolean end(UUID dilemma, Dilemma.Ended ended) {
        return jdbc.sql(END)
                        .param("id", dilemma)
                        .param("on", ended.on())
                        .param("how", ended.how().name())
                        .param("cameOf", ended.cameOf())
                        .update()
                == 1;
    }

    void add(Dilemma.Offer o) {
        jdbc.sql(ADD_OFFER)
                .param("id", o.id())
                .param("dilemma", o.dilemma())
                .param("to", o.to())
                .param("words", o.words())
                .param("on", o.offeredOn())
                .update();
    }

    List<Dilemma.Offer> offers(UUID dilemma) {
        return jdbc.sql(OFFERS)
                .param("dilemma", dilemma)
                .query((rs, _) -> offer(rs))
                .list();
    }

    List<Dilemma.Offer> offeredTo(UUID partnership) {
        return jdbc.sql(OFFERED_TO)
                .param("partnership", partnership)
                .query((rs, _) -> offer(rs))
                .list();
    }

    Optional<Dilemma.Offer> offer(UUID id) {
        return jdbc.sql(OFFER).param("id", id).query((rs, _) -> offer(rs)).optional();
    }

    boolean withdraw(UUID offer, LocalDate on) {
        return jdbc.sql(WITHDRAW).param("id", offer).param("on", on).update() == 1;
    }

    boolean nameReaders(UUID offer, List<UUID> readers) {
        return jdbc.sql(NAME_READERS)
                        .param("id", offer)
                        .param("readers", array(readers))
                        .update()
                == 1;
    }

    void suggest(UUID dilemma, Dilemma.Suggestion s) {
        jdbc.sql(SUGGEST)
                .param("id", s.id())
                .param("dilemma", dilemma)
                .param("offer", s.offer().orElse(null))
                .param("place", s.place().orElse(null))
                .param("words", s.words())
                .param("on", s.on())
                .update();
    }

    List<Dilemma.Suggestion> suggestions(UUID dilemma) {
        return jdbc.sql(SUGGESTIONS)
                .param("dilemma", dilemma)
                .query((rs, _) -> suggestion(rs))
                .list();
    }

    List<Dilemma.Suggestion> suggestionsOfOffer(UUID offer) {
        return jdbc.sql(SUGGESTIONS_OF_OFFER)
                .param("offer", offer)
                .query((rs, _) -> suggestion(rs))
                .list();
    }

    boolean tried(UUID dilemma, UUID suggestion, Dilemma.Tried tried) {
        return jdbc.sql(TRIED)
                        .param("id", suggestion)
                        .param("dilemma", dilemma)
                        .param("on", tried.on())
                        .param("cameOf", tried.cameOf())
                        .update()
                == 1;
    }

    void opened(UUID dilemma, Opening o) {
        jdbc.sql(ADD_OPENING)
                .param("id", UUID.randomUUID())
                .param("dilemma", dilemma)
                .param("offer", o.offer().orElse(null))
                .param("place", o.place())
                .param("at", o.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Opening> openings(UUID dilemma) {
        return jdbc.sql(OPENINGS)
                .param("dilemma", dilemma)
                .query((rs, _) -> new Opening(
                        rs.getObject("place_id", UUID.class),
                        Optional.ofNullable(rs.getObject("offer_id", UUID.class)),
                        at(rs)))
                .list();
    }

    private static Instant at(ResultSet rs) throws SQLException {
        return rs.getObject("opened_at", java.time.OffsetDateTime.class).toInstant();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    private static Dilemma dilemma(ResultSet rs) throws SQLException {
        LocalDate ended = rs.getObject("ended_on", LocalDate.class);
        return new Dilemma(
                rs.getObject("id", UUID.class),
                rs.getObject("partnership_id", UUID.class),
                rs.getObject("raised_by_id", UUID.class),
                ids(rs.getArray("circle")),
                rs.getString("title"),
                rs.getString("hard"),
                rs.getString("tried"),
                rs.getObject("raised_on", LocalDate.class),
                rs.getBoolean("passes_silence"),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Dilemma.Ended(
                                ended, Dilemma.How.valueOf(rs.getString("ended")), rs.getString("came_of"))));
    }

    private static Dilemma.Offer offer(ResultSet rs) throws SQLException {
        return new Dilemma.Offer(
                rs.getObject("id", UUID.class),
                rs.getObject("dilemma_id", UUID.class),
                rs.getObject("to_part_id", UUID.class),
                rs.getString("words"),
                rs.getObject("offered_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("withdrawn_on", LocalDate.class)),
                ids(rs.getArray("readers")));
    }

    private static Dilemma.Suggestion suggestion(ResultSet rs) throws SQLException {
        LocalDate tried = rs.getObject("tried_on", LocalDate.class);
        return new Dilemma.Suggestion(
                rs.getObject("id", UUID.class),
                Optional.ofNullable(rs.getObject("offer_id", UUID.class)),
                Optional.ofNullable(rs.getObject("place_id", UUID.class)),
                rs.getString("words"),
                rs.getObject("on_day", LocalDate.class),
                tried == null ? Optional.empty() : Optional.of(new Dilemma.Tried(tried, rs.getString("came_of"))));
    }
}
