package org.throughline.synthesis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * The front door of the workbench: syntheses, who works on them, and their protocols. Only the team opens one; row-level
 * security asks too.
 */
@Service
public class Syntheses {
    private final Acting acting;
    private final SynthesisStore store;
    private final TeamStore teams;
    private final Clock clock;

    Syntheses(Acting acting, SynthesisStore store, TeamStore teams, Clock clock) {
        this.acting = acting;
        this.store = store;
        this.teams = teams;
        this.clock = clock;
    }

    /** One thing of the team's trail: what, by whom, when. */
    public record Step(String what, Optional<SeatId> by, Instant at) {}

    /** The program itself, which sees all votes in order to count them and tells nobody. */
    Viewer program() {
        return Viewer.service(Purpose.SYNTHESIS, LocalDate.now(clock));
    }

    public List<Synthesis> mine(Viewer viewer) {
        return acting.as(viewer, store::mine);
    }

    public Optional<Synthesis> find(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.find(id))
                .filter(s -> s.member(viewer).isPresent());
    }

    /** Starts one; whoever starts it leads it and asks the others. */
    public Synthesis start(Viewer viewer, String title, String question, boolean invented, boolean screensToo) {
        return acting.as(viewer, () -> {
            Synthesis made = new Synthesis(
                    SynthesisId.fresh(),
                    title,
                    question,
                    invented,
                    viewer.seat(),
                    Optional.empty(),
                    List.of(new Member(viewer.seat(), true, screensToo, false, true)));
            store.add(made, clock.instant());
            store.add(
                    made.id(),
                    new ProtocolVersion(1, Protocol.empty(), SynthesisWords.PROTOCOL_BEGUN.say(), clock.instant()),
                    viewer.seat());
            tell(viewer, made.id(), SynthesisWords.TRAIL_STARTED.say());
            return made;
        });
    }

    /**
     * Asks somebody into the team, or gives somebody of the team more to do. Who has screened here never settles what two do not agree
     * on, and who settles does not screen.
     */
    public Answer<SynthesisId> ask(Viewer viewer, SynthesisId id, Member member) {
        return changing(viewer, id, s -> s.leads(viewer), s -> {
            Optional<Member> before = s.team().stream()
                    .filter(m -> m.seat().equals(member.seat()))
                    .findFirst();
            boolean screened = asProgram(() -> teams.everScreened(id, member.seat()));
            boolean extracted = before.filter(Member::extracts).isPresent();
            if ((member.adjudicates() && (screened || extracted))
                    || (member.fills() && before.filter(Member::adjudicates).isPresent())) {
                return new Answer.Refused<>(WhyNot.SCREENS_AND_SETTLES);
            }
            asProgram(() -> {
                if (before.isPresent()) {
                    teams.takeOn(id, member);
                } else {
                    store.add(id, member);
                }
                return true;
            });
            return new Answer.Done<>(id);
        });
    }

    /** Somebody no longer screens: what they have not finished goes to whoever comes next. What they finished stays. */
    public Answer<SynthesisId> noLongerScreens(Viewer viewer, SynthesisId id, SeatId seat, String name, String why) {
        return changing(viewer, id, s -> s.leads(viewer) && s.screeners().contains(seat), _ -> {
            asProgram(() -> {
                teams.noLongerScreens(id, seat, clock.instant());
                return true;
            });
            tell(viewer, id, TeamWords.TRAIL_NO_LONGER_SCREENS.say(name, why));
            return new Answer.Done<>(id);
        });
    }

    /** Somebody was asked by mistake, or has gone: from now on they open nothing here. Whoever leads stays. */
    public Answer<SynthesisId> leaves(Viewer viewer, SynthesisId id, SeatId seat, String name, String why) {
        return changing(viewer, id, s -> s.leads(viewer) && s.mayLeave(seat), _ -> {
            asProgram(() -> {
                teams.leaves(id, seat, clock.instant());
                return true;
            });
            tell(viewer, id, TeamWords.TRAIL_LEFT.say(name, why));
            return new Answer.Done<>(id);
        });
    }

    /** The protocol in force, with its history; the newest last. */
    public List<ProtocolVersion> protocols(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.protocols(id));
    }

    public Protocol protocol(Viewer viewer, SynthesisId id) {
        return protocols(viewer, id).getLast().protocol();
    }

    /** Writes the protocol while it is not frozen, and an amendment with its reason afterwards. */
    public Answer<SynthesisId> write(Viewer viewer, SynthesisId id, Protocol protocol, String why) {
        return changing(viewer, id, s -> s.leads(viewer), s -> {
            int number = store.protocols(id).size() + 1;
            store.add(id, new ProtocolVersion(number, protocol, why, clock.instant()), viewer.seat());
            if (s.frozenAt().isPresent()) {
                tell(viewer, id, SynthesisWords.TRAIL_AMENDED.say(why));
            }
            return new Answer.Done<>(id);
        });
    }

    /** Freezes the protocol. Nothing is searched before. */
    public Answer<SynthesisId> freeze(Viewer viewer, SynthesisId id) {
        return changing(viewer, id, s -> s.leads(viewer), s -> {
            Protocol protocol = store.protocols(id).getLast().protocol();
            if (s.frozenAt().isPresent()) {
                return new Answer.Refused<>(WhyNot.FROZEN);
            }
            if (protocol.include().isEmpty() || protocol.reasons().isEmpty()) {
                return new Answer.Refused<>(WhyNot.REASONS_NEEDED);
            }
            if (s.screeners().size() < 2) {
                return new Answer.Refused<>(WhyNot.TWO_SCREENERS_NEEDED);
            }
            store.freeze(id, clock.instant());
            tell(viewer, id, SynthesisWords.TRAIL_FROZEN.say());
            return new Answer.Done<>(id);
        });
    }

    /** Keeps the protocol as it now stands, and freezes it. Where it cannot be frozen yet, it is kept all the same. */
    public Answer<SynthesisId> keepAndFreeze(Viewer viewer, SynthesisId id, Protocol protocol) {
        Answer<SynthesisId> kept = changing(viewer, id, s -> s.leads(viewer), s -> {
            if (s.frozenAt().isPresent()) {
                return new Answer.Refused<>(WhyNot.FROZEN);
            }
            return store.protocols(id).getLast().protocol().equals(protocol)
                    ? new Answer.Done<>(id)
                    : write(viewer, id, protocol, SynthesisWords.PROTOCOL_WRITTEN.say());
        });
        return kept instanceof Answer.Done<SynthesisId> ? freeze(viewer, id) : kept;
    }

    /** What the team did, the last thing first; at most 200. */
    public List<Step> trail(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.trail(id)).stream()
                .map(step -> new Step(step.what(), step.by(), step.at()))
                .toList();
    }

    void tell(Viewer viewer, SynthesisId id, String what) {
        tell(id, viewer.purpose() == Purpose.SYNTHESIS ? Optional.empty() : Optional.of(viewer.seat()), what);
    }

    /** @param by who asked for it; empty where the program did it by itself */
    void tell(SynthesisId id, Optional<SeatId> by, String what) {
        store.tell(id, what, by, clock.instant());
    }

    /** Changes a synthesis that this viewer may change so; one change at a time. */
    <T> Answer<T> changing(
            Viewer viewer, SynthesisId id, Predicate<Synthesis> may, Function<Synthesis, Answer<T>> change) {
        return acting.as(viewer, () -> {
            store.lock(id);
            return store.find(id).filter(may).map(change).orElseGet(Answer.NotThere::new);
        });
    }

    /** Until the transaction ends nobody else changes this synthesis. */
    void oneAtATime(SynthesisId id) {
        store.lock(id);
    }

    <T> T asProgram(java.util.function.Supplier<T> work) {
        return acting.as(program(), work);
    }
}
