package org.throughline.partnership.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to representatives' pay: what is agreed is public; hours are between a seat and whoever facilitates. */
@Service
public class Paying {
    /** Hours said longer ago than this are not shown. */
    static final int SHOWN_FOR_DAYS = 365;
    /** Work longer ago than this cannot be said any more. */
    static final int SAID_WITHIN_DAYS = 180;
    /** So many agreements hold at a time at most. */
    static final int MOST = 20;

    private final PayStore store;
    private final Readiness readiness;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Paying(PayStore store, Readiness readiness, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.readiness = readiness;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** What holds today. */
    public List<PaidWork> agreed(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.works(partnership, false));
    }

    /** What ever was agreed: hours said under it are still owed. */
    public List<PaidWork> everAgreed(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.works(partnership, true));
    }

    /** Hours of a year, of the seats that this viewer may read. */
    public List<PaidHours> hours(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.hours(partnership, viewer.today().minusDays(SHOWN_FOR_DAYS)));
    }

    /** How whoever pays kept what was promised; empty where there are too few claims to say. */
    public Optional<Promptness> promptness(Viewer viewer, UUID partnership) {
        return acting.as(
                Viewer.service(Purpose.COUNTING, viewer.today()),
                () -> Promptness.of(
                        store.works(partnership, true),
                        store.hours(partnership, viewer.today().minusDays(SHOWN_FOR_DAYS)),
                        viewer.today()));
    }

    public Answer<UUID> agree(Viewer viewer, PaidWork work, UUID key) {
        return heard(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, work.partnership())
                    || !work.side().isFamily()) {
                return new Answer.NotThere<>();
            }
            if (store.works(work.partnership(), false).size() >= MOST) {
                return new Answer.Refused<>(ReadinessWords.WHY_TOO_MANY);
            }
            if (!IdentifyingWords.mayBePublic(work.what() + "\n" + work.notPaid())) {
                return new Answer.Refused<>(ReadinessWords.WHY_LEADS_TO_SOMEBODY);
            }
            store.agree(work);
            return new Answer.Done<>(work.id());
        });
    }

    /** It does not hold any more for new hours. */
    public Answer<UUID> end(Viewer viewer, UUID partnership, UUID work, UUID key) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, partnership) && store.end(partnership, work, viewer.today())
                        ? new Answer.Done<>(work)
                        : new Answer.NotThere<>());
    }

    /** Hours that somebody says for a seat. */
    public record Said(UUID work, UUID place, LocalDate workedOn, BigDecimal hours, String what) {}

    public Answer<UUID> say(Viewer viewer, UUID partnership, Said said, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Readiness.SpokenFor> speaks = readiness.speaksFor(viewer, partnership).stream()
                    .filter(s -> s.place().equals(said.place()))
                    .findFirst();
            Optional<Place> place = partnerships.design(viewer, partnership).flatMap(d -> d.place(said.place()));
            Optional<PaidWork> work = store.works(partnership, false).stream()
                    .filter(w -> w.id().equals(said.work()))
                    .filter(w -> place.filter(p -> p.side() == w.side()).isPresent())
                    .findFirst();
            if (speaks.isEmpty() || work.isEmpty()) {
                return new Answer.NotThere<>();
            }
            LocalDate today = viewer.today();
            if (said.workedOn().isAfter(today) || said.workedOn().isBefore(today.minusDays(SAID_WITHIN_DAYS))) {
                return new Answer.Refused<>(ReadinessWords.WHY_NOT_THAT_DAY);
            }
            PaidHours hours = new PaidHours(
                    UUID.randomUUID(),
                    said.work(),
                    said.place(),
                    partnership,
                    said.workedOn(),
                    said.hours(),
                    said.what(),
                    speaks.get().conveyed(),
                    today,
                    Optional.empty());
            store.add(hours);
            return new Answer.Done<>(hours.id());
        });
    }

    /** The money came, says whoever got it. */
    public Answer<UUID> came(Viewer viewer, UUID partnership, UUID hours, LocalDate on, UUID key) {
        return heard(viewer, key, () -> {
            Optional<PaidHours> there = hours(viewer, partnership).stream()
                    .filter(h -> h.id().equals(hours) && h.paidOn().isEmpty())
                    .findFirst();
            if (there.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (on.isAfter(viewer.today()) || on.isBefore(there.get().saidOn())) {
                return new Answer.Refused<>(ReadinessWords.WHY_NOT_PAID_THEN);
            }
            return store.came(partnership, hours, on) ? new Answer.Done<>(hours) : new Answer.NotThere<>();
        });
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ReadinessWords::valueOf, work);
    }
}
