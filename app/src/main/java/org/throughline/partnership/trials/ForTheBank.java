package org.throughline.partnership.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.Kind;
import org.throughline.partnership.Design;
import org.throughline.partnership.Licence;
import org.throughline.partnership.TrialWords;

/** A trial as a record of the evidence bank: the same fields in the same place, whichever way it points. */
final class ForTheBank {
    private static final String LANGUAGE = "en-GB";
    private static final String JURISDICTION = "England";

    private ForTheBank() {}

    static EvidenceContent of(Design design, Trial t, Licence licence, LocalDate today) {
        Plan plan = t.plan();
        Trial.Ended ended = t.ended().orElseThrow();
        String partnership = design.partnership().name();
        return new EvidenceContent(
                plan.name(),
                plan.question(),
                Kind.STUDY,
                new EvidenceContent.Source(
                        partnership,
                        "",
                        Integer.toString(today.getYear()),
                        TrialWords.BANK_STAGE.say(t.frozen().orElseThrow().on().toString()),
                        "",
                        licence.called(),
                        partnership,
                        LANGUAGE),
                new EvidenceContent.Summary(ended.found(), List.of()),
                new EvidenceContent.Setting(
                        JURISDICTION,
                        plan.who(),
                        "",
                        design.partnership().conditions(),
                        "",
                        "",
                        Stream.of(ended.limits(), ended.departures())
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining("\n\n")),
                        ended.harm(),
                        ""),
                facts(t),
                t.arms().stream()
                        .skip(1)
                        .map(arm -> new EvidenceContent.Effect(
                                arm.words(),
                                List.of(),
                                plan.outcome(),
                                plan.level(),
                                t.direction(arm),
                                "",
                                plan.who(),
                                design.partnership().conditions()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<EvidenceContent.Fact> facts(Trial t) {
        Stream<EvidenceContent.Fact> mark = Stream.of(
                new EvidenceContent.Fact(
                        TrialWords.BANK_PLAN.say(), t.frozen().orElseThrow().sha256(), TrialWords.BANK_READ_IN.say()),
                new EvidenceContent.Fact(
                        TrialWords.BANK_SMALLEST.say(),
                        t.plan().smallest().stripTrailingZeros().toPlainString() + " "
                                + t.plan().unit(),
                        TrialWords.BANK_READ_IN.say()));
        Stream<EvidenceContent.Fact> arms = t.arms().stream()
                .flatMap(a -> a.result().stream()
                        .map(r -> new EvidenceContent.Fact(
                                a.words(),
                                TrialWords.BANK_AMOUNT.say(
                                        r.amount().stripTrailingZeros().toPlainString(),
                                        t.plan().unit(),
                                        r.people()),
                                TrialWords.BANK_READ_IN.say())));
        return Stream.concat(mark, arms).toList();
    }
}
