package org.throughline.evidence;

import static org.throughline.evidence.SixLineWords.*;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A record in the six lines that a resource page of What Works in SEND shows: record, theme, strength, breadth, status, appraisal. Each
 * label keeps its scheme; two schemes stand beside each other, and a line that nobody has filled says so.
 */
public record SixLines(EvidenceRecord record) {
    public String text() {
        return List.of(
                        line(LINE_RECORD, record.content().title()),
                        line(LINE_THEME, labels(Axis.THEME)),
                        line(LINE_STRENGTH, labels(Axis.STRENGTH)),
                        line(LINE_BREADTH, labels(Axis.BREADTH)),
                        line(LINE_STATUS, status()),
                        line(LINE_APPRAISAL, appraisal()))
                .stream()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(SixLineWords name, String value) {
        return name.say() + ": " + (value.isEmpty() ? NOT_STATED.say() : value.replaceAll("\\s+", " "));
    }

    private String labels(Axis axis) {
        return record.labels(axis).stream()
                .map(l -> EvidenceWords.LABEL_BY.say(l.value(), l.scheme()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What a scheme says; else where the record stands in this bank. */
    private String status() {
        String said = labels(Axis.STATUS);
        return said.isEmpty() ? STATUS_HERE.say(record.status().words()) : said;
    }

    private String appraisal() {
        return record.labels().stream()
                .map(Label::tool)
                .filter(tool -> !tool.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
