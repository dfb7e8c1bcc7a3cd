package org.throughline.synthesis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.PrismaFlow;

/**
 * All that an answer rests on, as it stood when it was frozen: with the words of that day, so that it reads the same for ever
 * whatever becomes of the program, and with nothing that has to be looked up elsewhere.
 *
 * @param format the kind and version of this text
 * @param at the instant of freezing in ISO 8601; empty for how it stands now
 * @param by who froze it
 * @param before the SHA-256 of the release before; empty for the first
 * @param records every record that counts, and where it had come to
 * @param studies the included studies; empty, and not in the text, in releases made before they were frozen too
 * @param appraisals how each report was appraised, as far as two had finished; empty, and not in the text, in releases made before this was frozen too
 * @param updates the earlier review that it updates; empty, and not in the text, where it updates none
 */
public record ReleaseContent(
        String format,
        int number,
        String at,
        String by,
        String why,
        String before,
        Subject synthesis,
        FrozenProtocol protocol,
        List<Search> searches,
        List<SourceFile> files,
        Numbers numbers,
        List<Stood> records,
        List<Words> extracts,
        List<Built> themes,
        List<Found> findings,
        List<Advised> recommendations,
        List<Counted> results,
        List<Beside> joint,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Studied> studies,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Updates> updates,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Appraised> appraisals) {
    public static final String FORMAT = "throughline-synthesis-release/1";

    public ReleaseContent {
        searches = List.copyOf(searches);
        files = List.copyOf(files);
        records = List.copyOf(records);
        extracts = List.copyOf(extracts);
        themes = List.copyOf(themes);
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
        results = List.copyOf(results);
        joint = List.copyOf(joint);
        studies = List.copyOf(studies);
        updates = List.copyOf(updates);
        appraisals = List.copyOf(appraisals);
    }

    public record Subject(UUID id, String title, String question, boolean invented) {}

    /** The protocol in force, and every version of it up to then with its reason. */
    public record FrozenProtocol(int version, Protocol says, List<Amended> versions) {}

    public record Amended(int version, String why, String at) {}

    public record Search(
            UUID id,
            String source,
            String platform,
            String strategy,
            String limits,
            String on,
            int hits,
            String searcher,
            String checkedBy) {}

    /** A file that counted, by its hash. */
    public record SourceFile(
            UUID id, String source, String name, String sha256, String format, int records, String difference) {}

    /**
     * The flow: how many each source gave, what stood in each box, the reasons, and the drawing.
     *
     * @param otherSources websites, organisations, chases of citations
     * @param otherReasons the reasons in their column
     * @param drawing as SVG
     */
    public record Numbers(
            List<PrismaFlow.Line> sources,
            List<Box> boxes,
            List<PrismaFlow.Line> reasons,
            List<PrismaFlow.Line> otherSources,
            List<PrismaFlow.Line> otherReasons,
            String drawing) {
        /** Whether it sets the studies of an earlier version apart. */
        public boolean ofUpdate() {
            return boxes.stream().anyMatch(b -> b.key().equals(PrismaFlow.Box.NEW_REPORTS.name()));
        }

        /** What an update would tell and its earlier version does not report. */
        public List<PrismaFlow.Box> notReported() {
            return Stream.of(
                            PrismaFlow.Box.PREVIOUS_STUDIES,
                            PrismaFlow.Box.PREVIOUS_REPORTS,
                            PrismaFlow.Box.STUDIES_INCLUDED,
                            PrismaFlow.Box.REPORTS_INCLUDED)
                    .filter(_ -> ofUpdate())
                    .filter(box -> boxes.stream().noneMatch(b -> b.key().equals(box.name())))
                    .toList();
        }

        public int in(PrismaFlow.Box box) {
            return boxes.stream()
                    .filter(b -> b.key().equals(box.name()))
                    .mapToInt(Box::number)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * The earlier review that it updates.
     *
     * @param release of the same synthesis; 0 where it was published elsewhere
     * @param citation empty for a release
     */
    public record Updates(int release, String citation, String why, String at) {}

    /**
     * How a report was appraised: what stood, said alike by two people or settled.
     *
     * @param overall by the tool's rule; empty where it has none or something did not stand
     */
    public record Appraised(UUID record, String report, String tool, String overall, List<Judged> items) {
        public Appraised {
            items = List.copyOf(items);
        }

        /** What everybody may read of it: the answers, and not the reasons. */
        List<String> answers() {
            return items.stream().map(i -> i.item() + ": " + i.answer()).toList();
        }
    }

    /**
     * One item of it.
     *
     * @param how why this answer stood: both wrote it, both agreed, or a third person settled it
     */
    public record Judged(String item, String answer, String why, String how) {}

    public record Box(String key, String words, int number) {}

    /**
     * A record and where it had come to.
     *
     * @param reason why it was left out, or for which record it stands aside
     */
    public record Stood(UUID id, String title, String year, Standing where, String reason) {}

    /**
     * Words of a report with every reading of them.
     *
     * @param differently whether two people read them, or words that they share a sentence with, and read not the same
     */
    public record Words(
            UUID id,
            UUID record,
            String report,
            String page,
            String speaker,
            String words,
            boolean differently,
            List<Read> readings) {}

    /**
     * How one person read it, under the name and in the voice in which they signed it.
     *
     * @param only the words of it that they meant; empty for all, and not in the text then: releases made before there was this stay as they are
     */
    public record Read(
            UUID reader,
            String by,
            String voice,
            String code,
            String memo,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            String only) {}

    /** A theme, what stood under it, and the words beneath it. */
    public record Built(UUID id, String kind, String name, String memo, List<String> holds, List<UUID> extracts) {}

    public record Found(
            UUID id,
            int version,
            UUID theme,
            String words,
            String confidence,
            List<EvidenceContent.Judgement> because,
            List<UUID> extracts) {}

    public record Advised(UUID id, String words, String forWhom, String conditions, List<UUID> findings) {}

    /** A result as its report gives it. */
    public record Counted(
            UUID id,
            UUID record,
            String report,
            String outcome,
            String level,
            String measure,
            String direction,
            String asReported,
            String people,
            String page) {}

    /** How the two strands stand to each other in a theme, and which results bear on it. */
    public record Beside(UUID theme, String name, String stands, String why, List<UUID> results) {}

    /** An included study, its strand, and the reports that tell of it. */
    public record Studied(UUID id, String label, Strand strand, List<UUID> reports) {}

    /** Whether it says which studies were included, with their strands. */
    public boolean tellsStudies() {
        return !studies.isEmpty()
                || numbers.in(numbers.ofUpdate() ? PrismaFlow.Box.NEW_STUDIES : PrismaFlow.Box.STUDIES_INCLUDED) == 0;
    }

    public List<Stood> included() {
        return records.stream().filter(r -> r.where() == Standing.INCLUDED).toList();
    }

    public Map<UUID, Words> extractsById() {
        return extracts.stream().collect(Collectors.toMap(Words::id, Function.identity()));
    }
}
