package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;

/** Where clauses of the made-up protocol come from, as written down in demo/origins.yaml. Days count back from today. */
record OriginsFile(String partnership, String by, String protocol, List<OriginOf> origins) {

    /** @param record how the title of a record of the bank begins, if one knows of it */
    record OriginOf(int day, String clause, String who, String practice, Optional<String> record) {}

    static OriginsFile read() {
        return Written.read("origins.yaml", OriginsFile.class);
    }
}
