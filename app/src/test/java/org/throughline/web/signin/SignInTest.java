package org.throughline.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.web.Visitor;

@ThroughlineTest
class SignInTest {
    static final String PASSWORD = "three odd words together";

    @Autowired
    MadeUp made;

    @Autowired
    People people;

    @Autowired
    Acting acting;

    @Autowired
    Accounts accounts;

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
    void a_parent_signs_in_with_name_and_password_and_arrives_home() {
        Viewer mother = parent();
        assertThat(Visitor.to(browser.signIn(login(mother), PASSWORD))).isEqualTo("/home");
        assertThat(browser.get("/home").statusCode()).isEqualTo(200);
    }

    @Test
    void the_answer_is_the_same_for_a_wrong_password_and_a_name_that_nobody_has() {
        HttpResponse<String> wrong = browser.signIn(login(parent()), "not the right one");
        HttpResponse<String> unknown = Visitor.at(port).signIn("nobody-" + UUID.randomUUID(), "not the right one");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(withoutWhatDiffers(wrong.body())).isEqualTo(withoutWhatDiffers(unknown.body()));
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
    }

    @Test
    void the_session_gets_a_new_id_when_the_password_was_right() {
        Viewer mother = parent();
        browser.signIn(login(mother), PASSWORD);
        String before = browser.cookie("throughline-session");
        browser.fillIn("/home", "/sign-out", Map.of());
        browser.signIn(login(mother), PASSWORD);
        assertThat(browser.cookie("throughline-session")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void after_signing_out_the_old_cookie_opens_nothing() {
        browser.signIn(login(parent()), PASSWORD);
        Visitor thief = Visitor.at(port);
        thief.takeCookies(browser);
        assertThat(thief.get("/home").statusCode()).isEqualTo(200);
        assertThat(Visitor.to(browser.fillIn("/home", "/sign-out", Map.of()))).isEqualTo("/sign-in?out");
        assertThat(Visitor.to(thief.get("/home"))).isEqualTo("/sign-in");
    }

    @Test
    void somebody_led_to_sign_in_comes_to_the_page_they_asked_for_and_never_to_another_site() {
        Viewer mother = parent();
        assertThat(Visitor.to(browser.get("/child/abc?on=1"))).isEqualTo("/sign-in?then=%2Fchild%2Fabc%3Fon%3D1");
        assertThat(Visitor.to(browser.fillIn(
                        "/sign-in?then=%2Fchild%2Fabc%3Fon%3D1",
                        "/sign-in", Map.of("login", login(mother), "password", PASSWORD))))
                .isEqualTo("/child/abc?on=1");
        for (String elsewhere :
                new String[] {"https://bad.example", "//bad.example", "/\\bad.example", "javascript:a"}) {
            Visitor other = Visitor.at(port);
            assertThat(Visitor.to(other.fillIn(
                            "/sign-in",
                            "/sign-in",
                            Map.of("login", login(mother), "password", PASSWORD, "then", elsewhere))))
                    .isEqualTo("/home");
        }
    }

    @Test
    void a_closed_account_can_do_nothing_from_the_next_request_on() {
        Viewer mother = parent();
        browser.signIn(login(mother), PASSWORD);
        assertThat(browser.get("/home").statusCode()).isEqualTo(200);
        acting.doAs(
                made.setUp(),
                () -> jdbc.sql("UPDATE people.account SET closed_at = now() WHERE id = :id")
                        .param("id", mother.account().value())
                        .update());
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
        assertThat(Visitor.at(port).signIn(login(mother), PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_ended_seat_can_do_nothing_from_the_next_request_on() {
        Viewer mother = parent();
        browser.signIn(login(mother), PASSWORD);
        acting.doAs(
                made.setUp(),
                () -> jdbc.sql("UPDATE people.seat SET until_date = DATE '2020-01-01' WHERE id = :id")
                        .param("id", mother.seat().value())
                        .update());
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
        assertThat(Visitor.at(port).signIn(login(mother), PASSWORD).body()).contains("You have no role here");
    }

    @Test
    void with_two_family_roles_one_is_chosen_and_changing_it_changes_the_session() {
        Viewer mother = parent();
        SeatId other = acting.as(
                made.setUp(),
                () -> people.seat(
                                new Seat(
                                        SeatId.fresh(),
                                        mother.person(),
                                        java.util.Optional.empty(),
                                        Role.SUPPORTER,
                                        "Supporter",
                                        MadeUp.LONG_AGO,
                                        java.util.Optional.empty()),
                                java.util.List.of())
                        .id());
        assertThat(Visitor.to(browser.signIn(login(mother), PASSWORD))).isEqualTo("/seat");
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
        assertThat(browser.fillIn("/seat", "/seat", Map.of()).statusCode()).isEqualTo(422);
        assertThat(browser.fillIn(
                                "/seat",
                                "/seat",
                                Map.of("seat", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.to(browser.fillIn(
                        "/seat", "/seat", Map.of("seat", mother.seat().toString()))))
                .isEqualTo("/home");
        assertThat(browser.get("/home").body()).contains("PARENT");
        Map<String, String> drawnBefore = Visitor.hidden(browser.get("/seat").body(), "/seat");
        String before = browser.cookie("throughline-session");
        browser.fillIn("/seat", "/seat", Map.of("seat", other.toString()));
        assertThat(browser.get("/home").body()).contains("Supporter");
        assertThat(browser.cookie("throughline-session")).isNotEqualTo(before);
        assertThat(browser.post(
                                "/seat",
                                drawnBefore,
                                Map.of("seat", mother.seat().toString()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void staff_with_a_password_alone_reach_nothing_but_the_second_factor() {
        Agency school = made.agency(Sector.EDUCATION, made.area().id());
        Viewer senco = withPassword(made.staff(Role.SENCO, school));
        assertThat(Visitor.to(browser.signIn(login(senco), PASSWORD))).isEqualTo("/sign-in/second-factor");
        assertThat(Visitor.to(browser.get("/home"))).startsWith("/sign-in");
        assertThat(Visitor.to(browser.get("/seat"))).isEqualTo("/sign-in/second-factor");
    }

    private Viewer parent() {
        Person adult = made.adult("Ngozi");
        return withPassword(made.seated(adult, Role.PARENT, java.util.Optional.empty(), java.util.List.of()));
    }

    private Viewer withPassword(Viewer viewer) {
        accounts.setPassword(viewer.account(), PASSWORD);
        return viewer;
    }

    private String login(Viewer viewer) {
        return acting.as(
                made.setUp(),
                () -> people.account(viewer.account()).orElseThrow().login());
    }

    private static String withoutWhatDiffers(String html) {
        return html.replaceAll("value=\"[^\"]*\"", "");
    }
}
