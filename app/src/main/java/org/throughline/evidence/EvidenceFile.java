package org.throughline.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.sharing.Viewer;

/** A record as a file, whole: what is written out and read in again is the same record. */
public record EvidenceFile(String format, RecordOf record) {
    static final String FORMAT = "throughline evidence record 2";

    public EvidenceFile {
        BankJson.require(FORMAT.equals(format), "format");
    }

    /** One record with its versions and labels. A record taken in is checked here, before anything is kept. */
    public record RecordOf(
            EvidenceId id,
            Status status,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> reviewAgainOn,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<EvidenceId> supersededBy,
            List<VersionOf> versions,
            List<Label> labels,
            List<AdoptionOf> adoptions) {

        public RecordOf {
            versions = List.copyOf(versions);
            labels = List.copyOf(labels);
            adoptions = List.copyOf(adoptions);
            BankJson.require(!versions.isEmpty(), "versions");
            BankJson.require(numberedFromOne(versions), "versions.number");
            BankJson.require(publishedOn.isPresent() == reviewAgainOn.isPresent(), "reviewAgainOn");
            BankJson.require(publishedOn.isPresent() == onceOut(status), "publishedOn");
            BankJson.require(
                    supersededBy
                            .filter(newer -> status != Status.SUPERSEDED || newer.equals(id))
                            .isEmpty(),
                    "supersededBy");
            BankJson.require(publishedOn.isPresent() || adoptions.isEmpty(), "adoptions");
            publishedOn.ifPresent(day -> BankJson.day(day, "publishedOn"));
            reviewAgainOn.ifPresent(day -> BankJson.day(day, "reviewAgainOn"));
            labels.forEach(label -> BankJson.day(label.setOn(), "labels.setOn"));
        }

        private static boolean onceOut(Status status) {
            return status == Status.QUALITY_ASSURED || status == Status.SUPERSEDED || status == Status.WITHDRAWN;
        }

        private static boolean numberedFromOne(List<VersionOf> versions) {
            return IntStream.range(0, versions.size())
                    .allMatch(i -> versions.get(i).number() == i + 1);
        }

        static RecordOf of(EvidenceRecord r, List<Adoption> adoptions) {
            return new RecordOf(
                    r.id(),
                    r.status(),
                    r.publishedOn(),
                    r.reviewAgainOn(),
                    r.supersededBy(),
                    r.versions().stream()
                            .map(v -> new VersionOf(v.number(), v.content(), v.whatChanged(), v.kind(), v.at()))
                            .toList(),
                    r.labels(),
                    adoptions.stream().map(AdoptionOf::of).toList());
        }

        EvidenceRecord asRecord(EvidenceId as, Viewer takenInBy) {
            return new EvidenceRecord(
                    as,
                    status,
                    takenInBy.seat(),
                    takenInBy.person(),
                    1,
                    publishedOn,
                    reviewAgainOn,
                    Optional.of(takenInBy.today()),
                    supersededBy.filter(newer -> !newer.equals(as)),
                    versions.stream()
                            .map(v -> new Version(v.number(), v.content(), v.whatChanged(), v.kind(), v.at()))
                            .toList(),
                    labels);
        }
    }

    public record VersionOf(int number, EvidenceContent content, String whatChanged, Version.Kind kind, Instant at) {
        public VersionOf {
            BankJson.require(!whatChanged.isBlank(), "whatChanged");
            content.flow().ifPresent(PrismaFlow::reported); // its equations hold, or it cannot be made
            BankJson.day(at.atZone(ZoneOffset.UTC).toLocalDate(), "at");
        }
    }

    /** What an area told, under its name: an installation elsewhere does not know the area. */
    public record AdoptionOf(
            UUID id,
            String recommendation,
            String areaName,
            Decision decision,
            String reason,
            String conditions,
            LocalDate decidedOn,
            List<Adoption.Result> results) {
        public AdoptionOf {
            results = List.copyOf(results);
            BankJson.require(!areaName.isBlank() && !reason.isBlank(), "reason");
            BankJson.day(decidedOn, "decidedOn");
            results.forEach(result -> BankJson.day(result.measuredOn(), "results.measuredOn"));
            BankJson.require(results.stream().noneMatch(r -> r.words().isBlank()), "results.words");
        }

        static AdoptionOf of(Adoption a) {
            return new AdoptionOf(
                    a.id(),
                    a.recommendation(),
                    a.areaName(),
                    a.decision(),
                    a.reason(),
                    a.conditions(),
                    a.decidedOn(),
                    a.results());
        }

        Adoption asAdoption(EvidenceId of, UUID as) {
            return new Adoption(
                    as,
                    of,
                    recommendation,
                    Optional.empty(),
                    areaName,
                    decision,
                    reason,
                    conditions,
                    decidedOn,
                    results);
        }
    }

    /** Without what areas did with it: that is theirs to tell, and comes with a whole bank only. */
    public static EvidenceFile of(EvidenceRecord r) {
        return new EvidenceFile(FORMAT, RecordOf.of(r, List.of()));
    }

    public String json() {
        return BankJson.write(this);
    }

    static boolean says(@Nullable String format) {
        return FORMAT.equals(format);
    }
}
