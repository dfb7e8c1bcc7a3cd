package org.throughline.partnership.trials.pages;

import static org.throughline.partnership.TrialWords.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.trials.Trial;

/** All trials: finished ones by the day on which they ended, and by nothing else. */
public record TrialsPage(Design design, List<Trial> all, boolean mayWork, LocalDate today) implements Page {

    @Override
    public String title() {
        return TRIALS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public String register() {
        return Paths.of(design.partnership().id()) + "/register-trial";
    }

    public List<Trial> drafts() {
        return all.stream().filter(Trial::isDraft).toList();
    }

    public List<Trial> running() {
        return all.stream().filter(Trial::isRunning).toList();
    }

    public List<Trial> ended() {
        return all.stream()
                .filter(t -> t.ended().isPresent())
                .sorted(Comparator.comparing(
                                (Trial t) -> t.ended().orElseThrow().on())
                        .reversed())
                .toList();
    }

    public String href(Trial t) {
        return TrialPaths.of(t);
    }

    public String line(Trial t) {
        if (t.isDraft()) {
            return LINE_DRAFT.say(Dates.day(t.registeredOn()));
        }
        String frozen = Dates.day(t.frozen().orElseThrow().on());
        return t.ended()
                .map(e -> LINE_ENDED.say(Dates.day(e.on())))
                .orElseGet(() -> (t.plan().until().isBefore(today) ? LINE_OVERDUE : LINE_RUNNING)
                        .say(frozen, Dates.day(t.plan().until())));
    }

    public String direction(Trial t) {
        return TrialPage.words(t.direction());
    }
}
