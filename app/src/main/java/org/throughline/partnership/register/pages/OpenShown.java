package org.throughline.partnership.register.pages;

import static org.throughline.partnership.difficulties.DifficultyWords.DIFFICULTIES_COUNT;
import static org.throughline.partnership.difficulties.DifficultyWords.DIFFICULTIES_NONE;
import static org.throughline.partnership.register.RegisterWords.UNFINISHED_DUE;
import static org.throughline.partnership.register.RegisterWords.UNFINISHED_UNTIL;

import org.throughline.pages.Dates;
import org.throughline.partnership.difficulties.Difficulty;
import org.throughline.partnership.register.Difficulties;
import org.throughline.partnership.register.Register;

/** What the register says of difficulties that were said openly, and of what ended and was not looked back on. */
public record OpenShown(Register register) {

    /** How many difficulties were raised, addressed and are open. */
    public String saidOpenly() {
        return register.log().isEmpty()
                ? DIFFICULTIES_NONE.say()
                : DIFFICULTIES_COUNT.say(
                        register.log().size(),
                        said(Difficulty.State.CLOSED),
                        said(Difficulty.State.ANSWERED),
                        said(Difficulty.State.OPEN));
    }

    private int said(Difficulty.State state) {
        return (int) register.log().stream().filter(d -> d.state() == state).count();
    }

    public String until(Difficulties.Unfinished u) {
        return (u.due().isAfter(register.day()) ? UNFINISHED_UNTIL : UNFINISHED_DUE)
                .say(Dates.day(u.endedOn()), Dates.day(u.due()));
    }
}
