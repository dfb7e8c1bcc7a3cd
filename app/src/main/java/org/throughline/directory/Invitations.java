package org.throughline.directory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.people.Account;
import org.throughline.people.AccountId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;

/**
 * Printed codes that let people in: made by set-up for one person, used once through sign-in. Only a hash of the code is
 * kept; for a short while after it was made, its maker may look at the letter again to print it.
 */
@Service
public class Invitations {
    /** How long a letter works. */
    public static final Duration WORKS_FOR = Duration.ofDays(28);
    /** How long the letter itself can be looked at. */
    public static final Duration PRINTABLE_FOR = Duration.ofMinutes(30);

    private final InvitationStore store;
    private final People people;
    private final Clock clock;
    /** In memory only: once this program has ended, no letter can be drawn again. */
    private final byte[] key = new byte[32];

    Invitations(InvitationStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** A new letter. An older one of the same person lets nobody in any more. Acting as set-up. */
    public Invitation make(PersonId person, SeatId by) {
        Instant now = clock.instant();
        store.withdraw(person, now);
        UUID id = UUID.randomUUID();
        Invitation made = new Invitation(
                id,
                person,
                Optional.of(by),
                now,
                now.plus(WORKS_FOR),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.add(made, Code.of(id, key).hash());
        return made;
    }

    /** The letter that waits for this person, if any, lets nobody in any more. Acting as set-up. */
    public void withdraw(PersonId person) {
        store.withdraw(person, clock.instant());
    }

    public Optional<Invitation> invitation(UUID id) {
        return store.byId(id);
    }

    /** Of each person the letter that counts: the one that was used, or the last one made. */
    public Map<PersonId, Invitation> latest(List<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : store.latest(persons).stream().collect(Collectors.toMap(Invitation::person, i -> i));
    }

    /** How many letters are waiting to be used. */
    public int waiting() {
        return store.waiting(clock.instant());
    }

    /** The code as it stands on the letter, for its maker, for half an hour, while it lets somebody in. */
    public Optional<String> toPrint(Invitation invitation, SeatId by) {
        Instant now = clock.instant();
        boolean may = invitation.madeBy().equals(Optional.of(by))
                && invitation.stateAt(now) == Invitation.State.WAITING
                && now.isBefore(invitation.madeAt().plus(PRINTABLE_FOR));
        Code code = Code.of(invitation.id(), key);
        return may && store.byHash(code.hash()).isPresent() ? Optional.of(code.printed()) : Optional.empty();
    }

    /** Who may come in with this code. Acting as sign-in; slowing down guesses is sign-in's to do. */
    public Optional<Invited> find(String code) {
        return Code.read(code)
                .flatMap(c -> store.byHash(c.hash()))
                .filter(i -> i.stateAt(clock.instant()) == Invitation.State.WAITING)
                .flatMap(i -> people.person(i.person()))
                .map(this::invited);
    }

    /** A child and an adult never share an account, so that nobody speaks in a child's place by accident. */
    public boolean fits(Invited invited, AccountId account) {
        return people.account(account)
                .filter(a -> a.closedAt().isEmpty())
                .map(Account::person)
                .flatMap(people::person)
                .map(holder -> holder.isChild() == invited.isChild()
                        && (!holder.isChild() || holder.id().equals(invited.person())))
                .orElse(false);
    }

    /** The code has let this account in: its seats are the account's from now on. Acting as sign-in, once. */
    public void used(String code, AccountId account) {
        Code read = Code.read(code).orElseThrow(() -> new IllegalStateException("Expected a code that was found"));
        Invited invited = find(code).orElseThrow(() -> new IllegalStateException("Expected a code that still waits"));
        if (!fits(invited, account)) {
            throw new IllegalStateException("Expected an account that may hold this person's seats");
        }
        if (!store.use(read.hash(), account, clock.instant())) {
            throw new IllegalStateException("Expected a code that waits, found one that somebody used just now");
        }
        people.alsoIs(account, invited.person());
    }

    private Invited invited(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Seat> seats = people.seatsOfPersons(List.of(person.id())).stream()
                .filter(s -> s.until().map(u -> !u.isBefore(today)).orElse(true))
                .toList();
        return new Invited(person.id(), person.name(), person.isChild(), seats);
    }
}
