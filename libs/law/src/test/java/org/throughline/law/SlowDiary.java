package org.throughline.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.law.Happening.DecidedNoPlan;
import org.throughline.law.Happening.DecidedNotToAssess;
import org.throughline.law.Happening.DecidedToAssess;
import org.throughline.law.Happening.FinalPlanSent;
import org.throughline.law.Happening.RequestWithdrawn;
import org.throughline.law.Happening.Start;

/**
 * A second, slow reading of the same rules, to check the first against: turns the pages of a diary day by day, keeps one sheet
 * for each request, and at the end asks each sheet what it says, without remembering any state on the way.
 */
final class SlowDiary {

    private record Sheet(String firstId, List<StandingFact> lines) {

        Optional<StandingFact> first(Class<?>... kinds) {
            return lines.stream()
                    .filter(line -> List.of(kinds).contains(line.happening().getClass()))
                    .findFirst();
        }

        private boolean before(StandingFact one, Optional<StandingFact> other) {
            return other.isEmpty() || lines.indexOf(one) < lines.indexOf(other.get());
        }

        /** The end that stands: the first one, unless it is a refusal that the council took back later. */
        Optional<StandingFact> end() {
            Optional<StandingFact> lastAgreement = lines.reversed().stream()
                    .filter(line -> line.happening() instanceof DecidedToAssess)
                    .findFirst();
            return lines.stream()
                    .filter(line -> switch (line.happening()) {
                        case DecidedNotToAssess refusal ->
                            lastAgreement.isEmpty() || before(lastAgreement.get(), Optional.of(line));
                        case DecidedNoPlan noPlan -> true;
                        case RequestWithdrawn withdrawn -> true;
                        default -> false;
                    })
                    .findFirst();
        }

        String finalPlan() {
            return first(FinalPlanSent.class)
                    .map(SlowDiary::met)
                    .or(() -> end().map(SlowDiary::ended))
                    .orElse("open");
        }

        String whetherToAssess() {
            return first(
                            DecidedToAssess.class,
                            DecidedNotToAssess.class,
                            DecidedNoPlan.class,
                            FinalPlanSent.class,
                            RequestWithdrawn.class)
                    .map(line -> line.happening() instanceof DecidedToAssess
                                    || line.happening() instanceof DecidedNotToAssess
                            ? met(line)
                            : ended(line))
                    .orElse("open");
        }
    }

    private SlowDiary() {}

    /** Rules of each request, by duty key. */
    static Map<String, String> read(List<StandingFact> facts) {
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet> filedAway = new ArrayList<>();
        LocalDate day = facts.isEmpty() ? LocalDate.MAX : facts.getFirst().on();
        LocalDate last = facts.isEmpty() ? LocalDate.MIN : facts.getLast().on();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            for (StandingFact fact : facts) {
                if (!fact.on().equals(day)) {
                    continue;
                }
                if (fact.happening() instanceof Start) {
                    sheets.stream()
                            .filter(sheet -> !sheet.finalPlan().equals("open"))
                            .forEach(filedAway::add);
                    sheets.removeAll(filedAway);
                }
                sheets.forEach(sheet -> sheet.lines().add(fact));
                if (fact.happening() instanceof Start) {
                    sheets.add(new Sheet(fact.firstId(), new ArrayList<>()));
                }
            }
        }
        sheets.addAll(filedAway);
        Map<String, String> read = new HashMap<>();
        for (Sheet sheet : sheets) {
            read.put("R-4/" + sheet.firstId(), sheet.whetherToAssess());
            read.put("R-15/" + sheet.firstId(), sheet.finalPlan());
        }
        return read;
    }

    static String inWords(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Open() -> "open";
            case Outcome.Met(LocalDate on, String by) -> "met on " + on + " by " + by;
            case Outcome.NoLongerApplies(LocalDate since, Outcome.Ending why, String by) ->
                "ended on " + since + " by " + by;
        };
    }

    private static String met(StandingFact line) {
        return "met on " + line.on() + " by " + line.id();
    }

    private static String ended(StandingFact line) {
        return "ended on " + line.on() + " by " + line.id();
    }
}
