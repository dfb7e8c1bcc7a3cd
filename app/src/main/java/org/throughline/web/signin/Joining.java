package org.throughline.web.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.directory.Invitations;
import org.throughline.directory.Invited;
import org.throughline.people.AccountId;
import org.throughline.people.People;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** An invitation becomes an account, or further seats of one: all of it in one transaction, once. */
@Service
class Joining {
    private final Invitations invitations;
    private final Accounts accounts;
    private final People people;
    private final Acting acting;
    private final Clock clock;

    Joining(Invitations invitations, Accounts accounts, People people, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    Optional<Invited> find(String code) {
        return signIn(() -> invitations.find(code));
    }

    boolean fits(Invited invited, AccountId account) {
        return signIn(() -> invitations.fits(invited, account));
    }

    /** Empty if the code has been used in the meantime. */
    Optional<AccountId> newAccount(String code, String login, String password) {
        return signIn(() -> invitations.find(code).map(invited -> {
            AccountId account = people.addAccount(invited.person(), login).id();
            accounts.setPassword(account, password);
            invitations.used(code, account);
            return account;
        }));
    }

    Optional<AccountId> existing(String code, AccountId account) {
        return signIn(() -> invitations.find(code).map(_ -> {
            invitations.used(code, account);
            return account;
        }));
    }

    private <T> T signIn(Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)), work);
    }
}
