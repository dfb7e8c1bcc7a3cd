package org.throughline.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** An event and a listener for tests of the outbox: it keeps what it heard, and fails for what a test calls broken. */
record Rang(UUID bell, UUID stroke, boolean inOrder) implements Event {
    @Override
    public Optional<UUID> stream() {
        return inOrder ? Optional.of(bell) : Optional.empty();
    }

    /** Why it rang. */
    enum Why {
        IT_IS_NOON
    }

    /** Hears bells. */
    @Component
    static class Hears implements Listener<Rang> {
        final List<Happened<Rang>> heard = new CopyOnWriteArrayList<>();
        final List<UUID> broken = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "test.hears-bells";
        }

        @Override
        public Class<Rang> hears() {
            return Rang.class;
        }

        @Override
        public void hear(Happened<Rang> happened) {
            if (broken.contains(happened.event().stroke())) {
                throw new IllegalStateException("words of a person that must not be logged");
            }
            heard.add(happened);
        }

        List<UUID> strokesOf(UUID bell) {
            return heard.stream()
                    .map(Happened::event)
                    .filter(rang -> rang.bell().equals(bell))
                    .map(Rang::stroke)
                    .toList();
        }
    }
}
