package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.AccountId;
import org.throughline.people.Role;
import org.throughline.sharing.Viewer;

/** How I sign in, for everybody who is in. To change anything the password is asked again. */
@Controller
class AccountPages {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Everywhere everywhere;
    private final Attempts attempts;
    private final TrueTime time;

    AccountPages(Accounts accounts, SecondFactors factors, Everywhere everywhere, Attempts attempts, TrueTime time) {
        this.accounts = accounts;
        this.factors = factors;
        this.everywhere = everywhere;
        this.attempts = attempts;
        this.time = time;
    }

    @GetMapping("/account")
    Reply account(Viewer viewer, Form form) {
        return page(viewer, form);
    }

    @PostMapping("/account/password")
    Reply password(HttpServletRequest request, Viewer viewer, Form form) {
        AccountId account = viewer.account();
        checkPassword(form, "current", account);
        String fresh = NewAccount.password(form, accounts.login(account));
        if (!form.ok()) {
            return page(viewer, form);
        }
        accounts.setPassword(account, fresh);
        request.changeSessionId();
        everywhere.signOut(account, Optional.of(request.getSession().getId()));
        return new Reply.Go("/account?changed");
    }

    @PostMapping("/account/second-factor")
    Reply secondFactor(HttpServletRequest request, Viewer viewer, Form form) {
        checkPassword(form, "password-now", viewer.account());
        if (!form.ok()) {
            return page(viewer, form);
        }
        Visit.of(request).letChange(time.now());
        return new Reply.Go("/sign-in/second-factor");
    }

    @PostMapping("/account/sign-out-everywhere")
    Reply signOutEverywhere(HttpServletRequest request, HttpServletResponse response, Viewer viewer) {
        everywhere.signOut(viewer.account(), Optional.of(request.getSession().getId()));
        return SignInPages.out(request, response);
    }

    /** Counted like any other try: a session left open is no place to guess a password from. */
    private void checkPassword(Form form, String field, AccountId account) {
        String password = form.typed().text(field);
        if (password.isEmpty()) {
            form.wrong(field, SIGN_IN_NEEDS_PASSWORD.say());
            return;
        }
        Attempts.Try one = Attempts.Try.ofCode("password " + account);
        Optional<Duration> wait = attempts.begin(List.of(one));
        if (wait.isPresent()) {
            form.wrong(field, CODE_WAIT.say(SignInPages.wait(wait.get())));
        } else if (accounts.passwordIs(account, password)) {
            attempts.worked(one);
        } else {
            form.wrong(field, ACCOUNT_PASSWORD_WRONG.say());
        }
    }

    private Reply page(Viewer viewer, Form form) {
        AccountId account = viewer.account();
        return new AccountPage(
                accounts.login(account),
                accounts.hasSecondFactor(account),
                viewer.role().map(Role::isStaff).orElse(false),
                factors.recoveryCodesLeft(account),
                everywhere.count(account),
                form.typed().fields().containsKey("changed"),
                form.slips());
    }
}
