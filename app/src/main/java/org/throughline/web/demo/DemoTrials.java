package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.trials.Plan;
import org.throughline.partnership.trials.Trial;
import org.throughline.partnership.trials.Trials;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells the made-up trials through the front doors, each thing on its day. */
@Component
final class DemoTrials {
    private final Partnerships partnerships;
    private final Trials trials;
    private final Today today;

    DemoTrials(Partnerships partnerships, Trials trials, Today today) {
        this.partnerships = partnerships;
        this.trials = trials;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        TrialsFile file = TrialsFile.read();
        LocalDate now = LocalDate.now(today);
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        file.trials().forEach(t -> new Life(t, cast, file.by(), partnership, now).tell(place));
    }

    /** One trial from its draft to what came of it. */
    private final class Life {
        private final TrialsFile.TrialOf trial;
        private final Cast cast;
        private final String by;
        private final UUID partnership;
        private final LocalDate now;
        private UUID id = new UUID(0, 0);

        Life(TrialsFile.TrialOf trial, Cast cast, String by, UUID partnership, LocalDate now) {
            this.trial = trial;
            this.cast = cast;
            this.by = by;
            this.partnership = partnership;
            this.now = now;
        }

        void tell(Function<String, UUID> place) {
            Plan plan = new Plan(
                    trial.name(),
                    trial.question(),
                    trial.who(),
                    trial.arms(),
                    trial.outcome(),
                    trial.unit(),
                    trial.level(),
                    trial.better(),
                    trial.smallest(),
                    trial.consent(),
                    trial.stopping(),
                    trial.analysis(),
                    now.minusDays(trial.runs()),
                    place.apply(trial.owner()));
            on(trial.registered(), () -> id = done(trials.register(viewer(), partnership, plan, UUID.randomUUID())));
            on(trial.frozen(), () -> done(trials.freeze(viewer(), partnership, id, UUID.randomUUID())));
            trial.amendments()
                    .forEach(a -> on(
                            a.day(),
                            () -> done(
                                    trials.amend(viewer(), partnership, id, a.words(), a.why(), UUID.randomUUID()))));
            trial.ended().ifPresent(day -> on(day, this::end));
            trial.offered()
                    .ifPresent(day -> on(
                            day,
                            () -> done(trials.offer(viewer(), partnership, id, Licence.CC_BY, UUID.randomUUID()))));
        }

        private void end() {
            List<Trial.Arm> arms =
                    trials.trial(viewer(), partnership, id).orElseThrow().arms();
            Map<UUID, Trial.Result> results = new LinkedHashMap<>();
            for (int i = 0; i < arms.size(); i++) {
                results.put(
                        arms.get(i).id(),
                        new Trial.Result(
                                trial.people().orElseThrow().get(i),
                                trial.amounts().orElseThrow().get(i)));
            }
            Trial.Ended ended = new Trial.Ended(
                    LocalDate.now(today),
                    trial.how().orElseThrow(),
                    trial.found().orElseThrow(),
                    trial.departures().orElse(""),
                    trial.harm().orElseThrow(),
                    trial.limits().orElseThrow(),
                    Optional.empty());
            done(trials.end(viewer(), partnership, id, ended, results, UUID.randomUUID()));
        }

        private Viewer viewer() {
            return cast.viewer(by);
        }

        private void on(int daysAgo, Runnable work) {
            today.asOf(now.minusDays(daysAgo).atTime(9, 30).atZone(Dates.LONDON).toInstant(), work);
        }
    }
}
