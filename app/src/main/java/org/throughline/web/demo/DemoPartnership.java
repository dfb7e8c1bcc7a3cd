package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.throughline.partnership.Answering;
import org.throughline.partnership.Answers;
import org.throughline.partnership.BodyAnswer;
import org.throughline.partnership.Given;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Item;
import org.throughline.partnership.Licence;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Reading;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Waves;
import org.throughline.people.AreaId;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells two years of the made-up partnerships through the front doors, on the days on which they happened. */
final class DemoPartnership {
    private final Partnerships partnerships;
    private final Waves waves;
    private final Answering answering;
    private final Improvements improvements;
    private final Cast cast;
    private final Told told;
    private final Today today;
    private final Random random;
    private final Map<String, UUID> known = new HashMap<>();

    DemoPartnership(
            Partnerships partnerships,
            Waves waves,
            Answering answering,
            Improvements improvements,
            Cast cast,
            Told told,
            Today today,
            long seed) {
        this.partnerships = partnerships;
        this.waves = waves;
        this.answering = answering;
        this.improvements = improvements;
        this.cast = cast;
        this.told = told;
        this.today = today;
        this.random = new Random(seed);
    }

    void tell(PartnershipFile.One one, Optional<AreaId> area) {
        UUID[] id = new UUID[1];
        on(one.begun(), () -> {
            id[0] = done(partnerships.begin(
                    by(one), one.name(), one.kind(), area, one.vision(), one.conditions(), UUID.randomUUID()));
            one.places().forEach(p -> place(one, id[0], p));
            one.goals()
                    .forEach(g -> known.put(
                            g.key(),
                            done(partnerships.addGoal(
                                    by(one),
                                    id[0],
                                    g.under().map(this::of),
                                    g.words(),
                                    g.serves(),
                                    UUID.randomUUID()))));
            one.measures().forEach(m -> measure(one, id[0], m));
        });
        one.measures()
                .forEach(m -> m.measured()
                        .forEach(a -> on(
                                a.on(),
                                () -> done(partnerships.review(
                                        by(one),
                                        id[0],
                                        of(m.key()),
                                        a.amount(),
                                        reviewNext(m, a),
                                        UUID.randomUUID())))));
        one.waves().forEach(w -> wave(one, id[0], w));
    }

    /** The last review sets the day that the file names; those before it, half a year on. */
    private LocalDate reviewNext(PartnershipFile.MeasureOf m, PartnershipFile.AmountOf a) {
        LocalDate day = told.day(m.measured().getLast().equals(a) ? m.reviewOn() : a.on().plusMonths(6));
        return day.isAfter(told.day(a.on())) ? day : told.day(a.on()).plusDays(1);
    }

    private void place(PartnershipFile.One one, UUID partnership, PartnershipFile.PlaceOf p) {
        UUID place = UUID.randomUUID();
        known.put(p.key(), place);
        done(partnerships.add(
                by(one),
                new Place(
                        place,
                        partnership,
                        p.side(),
                        p.title(),
                        p.mandate(),
                        p.answersFor(),
                        p.duty(),
                        p.holder(),
                        p.named().orElse(false),
                        p.seat().map(key -> cast.of(key).seat().id()),
                        told.day(p.from()),
                        told.day(p.until())),
                UUID.randomUUID()));
    }

    private void measure(PartnershipFile.One one, UUID partnership, PartnershipFile.MeasureOf m) {
        UUID measure = UUID.randomUUID();
        known.put(m.key(), measure);
        done(partnerships.add(
                by(one),
                new Measure(
                        measure,
                        partnership,
                        of(m.goal()),
                        m.name(),
                        m.definition(),
                        m.unit(),
                        m.baseline(),
                        told.day(m.baselineOn()),
                        m.target(),
                        of(m.owner()),
                        told.day(m.reviewOn()),
                        List.of()),
                UUID.randomUUID()));
    }

