package org.throughline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.journey.pages.Drawn.form;
import static org.throughline.journey.pages.Drawn.html;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ThroughlineTest;
import org.throughline.law.PublishedLimits;
import org.throughline.pages.Pages;

@ThroughlineTest
class TimeLimitsTest {
    @Autowired
    TimeLimitsPages limits;

    @Autowired
    Pages pages;

    @LocalServerPort
    int port;

    @Test
    void anybody_can_read_every_time_limit_with_its_law_and_both_examples() throws Exception {
        HttpResponse<String> page = get("/time-limits");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(PublishedLimits.all())
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(page.body())
                        .contains(limit.name())
                        .contains(limit.citation().address())
                        .contains(limit.lastLawfulDay().words())
                        .contains(limit.dayAfter().words()));
        assertThat(page.body()).contains("We have not confirmed this. Do not rely on it.");
    }

    @Test
    void the_dates_from_a_day_are_worked_out_without_a_script() throws Exception {
        HttpResponse<String> page = get("/time-limits?received-day=7&received-month=9&received-year=2026");
        assertThat(page.body())
                .contains("If the council got it on 7 September 2026")
                .contains("19 October 2026", "28 December 2026", "25 January 2027");
    }

    @Test
    void a_day_that_is_none_or_before_the_law_is_said_at_the_field_and_stays_typed() {
        String wrong = html(
                pages, limits.timeLimits(form("received-day", "30", "received-month", "2", "received-year", "2026")));
        assertThat(wrong).contains("Enter a real date").contains("value=\"30\"");
        String early = html(
                pages, limits.timeLimits(form("received-day", "1", "received-month", "9", "received-year", "2013")));
        assertThat(early).contains("Enter a day from 1 September 2014 on");
    }

    @Test
    void advice_and_work_are_closed_to_the_public() throws Exception {
        assertThat(get("/advice").statusCode()).isNotEqualTo(200);
        assertThat(get("/work").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
