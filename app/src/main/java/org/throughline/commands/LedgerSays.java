package org.throughline.commands;

import java.util.ArrayList;
import java.util.List;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.Report;
import org.throughline.sharing.LogAudit;

/** What a check of the access log found, in lines for a person. */
final class LedgerSays {

    /** Lines to print, and whether all is well. */
    record Verdict(boolean good, List<String> lines) {}

    private LedgerSays() {}

    static List<String> report(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(
                report.isGood()
                        ? "All is well: %d entries were checked and nothing is wrong.".formatted(report.entries())
                        : "SOMETHING IS WRONG: %d entries were checked and %d things do not fit."
                                .formatted(report.entries(), report.problems().size() + report.moreProblems()));
        report.problems().forEach(problem -> lines.add("  " + problem));
        if (report.moreProblems() > 0) {
            lines.add("  and %d more".formatted(report.moreProblems()));
        }
        if (report.erased() > 0) {
            lines.add(
                    "The words of %d entries were erased by law; the entries still count.".formatted(report.erased()));
        }
        if (report.notCovered() > 0) {
            lines.add("%d entries stand after the last signature, so that none covers them yet."
                    .formatted(report.notCovered()));
        }
        report.checkpoint().ifPresent(checkpoint -> lines.add(sealed(checkpoint)));
        report.key()
                .ifPresent(key -> lines.add(
                        report.keyWasGiven()
                                ? "Checked with the key that you gave."
                                : "Checked with the key found beside the entries: compare it with the one published. "
                                        + key));
        return lines;
    }

    static Verdict audit(LogAudit.Result result) {
        List<String> lines = new ArrayList<>(report(result.rows()));
        result.beside().forEach(sentence -> lines.add("  WRONG: " + sentence));
        if (result.waiting() > 0) {
            lines.add("%d views wait for their place and were not checked.".formatted(result.waiting()));
        }
        return new Verdict(result.isGood(), lines);
    }

    private static String sealed(Checkpoint checkpoint) {
        return "Sealed at %d entries of the whole log%s, by %s."
                .formatted(
                        checkpoint.size(),
                        checkpoint.time().map(at -> " on " + at).orElse(""),
                        checkpoint.origin());
    }
}
