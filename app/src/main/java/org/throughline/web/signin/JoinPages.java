package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.Invited;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.AccountId;

/** Coming in for the first time with a printed code: the code, then a sign-in name and a password of one's own. */
@Controller
class JoinPages {
    private static final String CODE = "join-code";

    private final Joining joining;
    private final Accounts accounts;
    private final NewAccount newAccount;
    private final Attempts attempts;
    private final WayIn wayIn;
    private final TrueTime time;

    JoinPages(
            Joining joining, Accounts accounts, NewAccount newAccount, Attempts attempts, WayIn wayIn, TrueTime time) {
        this.joining = joining;
        this.accounts = accounts;
        this.newAccount = newAccount;
        this.attempts = attempts;
        this.wayIn = wayIn;
        this.time = time;
    }

    @GetMapping("/join")
    Reply ask() {
        return new JoinPage(Slips.none(), Typed.NOTHING);
    }

    @PostMapping("/join")
    Reply code(HttpServletRequest request, Form form) {
        String code = form.text("code", JOIN_CODE_MISSING);
        if (form.ok()) {
            check(form, code, request.getRemoteAddr());
        }
        if (!form.ok()) {
            return new JoinPage(form.slips(), form.typed());
        }
        Visit visit = Visit.of(request);
        visit.end();
        visit.put(CODE, code);
        return new Reply.Go("/join/account");
    }

    @GetMapping("/join/account")
    Reply account(HttpServletRequest request, Form form) {
        return invited(request).<Reply>map(who -> page(who, form)).orElse(new Reply.Go("/join"));
    }

    /** A new account for the seats that wait. */
    @PostMapping("/join/account")
    Reply make(HttpServletRequest request, Form form) {
        Optional<Invited> invited = invited(request);
        if (invited.isEmpty()) {
            return new Reply.Go("/join");
        }
        NewAccount.Chosen chosen = newAccount.read(form);
        return form.ok()
                ? in(request, joining.newAccount(code(request), chosen.login(), chosen.password()))
                : page(invited.get(), form);
    }

    /** Somebody who signs in here already gets the new seats beside their own. */
    @PostMapping("/join/mine")
    Reply mine(HttpServletRequest request, Form form) {
        Optional<Invited> invited = invited(request);
        if (invited.isEmpty()) {
            return new Reply.Go("/join");
        }
        String login = form.text("my-login", SIGN_IN_NEEDS_LOGIN);
        String password = form.typed().text("my-password");
        if (password.isEmpty()) {
            form.wrong("my-password", SIGN_IN_NEEDS_PASSWORD.say());
        }
        if (!form.ok()) {
            return page(invited.get(), form);
        }
        return switch (accounts.prove(login, password, request.getRemoteAddr())) {
            case Accounts.Answer.Right(AccountId account) -> {
                if (joining.fits(invited.get(), account)) {
                    yield in(request, joining.existing(code(request), account));
                }
                form.wrong("my-login", JOIN_NOT_THIS_ACCOUNT.say());
                yield page(invited.get(), form);
            }
            case Accounts.Answer.Wrong() -> {
                form.wrong("my-login", SIGN_IN_WRONG.say());
                yield page(invited.get(), form);
            }
            case Accounts.Answer.Wait(Duration until) -> {
                form.wrong("my-login", SIGN_IN_WAIT.say(SignInPages.wait(until)));
                yield page(invited.get(), form);
            }
        };
    }

    private Reply in(HttpServletRequest request, Optional<AccountId> account) {
        if (account.isEmpty()) {
            return new Reply.Go("/join");
        }
        Visit.of(request).begin(account.get(), 1, time.now(), "");
        return wayIn.onward(request);
    }

    private void check(Form form, String code, String address) {
        Attempts.Try ofCode = Attempts.Try.ofPrintedCode(address);
        Optional<Duration> wait = attempts.begin(List.of(ofCode));
        if (wait.isPresent()) {
            form.wrong("code", CODE_WAIT.say(SignInPages.wait(wait.get())));
        } else if (joining.find(code).isPresent()) {
            attempts.worked(ofCode);
        } else {
            form.wrong("code", JOIN_CODE_WRONG.say());
        }
    }

    private Optional<Invited> invited(HttpServletRequest request) {
        return joining.find(code(request));
    }

    private static String code(HttpServletRequest request) {
        String code = Visit.of(request).get(CODE);
        return code == null ? "" : code;
    }

    private static Reply page(Invited who, Form form) {
        return new JoinAccountPage(
                who.name(),
                who.seats().stream().map(seat -> seat.title()).toList(),
                who.seats().stream().anyMatch(seat -> seat.role().isStaff()),
                form.typed(),
                form.slips());
    }
}
