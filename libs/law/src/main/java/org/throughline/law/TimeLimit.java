package org.throughline.law;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** How long someone has, and which words of the law say so. One constant for one duty; see {@link EhcTimeLimits}. */
public record TimeLimit(
        Rule rule, Owed owed, Counting counting, Citation citation, Words words, WorkedExample example) {

    /** The last lawful day when the event is on the given day. */
    public LocalDate lastDay(LocalDate event) {
        return counting.lastDay(event, Calendar.england());
    }

    /** Such as "R-4". */
    public String ruleId() {
        return rule.id();
    }

    /** Which rule of our register, and which version of our reading of it (from 1). */
    public record Rule(String id, int version) {
        private static final Pattern ID = Pattern.compile("R-[A-Z]*[0-9]+[a-z]?");

        public Rule {
            if (!ID.matcher(id).matches() || version < 1) {
                throw new IllegalArgumentException("Expected a rule such as R-4 and a version from 1, found " + id);
            }
        }
    }

    /** Who must act, for whom, and how binding the day is. */
    public record Owed(Party by, Party to, Nature nature) {}

    /** What a passed day means. */
    public enum Nature {
        /** It must be done by the last day. */
        MUST,
        /** It must be done by the last day, but only if something is decided one way. */
        ONLY_IF,
        /** A window that stays open at least until the last day; nobody is late when it closes. */
        AT_LEAST
    }

    /** The name, what it means to a family, and the event it counts from ("the council received the request"). */
    public record Words(String name, String plain, String event) {
        public Words {
            if (name.isBlank() || plain.isBlank() || event.isBlank()) {
                throw new IllegalArgumentException("A time limit has a name, a plain line and an event");
            }
        }
    }

    /** The last lawful day and the day after, written down by hand so that the counting can be checked against them. */
    public record WorkedExample(LocalDate event, LocalDate lastLawfulDay, LocalDate dayAfter) {
        static WorkedExample of(String event, String lastLawfulDay, String dayAfter) {
            return new WorkedExample(LocalDate.parse(event), LocalDate.parse(lastLawfulDay), LocalDate.parse(dayAfter));
        }
    }
}
