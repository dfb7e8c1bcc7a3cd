package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Agency;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.WebWords;

/** One seat at a time. Changing it changes the session's id: no page of the old seat can act in the new one. */
@Controller
class SeatPages {
    private final Accounts accounts;
    private final People people;
    private final Acting acting;
    private final WayIn wayIn;
    private final TrueTime time;
    private final Clock clock;

    SeatPages(Accounts accounts, People people, Acting acting, WayIn wayIn, TrueTime time, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.acting = acting;
        this.wayIn = wayIn;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/seat")
    Reply choose(HttpServletRequest request, Form form) {
        return Visit.of(request)
                .proved(time.now())
                .map(proved -> mayChoose(request, proved) ? choices(request, proved, form) : wayIn.onward(request))
                .orElse(new Reply.Go("/sign-in"));
    }

    /** Whoever has not yet proved enough is not even shown which roles there are. */
    private boolean mayChoose(HttpServletRequest request, Visit.Proved proved) {
        return Visit.of(request).acting(time.now()).isPresent()
                || accounts.next(proved) instanceof Accounts.Next.ChooseSeat;
    }

    @PostMapping("/seat")
    Reply take(HttpServletRequest request, Form form) {
        Visit visit = Visit.of(request);
        return visit.proved(time.now())
                .map(proved -> take(request, visit, proved, form))
                .orElse(new Reply.Go("/sign-in"));
    }

    private Reply take(HttpServletRequest request, Visit visit, Visit.Proved proved, Form form) {
        if (!mayChoose(request, proved)) {
            return wayIn.onward(request);
        }
        Optional<ActingAs> chosen =
                accounts.inSeat(proved.account(), form.typed().text("seat"));
        if (chosen.isEmpty()) {
            form.wrong("seat", WebWords.SEAT_CHOOSE.say());
            return choices(request, proved, form);
        }
        return switch (accounts.next(proved)) {
            case Accounts.Next.GiveCode _, Accounts.Next.SetUpSecondFactor _ -> startAgain(request, visit, proved);
            default -> wayIn.enter(visit, chosen.get());
        };
    }

    /** A role for which a second factor has become needed since this session began. */
    private Reply startAgain(HttpServletRequest request, Visit visit, Visit.Proved proved) {
        visit.begin(proved.account(), proved.factors(), time.now(), "");
        return wayIn.onward(request);
    }

    private Reply choices(HttpServletRequest request, Visit.Proved proved, Form form) {
        List<Seat> seats = accounts.seats(proved.account());
        @Nullable
        String now = Visit.of(request)
                .acting(time.now())
                .map(as -> as.seat().toString())
                .orElse(null);
        return acting.as(
                Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)),
                () -> new SeatPage(seats.stream().map(this::choice).toList(), now, form.slips()));
    }

    private SeatPage.Choice choice(Seat seat) {
        return new SeatPage.Choice(
                seat.id().toString(),
                seat.title(),
                seat.agency().flatMap(people::agency).map(Agency::name).orElse(WebWords.SEAT_FAMILY.say()));
    }
}
