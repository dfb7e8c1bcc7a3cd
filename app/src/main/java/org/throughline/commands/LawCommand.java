package org.throughline.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.throughline.law.Confidence;
import org.throughline.law.Duties;
import org.throughline.law.Duty;
import org.throughline.law.Editions;
import org.throughline.law.Fact;
import org.throughline.law.FactDates;
import org.throughline.law.Happening;
import org.throughline.law.OutsideCalendarException;
import org.throughline.law.PublishedLimits;
import org.throughline.law.PublishedLimits.Example;
import org.throughline.law.PublishedLimits.PublishedLimit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The time limits we count, and the last lawful day of one of them, from the same source as every page and letter. */
@Command(
        name = "law",
        description = "Prints the time limits we count, with who owes them, how they are counted and the law.",
        mixinStandardHelpOptions = true)
final class LawCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    /** One time limit as it is printed. */
    record Limit(
            String rule,
            int version,
            String name,
            String owedBy,
            String owedTo,
            String words,
            String counted,
            String citation,
            String address,
            Confidence confidence,
            List<WorkedExample> examples) {}

    /** An event, an act, and whether it is in time. */
    record WorkedExample(String event, String act, boolean inTime, String words) {}

    /** A last lawful day and how it is reached. */
    record Due(
            String rule,
            String name,
            String event,
            String due,
            String arithmetic,
            String citation,
            Confidence confidence,
            String edition) {}

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        List<Limit> limits =
                PublishedLimits.all().stream().map(LawCommand::printed).toList();
        out.println(json ? JSON.writeValueAsString(limits) : asText(limits));
        return 0;
    }

    @Command(
            name = "due",
            description = "Prints the last lawful day of one time limit and its arithmetic: law due R-4 2026-09-07",
            mixinStandardHelpOptions = true)
    int due(
            @Parameters(paramLabel = "RULE", description = "Such as R-4.") String rule,
            @Parameters(paramLabel = "DATE", description = "The day it counts from, such as 2026-09-07.")
                    LocalDate event,
            @Option(names = "--json", description = "As JSON.") boolean asJson) {
        var out = spec.commandLine().getOut();
        var problems = spec.commandLine().getErr();
        Optional<PublishedLimit> limit = PublishedLimits.all().stream()
                .filter(published -> published.limit().ruleId().equals(rule))
                .findFirst();
        if (limit.isEmpty()) {
            problems.println("We count no time limit called " + rule + ". The command law lists all that we count.");
            return 2;
        }
        var edition = Editions.england().inForceOn(event);
        if (edition.isEmpty()) {
            problems.println("We hold the law from 1 September 2014 on, and cannot count from " + event + ".");
            return 1;
        }
        try {
            Due due = due(limit.get(), event, edition.get().name());
            out.println(asJson || json ? JSON.writeValueAsString(due) : asText(due));
            return 0;
        } catch (OutsideCalendarException e) {
            problems.println(e.getMessage());
            return 1;
        }
    }

    private static Due due(PublishedLimit published, LocalDate event, String edition) {
        var limit = published.limit();
        return new Due(
                limit.ruleId(),
                published.name(),
                limit.words().event() + " on " + event,
                limit.lastDay(event).toString(),
                arithmetic(published, event),
                limit.citation().text(),
                limit.citation().confidence(),
                edition);
    }

    /** As a duty would explain it, where the rule makes duties; otherwise how the limit is counted. */
    private static String arithmetic(PublishedLimit published, LocalDate event) {
        Happening start = switch (published.limit().ruleId()) {
            case "R-7" -> new Happening.AdviceRequested("asked");
            case "R-12" -> new Happening.DraftPlanServed();
            default -> new Happening.RequestReceived();
        };
        FactDates dates = FactDates.recorded(Instant.EPOCH).receivedOn(event).servedOn(event);
        return Duties.from(List.of(new Fact("asked", start, dates)), Editions.england()).stream()
                .filter(duty -> duty.ruleId().equals(published.limit().ruleId()))
                .map(Duty::explanation)
                .map(explanation -> explanation.plain())
                .findFirst()
                .orElse(published.howCounted());
    }

    private static Limit printed(PublishedLimit published) {
        var limit = published.limit();
        return new Limit(
                limit.ruleId(),
                limit.rule().version(),
                published.name(),
                published.whoOwesIt(),
                limit.owed().to().words(),
                published.plainWords(),
                published.howCounted(),
                published.citation().text(),
                published.citation().address(),
                published.citation().confidence(),
                List.of(printed(published.lastLawfulDay()), printed(published.dayAfter())));
    }

    private static WorkedExample printed(Example example) {
        return new WorkedExample(
                example.event().toString(), example.act().toString(), example.inTime(), example.words());
    }

    private static String asText(List<Limit> limits) {
        StringBuilder text = new StringBuilder();
        for (Limit limit : limits) {
            text.append("%s  %s%n".formatted(limit.rule(), limit.name()))
                    .append("    %s%n".formatted(limit.words()))
                    .append("    Who must act: %s%n".formatted(limit.owedBy()))
                    .append("    How we count: %s%n".formatted(limit.counted()))
                    .append("    Law: %s (%s)%n".formatted(limit.citation(), said(limit.confidence())))
                    .append("    %s%n".formatted(limit.address()));
            limit.examples().forEach(example -> text.append("    %s%n".formatted(example.words())));
            text.append(System.lineSeparator());
        }
        return text.toString().stripTrailing();
    }

    private static String asText(Due due) {
        return "%s%n%s%n%s (%s)%nLaw as in force then: %s"
                .formatted(due.due(), due.arithmetic(), due.citation(), said(due.confidence()), due.edition());
    }

    private static String said(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> "read in the source";
            case CHECK_WORDING -> "the exact words are still to be checked";
            case UNCONFIRMED -> "not confirmed: do not rely on it";
        };
    }
}