    private void wave(PartnershipFile.One one, UUID partnership, PartnershipFile.WaveOf w) {
        UUID[] id = new UUID[1];
        on(w.opened(), () -> {
            id[0] = done(waves.drawUp(
                    by(one),
                    partnership,
                    w.name(),
                    told.day(w.closed().or(w::ends).orElseThrow()),
                    w.sides().stream()
                            .map(s -> new Wave.Invited(s.side(), s.invited(), s.aim()))
                            .toList(),
                    UUID.randomUUID()));
            done(waves.open(by(one), id[0], UUID.randomUUID()));
            w.sides().forEach(s -> answers(one, id[0], s));
        });
        w.closed().ifPresent(day -> on(day, () -> done(waves.close(by(one), id[0], UUID.randomUUID()))));
        w.reading()
                .ifPresent(r -> on(
                        r.held(),
                        () -> done(waves.read(
                                by(one),
                                id[0],
                                new Reading(told.day(r.held()), r.present(), r.agreed(), r.dissent()),
                                r.said(),
                                UUID.randomUUID()))));
        w.priorities().ifPresent(all -> all.forEach(p -> priority(one, partnership, id[0], w, p)));
        w.publicOn().ifPresent(day -> on(day, () -> done(waves.release(by(one), id[0], UUID.randomUUID()))));
    }

    private void answers(PartnershipFile.One one, UUID wave, PartnershipFile.SideOf s) {
        List<String> codes = waves.print(by(one), wave, s.side(), s.invited(), false, UUID.randomUUID());
        codes.subList(0, s.answers()).forEach(code -> answering.finish(code, somebody(s)));
        s.body()
                .ifPresent(body -> answering.finish(
                        waves.print(by(one), wave, s.side(), 1, true, UUID.randomUUID())
                                .getFirst(),
                        new BodyAnswer(
                                s.side(),
                                body,
                                s.people().orElseThrow(),
                                s.how().orElseThrow(),
                                somebody(s),
                                s.dissent().orElseThrow())));
    }

    /** Somebody of this side: round where the side stands, some more content than others, with gaps as people leave them. */
    private Answers somebody(PartnershipFile.SideOf s) {
        double mood = random.nextGaussian() * 0.45;
        Map<Item, Given> given = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            double dice = random.nextDouble();
            if (dice < 0.03) {
                continue;
            }
            boolean family = s.side().isFamily();
            if (dice < 0.09) {
                given.put(item, Given.NOT_IN_A_POSITION);
            } else if (dice < (family ? 0.16 : 0.11)) {
                given.put(item, Given.NOT_ASKED);
            } else {
                double likes = s.likes().get(item.ingredient().ordinal()) + mood + random.nextGaussian() * 0.7;
                given.put(item, Given.SCALE.get((int) Math.clamp(Math.round(likes), 0, 3)));
            }
        }
        return new Answers(given);
    }

    private void priority(
            PartnershipFile.One one,
            UUID partnership,
            UUID wave,
            PartnershipFile.WaveOf w,
            PartnershipFile.PriorityOf p) {
        UUID[] id = new UUID[1];
        on(
                w.reading().orElseThrow().held(),
                () -> id[0] = done(
                        improvements.choose(by(one), wave, p.ingredient(), p.words(), p.why(), UUID.randomUUID())));
        p.actions().forEach(a -> action(one, partnership, id[0], a));
    }

    private void action(PartnershipFile.One one, UUID partnership, UUID priority, PartnershipFile.ActionOf a) {
        UUID[] id = new UUID[1];
        on(
                a.begun(),
                () -> id[0] = done(improvements.begin(
                        by(one),
                        priority,
                        Optional.empty(),
                        Optional.of(a.without()),
                        a.words(),
                        of(a.owner()),
                        of(a.measure()),
                        UUID.randomUUID())));
        a.checks()
                .forEach(c -> on(
                        c.on(),
                        () -> done(improvements.lookBack(
                                by(one),
                                new LookBack(
                                        UUID.randomUUID(),
                                        partnership,
                                        id[0],
                                        c.months(),
                                        told.day(c.on()),
                                        c.amount(),
                                        c.found(),
                                        c.harm(),
                                        c.next(),
                                        c.funded(),
                                        c.peopled(),
                                        c.habit()),
                                UUID.randomUUID()))));
        a.offered()
                .ifPresent(day -> on(
                        day,
                        () -> done(improvements.offer(
                                by(one), partnership, id[0], Licence.OPEN_GOVERNMENT, UUID.randomUUID()))));
    }

    private Viewer by(PartnershipFile.One one) {
        return cast.viewer(one.by());
    }

    /** What the file gives this short name to: a place, a goal, a measure. */
    UUID of(String key) {
        UUID id = known.get(key);
        if (id == null) {
            throw new IllegalStateException("The made-up partnership has no " + key);
        }
        return id;
    }

    private void on(LocalDate day, Runnable work) {
        today.asOf(told.moment(day, 0), work);
    }
}
