package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;
import org.throughline.people.SeatId;

/**
 * Words of a report as they stand there, with who said them and on which page, and how each person reads them.
 *
 * @param speaker whose words they are: a parent, a head teacher, the authors
 */
public record Extract(UUID id, UUID reference, String words, String speaker, String page, List<Coding> codings) {

    /** How one person reads it. */
    public record Coding(String code, String memo, SeatId by) {}

    public Extract {
        codings = List.copyOf(codings);
    }

    /** Whether two people gave it different codes: both stay. */
    public boolean readDifferently() {
        return codings.stream().map(Coding::by).distinct().count() > 1
                && codings.stream()
                                .collect(java.util.stream.Collectors.groupingBy(
                                        Coding::by,
                                        java.util.stream.Collectors.mapping(
                                                Coding::code, java.util.stream.Collectors.toSet())))
                                .values()
                                .stream()
                                .distinct()
                                .count()
                        > 1;
    }
}
