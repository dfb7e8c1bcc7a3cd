package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.MadeTogether;
import org.throughline.partnership.together.Thanking;
import org.throughline.partnership.together.Thanks;
import org.throughline.partnership.together.Thing;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells what the made-up partnership made together and whom it thanked, through the front doors, each thing on its day. */
@Component
final class DemoTogether {
    private final Partnerships partnerships;
    private final MadeTogether made;
    private final Thanking thanking;
    private final Today today;

    DemoTogether(Partnerships partnerships, MadeTogether made, Thanking thanking, Today today) {
        this.partnerships = partnerships;
        this.made = made;
        this.thanking = thanking;
        this.today = today;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        TogetherFile file = TogetherFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        List<Thing> things = made.things(cast.viewer(file.by()), partnership);
        new Life(file, cast, place, partnership, things, LocalDate.now(today)).tell();
    }

    /** Everything sorted into days. */
    private final class Life {
        private final TogetherFile file;
        private final Cast cast;
        private final Function<String, UUID> place;
        private final UUID partnership;
        private final List<Thing> things;
        private final LocalDate now;
        private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

        Life(
                TogetherFile file,
                Cast cast,
                Function<String, UUID> place,
                UUID partnership,
                List<Thing> things,
                LocalDate now) {
            this.file = file;
            this.cast = cast;
            this.place = place;
            this.partnership = partnership;
            this.things = things;
            this.now = now;
        }

        void tell() {
            file.made().forEach(this::made);
            days.forEach((day, all) -> all.forEach(
                    work -> today.asOf(day.atTime(14, 0).atZone(Dates.LONDON).toInstant(), work)));
        }

        private void on(int daysAgo, Runnable work) {
            days.computeIfAbsent(now.minusDays(daysAgo), _ -> new ArrayList<>()).add(work);
        }

        private Viewer by() {
            return cast.viewer(file.by());
        }

        private void made(TogetherFile.MadeOf m) {
            Made told = new Made(
                    UUID.randomUUID(),
                    partnership,
                    m.title(),
                    m.of().map(title -> things.stream()
                            .filter(t -> t.title().startsWith(title))
                            .findFirst()
                            .orElseThrow()
                            .link()),
                    m.cameIn(),
                    m.heard().entrySet().stream()
                            .map(e -> new Made.Heard(e.getKey(), e.getValue()))
                            .sorted(Comparator.comparing(Made.Heard::side))
                            .toList(),
                    m.changed(),
                    m.notTaken().flatMap(not -> m.whyNot().map(why -> new Made.NotTakenUp(not, why))),
                    now.minusDays(m.daysAgo()));
            on(m.written(), () -> done(made.write(by(), told, true, UUID.randomUUID())));
            m.thanks().forEach(t -> thanks(told.id(), t));
        }

        private void thanks(UUID what, TogetherFile.ThanksOf t) {
            UUID[] id = new UUID[1];
            Thanks.Said said = new Thanks.Said(t.called(), t.words());
            on(
                    t.daysAgo(),
                    () -> id[0] = done(thanking.thank(
                            by(),
                            partnership,
                            new Thanking.Draft(what, place.apply(t.place()), said),
                            true,
                            UUID.randomUUID())));
            t.agreed()
                    .ifPresent(a -> on(
                            a.daysAgo(),
                            () -> done(thanking.agree(
                                    cast.viewer(a.by()), partnership, id[0], said.asShown(), UUID.randomUUID()))));
            t.reworded()
                    .ifPresent(r -> on(
                            r.daysAgo(),
                            () -> done(thanking.reword(
                                    by(),
                                    partnership,
                                    id[0],
                                    new Thanks.Said(t.called(), r.words()),
                                    true,
                                    UUID.randomUUID()))));
            t.takenBack()
                    .ifPresent(b -> on(
                            b.daysAgo(),
                            () -> done(thanking.takeBack(cast.viewer(b.by()), partnership, id[0], UUID.randomUUID()))));
        }
    }
}
