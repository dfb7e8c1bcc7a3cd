package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Happened;
import org.throughline.partnership.concerns.Warnings;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;
import org.throughline.work.JobKind;

/** Tells the made-up concerns through the front doors, each thing on its day, with the nights on which a seat was warned. */
@Component
final class DemoConcerns {
    private final Partnerships partnerships;
    private final Concerns concerns;
    private final Warnings warnings;
    private final Acting acting;
    private final Today today;

    DemoConcerns(Partnerships partnerships, Concerns concerns, Warnings warnings, Acting acting, Today today) {
        this.partnerships = partnerships;
        this.concerns = concerns;
        this.warnings = warnings;
        this.acting = acting;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        ConcernsFile file = ConcernsFile.read();
        LocalDate now = LocalDate.now(today);
        UUID partnership = partnerships.all(cast.viewer(file.through())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        file.concerns().forEach(c -> new Life(file, c, cast).tell(partnership, place, now));
    }

    /** One concern from its day to what became of it. */
    private final class Life {
        private final ConcernsFile file;
        private final ConcernsFile.ConcernOf concern;
        private final Cast cast;
        private final TreeMap<LocalDate, Runnable> days = new TreeMap<>();
        private UUID id = new UUID(0, 0);

        Life(ConcernsFile file, ConcernsFile.ConcernOf concern, Cast cast) {
            this.file = file;
            this.concern = concern;
            this.cast = cast;
        }

        void tell(UUID partnership, Function<String, UUID> place, LocalDate now) {
            LocalDate raisedOn = now.minusDays(concern.daysAgo());
            on(
                    raisedOn,
                    () -> id = done(concerns.raise(
                            raiser(),
                            partnership,
                            place.apply(file.from()),
                            place.apply(concern.to()),
                            concern.topic(),
                            concern.words(),
                            UUID.randomUUID())));
            reply(raisedOn, concern.acknowledged(), Happened.Kind.ACKNOWLEDGED);
            reply(raisedOn, concern.answered(), Happened.Kind.ANSWERED);
            concern.noAnswer()
                    .ifPresent(s -> on(
                            raisedOn.plusDays(s.after()),
                            () -> done(concerns.noAnswer(raiser(), id, s.words(), UUID.randomUUID()))));
            reply(raisedOn, concern.answeredAgain(), Happened.Kind.ANSWERED_AGAIN);
            reply(raisedOn, concern.acted(), Happened.Kind.ACTED);
            concern.felt().ifPresent(felt -> on(now, () -> done(concerns.felt(raiser(), id, felt, UUID.randomUUID()))));
            if (concern.released().orElse(false)) {
                on(now, () -> done(concerns.release(raiser(), id, true, UUID.randomUUID())));
            }
            while (!days.isEmpty() && !days.firstKey().isAfter(now)) {
                Map.Entry<LocalDate, Runnable> next = days.pollFirstEntry();
                today.asOf(next.getKey().atTime(9, 30).atZone(Dates.LONDON).toInstant(), next.getValue());
                if (next.getKey().equals(raisedOn)) {
                    Concern raised = concerns.open(raiser(), id).orElseThrow();
                    on(raised.firstWarningOn(), this::night);
                    on(raised.secondWarningOn(), this::night);
                }
            }
        }

        private void reply(LocalDate raisedOn, Optional<ConcernsFile.Said> said, Happened.Kind kind) {
            said.ifPresent(s -> on(
                    raisedOn.plusDays(s.after()),
                    () -> done(concerns.reply(cast.viewer(file.through()), id, kind, s.words(), UUID.randomUUID()))));
        }

        private void on(LocalDate day, Runnable work) {
            days.merge(day, work, (first, then) -> () -> {
                first.run();
                then.run();
            });
        }

        private Viewer raiser() {
            return cast.viewer(file.by());
        }

        private void night() {
            acting.doAs(Viewer.service(Purpose.CHASING, LocalDate.now(today)), () -> {
                Optional<UUID> reached = Optional.empty();
                while (warnings.step(new UUID(0, 0), reached) instanceof JobKind.More more) {
                    reached = Optional.of(more.reached());
                }
            });
        }
    }
}
