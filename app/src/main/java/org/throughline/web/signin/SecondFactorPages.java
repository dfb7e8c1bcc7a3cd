package org.throughline.web.signin;

import static org.throughline.web.WebWords.*;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.AccountId;

/** Giving the second factor, and setting it up: for staff before anything else, for families if they wish (S-1, S-2). */
@Controller
class SecondFactorPages {
    /** In the session: the new phone's secret, locked, until its first code has come. */
    private static final String PENDING = "pending-secret";
    /** In the session: the new printed codes, until somebody says that they have them. */
    private static final String TO_PRINT = "recovery-codes";

    private final SecondFactors factors;
    private final Accounts accounts;
    private final WayIn wayIn;
    private final TrueTime time;

    SecondFactorPages(SecondFactors factors, Accounts accounts, WayIn wayIn, TrueTime time) {
        this.factors = factors;
        this.accounts = accounts;
        this.wayIn = wayIn;
        this.time = time;
    }

    @GetMapping("/sign-in/code")
    Reply askCode(HttpServletRequest request, Form form) {
        return whenNext(request, Accounts.Next.GiveCode.class, (_, _) -> new CodePage(form.slips()));
    }

    @PostMapping("/sign-in/code")
    Reply code(HttpServletRequest request, Form form) {
        return whenNext(request, Accounts.Next.GiveCode.class, (visit, account) -> {
            if (!right(form, factors.check(account, form.text("code", CODE_MISSING)), CODE_WRONG.say())) {
                return new CodePage(form.slips());
            }
            visit.secondFactorGiven();
            return wayIn.onward(request);
        });
    }

    @GetMapping("/sign-in/recovery")
    Reply askRecovery(HttpServletRequest request, Form form) {
        return whenNext(request, Accounts.Next.GiveCode.class, (_, _) -> new RecoveryPage(form.slips()));
    }

    @PostMapping("/sign-in/recovery")
    Reply recovery(HttpServletRequest request, Form form) {
        return whenNext(request, Accounts.Next.GiveCode.class, (visit, account) -> {
            String code = form.text("code", RECOVERY_MISSING);
            if (!right(form, factors.checkRecovery(account, code), RECOVERY_WRONG.say())) {
                return new RecoveryPage(form.slips());
            }
            visit.secondFactorGiven();
            return wayIn.onward(request);
        });
    }

    @GetMapping("/sign-in/second-factor")
    Reply setUp(HttpServletRequest request, Form form) {
        return whenSettingUp(request, (visit, account) -> setUpPage(visit, account, form));
    }

    @PostMapping("/sign-in/second-factor")
    Reply confirm(HttpServletRequest request, Form form) {
        return whenSettingUp(request, (visit, account) -> {
            byte[] secret = pending(visit, account);
            if (!right(form, factors.confirm(account, secret, form.text("code", CODE_MISSING)), CODE_WRONG.say())) {
                return setUpPage(visit, account, form);
            }
            visit.drop(PENDING);
            visit.secondFactorGiven();
            visit.drop(Visit.MAY_CHANGE);
            print(visit, account);
            return new Reply.Go("/sign-in/recovery-codes");
        });
    }

    @GetMapping("/sign-in/recovery-codes")
    Reply codes(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        return visit.proved(time.now())
                .flatMap(proved -> Optional.ofNullable(visit.get(TO_PRINT))
                        .<Reply>map(locked -> new RecoveryCodesPage(opened(proved.account(), locked))))
                .orElseGet(() -> wayIn.onward(request));
    }

    @PostMapping("/sign-in/recovery-codes")
    Reply kept(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        visit.drop(TO_PRINT);
        return visit.acting(time.now()).isPresent() ? new Reply.Go("/account") : wayIn.onward(request);
    }

    private Reply setUpPage(Visit visit, AccountId account, Form form) {
        byte[] secret = pending(visit, account);
        String login = accounts.login(account);
        return new SecondFactorPage(
                QrPicture.of(OneTimeCodes.uri(secret, login)), OneTimeCodes.asText(secret), form.slips());
    }

    private byte[] pending(Visit visit, AccountId account) {
        String locked = visit.get(PENDING);
        if (locked != null) {
            return factors.unlock(account, Base64.getDecoder().decode(locked));
        }
        byte[] fresh = OneTimeCodes.freshSecret();
        visit.put(PENDING, Base64.getEncoder().encodeToString(factors.lock(account, fresh)));
        return fresh;
    }

    private void print(Visit visit, AccountId account) {
        String codes = String.join(" ", factors.freshRecoveryCodes(account));
        byte[] locked = factors.lock(account, codes.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        visit.put(TO_PRINT, Base64.getEncoder().encodeToString(locked));
    }

    private List<String> opened(AccountId account, String locked) {
        byte[] codes = factors.unlock(account, Base64.getDecoder().decode(locked));
        return Arrays.asList(new String(codes, java.nio.charset.StandardCharsets.US_ASCII).split(" ", -1));
    }

    /** Notes at the field what was wrong with a code. */
    private static boolean right(Form form, SecondFactors.Answer answer, String whenWrong) {
        switch (answer) {
            case SecondFactors.Answer.Right() -> {}
            case SecondFactors.Answer.Wrong() -> {
                if (form.ok()) {
                    form.wrong("code", whenWrong);
                }
            }
            case SecondFactors.Answer.Wait(var until) -> form.wrong("code", CODE_WAIT.say(SignInPages.wait(until)));
        }
        return form.ok();
    }

    private Reply whenNext(
            HttpServletRequest request, Class<? extends Accounts.Next> next, BiFunction<Visit, AccountId, Reply> page) {
        Visit visit = Visit.of(request);
        return visit.half(time.now())
                .filter(proved -> next.isInstance(accounts.next(proved)))
                .map(proved -> page.apply(visit, proved.account()))
                .orElseGet(() -> wayIn.onward(request));
    }

    /** Whoever must set it up now, or is signed in and has just given their password to change it. */
    private Reply whenSettingUp(HttpServletRequest request, BiFunction<Visit, AccountId, Reply> page) {
        Visit visit = Visit.of(request);
        Optional<ActingAs> in = visit.acting(time.now());
        if (in.isPresent()) {
            return visit.mayChange(time.now())
                    ? page.apply(visit, new AccountId(in.get().account()))
                    : new Reply.Go("/account");
        }
        return whenNext(request, Accounts.Next.SetUpSecondFactor.class, page);
    }
}
