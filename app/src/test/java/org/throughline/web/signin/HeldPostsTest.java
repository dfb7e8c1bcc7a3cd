package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.pages.Reply;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

/** A form that is sent when the session has ended: nothing typed is lost, and nobody else sees it. */
@ThroughlineTest
class HeldPostsTest {
    /** Stands for any page with a form. */
    @Controller
    static class Telling {
        @PostMapping("/tell-in-a-test")
        Reply tell() {
            return new Reply.Go("/told");
        }
    }

    private static final String PASSWORD = "three odd words together";
    private static final String WORDS = "She said: <b>“I like the swings”</b> & بچہ خوش ہے 🐘 – zażółć\n\nnew line";

    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

    @Autowired
    HeldPosts held;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Visitor browser = Visitor.at(0);

    @BeforeEach
    void open() {
        browser = Visitor.at(port);
    }

    @Test
    void what_was_sent_after_the_session_ended_is_shown_to_the_same_person_with_one_button_to_send_it() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();

        assertThat(Visitor.to(browser.post("/child/1/tell", drawn, Map.of("words", WORDS))))
                .isEqualTo("/sign-in?kept");
        assertThat(browser.get("/sign-in?kept").body()).contains("We kept what you typed");
        assertThat(Visitor.to(browser.signIn(login(mother), PASSWORD))).isEqualTo("/kept");
        String page = browser.get("/kept").body();
        assertThat(page)
                .contains("“I like the swings”")
                .contains("بچہ خوش ہے 🐘 – zażółć")
                .doesNotContain("<b>“I");
        assertThat(page).contains("action=\"/child/1/tell\"").contains("Send it now");
        assertThat(held.of(mother.account()))
                .singleElement()
                .satisfies(one -> assertThat(one.fields().get("words")).containsExactly(WORDS));
    }

    @Test
    void another_person_who_signs_in_at_the_same_browser_never_sees_it() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        browser.post("/child/1/tell", drawn, Map.of("words", WORDS));

        Viewer other = parent();
        assertThat(Visitor.to(browser.signIn(login(other), PASSWORD))).isEqualTo("/home");
        assertThat(browser.get("/kept").body()).doesNotContain("swings").contains("Nothing is waiting");

        HttpResponse<String> oldTab = browser.post("/child/1/tell", drawn, Map.of("words", "second " + WORDS));
        assertThat(oldTab.statusCode()).isEqualTo(403);
        assertThat(oldTab.body()).doesNotContain("swings").contains("kept for that person");
        assertThat(browser.get("/kept").body()).doesNotContain("swings");
        assertThat(held.of(mother.account())).hasSize(2);
        assertThat(held.of(other.account())).isEmpty();
    }

    @Test
    void row_level_security_alone_keeps_it_from_everybody_else() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        browser.post("/child/1/tell", drawn, Map.of("words", WORDS));
        String everything = "SELECT count(*) FROM web.held_post";
        assertThat(acting.as(
                        mother, () -> jdbc.sql(everything).query(Long.class).single()))
                .isEqualTo(1);
        for (Viewer other : List.of(parent(), made.setUp())) {
            assertThat(acting.as(
                            other, () -> jdbc.sql(everything).query(Long.class).single()))
                    .isZero();
        }
    }

    @Test
    void a_forged_form_without_our_mark_is_refused_and_not_kept() {
        Viewer mother = parent();
        Map<String, String> drawn = new java.util.HashMap<>(drawnFor(mother));
        String mark = drawn.getOrDefault("drawn-for", "");
        drawn.put("_csrf", "forged");
        drawn.put("drawn-for", mark.substring(0, mark.length() - 2) + "xx");
        assertThat(browser.post("/child/1/tell", drawn, Map.of("words", WORDS)).statusCode())
                .isEqualTo(403);
        assertThat(held.of(mother.account())).isEmpty();
    }

    @Test
    void ten_thousand_characters_of_many_scripts_come_back_letter_by_letter() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        String much = "aé漢字ابپ🐘ñ ".repeat(1_000);
        browser.post("/child/1/tell", drawn, Map.of("words", much));
        assertThat(held.of(mother.account()).getFirst().fields().get("words")).containsExactly(much);
    }

    @Test
    void more_than_a_draft_may_hold_is_not_kept_and_said_so() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        HttpResponse<String> answer =
                browser.post("/child/1/tell", drawn, Map.of("words", "x".repeat(HeldPosts.MOST_CHARACTERS + 1)));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("back button");
        assertThat(held.of(mother.account())).isEmpty();
    }

    @Test
    void a_password_and_the_technical_fields_are_not_kept() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        browser.post("/child/1/tell", drawn, Map.of("words", WORDS, "new-password", "secret"));
        assertThat(held.of(mother.account()).getFirst().fields().keySet()).containsExactlyInAnyOrder("once", "words");
    }

    @Test
    void what_is_thrown_away_is_gone_and_what_is_sent_again_is_kept_no_more() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        browser.post("/tell-in-a-test", drawn, Map.of("words", WORDS));
        browser.post("/child/2/tell", drawn, Map.of("words", WORDS));
        browser.signIn(login(mother), PASSWORD);
        HeldPosts.Held away = held.of(mother.account()).getFirst();
        assertThat(Visitor.to(browser.fillIn("/kept", "/kept/drop/" + away.id(), Map.of())))
                .isEqualTo("/kept");
        HeldPosts.Held again = held.of(mother.account()).getFirst();
        Map<String, String> fields = Visitor.hidden(browser.get("/kept").body(), "/tell-in-a-test");
        assertThat(fields).containsEntry("kept-form", again.id().toString());
        assertThat(fields.get("once")).isNotEqualTo("");
        assertThat(Visitor.to(browser.post("/tell-in-a-test", fields, Map.of())))
                .isEqualTo("/told");
        assertThat(held.of(mother.account())).isEmpty();
    }

    @Test
    void at_most_twenty_are_kept_for_one_account() {
        Viewer mother = parent();
        Map<String, String> drawn = drawnFor(mother);
        end();
        for (int i = 0; i < 25; i++) {
            browser.post("/child/1/tell", drawn, Map.of("words", "number " + i));
        }
        assertThat(held.of(mother.account())).hasSize(20);
        assertThat(held.of(mother.account()).getFirst().fields().get("words")).containsExactly("number 24");
    }

    private Map<String, String> drawnFor(Viewer viewer) {
        browser.signIn(login(viewer), PASSWORD);
        return Visitor.hidden(browser.get("/account").body(), "/account/sign-out-everywhere");
    }

    /** The session ends as it does after half an hour: on the server, the browser does not know. */
    private void end() {
        jdbc.sql("DELETE FROM web.session").update();
    }

    private Viewer parent() {
        Viewer viewer = made.seated(made.adult("Ngozi"), Role.PARENT, java.util.Optional.empty(), List.of());
        accounts.setPassword(viewer.account(), PASSWORD);
        return viewer;
    }

    private String login(Viewer viewer) {
        return acting.as(
                made.setUp(),
                () -> people.account(viewer.account()).orElseThrow().login());
    }
}
