package org.throughline.web.signin;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.people.AccountId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The second proof: a code from a phone, or one of ten printed codes when the phone is gone. Each works once (S-1). */
@Service
class SecondFactors {
    static final int RECOVERY_CODES = 10;
    private static final String SECRET = "second factor";
    private static final String RECOVERY = "recovery code";
    /** 32 letters and digits without I, L, O and 0: 50 bits in ten of them. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ123456789";

    private final CredentialStore store;
    private final Attempts attempts;
    private final Keys keys;
    private final Acting acting;
    private final TrueTime time;
    private final Clock clock;

    SecondFactors(CredentialStore store, Attempts attempts, Keys keys, Acting acting, TrueTime time, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.keys = keys;
        this.acting = acting;
        this.time = time;
        this.clock = clock;
    }

    /** What became of a code. */
    sealed interface Answer {
        record Right() implements Answer {}

        record Wrong() implements Answer {}

        record Wait(Duration until) implements Answer {}
    }

    byte[] lock(AccountId account, byte[] secret) {
        return keys.lock(SECRET, account.toString(), secret);
    }

    byte[] unlock(AccountId account, byte[] locked) {
        return keys.unlock(SECRET, account.toString(), locked);
    }

    /** Takes a new phone's secret into use, if the code shows that the phone has it. */
    Answer confirm(AccountId account, byte[] secret, String code) {
        return slowly(
                account,
                () -> OneTimeCodes.stepOf(secret, code, time.now())
                        .map(step -> service(() -> {
                            store.setSecondFactor(account, lock(account, secret), step, time.now());
                            return true;
                        }))
                        .orElse(false));
    }

    Answer check(AccountId account, String code) {
        return slowly(
                account,
                () -> service(() -> store.find(account)
                        .flatMap(CredentialStore.Credential::lockedSecret)
                        .flatMap(locked -> OneTimeCodes.stepOf(unlock(account, locked), code, time.now()))
                        .map(step -> store.useStep(account, step))
                        .orElse(false)));
    }

    Answer checkRecovery(AccountId account, String code) {
        return slowly(account, () -> service(() -> store.useRecoveryCode(account, tag(account, code), time.now())));
    }

    /** Ten new printed codes; the old ones work no more. Only their tags are kept. */
    List<String> freshRecoveryCodes(AccountId account) {
        List<String> codes =
                Stream.generate(SecondFactors::freshCode).limit(RECOVERY_CODES).toList();
        service(() -> {
            store.setRecoveryCodes(
                    account, codes.stream().map(code -> tag(account, code)).toList());
            return true;
        });
        return codes;
    }

    long recoveryCodesLeft(AccountId account) {
        return service(() -> store.recoveryCodesLeft(account));
    }

    private Answer slowly(AccountId account, Supplier<Boolean> right) {
        Attempts.Try ofCode = Attempts.Try.ofCode(account.toString());
        Optional<Duration> wait = attempts.begin(List.of(ofCode));
        if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
        }
        if (!right.get()) {
            return new Answer.Wrong();
        }
        attempts.worked(ofCode);
        return new Answer.Right();
    }

    private byte[] tag(AccountId account, String code) {
        return keys.tag(RECOVERY, account + " " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** XXXXX-XXXXX. */
    static String freshCode() {
        BigInteger bits = new BigInteger(50, new SecureRandom());
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(i == 5 ? "-" : "")
                    .append(ALPHABET.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return code.toString();
    }

    private <T> T service(Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)), work);
    }
}
