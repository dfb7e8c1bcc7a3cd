package org.throughline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.sharing.Viewer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A record as a file, whole: what is written out and read in again is the same record. */
public record EvidenceFile(
        String format,
        EvidenceId id,
        Status status,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> reviewAgainOn,
        List<VersionOf> versions,
        List<Label> labels) {

    static final String FORMAT = "throughline evidence record 1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public record VersionOf(int number, EvidenceContent content, String whatChanged, String at) {}

    public static EvidenceFile of(EvidenceRecord r) {
        return new EvidenceFile(
                FORMAT,
                r.id(),
                r.status(),
                r.publishedOn(),
                r.reviewAgainOn(),
                r.versions().stream()
                        .map(v -> new VersionOf(v.number(), v.content(), v.whatChanged(), v.at().toString()))
                        .toList(),
                r.labels());
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** Empty when it is not such a file, or something in it breaks a rule of the bank. */
    static Optional<EvidenceFile> read(String json) {
        try {
            EvidenceFile file = JSON.readValue(json, EvidenceFile.class);
            return FORMAT.equals(file.format()) && !file.versions().isEmpty() ? Optional.of(file) : Optional.empty();
        } catch (DatabindException | NullPointerException _) {
            return Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    EvidenceRecord asRecord(EvidenceId as, Viewer takenInBy) {
        return new EvidenceRecord(
                as,
                status,
                takenInBy.seat(),
                takenInBy.person(),
                publishedOn,
                reviewAgainOn,
                versions.stream()
                        .map(v -> new Version(v.number(), v.content(), v.whatChanged(), Instant.parse(v.at())))
                        .toList(),
                labels);
    }
}
