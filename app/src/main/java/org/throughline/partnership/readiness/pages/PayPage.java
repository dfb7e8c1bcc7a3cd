package org.throughline.partnership.readiness.pages;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.readiness.PaidHours;
import org.throughline.partnership.readiness.PaidWork;
import org.throughline.partnership.readiness.Promptness;
import org.throughline.partnership.readiness.Readiness;

/**
 * What representatives are paid for, and how it was kept, for everybody; hours, for the seat that said them and whoever facilitates.
 *
 * @param ever   every agreement, those that ended too
 * @param hours  of the seats that this viewer may read
 * @param speaks the seats for which this viewer can say something
 */
public record PayPage(
        Design design,
        List<PaidWork> agreed,
        List<PaidWork> ever,
        List<PaidHours> hours,
        Optional<Promptness> promptness,
        List<Readiness.SpokenFor> speaks,
        boolean facilitates,
        boolean mayWork,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return PAY_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ReadinessPaths.all(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String rate(PaidWork w) {
        return PAY_RATE.say(pounds(w.pence()), w.paidBy(), w.withinDays());
    }

    public String since(PaidWork w) {
        return PAY_SINCE.say(w.side().words(), Dates.day(w.agreedOn()));
    }

    static String pounds(long pence) {
        NumberFormat pounds = NumberFormat.getCurrencyInstance(Locale.UK);
        pounds.setMinimumFractionDigits(pence % 100 == 0 ? 0 : 2);
        return pounds.format(BigDecimal.valueOf(pence, 2));
    }

    public String kept() {
        return promptness
                .map(p -> PAY_KEPT.say(p.claims(), p.inTime(), p.medianDays()))
                .orElseGet(() -> PAY_KEPT_TOO_FEW.say(Promptness.FEWEST));
    }

    public boolean maySay() {
        return !seats().isEmpty();
    }

    /** Seats for which hours can be said: those of a side that is paid. */
    List<Place> seats() {
        return speaks.stream()
                .flatMap(s -> design.place(s.place()).stream())
                .filter(p -> agreed.stream().anyMatch(w -> w.side() == p.side()))
                .toList();
    }

    public boolean readsHours() {
        return maySay() || facilitates;
    }

    private PaidWork work(PaidHours h) {
        return ever.stream().filter(w -> w.id().equals(h.work())).findFirst().orElseThrow();
    }

    public String line(PaidHours h) {
        return HOURS_LINE.say(h.hours().stripTrailingZeros(), Dates.day(h.workedOn()), pounds(h.pence(work(h))));
    }

    public String about(PaidHours h) {
        String seat = design.place(h.place()).map(Place::title).orElse("");
        return h.what() + " · " + seat + (h.conveyed() ? " · " + HOURS_CONVEYED.say() : "");
    }

    public String state(PaidHours h) {
        if (h.paidOn().isPresent()) {
            return HOURS_PAID.say(Dates.day(h.paidOn().get()), h.daysUntilPaid().orElseThrow());
        }
        LocalDate due = h.dueOn(work(h));
        return (h.lateOn(today, work(h)) ? HOURS_LATE : HOURS_DUE).say(Dates.day(due));
    }

    public boolean late(PaidHours h) {
        return h.lateOn(today, work(h));
    }

    public boolean mayStillCome(PaidHours h) {
        return h.paidOn().isEmpty()
                && speaks.stream().anyMatch(s -> s.place().equals(h.place()) && s.conveyed() == h.conveyed());
    }

    public String came(PaidHours h) {
        return ReadinessPaths.act(id(), "pay-came") + "/" + h.id();
    }

    public String say() {
        return ReadinessPaths.act(id(), "say-paid-hours");
    }

    public String agree() {
        return ReadinessPaths.act(id(), "agree-pay");
    }

    public String end(PaidWork w) {
        return ReadinessPaths.act(id(), "end-pay") + "/" + w.id();
    }
}
