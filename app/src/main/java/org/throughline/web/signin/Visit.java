package org.throughline.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.throughline.people.AccountId;

/**
 * What a session remembers: small words only. Whoever has given a password and not yet all the rest is half in: they have
 * an account here and no seat, and to every other page they are a stranger.
 */
final class Visit {
    /** Half in lasts this long. */
    static final Duration HALF = Duration.ofMinutes(15);
    /** Signed in lasts at most this long, however busy (ASVS 7.3.2). */
    static final Duration WHOLE = Duration.ofHours(12);

    private static final String ACCOUNT = "account";
    private static final String PERSON = "person";
    private static final String SEAT = "seat";
    private static final String SINCE = "since";
    private static final String FACTORS = "factors";
    private static final String THEN = "then";
    /** Until when the password just given lets somebody change how they sign in (ASVS 7.5.1). */
    static final String MAY_CHANGE = "may-change-until";

    private final HttpServletRequest request;

    private Visit(HttpServletRequest request) {
        this.request = request;
    }

    static Visit of(HttpServletRequest request) {
        return new Visit(request);
    }

    /** Somebody who has proved an account by one factor or by two. */
    record Proved(AccountId account, int factors) {}

    /** The password was right: a new session id, and nothing of any session before. */
    void begin(AccountId account, int factors, Instant now, String then) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        put(ACCOUNT, account.toString());
        put(FACTORS, Integer.toString(factors));
        put(SINCE, Long.toString(now.getEpochSecond()));
        put(THEN, then);
        put(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
    }

    /** The second factor was right. */
    void secondFactorGiven() {
        request.changeSessionId();
        put(FACTORS, "2");
    }

    /** From now on they act from this seat. */
    void enter(ActingAs as) {
        request.changeSessionId();
        put(PERSON, as.person().toString());
        put(SEAT, as.seat().toString());
    }

    /** The demonstration's way in: a persona, with nothing to prove. */
    void enterAs(ActingAs as, Instant now) {
        begin(new AccountId(as.account()), 2, now, "");
        put(PERSON, as.person().toString());
        put(SEAT, as.seat().toString());
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<Proved> half(Instant now) {
        return proved().filter(_ -> get(SEAT) == null && age(now).compareTo(HALF) < 0);
    }

    /** Whoever may choose a seat: half in, or in already. */
    Optional<Proved> proved(Instant now) {
        return acting(now).isPresent() ? proved() : half(now);
    }

    Optional<ActingAs> acting(Instant now) {
        String account = get(ACCOUNT);
        String person = get(PERSON);
        String seat = get(SEAT);
        return account == null || person == null || seat == null || age(now).compareTo(WHOLE) >= 0
                ? Optional.empty()
                : Optional.of(new ActingAs(UUID.fromString(account), UUID.fromString(person), UUID.fromString(seat)));
    }

    void letChange(Instant now) {
        put(MAY_CHANGE, Long.toString(now.plus(HALF).getEpochSecond()));
    }

    boolean mayChange(Instant now) {
        String until = get(MAY_CHANGE);
        return until != null && now.getEpochSecond() < Long.parseLong(until);
    }

    private Optional<Proved> proved() {
        String account = get(ACCOUNT);
        return account == null
                ? Optional.empty()
                : Optional.of(new Proved(new AccountId(UUID.fromString(account)), "2".equals(get(FACTORS)) ? 2 : 1));
    }

    private Duration age(Instant now) {
        String since = get(SINCE);
        return since == null ? Duration.ofDays(1) : Duration.between(Instant.ofEpochSecond(Long.parseLong(since)), now);
    }

    /** The page that was asked for before signing in; once. */
    String then() {
        String then = get(THEN);
        put(THEN, "");
        return Then.orHome(then);
    }

    void put(String name, String value) {
        request.getSession().setAttribute(name, value);
    }

    @Nullable
    String get(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(name);
    }

    void drop(String name) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(name);
        }
    }
}
