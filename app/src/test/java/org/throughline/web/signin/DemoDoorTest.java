package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ThroughlineTest;
import org.throughline.web.Today;
import org.throughline.web.Visitor;

@ThroughlineTest
class DemoDoorTest {
    @LocalServerPort
    int port;

    @Autowired
    Today today;

    @Test
    void only_this_machine_by_its_own_name_sees_the_door() {
        Visitor browser = Visitor.at(port);
        assertThat(browser.get("/demo").statusCode()).isEqualTo(200);
        for (String header : new String[] {"X-Forwarded-For", "Forwarded"}) {
            assertThat(browser.send(HttpRequest.newBuilder(browser.uri("/demo"))
                                    .header(header, "203.0.113.9")
                                    .GET())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void another_day_can_be_pretended_and_every_page_says_so() {
        Visitor browser = Visitor.at(port);
        assertThat(browser.fillIn("/demo", "/demo/today", Map.of("day-day", "31", "day-month", "2", "day-year", "2026"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.to(browser.fillIn(
                        "/demo", "/demo/today", Map.of("day-day", "12", "day-month", "9", "day-year", "2027"))))
                .isEqualTo("/demo");
        assertThat(browser.get("/").body()).contains("12 September 2027");
        today.pretend(java.time.LocalDate.now());
    }
}
