package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.AccountId;

/** The first administrator comes in with the printed code. Afterwards these pages do not exist. */
@Controller
class FirstPages {
    private final FirstDoor door;
    private final NewAccount newAccount;
    private final Attempts attempts;
    private final WayIn wayIn;
    private final TrueTime time;

    FirstPages(FirstDoor door, NewAccount newAccount, Attempts attempts, WayIn wayIn, TrueTime time) {
        this.door = door;
        this.newAccount = newAccount;
        this.attempts = attempts;
        this.wayIn = wayIn;
        this.time = time;
    }

    @GetMapping("/first")
    Reply first(Form form) {
        return door.open() ? new FirstPage(form.typed(), form.slips()) : new Reply.NotThere();
    }

    @PostMapping("/first")
    Reply enter(HttpServletRequest request, Form form) {
        if (!door.open()) {
            return new Reply.NotThere();
        }
        String code = form.text("code", FIRST_CODE_MISSING);
        String given = form.text("given", FIRST_GIVEN_MISSING);
        String family = form.text("family", FIRST_FAMILY_MISSING);
        NewAccount.Chosen chosen = newAccount.read(form);
        if (!code.isEmpty()) {
            checkCode(form, code, request.getRemoteAddr());
        }
        if (!form.ok()) {
            return new FirstPage(form.typed(), form.slips());
        }
        Optional<AccountId> account = door.enter(given, family, chosen.login(), chosen.password());
        if (account.isEmpty()) {
            return new Reply.NotThere();
        }
        Visit.of(request).begin(account.get(), 1, time.now(), "");
        return wayIn.onward(request);
    }

    private void checkCode(Form form, String code, String address) {
        Attempts.Try ofCode = Attempts.Try.ofPrintedCode(address);
        Optional<Duration> wait = attempts.begin(List.of(ofCode));
        if (wait.isPresent()) {
            form.wrong("code", CODE_WAIT.say(SignInPages.wait(wait.get())));
        } else if (door.works(code)) {
            attempts.worked(ofCode);
        } else {
            form.wrong("code", FIRST_CODE_WRONG.say());
        }
    }
}
