package org.throughline.references;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When, where and by whom a publication came out.
 *
 * @param year 1400 to 2199, read from the date if the source gives no year
 * @param date as the source writes it, such as {@code 2012/07/03} or {@code 2020 Feb}
 * @param container the journal, book or proceedings that holds it, in the fullest form given
 * @param abbreviations other and shorter forms of the container's name
 */
public record Publication(
        OptionalInt year,
        Optional<String> date,
        Optional<String> container,
        List<String> abbreviations,
        Optional<String> volume,
        Optional<String> issue,
        Pages pages,
        Optional<String> publisher,
        Optional<String> place) {

    public static final Publication UNKNOWN = new Publication(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Pages.NONE,
            Optional.empty(),
            Optional.empty());

    public Publication {
        abbreviations = List.copyOf(abbreviations);
    }
}
