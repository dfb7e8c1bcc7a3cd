package org.throughline.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.people.Account;
import org.throughline.people.AccountId;
import org.throughline.people.People;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Proving an account by its password, and what is still to do before somebody acts from a seat. */
@Service
public class Accounts {
    private final CredentialStore store;
    private final Passwords passwords;
    private final Attempts attempts;
    private final People people;
    private final Acting acting;
    private final TrueTime time;
    private final Clock clock;

    Accounts(
            CredentialStore store,
            Passwords passwords,
            Attempts attempts,
            People people,
            Acting acting,
            TrueTime time,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.attempts = attempts;
        this.people = people;
        this.acting = acting;
        this.time = time;
        this.clock = clock;
    }

    /** What became of a try with login and password. */
    sealed interface Answer {
        record Right(AccountId account) implements Answer {}

        /** The same for a wrong password and a login that nobody has. */
        record Wrong() implements Answer {}

        record Wait(Duration until) implements Answer {}
    }

    /** What somebody must still do. */
    sealed interface Next {
        record Enter(ActingAs as) implements Next {}

        record ChooseSeat() implements Next {}

        record GiveCode() implements Next {}

        record SetUpSecondFactor() implements Next {}

        /** An account whose last seat has ended. */
        record NoSeat() implements Next {}
    }

    Answer prove(String login, String password, String address) {
        Attempts.Try ofLogin = Attempts.Try.ofLogin(login.toLowerCase(java.util.Locale.ROOT), address);
        Optional<Duration> wait = attempts.begin(List.of(ofLogin, Attempts.Try.ofAddress(address)));
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        Optional<AccountId> account = signIn(() ->
                people.accountByLogin(login).filter(a -> a.closedAt().isEmpty()).map(Account::id));
        Optional<String> hash = account.flatMap(this::credential).map(CredentialStore.Credential::passwordHash);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return new Answer.Wrong();
        }
        attempts.worked(ofLogin);
        return new Answer.Right(account.get());
    }

    /** What is next for somebody who has proved this much. */
    Next next(Visit.Proved proved) {
        List<Seat> seats = seats(proved.account());
        if (seats.isEmpty()) {
            return new Next.NoSeat();
        }
        if (proved.factors() < 2 && hasSecondFactor(proved.account())) {
            return new Next.GiveCode();
        }
        if (proved.factors() < 2 && seats.stream().anyMatch(seat -> seat.role().isStaff())) {
            return new Next.SetUpSecondFactor();
        }
        return seats.size() == 1 ? new Next.Enter(as(proved.account(), seats.getFirst())) : new Next.ChooseSeat();
    }

    /** The seats that this account may act from today. */
    List<Seat> seats(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        return signIn(() -> people.seatsOf(account).stream()
                .filter(seat -> seat.heldOn(today))
                .toList());
    }

    Optional<ActingAs> inSeat(AccountId account, String seat) {
        return seats(account).stream()
                .filter(s -> s.id().equals(seatId(seat)))
                .map(s -> as(account, s))
                .findFirst();
    }

    String login(AccountId account) {
        return signIn(() -> people.account(account).map(Account::login).orElse(""));
    }

    boolean taken(String login) {
        return signIn(() -> people.accountByLogin(login).isPresent());
    }

    boolean hasSecondFactor(AccountId account) {
        return credential(account)
                .flatMap(CredentialStore.Credential::lockedSecret)
                .isPresent();
    }

    /** Keeps a new password. Whether it will do is for the page to ask {@link PasswordRules} first. */
    public void setPassword(AccountId account, String password) {
        String hash = passwords.hash(password);
        signIn(() -> {
            store.setPassword(account, hash, time.now());
            return true;
        });
    }

    boolean passwordIs(AccountId account, String password) {
        return passwords.matches(password, credential(account).map(CredentialStore.Credential::passwordHash));
    }

    /** Whether anybody at all can sign in yet. */
    boolean anybody() {
        return signIn(store::any);
    }

    private Optional<CredentialStore.Credential> credential(AccountId account) {
        return signIn(() -> store.find(account));
    }

    private static ActingAs as(AccountId account, Seat seat) {
        return new ActingAs(account.value(), seat.person().value(), seat.id().value());
    }

    private static SeatId seatId(String text) {
        try {
            return new SeatId(java.util.UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return SeatId.fresh();
        }
    }

    private <T> T signIn(Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)), work);
    }
}
