package org.throughline.synthesis;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.SeatId;

/** The SQL of publications: put in once and read. */
@Repository
class PublicationStore {
    static final String ADD = """
            INSERT INTO synthesis.publication (id, synthesis_id, release, covers, kind, title, authors, place, doi, published_on, replaces, why, by_seat_id, at)
            VALUES (:id, :synthesis, :release, :covers, :kind, :title, :authors, :place, :doi, :on, CAST(:replaces AS uuid), :why, :seat, :at)
            """;
    private static final String TOLD = """
            SELECT p.id, p.release, p.covers, p.kind, p.title, p.authors, p.place, p.doi, p.published_on, p.replaces, p.why, c.studies, p.by_seat_id, p.at
              FROM synthesis.publication p
              LEFT JOIN LATERAL (SELECT c.studies FROM synthesis.study_choice c
                                  WHERE c.synthesis_id = p.synthesis_id AND c.publication_id = p.id
                                  ORDER BY c.number DESC LIMIT 1) c ON true
             WHERE p.synthesis_id = :synthesis
            """;
    static final String STANDING = TOLD + """
               AND NOT EXISTS (SELECT 1 FROM synthesis.publication n WHERE n.synthesis_id = p.synthesis_id AND n.replaces = p.id)
             ORDER BY p.published_on DESC, p.title, p.id LIMIT 200
            """;
    static final String EVERY = TOLD + " ORDER BY p.at, p.id LIMIT 1000";

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SynthesisId id, Publication p) {
        jdbc.sql(ADD)
                .param("id", p.id())
                .param("synthesis", id.value())
                .param("release", p.told().release())
                .param("covers", p.told().covers().name())
                .param("kind", p.told().kind().name())
                .param("title", p.told().title())
                .param("authors", String.join("\n", p.told().authors()))
                .param("place", p.told().place())
                .param("doi", p.told().doi())
                .param("on", p.told().on())
                .param("replaces", p.told().replaces().map(UUID::toString).orElse(null))
                .param("why", p.told().why())
                .param("seat", p.by().value())
                .param("at", Timestamp.from(p.at()))
                .update();
    }

    /** As each is said to be now; the newest first. */
    List<Publication> standing(SynthesisId id) {
        return read(STANDING, id);
    }

    /** All that was ever told of them, in the order in which it was told. */
    List<Publication> every(SynthesisId id) {
        return read(EVERY, id);
    }

    private List<Publication> read(String query, SynthesisId id) {
        return jdbc.sql(query)
                .param("synthesis", id.value())
                .query((rs, _) -> new Publication(
                        rs.getObject("id", UUID.class),
                        new Publication.Told(
                                rs.getInt("release"),
                                Covers.valueOf(rs.getString("covers")),
                                Publication.Kind.valueOf(rs.getString("kind")),
                                rs.getString("title"),
                                rs.getString("authors").lines().toList(),
                                rs.getString("place"),
                                rs.getString("doi"),
                                rs.getObject("published_on", LocalDate.class),
                                Optional.ofNullable(rs.getObject("replaces", UUID.class)),
                                rs.getString("why")),
                        StudyChoiceStore.read(rs),
                        new SeatId(rs.getObject("by_seat_id", UUID.class)),
                        rs.getTimestamp("at").toInstant()))
                .list();
    }
}
