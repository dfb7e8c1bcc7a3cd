package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.throughline.pages.Reply;
import org.throughline.people.AccountId;

/** Leads somebody who has proved their account to whatever is still missing, and in at the end. */
@Component
class WayIn {
    private final Accounts accounts;
    private final HeldPosts held;
    private final TrueTime time;

    WayIn(Accounts accounts, HeldPosts held, TrueTime time) {
        this.accounts = accounts;
        this.held = held;
        this.time = time;
    }

    Reply onward(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        return visit.half(time.now())
                .<Reply>map(proved -> switch (accounts.next(proved)) {
                    case Accounts.Next.GiveCode() -> new Reply.Go("/sign-in/code");
                    case Accounts.Next.SetUpSecondFactor() -> new Reply.Go("/sign-in/second-factor");
                    case Accounts.Next.ChooseSeat() -> new Reply.Go("/seat");
                    case Accounts.Next.NoSeat() -> {
                        visit.end();
                        yield new NoSeatPage();
                    }
                    case Accounts.Next.Enter(ActingAs as) -> enter(visit, as);
                })
                .orElse(new Reply.Go("/sign-in"));
    }

    Reply enter(Visit visit, ActingAs as) {
        visit.enter(as);
        return new Reply.Go(held.any(new AccountId(as.account())) ? "/kept" : visit.then());
    }
}
