package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.throughline.people.Account;
import org.throughline.people.AccountId;
import org.throughline.people.Agency;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sitting;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * The viewer of this request, looked up afresh each time: a closed account or an ended seat acts no more from the next
 * request on (ASVS 8.3.2).
 */
@Component
public class SignedIn {
    private static final String KNOWN = SignedIn.class.getName();

    private final People people;
    private final Acting acting;
    private final Clock clock;

    SignedIn(People people, Acting acting, Clock clock) {
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    /** Who is acting: the viewer, the person's own record, the seat, and whether there are others to change to. */
    public record Known(Viewer viewer, Person person, Seat seat, List<Seat> seats, Optional<String> agencyName) {}

    /** The viewer of a route that only signed-in people reach. */
    public Viewer viewer(HttpServletRequest request) {
        return known(request)
                .map(Known::viewer)
                .orElseThrow(() -> new IllegalStateException("This route needs a viewer; is it open to the public?"));
    }

    /** Who is signed in, if anybody is and still may act. */
    public Optional<Known> known(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Known known) {
            return Optional.of(known);
        }
        return acting().flatMap(as -> remember(request, as));
    }

    /** Looks up who is acting, once for each request. */
    Optional<Known> remember(HttpServletRequest request, ActingAs as) {
        Optional<Known> known = lookUp(as);
        known.ifPresent(k -> request.setAttribute(KNOWN, k));
        return known;
    }

    private static Optional<ActingAs> acting() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.isAuthenticated() && now.getPrincipal() instanceof ActingAs as
                ? Optional.of(as)
                : Optional.empty();
    }

    private Optional<Known> lookUp(ActingAs as) {
        LocalDate today = LocalDate.now(clock);
        return acting.as(Viewer.service(Purpose.SIGN_IN, today), () -> {
            Optional<Account> account = people.account(new AccountId(as.account()))
                    .filter(a -> a.closedAt().isEmpty());
            if (account.isEmpty()) {
                return Optional.empty();
            }
            List<Sitting> held = people.sittingsOf(account.get().id()).stream()
                    .filter(s -> s.seat().heldOn(today))
                    .toList();
            return held.stream()
                    .filter(s -> s.seat().id().equals(new SeatId(as.seat())))
                    .findFirst()
                    .map(s -> known(account.get(), s, held, today));
        });
    }

    private static Known known(Account account, Sitting sitting, List<Sitting> held, LocalDate today) {
        Seat seat = sitting.seat();
        return new Known(
                Viewer.of(account.id(), seat.person(), seat.id(), seat.role(), seat.agency(), today),
                sitting.person(),
                seat,
                held.stream().map(Sitting::seat).toList(),
                sitting.agency().map(Agency::name));
    }
}
