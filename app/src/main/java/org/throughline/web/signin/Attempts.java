package org.throughline.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * How soon somebody may try again (S-4). The wait grows with each failure, for one login from one address and, more
 * slowly, for an address over all logins; nobody is ever locked out by what strangers do elsewhere.
 */
@Component
class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int ALARM_EVERY = 100;

    private final AttemptStore store;
    private final Acting acting;
    private final Keys keys;
    private final TrueTime time;
    private final Clock clock;

    Attempts(AttemptStore store, Acting acting, Keys keys, TrueTime time, Clock clock) {
        this.store = store;
        this.acting = acting;
        this.keys = keys;
        this.time = time;
        this.clock = clock;
    }

    /** What is tried, and how patient we are: so many failures are free, then the wait doubles every few more. */
    record Try(String of, int free, int doublesEvery, Duration most) {
        static Try ofLogin(String login, String address) {
            return new Try("login " + login + " from " + address, 5, 1, Duration.ofMinutes(5));
        }

        static Try ofAddress(String address) {
            return new Try("address " + address, 40, 10, Duration.ofMinutes(1));
        }

        static Try ofCode(String account) {
            return new Try("code " + account, 5, 1, Duration.ofMinutes(15));
        }

        static Try ofPrintedCode(String address) {
            return new Try("printed code from " + address, 5, 1, Duration.ofMinutes(15));
        }

        Duration waitAfter(int failures) {
            int over = failures - free;
            if (over < 0) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(20, over / doublesEvery));
            return wait.compareTo(most) > 0 ? most : wait;
        }
    }

    /**
     * Counts a try before it is checked, or says how long to wait first. A refused try is not counted: whoever waits as
     * told gets in.
     */
    Optional<Duration> begin(List<Try> tries) {
        Instant now = time.now();
        return service(() -> {
            List<byte[]> tags = tries.stream().map(this::tag).toList();
            tags.forEach(store::inTurn);
            Duration longest = Duration.ZERO;
            for (int i = 0; i < tries.size(); i++) {
                AttemptStore.Failures failed = store.failedSince(tags.get(i), now.minus(REMEMBERED));
                longest = max(longest, stillToWait(tries.get(i), failed, now));
                alarm(failed.count());
            }
            if (!longest.isZero()) {
                return Optional.of(longest);
            }
            tags.forEach(tag -> store.add(tag, now, false));
            return Optional.empty();
        });
    }

    /** The try was the right person: the count of this try begins anew. */
    void worked(Try one) {
        Instant now = time.now();
        service(() -> {
            store.add(tag(one), now, true);
            store.forget(now.minus(KEPT));
            return Optional.empty();
        });
    }

    private static Duration stillToWait(Try one, AttemptStore.Failures failed, Instant now) {
        Duration since = failed.last().map(last -> Duration.between(last, now)).orElse(Duration.ofDays(1));
        return max(Duration.ZERO, one.waitAfter(failed.count()).minus(since));
    }

    private static void alarm(int failures) {
        if (failures > 0 && failures % ALARM_EVERY == 0) {
            LOG.warn("{} tries to sign in from one place came to nothing within an hour", failures);
        }
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private byte[] tag(Try one) {
        return keys.tag("attempt", one.of());
    }

    private <T> T service(java.util.function.Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.SIGN_IN, LocalDate.now(clock)), work);
    }
}
