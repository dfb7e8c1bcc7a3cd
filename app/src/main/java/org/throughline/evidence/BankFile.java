package org.throughline.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a bank has published, as a file: themes by every name they had, schemes with their levels, records in the order of their
 * ids, each with what areas did with it. Taken in by an empty bank and written out again it is the same file, byte for byte. It is
 * written by {@link BankWriter} and read by {@link BankReader}, a record at a time.
 */
final class BankFile {
    static final String FORMAT = "throughline evidence bank 1";

    /** The most records that one file may bring. */
    static final int MOST = 100_000;

    /** The most themes, counting each of their names, and the most schemes. */
    static final int MOST_OTHERS = 2_000;

    private BankFile() {}

    /** One name that a theme had. */
    record ThemeOf(UUID id, int edition, String name, LocalDate since) {
        ThemeOf {
            BankJson.require(edition > 0 && !name.isBlank(), "themes");
        }

        static ThemeOf of(Theme t) {
            return new ThemeOf(t.id(), t.edition(), t.name(), t.since());
        }

        Theme asTheme() {
            return new Theme(id, edition, name, since);
        }
    }

    static boolean says(@Nullable String format) {
        return FORMAT.equals(format);
    }
}
