package org.throughline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

@ThroughlineTest
class OnceTest {
    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Once once;

    @Test
    void ten_parallel_sendings_of_one_form_have_one_effect_and_one_answer() throws Exception {
        Viewer mother = made.parent(
                "Mother",
                made.child(
                        "Child",
                        LocalDate.of(2017, 1, 1),
                        made.agency(Sector.COUNCIL, made.area().id())));
        UUID key = UUID.randomUUID();
        AtomicInteger effects = new AtomicInteger();
        Callable<String> send = () -> acting.as(
                mother, () -> once.only(mother.account().value(), key, () -> "/done/" + effects.incrementAndGet()));

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    senders.invokeAll(IntStream.range(0, 10).mapToObj(_ -> send).toList());
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("/done/1");
            }
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void an_effect_that_failed_can_be_sent_again_with_the_same_key() {
        Viewer mother = made.parent(
                "Mother",
                made.child(
                        "Child",
                        LocalDate.of(2017, 1, 1),
                        made.agency(Sector.COUNCIL, made.area().id())));
        UUID key = UUID.randomUUID();
        try {
            acting.doAs(
                    mother,
                    () -> once.only(mother.account().value(), key, () -> {
                        throw new IllegalStateException("the disk is full");
                    }));
        } catch (IllegalStateException expected) {
            // rolled back with its key
        }
        assertThat(acting.as(mother, () -> once.only(mother.account().value(), key, () -> "/done")))
                .isEqualTo("/done");
    }
}
