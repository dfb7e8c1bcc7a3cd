package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import org.springframework.stereotype.Component;
import org.throughline.pages.Form;

/** Choosing a sign-in name and a password: read from a form, with what is to be put right at each field. */
@Component
class NewAccount {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;

    private final Accounts accounts;

    NewAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    record Chosen(String login, String password) {}

    Chosen read(Form form) {
        String login = form.text("login", LOGIN_CHOOSE_MISSING);
        if (!login.isEmpty()) {
            int length = login.codePointCount(0, login.length());
            if (length < SHORTEST || length > LONGEST || login.chars().anyMatch(Character::isISOControl)) {
                form.wrong("login", LOGIN_CHOOSE_LENGTH.say());
            } else if (accounts.taken(login)) {
                form.wrong("login", LOGIN_CHOOSE_TAKEN.say());
            }
        }
        return new Chosen(login, password(form, login));
    }

    /** A new password for an account with this login. It is taken exactly as typed. */
    static String password(Form form, String login) {
        String password = form.typed().text("password");
        if (password.isEmpty()) {
            form.wrong("password", PASSWORD_CHOOSE_MISSING.say());
        } else {
            PasswordRules.against(password, login).ifPresent(why -> form.wrong("password", why.say()));
        }
        return password;
    }
}
