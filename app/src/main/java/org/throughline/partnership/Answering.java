package org.throughline.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Answering a wave by a printed code. Nobody is signed in here, even where the browser is: who is at the other end is never
 * asked and never kept. A code answers once; once it has, what was answered cannot be found by it any more.
 */
@Service
public class Answering {
    private final AnsweringStore store;
    private final WaveStore waves;
    private final DesignStore designs;
    private final Acting acting;
    private final Clock clock;

    Answering(AnsweringStore store, WaveStore waves, DesignStore designs, Acting acting, Clock clock) {
        this.store = store;
        this.waves = waves;
        this.designs = designs;
        this.acting = acting;
        this.clock = clock;
    }

    /** What a code opens. */
    public sealed interface Opened permits NoSuchCode, NotOpenYet, NowClosed, Used, Ready {}

    public record NoSuchCode() implements Opened {}

    public record NotOpenYet() implements Opened {}

    /** The wave is over. A family's code opens the result: one that was answered with from the families' day, any other with the staff's. */
    public record NowClosed(Wave wave, Side side, boolean used) implements Opened {
        public LocalDate opensFrom() {
            return (used ? wave.familiesFrom() : wave.staffFrom()).orElseThrow();
        }
    }

    /** This code has been answered with. */
    public record Used(Wave wave) implements Opened {}

    /** Answers can be given; some may be kept already. */
    public record Ready(Wave wave, String partnership, Side side, boolean forBody, Answers soFar) implements Opened {}

    /** What the code opens now. */
    public Opened open(String typed) {
        return Code.read(typed)
                .<Opened>map(code -> acting.as(service(Purpose.ANSWERING), () -> opened(code)))
                .orElseGet(NoSuchCode::new);
    }

    private Opened opened(Code code) {
        Optional<AnsweringStore.Found> found = store.byCode(code.hash());
        if (found.isEmpty()) {
            return new NoSuchCode();
        }
        AnsweringStore.Found f = found.get();
        Wave wave = waves.byId(f.wave()).orElseThrow();
        return switch (wave.state()) {
            case DRAWN_UP -> new NotOpenYet();
            case CLOSED -> new NowClosed(wave, f.side(), f.used());
            case OPEN ->
                f.used()
                        ? new Used(wave)
                        : new Ready(
                                wave,
                                designs.byId(wave.partnership()).orElseThrow().name(),
                                f.side(),
                                f.forBody(),
                                store.soFar(code.hash()));
        };
    }

    /** Keeps what has been answered so far; gives what the code opens then. */
    public Opened keep(String typed, Answers answers) {
        return whenReady(typed, (code, ready) -> {
            store.keep(code.hash(), ready.wave().id(), answers);
            return opened(code);
        });
    }

    /** Takes one person's answers. The code is used from now on, also when the same form is sent ten times. */
    public Opened finish(String typed, Answers answers) {
        return whenReady(typed, (code, ready) -> {
            if (ready.forBody()) {
                return ready;
            }
            if (claim(code, ready.wave().id())) {
                store.add(ready.wave().id(), ready.side(), answers);
            }
            return opened(code);
        });
    }

    /** Takes the answer of a body, which it decided to publish under its name. */
    public Opened finish(String typed, BodyAnswer body) {
        return whenReady(typed, (code, ready) -> {
            if (!ready.forBody() || body.side() != ready.side()) {
                return ready;
            }
            if (claim(code, ready.wave().id())) {
                store.add(ready.wave().id(), body);
            }
            return opened(code);
        });
    }

    private boolean claim(Code code, UUID wave) {
        boolean first = waves.hold(wave, false).equals(Optional.of(Wave.State.OPEN)) && store.use(code.hash());
        if (first) {
            store.drop(code.hash());
        }
        return first;
    }

    private Opened whenReady(String typed, java.util.function.BiFunction<Code, Ready, Opened> work) {
        return Code.read(typed)
                .<Opened>map(code -> acting.as(service(Purpose.ANSWERING), () -> {
                    Opened now = opened(code);
                    return now instanceof Ready ready ? work.apply(code, ready) : now;
                }))
                .orElseGet(NoSuchCode::new);
    }

    /** Acting as whoever holds a family's code: may read a result from the families' day on. */
    public Viewer familyCodeHolder() {
        return service(Purpose.FAMILY_CODE);
    }

    private Viewer service(Purpose purpose) {
        return Viewer.service(purpose, LocalDate.now(clock));
    }
}
