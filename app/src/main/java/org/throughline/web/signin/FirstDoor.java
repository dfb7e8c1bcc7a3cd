package org.throughline.web.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.throughline.people.AccountId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.web.Options;
import org.throughline.web.WebWords;

/**
 * The way in for the first administrator of an empty installation: a code printed at start, to whoever can read what the
 * program prints. Once somebody can sign in, the door is closed for good.
 */
@Service
class FirstDoor {
    static final Duration CODE_WORKS = Duration.ofHours(24);

    private final FirstCodeStore store;
    private final Accounts accounts;
    private final People people;
    private final Acting acting;
    private final Keys keys;
    private final Options options;
    private final TrueTime time;
    private final Clock clock;

    FirstDoor(
            FirstCodeStore store,
            Accounts accounts,
            People people,
            Acting acting,
            Keys keys,
            Options options,
            TrueTime time,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.acting = acting;
        this.keys = keys;
        this.options = options;
        this.time = time;
        this.clock = clock;
    }

    @EventListener
    void started(ApplicationReadyEvent event) {
        freshCode().ifPresent(code -> {
            int port = event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                            && web.getWebServer() != null
                    ? web.getWebServer().getPort()
                    : options.port();
            System.out.println("Nobody can sign in yet. To become the first administrator, open" + " http://localhost:"
                    + port + "/first within 24 hours and enter this code: " + code);
        });
    }

    /** A new code, in place of any before; none where somebody can sign in already, or in a demonstration. */
    Optional<String> freshCode() {
        if (options.demo() || !open()) {
            return Optional.empty();
        }
        String code = SecondFactors.freshCode() + "-" + SecondFactors.freshCode();
        as(Purpose.SIGN_IN, () -> {
            store.dropAll();
            store.add(tag(code), time.now().plus(CODE_WORKS));
            return true;
        });
        return Optional.of(code);
    }

    boolean open() {
        return !options.demo() && !accounts.anybody();
    }

    boolean works(String code) {
        return as(Purpose.SIGN_IN, () -> store.works(tag(code), time.now()));
    }

    /** Makes the first administrator; empty if somebody else was faster. */
    Optional<AccountId> enter(String givenNames, String familyName, String login, String password) {
        return as(Purpose.SET_UP, () -> {
            as(Purpose.SIGN_IN, () -> {
                store.oneAtATime();
                return true;
            });
            if (!open()) {
                return Optional.empty();
            }
            Person person = people.addPerson(new Person(
                    PersonId.fresh(),
                    Optional.empty(),
                    givenNames,
                    familyName,
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    false));
            people.seat(
                    new Seat(
                            SeatId.fresh(),
                            person.id(),
                            Optional.empty(),
                            Role.ADMINISTRATOR,
                            WebWords.FIRST_SEAT.say(),
                            LocalDate.now(clock),
                            Optional.empty()),
                    List.of());
            AccountId account = people.addAccount(person.id(), login).id();
            accounts.setPassword(account, password);
            as(Purpose.SIGN_IN, () -> {
                store.dropAll();
                return true;
            });
            return Optional.of(account);
        });
    }

    private byte[] tag(String code) {
        return keys.tag("first code", code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    private <T> T as(Purpose purpose, Supplier<T> work) {
        return acting.as(Viewer.service(purpose, LocalDate.now(clock)), work);
    }
}
