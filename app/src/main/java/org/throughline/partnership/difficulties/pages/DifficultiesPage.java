package org.throughline.partnership.difficulties.pages;

import static org.throughline.partnership.difficulties.DifficultyWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.difficulties.Difficulty;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;

/** The log of difficulties as everybody reads it: what has no answer stands first, what is closed last. */
public record DifficultiesPage(Design design, List<Shown> all, boolean maySay, LocalDate today) implements Page {

    /** One of them, and what this viewer can do about it. */
    public record Shown(Difficulty difficulty, boolean mayAnswer, boolean mayClose) {}

    @Override
    public String title() {
        return DIFFICULTIES_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String concerns() {
        return Paths.of(id()) + "/concerns";
    }

    public String say() {
        return DifficultyPaths.say(id());
    }

    /** Those of one state, the oldest first; of the closed ones the newest. */
    public List<Shown> of(Difficulty.State state) {
        List<Shown> some =
                all.stream().filter(s -> s.difficulty().state() == state).toList();
        return state == Difficulty.State.CLOSED ? some : some.reversed();
    }

    public String count() {
        return DIFFICULTIES_COUNT.say(
                all.size(),
                of(Difficulty.State.CLOSED).size(),
                of(Difficulty.State.ANSWERED).size(),
                of(Difficulty.State.OPEN).size());
    }

    public Content seat(UUID place) {
        return Seats.marked(design, place);
    }

    public String said(Difficulty d) {
        return SAID_ON.say(Dates.day(d.saidOn())) + (d.conveyed() ? ", " + CONVEYED.say() : "");
    }

    public String on(Difficulty.Said said) {
        return Dates.day(said.on()) + (said.conveyed() ? ", " + CONVEYED.say() : "");
    }

    public String waits(Difficulty d) {
        return waits(d, today);
    }

    static String waits(Difficulty d, LocalDate today) {
        return WAITS_DAYS.say((int) ChronoUnit.DAYS.between(d.saidOn(), today));
    }

    public String answer(Difficulty d) {
        return DifficultyPaths.act(d, DifficultyPaths.ANSWER);
    }

    public String close(Difficulty d) {
        return DifficultyPaths.act(d, DifficultyPaths.CLOSE);
    }
}
