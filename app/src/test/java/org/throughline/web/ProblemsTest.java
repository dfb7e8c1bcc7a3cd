package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Reply;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.web.signin.Accounts;

@ThroughlineTest
class ProblemsTest {
    /** Stands for pages that break. */
    @Controller
    static class Breaking {
        @GetMapping("/break-in-a-test")
        Reply breaks() {
            throw new IllegalStateException("Amara Bello could not be read");
        }

        @PostMapping("/break-in-a-test")
        Reply breaksToo() {
            throw new IllegalStateException("Amara Bello could not be written");
        }

        @GetMapping("/no-database-in-a-test")
        Reply noDatabase() {
            throw new IllegalStateException(
                    new SQLTransientConnectionException("throughline - Connection is not available"));
        }

        @GetMapping("/not-allowed-in-a-test/{number}")
        Reply notAllowed(@PathVariable int number) {
            return new Reply.NotThere();
        }
    }

    private static final String PASSWORD = "three odd words together";

    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Visitor browser = Visitor.at(0);

    @BeforeEach
    void signedIn() {
        Viewer mother = made.seated(made.adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
        accounts.setPassword(mother.account(), PASSWORD);
        String login = acting.as(
                made.setUp(),
                () -> people.account(mother.account()).orElseThrow().login());
        browser = Visitor.at(port);
        browser.signIn(login, PASSWORD);
    }

    @Test
    void what_is_not_there_and_what_may_not_be_seen_are_the_same_bytes() {
        HttpResponse<String> notThere = browser.get("/nowhere-at-all");
        HttpResponse<String> notAllowed = browser.get("/not-allowed-in-a-test/1");
        HttpResponse<String> notANumber = browser.get("/not-allowed-in-a-test/x");
        assertThat(notThere.statusCode()).isEqualTo(404);
        for (HttpResponse<String> other : List.of(notAllowed, notANumber)) {
            assertThat(other.statusCode()).isEqualTo(404);
            assertThat(withoutKeys(other.body())).isEqualTo(withoutKeys(notThere.body()));
            assertThat(other.body()).hasSameSizeAs(notThere.body());
            assertThat(other.headers().map().keySet())
                    .isEqualTo(notThere.headers().map().keySet());
        }
    }

    @Test
    void a_fault_of_ours_gives_a_reference_and_nothing_of_what_went_wrong() {
        HttpResponse<String> fault = browser.get("/break-in-a-test");
        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body())
                .contains("Something went wrong on our side")
                .contains("Everything that was saved before is still saved")
                .contains("Reference: "
                        + fault.headers().firstValue("X-Request-Id").orElseThrow())
                .doesNotContain("Amara")
                .doesNotContain("Exception")
                .doesNotContain("org.throughline");
    }

    @Test
    void what_was_typed_when_something_broke_is_kept() {
        Map<String, String> drawn = Visitor.hidden(browser.get("/account").body(), "/account/sign-out-everywhere");
        HttpResponse<String> fault = browser.post("/break-in-a-test", drawn, Map.of("words", "she likes the swings"));
        assertThat(fault.statusCode()).isEqualTo(500);
        assertThat(fault.body()).contains("We kept what you typed");
        assertThat(browser.get("/kept").body()).contains("she likes the swings");
    }

    @Test
    void without_the_database_people_are_told_to_try_again_in_a_moment() {
        HttpResponse<String> resting = browser.get("/no-database-in-a-test");
        assertThat(resting.statusCode()).isEqualTo(503);
        assertThat(resting.headers().firstValue("Retry-After")).contains("15");
        assertThat(resting.body()).contains("Try again in a moment");
    }

    @Test
    void a_way_of_opening_a_page_that_it_does_not_know_is_answered_with_the_ways_it_knows() {
        Map<String, String> drawn = Visitor.hidden(browser.get("/account").body(), "/account/sign-out-everywhere");
        HttpResponse<String> answer = browser.post("/account", drawn, Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void an_odd_address_and_a_form_that_is_too_much_are_answered_in_our_look() {
        HttpResponse<String> odd = browser.get("/account;a=b");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(odd.body()).contains("tl-header");
        Map<String, String> drawn = Visitor.hidden(browser.get("/account").body(), "/account/sign-out-everywhere");
        HttpResponse<String> much = browser.post("/break-in-a-test", drawn, Map.of("words", "x".repeat(3_000_000)));
        assertThat(much.statusCode()).isEqualTo(413);
        assertThat(much.body()).contains("That was too much at once");
    }

    @Test
    void ten_thousand_characters_of_many_scripts_are_not_too_much() {
        Map<String, String> drawn = Visitor.hidden(browser.get("/account").body(), "/account/sign-out-everywhere");
        assertThat(browser.post("/break-in-a-test", drawn, Map.of("words", "漢字🐘ا".repeat(2_500)))
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void a_forged_form_is_refused_in_plain_words() {
        Visitor stranger = Visitor.at(port);
        HttpResponse<String> forged = stranger.send(HttpRequest.newBuilder(stranger.uri("/account/password"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("password=x")));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("We did not take this form");
    }

    private static String withoutKeys(String html) {
        return html.replaceAll("value=\"[^\"]*\"", "");
    }
}
