package org.throughline.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a bank has published, as a file: themes by every name they had, schemes with their levels, records in the order of their ids, each with what
 * areas did with it. Taken in by an empty bank and written out again it is the same file, byte for byte.
 */
public record BankFile(String format, List<ThemeOf> themes, List<Scheme> schemes, List<EvidenceFile.RecordOf> records) {
    static final String FORMAT = "throughline evidence bank 1";

    /** The most records that one file may bring. */
    static final int MOST = 5_000;

    public BankFile {
        themes = List.copyOf(themes);
        schemes = List.copyOf(schemes);
        records = List.copyOf(records);
        BankJson.require(FORMAT.equals(format), "format");
        BankJson.require(records.size() <= MOST && themes.size() <= MOST && schemes.size() <= MOST, "records");
        BankJson.require(
                records.stream().map(EvidenceFile.RecordOf::id).distinct().count() == records.size(), "records.id");
        BankJson.require(records.stream().allMatch(r -> r.publishedOn().isPresent()), "records.publishedOn");
    }

    public record ThemeOf(UUID id, int edition, String name, LocalDate since) {
        public ThemeOf {
            BankJson.require(edition > 0 && !name.isBlank(), "themes");
        }

        static ThemeOf of(Theme t) {
            return new ThemeOf(t.id(), t.edition(), t.name(), t.since());
        }

        Theme asTheme() {
            return new Theme(id, edition, name, since);
        }
    }

    public String json() {
        return BankJson.write(this);
    }

    static boolean says(@Nullable String format) {
        return FORMAT.equals(format);
    }
}
