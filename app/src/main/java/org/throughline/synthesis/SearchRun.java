package org.throughline.synthesis;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One search of one source, exactly as it was run.
 *
 * @param hits how many records the source said it found
 * @param checkedBy who looked over the strategy; empty if nobody did
 */
public record SearchRun(
        UUID id,
        String source,
        String platform,
        String strategy,
        String limits,
        LocalDate runOn,
        int hits,
        String searcher,
        String checkedBy,
        Method method) {

    /** How one searches. PRISMA 2020 counts databases and registers in one column and every other way in another. */
    public enum Method {
        DATABASE,
        REGISTER,
        WEBSITE,
        ORGANISATION,
        CITATION,
        PERSON;

        public boolean isOther() {
            return this != DATABASE && this != REGISTER;
        }

        public String words() {
            return OtherWords.valueOf("METHOD_" + name()).say();
        }
    }

    /** A search of a database. */
    public SearchRun(
            UUID id,
            String source,
            String platform,
            String strategy,
            String limits,
            LocalDate runOn,
            int hits,
            String searcher,
            String checkedBy) {
        this(id, source, platform, strategy, limits, runOn, hits, searcher, checkedBy, Method.DATABASE);
    }
}
