package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.journey.pages.TimeLimitsPage.Counted;
import org.throughline.journey.pages.TimeLimitsPage.Line;
import org.throughline.law.Duties;
import org.throughline.law.Fact;
import org.throughline.law.FactDates;
import org.throughline.law.Happening;
import org.throughline.law.RulePack;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;

/** The public page of the law: it needs no record and no sign-in. */
@Controller
class TimeLimitsPages {
    private static final String RECEIVED = "received";

    private final Clock clock;
    private final RulePack law;

    TimeLimitsPages(Clock clock, RulePack law) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/time-limits")
    Reply timeLimits(Form form) {
        Optional<LocalDate> received = form.optionalDate(RECEIVED, SLIP_REAL_DATE);
        if (received.isPresent() && law.editions().inForceOn(received.get()).isEmpty()) {
            form.wrongDate(RECEIVED, SLIP_BEFORE_THE_LAW.say());
        }
        return new TimeLimitsPage(
                law.limits(),
                law.guidance(),
                form.ok() ? received.map(this::counted) : Optional.empty(),
                form.typed(),
                form.slips());
    }

    private Counted counted(LocalDate received) {
        Fact request = new Fact(
                RECEIVED,
                new Happening.RequestReceived(),
                FactDates.recorded(clock.instant()).receivedOn(received));
        return new Counted(
                received,
                Duties.from(List.of(request), law.editions()).stream()
                        .map(duty -> new Line(
                                duty.limit().words().name(),
                                duty.limit().words().plain(),
                                Chips.counted(duty)))
                        .toList());
    }
}
