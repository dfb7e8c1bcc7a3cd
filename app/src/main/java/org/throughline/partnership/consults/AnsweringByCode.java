package org.throughline.partnership.consults;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Code;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Side;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Answering a question by a printed code: nobody is signed in here, and a code answers once. */
@Service
public class AnsweringByCode {
    private final ConsultStore store;
    private final Acting acting;
    private final Clock clock;

    AnsweringByCode(ConsultStore store, Acting acting, Clock clock) {
        this.store = store;
        this.acting = acting;
        this.clock = clock;
    }

    /** What a code opens. */
    public sealed interface Opened permits NoSuchCode, Over, Used, LeadsToSomebody, Ready {}

    public record NoSuchCode() implements Opened {}

    public record Over(Consult consult) implements Opened {}

    public record Used(Consult consult) implements Opened {}

    /** The words were not taken: they lead to a person or a household. */
    public record LeadsToSomebody(Ready ready) implements Opened {}

    /** @param asked how many of this side were asked */
    public record Ready(Consult consult, Side side, int asked) implements Opened {}

    public Opened open(String typed) {
        return Code.read(typed)
                .<Opened>map(code -> acting.as(service(), () -> opened(code)))
                .orElseGet(NoSuchCode::new);
    }

    /** Takes the answer; ten sendings of one form are one answer. */
    public Opened finish(String typed, Shown shown, String words) {
        return Code.read(typed)
                .<Opened>map(code -> acting.as(service(), () -> {
                    if (!(opened(code) instanceof Ready ready) || shown == Shown.SEAT) {
                        return opened(code);
                    }
                    if (!IdentifyingWords.mayBePublic(words)) {
                        return new LeadsToSomebody(ready);
                    }
                    if (store.use(code.hash())) {
                        store.add(
                                ready.consult(),
                                new Given(
                                        UUID.randomUUID(),
                                        ready.side(),
                                        shown,
                                        Optional.empty(),
                                        false,
                                        Optional.of(words)),
                                Optional.empty());
                    }
                    return new Used(ready.consult());
                }))
                .orElseGet(NoSuchCode::new);
    }

    private Opened opened(Code code) {
        Optional<ConsultStore.Found> found = store.byCode(code.hash());
        if (found.isEmpty()) {
            return new NoSuchCode();
        }
        Consult c = store.one(found.get().consult()).orElseThrow();
        if (found.get().used()) {
            return new Used(c);
        }
        Side side = found.get().side();
        return c.stageOn(LocalDate.now(clock)) == Consult.Stage.OPEN
                ? new Ready(c, side, store.asked(c.id()).getOrDefault(side, 0))
                : new Over(c);
    }

    private Viewer service() {
        return Viewer.service(Purpose.ANSWERING, LocalDate.now(clock));
    }
}
