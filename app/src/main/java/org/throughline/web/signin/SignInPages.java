package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;

/** Signing in with a login and a password, and signing out. */
@Controller
class SignInPages {
    private final Accounts accounts;
    private final WayIn wayIn;
    private final SignedIn signedIn;
    private final TrueTime time;

    SignInPages(Accounts accounts, WayIn wayIn, SignedIn signedIn, TrueTime time) {
        this.accounts = accounts;
        this.wayIn = wayIn;
        this.signedIn = signedIn;
        this.time = time;
    }

    @GetMapping("/sign-in")
    Reply signIn(HttpServletRequest request, Form form) {
        return signedIn.known(request).isPresent()
                ? new Reply.Go(Then.orHome(form.typed().text("then")))
                : new SignInPage(form.typed(), Slips.none(), SignInPage.Because.of(form.typed()));
    }

    @PostMapping("/sign-in")
    Reply prove(HttpServletRequest request, Form form) {
        String login = form.text("login", SIGN_IN_NEEDS_LOGIN);
        String password = form.typed().text("password");
        if (password.isEmpty()) {
            form.wrong("password", SIGN_IN_NEEDS_PASSWORD.say());
        }
        if (!form.ok()) {
            return again(form);
        }
        return switch (accounts.prove(login, password, request.getRemoteAddr())) {
            case Accounts.Answer.Right(var account) -> {
                Visit.of(request).begin(account, 1, time.now(), form.typed().text("then"));
                yield wayIn.onward(request);
            }
            case Accounts.Answer.Wrong() -> {
                form.wrong("login", SIGN_IN_WRONG.say());
                yield again(form);
            }
            case Accounts.Answer.Wait(Duration until) -> {
                form.wrong("login", SIGN_IN_WAIT.say(wait(until)));
                yield again(form);
            }
        };
    }

    @PostMapping("/sign-out")
    Reply signOut(HttpServletRequest request, HttpServletResponse response) {
        return out(request, response);
    }

    /** Ends the session, and tells the browser to keep nothing of it. */
    static Reply out(HttpServletRequest request, HttpServletResponse response) {
        Visit.of(request).end();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return new Reply.Go("/sign-in?out");
    }

    /** Seconds up to a minute and a half, then minutes. */
    static String wait(Duration until) {
        long seconds = until.toSeconds() + 2;
        return seconds <= 90 ? WAIT_SECONDS.say(seconds) : WAIT_MINUTES.say((seconds + 59) / 60);
    }

    private static Reply again(Form form) {
        return new SignInPage(
                new Typed(java.util.Map.of(
                        "login", form.typed().all("login"), "then", form.typed().all("then"))),
                form.slips(),
                SignInPage.Because.ASKED);
    }
}
