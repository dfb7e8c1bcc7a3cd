package org.throughline.partnership.register;

import java.util.UUID;
import java.util.function.Function;
import org.throughline.partnership.difficulties.Difficulty;

/** Difficulties that seats said openly, as lines of open data: raised, answered, closed with what became of them. */
final class DifficultyLines {
    private DifficultyLines() {}

    static Lines of(Register register, Function<UUID, String> seat) {
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
}
