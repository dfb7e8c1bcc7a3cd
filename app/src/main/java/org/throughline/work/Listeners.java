package org.throughline.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who listens, by name. Looked up when first needed: a listener may itself say that something happened. */
@Component
class Listeners {
    private final ObjectProvider<Listener<?>> beans;

    Listeners(ObjectProvider<Listener<?>> beans) {
        this.beans = beans;
    }

    List<String> of(Class<? extends Event> event) {
        return beans.stream()
                .filter(listener -> listener.hears().equals(event))
                .map(Listener::name)
                .sorted()
                .toList();
    }

    Set<String> names() {
        return byName().keySet();
    }

    /** Lets the listener of this delivery hear its event. */
    void deliver(OutboxStore.Delivery delivery) {
        Listener<?> listener = byName().get(delivery.listener());
        if (listener == null) {
            throw new IllegalStateException("Nobody listens by the name " + delivery.listener());
        }
        hear(listener, delivery);
    }

    private static <E extends Event> void hear(Listener<E> listener, OutboxStore.Delivery delivery) {
        E event = Facts.read(listener.hears(), delivery.facts());
        listener.hear(new Happened<>(
                delivery.event(), event, delivery.on(), delivery.knownAt(), delivery.by(), delivery.process()));
    }

    private Map<String, Listener<?>> byName() {
        return beans.stream().collect(Collectors.toMap(Listener::name, Function.identity()));
    }
}
