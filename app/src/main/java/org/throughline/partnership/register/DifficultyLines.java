package org.throughline.partnership.register;

import java.util.UUID;
import java.util.function.Function;
import org.throughline.partnership.difficulties.Difficulty;

/** Difficulties as lines of open data: those that seats said openly, and what was raised or waits elsewhere. */
final class DifficultyLines {
    private DifficultyLines() {}

    /** Raised, answered, closed with what became of them. */
    static Lines saidOpenly(Register register, Function<UUID, String> seat) {
        Lines lines = Lines.of(
                "id", "state", "said", "said_by", "words", "answers_for_it", "answered", "answer", "closed", "became");
        register.log()
                .forEach(d -> lines.add(
                        d.id(),
                        d.state(),
                        d.saidOn(),
                        seat.apply(d.saidBy()),
                        d.words(),
                        seat.apply(d.owner()),
                        d.answer().map(Difficulty.Said::on),
                        d.answer().map(Difficulty.Said::words),
                        d.became().map(Difficulty.Said::on),
                        d.became().map(Difficulty.Said::words)));
        return lines;
    }

    /** Concerns in counts, those that everybody may know of, what has passed its day, and what ended and was not looked back on. */
    static Lines counted(Register register, Function<UUID, String> seat) {
        Lines lines = Lines.of("id", "kind", "words", "seat", "since", "count");
        register.difficulties().concerns().ifPresent(c -> {
            lines.add("concerns-raised", "CONCERNS_12_MONTHS", "raised", "", "", c.raised());
            lines.add("concerns-answered", "CONCERNS_12_MONTHS", "answered", "", "", c.answered());
            lines.add("concerns-acted", "CONCERNS_12_MONTHS", "acted on", "", "", c.acted());
            lines.add("concerns-open-10", "CONCERNS_12_MONTHS", "open to 10 working days", "", "", c.openTo10());
            lines.add("concerns-open-20", "CONCERNS_12_MONTHS", "open 11 to 20 working days", "", "", c.openTo20());
            lines.add(
                    "concerns-open-more", "CONCERNS_12_MONTHS", "open more than 20 working days", "", "", c.openMore());
        });
        register.difficulties()
                .waitedLong()
                .forEach(c -> lines.add(
                        c.id(),
                        "CONCERN_PAST_20_WORKING_DAYS",
                        c.topic().words(),
                        seat.apply(c.to()),
                        c.raisedOn(),
                        c.daysUnanswered(register.day())));
        register.difficulties()
                .stalled()
                .forEach(s -> lines.add(
                        s.id(), s.kind() + "_PAST_ITS_DAY", s.words(), s.owner().map(seat), s.due(), ""));
        register.difficulties()
                .unfinished()
                .forEach(u -> lines.add(
                        u.id(),
                        u.kind() + "_ENDED_NOT_LOOKED_BACK",
                        u.words(),
                        u.owner().map(seat),
                        u.endedOn(),
                        ""));
        return lines;
    }
}
