package org.throughline.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.work.Services;

/** Lets the outbox and jobs act as the services of ours that they say they are. */
@Component
class ServiceTransactions implements Services {
    private final Acting acting;
    private final Clock clock;

    ServiceTransactions(Acting acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public <T> T as(String purpose, Supplier<T> work) {
        return acting.as(Viewer.service(Purpose.valueOf(purpose), LocalDate.now(clock)), work);
    }
}
