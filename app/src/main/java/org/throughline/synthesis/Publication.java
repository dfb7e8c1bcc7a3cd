package org.throughline.synthesis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Something that a team has published of its synthesis, as whoever leads listed it.
 *
 * @param choice which studies of its strands it reports
 */
public record Publication(UUID id, Told told, StudyChoice choice, SeatId by, Instant at) {

    /** One that reports all studies of its strands. */
    public Publication(UUID id, Told told, SeatId by, Instant at) {
        this(id, told, StudyChoice.ALL, by, at);
    }

    /** Whether it reports this study of the release on which it stands. */
    public boolean reports(ReleaseContent.Studied study) {
        return told.covers().has(study.strand()) && choice.has(study.id());
    }

    /** What it reports, in words. */
    public String covers() {
        return told.covers().words(choice);
    }

    /** The most authors that one publication names. */
    public static final int MOST_AUTHORS = 100;

    /**
     * What is told of it.
     *
     * @param release the release on which it stands, by its number
     * @param covers which strands of the synthesis it reports
     * @param authors in their order, as each wishes to be named; at least one
     * @param place the journal, publisher or website; empty where it has none
     * @param doi without an address before it; empty where it has none
     * @param replaces what was told of it before; empty where nothing is corrected
     * @param why why it is corrected; empty where it is not
     */
    public record Told(
            int release,
            Covers covers,
            Kind kind,
            String title,
            List<String> authors,
            String place,
            String doi,
            LocalDate on,
            Optional<UUID> replaces,
            String why) {
        public Told {
            authors = List.copyOf(authors);
            if (authors.isEmpty() || authors.size() > MOST_AUTHORS) {
                throw new IllegalArgumentException("A publication names 1 to 100 authors, found " + authors.size());
            }
        }
    }

    /** What sort of publication it is. */
    public enum Kind {
        ARTICLE,
        PREPRINT,
        REPORT,
        PLAIN_SUMMARY,
        EASY_READ,
        BRIEFING,
        TALK,
        THESIS,
        DATA;

        public String words() {
            return PublicationWords.valueOf("KIND_" + name()).say();
        }
    }
}
