package org.throughline.journey;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Role;
import org.throughline.signals.Signals;
import org.throughline.work.Event;
import org.throughline.work.Happened;
import org.throughline.work.Listener;

/**
 * Makes child-free signals of what happened on journeys, after it was committed: no family's request fails because a
 * signal could not be kept. A signal takes no id from its event, which would lead back to the child; it is told once
 * because it is kept in the transaction in which the event is ticked off.
 */
@Configuration
class TellsSignals {
    private final Signals signals;

    TellsSignals(Signals signals) {
        this.signals = signals;
    }

    @Bean
    Listener<AssessmentAskedFor> signalsAssessmentAskedFor() {
        return new Tells<>(
                "journey.signals-assessment-asked-for",
                AssessmentAskedFor.class,
                (h, e) -> tell(
                        h, Signals.Kind.ASSESSMENT_ASKED_FOR, e.area(), e.agency(), e.role(), OptionalInt.empty()));
    }

    @Bean
    Listener<AdviceAskedFor> signalsAdviceAskedFor() {
        return new Tells<>(
                "journey.signals-advice-asked-for",
                AdviceAskedFor.class,
                (h, e) -> tell(h, Signals.Kind.ADVICE_ASKED_FOR, e.area(), e.agency(), e.role(), OptionalInt.empty()));
    }

    @Bean
    Listener<AdviceGiven> signalsAdviceGiven() {
        return new Tells<>(
                "journey.signals-advice-given",
                AdviceGiven.class,
                (h, e) -> tell(h, Signals.Kind.ADVICE_GIVEN, e.area(), e.agency(), e.role(), OptionalInt.of(e.days())));
    }

    private void tell(
            Happened<?> happened,
            Signals.Kind kind,
            AreaId area,
            Optional<AgencyId> agency,
            Role role,
            OptionalInt days) {
        signals.tell(
                kind,
                Optional.of(area.value()),
                agency.map(AgencyId::value),
                Optional.of(role.name()),
                happened.on(),
                days);
    }

    private record Tells<E extends Event>(String name, Class<E> hears, BiConsumer<Happened<E>, E> does)
            implements Listener<E> {
        @Override
        public void hear(Happened<E> happened) {
            does.accept(happened, happened.event());
        }
    }
}
