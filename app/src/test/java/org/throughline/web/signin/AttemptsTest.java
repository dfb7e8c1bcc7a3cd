package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;

@ThroughlineTest
class AttemptsTest {
    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_wait_grows_and_has_an_end() {
        Attempts.Try one = Attempts.Try.ofLogin("ngozi", "203.0.113.9");
        assertThat(one.waitAfter(4)).isZero();
        assertThat(one.waitAfter(5)).hasSeconds(1);
        assertThat(one.waitAfter(9)).hasSeconds(16);
        assertThat(one.waitAfter(5_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_hundred_tries_at_once_are_not_a_hundred_guesses() throws Exception {
        List<Attempts.Try> tries =
                List.of(Attempts.Try.ofLogin(UUID.randomUUID().toString(), "203.0.113.9"));
        List<Callable<Optional<Duration>>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(() -> attempts.begin(tries));
        }
        try (var together = Executors.newFixedThreadPool(8)) {
            long let = together.invokeAll(all).stream()
                    .filter(result -> result.resultNow().isEmpty())
                    .count();
            assertThat(let).isLessThanOrEqualTo(9);
        }
    }

    @Test
    void who_tries_elsewhere_does_not_keep_the_right_person_out() {
        String login = UUID.randomUUID().toString();
        for (int i = 0; i < 60; i++) {
            attempts.begin(
                    List.of(Attempts.Try.ofLogin(login, "198.51.100.7"), Attempts.Try.ofAddress("198.51.100.7")));
        }
        assertThat(attempts.begin(List.of(Attempts.Try.ofLogin(login, "198.51.100.7"))))
                .isPresent();
        assertThat(attempts.begin(
                        List.of(Attempts.Try.ofLogin(login, "192.0.2.1"), Attempts.Try.ofAddress("192.0.2.1"))))
                .isEmpty();
    }

    @Test
    void one_that_worked_begins_the_count_anew() {
        Attempts.Try one = Attempts.Try.ofLogin(UUID.randomUUID().toString(), "192.0.2.2");
        for (int i = 0; i < 4; i++) {
            assertThat(attempts.begin(List.of(one))).isEmpty();
        }
        attempts.worked(one);
        for (int i = 0; i < 4; i++) {
            assertThat(attempts.begin(List.of(one))).isEmpty();
        }
    }

    @Test
    void neither_login_nor_address_stands_in_the_list() {
        attempts.begin(List.of(Attempts.Try.ofLogin("ngozi-seen", "192.0.2.3")));
        List<byte[]> tags = jdbc.sql("SELECT tag FROM web.sign_in_attempt")
                .query(byte[].class)
                .list();
        assertThat(tags).isNotEmpty().allSatisfy(tag -> assertThat(tag).hasSize(32));
    }
}
