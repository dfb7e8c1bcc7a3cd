package org.throughline.partnership.shares;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that an area shared.
 *
 * @param words as far as this viewer may read them: there, none once it was taken back
 */
public record Share(
        UUID id,
        UUID from,
        String fromName,
        UUID to,
        String toName,
        Shareable.Kind kind,
        String key,
        LocalDate on,
        Optional<LocalDate> takenBackOn,
        Optional<Words> words,
        List<CameBack> answers) {

    /** As it was shown before it was shared. */
    public record Words(String title, String words, String why) {}

    /** What came back, from the region or nation or from another area in it. */
    public record CameBack(String fromName, String words, LocalDate on) {}

    Share with(List<CameBack> cameBack) {
        return new Share(id, from, fromName, to, toName, kind, key, on, takenBackOn, words, cameBack);
    }
}
