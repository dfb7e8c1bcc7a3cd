package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Reply;

/** More people than can be answered: some are answered, the others are told when to come back, and then it is over. */
@ThroughlineTest
@TestPropertySource(
        properties = {
            "throughline.requests.at-once=2",
            "throughline.requests.waiting=3",
            "throughline.requests.wait-millis=60000",
            "throughline.requests.rush-millis=60000"
        })
class SheddingTest {
    private static CountDownLatch goOn = new CountDownLatch(1);

    /** Stands for a page that takes long; strangers are let in to it as to any page of signing in. */
    @Controller
    @ConditionalOnProperty("throughline.requests.at-once") // in this test's application only
    static class Slow {
        @GetMapping("/sign-in/slow-in-a-test")
        Reply slow() throws InterruptedException {
            goOn.await();
            return new Reply.Go("/");
        }
    }

    @LocalServerPort
    int port;

    @Test
    void whom_we_cannot_answer_is_told_so_at_once_and_all_others_are_answered() throws Exception {
        goOn = new CountDownLatch(1);
        List<Callable<Integer>> visits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            visits.add(() -> {
                var answer = Visitor.at(port).get("/sign-in/slow-in-a-test");
                if (answer.statusCode() == 503) {
                    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                    assertThat(answer.body()).contains("Try again in a moment", "Very many people are here");
                }
                return answer.statusCode();
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = visits.stream().map(threads::submit).toList();
            while (all.stream().filter(Future::isDone).count() < 7) {
                Thread.sleep(20);
            }
            assertThat(Visitor.at(port).get("/health").statusCode()).isEqualTo(200);
            assertThat(Visitor.at(port).get("/assets/mark.svg").statusCode()).isEqualTo(200);
            goOn.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : all) {
                statuses.add(one.get());
            }
            assertThat(statuses).containsOnly(303, 503);
            assertThat(statuses.stream().filter(s -> s == 503)).hasSize(7);
        }
        assertThat(Visitor.at(port).get("/sign-in").statusCode()).isEqualTo(200);
    }
}
